import { nearest } from '#lib/core/find/nearest.ts';
import type { Query } from '#lib/core/find/query.ts';
import { namesIn } from '#lib/core/find/terms.ts';
import { fold } from '#lib/core/text/unicode.ts';

/** A name in a search that nothing in the library has, and the nearest that something has. */
export type MissingName = {
	readonly kind: 'deck' | 'tag';
	readonly name: string;
	readonly instead: string | undefined;
};

type Names = { readonly deck: readonly string[]; readonly tag: readonly string[] };

export const missingNames = (query: Query, known: Names): readonly MissingName[] =>
	(['deck', 'tag'] as const).flatMap((kind) => {
		const spelt = new Map(known[kind].map((name) => [fold(name), name]));
		const isKnown = (name: string) =>
			[...spelt.keys()].some((each) => each === name || each.startsWith(`${name}::`));
		return namesIn(query, kind)
			.filter((name) => !isKnown(fold(name)))
			.map((name) => ({ kind, name, instead: likely(fold(name), spelt) }));
	});

/** One that holds what was written, or differs by a slip. */
function likely(name: string, spelt: ReadonlyMap<string, string>): string | undefined {
	const folded = [...spelt.keys()];
	return spelt.get(folded.find((each) => each.includes(name)) ?? nearest(name, folded) ?? '');
}
