import {
	agreementHeads,
	eventHeads,
	honorifics as honorificList,
	nameHeads,
	offices as officeList,
	organisationHeads,
	placeHeads,
	workHeads
} from './heads.data.ts';

const set = (words: string) => new Set(words.trim().split(/\s+/));
const singular = (word: string) =>
	word.endsWith('ies') ? `${word.slice(0, -3)}y` : /[^s]s$/.test(word) ? word.slice(0, -1) : word;

export type HeadKind = 'organisation' | 'event' | 'agreement' | 'place' | 'work';

const heads: readonly (readonly [HeadKind, ReadonlySet<string>])[] = [
	['agreement', set(agreementHeads)],
	['organisation', set(organisationHeads)],
	['event', set(eventHeads)],
	['work', set(workHeads)],
	['place', set(placeHeads)]
];

/** The earlier kind has a word that two kinds have. */
const kinds = new Map<string, number>();
heads.forEach(([, words], kind) => {
	for (const word of words) if (!kinds.has(word)) kinds.set(word, kind);
});

/** What a name with this noun at its head is the name of. */
export function headKind(noun: string): HeadKind | undefined {
	const lower = noun.toLowerCase();
	const kind = Math.min(kinds.get(lower) ?? Infinity, kinds.get(singular(lower)) ?? Infinity);
	return heads[kind]?.[0];
}

export type NameHead = { readonly type: HeadKind; readonly kind: string };

const byNameHead = new Map(
	Object.entries(nameHeads).flatMap(([type, table]) =>
		table.split('\n').flatMap((line) => {
			const [kind = '', ...words] = line.split(' ');
			return words.map((word) => [word, { type: type as HeadKind, kind }] as const);
		})
	)
);

/** What a name is the name of whose last word this is, and what a question calls that. */
export function nameHead(word: string): NameHead | undefined {
	const lower = word.toLowerCase();
	const known = byNameHead.get(lower);
	if (known) return known;
	const type = headKind(lower);
	return type && { type, kind: lower };
}

export const honorifics: ReadonlySet<string> = new Set(
	[...set(honorificList)].map((word) => word.toLowerCase())
);

/** Offices as lists of lower-case words, the longest first, so that the first match is the whole one. */
export const offices: readonly { readonly title: string; readonly words: readonly string[] }[] =
	officeList
		.split('\n')
		.map((title) => ({ title, words: title.toLowerCase().split(' ') }))
		.sort((a, b) => b.words.length - a.words.length);

type Office = (typeof offices)[number];

const officesByFirst = new Map<string, Office[]>();
for (const office of offices) {
	const [first = ''] = office.words;
	officesByFirst.set(first, [...(officesByFirst.get(first) ?? []), office]);
}

/** The office whose words stand at a place in a run of words. */
export const officeAt = (run: readonly { readonly lower: string }[], at = 0): Office | undefined =>
	officesByFirst
		.get(run[at]?.lower ?? '')
		?.find(({ words }) => words.every((part, i) => run[at + i]?.lower === part));

/** Joins the parts of a person's or place's name in lower case: "Ursula von der Leyen", "Nana al-Din". */
export const particles = set(
	'de del della di da do dos das du la le al el bin ibn bint von van der den ten ter ul ud e y zu'
);

export const months = set(
	'january february march april may june july august september october november december'
);

/** Words that never begin a name although a sentence may begin with them. */
export const openers =
	set(`a an the this that these those it its he she they we you i his her their our my your in on at
by for from of to with within without into onto over under above below about after before since until till during
through throughout between among amid against along across around as than like unlike if when while where whereas
because although though unless once whether which who whom whose what why how and or but nor so yet both either neither
each every all some any many much most more few several such another other others no not only also moreover furthermore
however therefore thus hence meanwhile then there here now today yesterday tomorrow recently currently earlier later
finally instead similarly significantly notably specifically additionally overall generally according despite besides
apart following given due based upon per via up down out off again still even just very too is are was were be been being
has have had do does did will would shall should can could may might must let please see show more back related next last
first second third one two three four five six seven eight nine ten dozens hundreds thousands millions
q a photo image source editor note read watch subscribe`);
