import type { Finding } from '#lib/core/text/finding.ts';
import { roles } from '#lib/core/exchange/table/dialect.ts';
import { x } from '../exchange/words.svelte.ts';
import { isolate } from '../format.ts';
import { mendWords } from '../mend-words.ts';
import { m, wordsOf } from '../messages.svelte.ts';
import { fill, type Spoken } from './fill.ts';

const nameOf = (name: string): string => {
	const role = roles.find((each) => each === name);
	return role ? x.import.roles[role] : name;
};

/** What a remark on a file says in the language that is spoken; undefined where its own English must serve. */
export function findingWords({
	code,
	values = []
}: Finding): { readonly what: string; readonly todo: string } | undefined {
	const found = wordsOf('findings')?.get(code);
	if (!found) {
		const said = mendWords(code);
		return said === undefined ? undefined : { what: said, todo: '' };
	}
	const spoken: Spoken = {
		number: m.number,
		text: isolate,
		names: (names) => names.map(nameOf).join(m.comma),
		more: (n) => ` ${x.import.more(n)}`
	};
	const what = fill(found[0], values, spoken);
	return what === undefined ? undefined : { what, todo: found[1] };
}
