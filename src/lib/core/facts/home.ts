import { countryNamed } from '../language/gazetteer.ts';
import type { Context } from './context.ts';
import { oncePerReading } from './once.ts';

/** The country that a document's title names, or that holds seven of ten of its mentions of countries, for laws and courts named without theirs. */
export const homeOf = ({ reading }: Pick<Context, 'reading'>): string | undefined => home(reading);

/** The one country that a title names: "Geography of Bolivia". */
function inTitle(title = ''): string | undefined {
	const runs = title.match(/\p{Lu}[\p{L}.]+(?: (?:and |of |the )?\p{Lu}[\p{L}.]+)*/gu) ?? [];
	const names = runs
		.flatMap((run) => [run, ...run.split(/[ –-]/)])
		.flatMap((words) => countryNamed(words)?.name ?? []);
	const [first, ...others] = new Set(names);
	return others.length === 0 ? first : undefined;
}

const home = oncePerReading(({ sentences, document }) => {
	const counts = new Map<string, number>();
	for (const mention of sentences.flatMap(({ mentions }) => mentions))
		if (mention.type === 'country' || mention.type === 'nationality')
			counts.set(mention.name, (counts.get(mention.name) ?? 0) + 1);
	const total = [...counts.values()].reduce((sum, n) => sum + n, 0);
	const [first, second] = [...counts].sort(([, a], [, b]) => b - a);
	const titled = inTitle(document.title);
	if (titled && first?.[0] === titled && first[1] > (second?.[1] ?? 0)) return titled;
	return first && first[1] >= total * 0.7 && countryNamed(first[0]) ? first[0] : undefined;
});
