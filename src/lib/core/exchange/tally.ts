import type { Deck } from '../deck/deck.ts';
import type { MediaName } from '../deck/media.ts';
import type { Finding } from '../text/finding.ts';
import type { MediaFile, ReadCollection, Tally, TallyOf } from './collection.ts';

/** What a reader of a text gives back: its decks, and how many of the notes that it met were taken. */
export function withTally(
	gathered: { readonly decks: readonly Deck[]; readonly findings: readonly Finding[] },
	{ findings, read, file, media = new Map<MediaName, MediaFile>(), mediaTally }: Met
): ReadCollection {
	const taken = gathered.decks.reduce((sum, { notes }) => sum + notes.length, 0);
	const all = [...findings, ...gathered.findings].sort((a, b) => (a.line ?? 0) - (b.line ?? 0));
	const tallies = new Map<TallyOf, Tally>([['notes', { read, taken, left: read - taken }]]);
	if (mediaTally) tallies.set('media', mediaTally);
	const hasAny = taken > 0 || all.every(({ severity }) => severity !== 'error');
	return {
		...(hasAny && { collection: { decks: gathered.decks, media, histories: [] } }),
		findings: named(all).map((finding) => ({ ...finding, file })),
		tallies
	};
}

/** More than this nobody reads; the rest are counted. */
const mostNamed = 10_000;

const named = (findings: readonly Finding[]): readonly Finding[] =>
	findings.length <= mostNamed
		? findings
		: [
				...findings.slice(0, mostNamed),
				{
					code: 'more',
					severity: findings.some(({ severity }) => severity === 'error') ? 'error' : 'warning',
					what: `there are ${findings.length - mostNamed} more like these`,
					todo: 'mend those above first, and read the file again',
					values: [findings.length - mostNamed]
				}
			];

type Met = {
	readonly findings: readonly Finding[];
	readonly read: number;
	readonly file: string;
	readonly media?: ReadonlyMap<MediaName, MediaFile>;
	readonly mediaTally?: Tally;
};

/** The tallies after so many notes that were taken are left out after all. */
export function withLeft(
	tallies: ReadonlyMap<TallyOf, Tally>,
	more: number
): ReadonlyMap<TallyOf, Tally> {
	const notes = tallies.get('notes');
	if (!notes || more === 0) return tallies;
	return new Map([
		...tallies,
		['notes', { ...notes, taken: notes.taken - more, left: notes.left + more }]
	]);
}
