import { countryNamed } from '../language/gazetteer.ts';
import type { Reading } from '../language/read.ts';
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

/** What stands in one country and no other: its parliament, its councils. */
const institutions: readonly (readonly [country: string, names: RegExp])[] = [
	[
		'India',
		/\b(?:Lok Sabha|Rajya Sabha|Gram Sabha|Vidhan Sabha|Panchayati Raj|Gram Panchayat|Zila Parishad|NITI Aayog|Panchayat Samiti)\b/g
	],
	['Israel', /\bKnesset\b/g],
	['Germany', /\bBundes(?:tag|rat)\b/g],
	['Russia', /\bState Duma\b/g]
];
/** So many places of one country, and none of another, tell where a text is at home. */
const PLACES = 4;

/** The country of a text that names none, by its institutions and its places. */
function unnamed({ sentences, legible }: Reading): string | undefined {
	const bodies = institutions.filter(([, names]) => (legible.match(names)?.length ?? 0) > 1);
	if (bodies.length === 1) return bodies[0]?.[0];
	const places = new Map(
		sentences
			.flatMap(({ mentions }) => mentions)
			.flatMap((mention) =>
				mention.type === 'place' && mention.country ? [[mention.name, mention.country]] : []
			)
	);
	const [only, ...others] = new Set(places.values());
	return others.length === 0 && places.size >= PLACES ? only : ofOffices(legible);
}

/** "President of India", "Consolidated Fund of India": the only country whose offices and funds a text names, more than once. */
function ofOffices(legible: string): string | undefined {
	const named = [
		...legible.matchAll(
			/(?<!\p{L})\p{Lu}\p{L}{1,30} of (?:the )?(\p{Lu}\p{L}{1,30}(?: \p{Lu}\p{L}{1,30})?)/gu
		)
	]
		.map(([, words = '']) => countryNamed(words) ?? countryNamed(words.split(' ')[0] ?? ''))
		.flatMap((country) => country?.name ?? []);
	return named.length > 1 && new Set(named).size === 1 ? named[0] : undefined;
}

const home = oncePerReading((reading: Reading) => {
	const { sentences, document } = reading;
	const counts = new Map<string, number>();
	for (const mention of sentences.flatMap(({ mentions }) => mentions))
		if (mention.type === 'country' || mention.type === 'nationality')
			counts.set(mention.name, (counts.get(mention.name) ?? 0) + 1);
	if (counts.size === 0) return unnamed(reading);
	const total = [...counts.values()].reduce((sum, n) => sum + n, 0);
	const [first, second] = [...counts].sort(([, a], [, b]) => b - a);
	const titled = inTitle(document.title);
	if (titled && first?.[0] === titled && first[1] > (second?.[1] ?? 0)) return titled;
	return first && first[1] >= total * 0.7 && countryNamed(first[0]) ? first[0] : undefined;
});
