import type { CardId } from '../deck/note.ts';
import type { GradeEvent } from '../schedule/review.ts';
import { timeTaken } from '../schedule/pace.ts';
import type { LibraryCard } from './library-card.ts';
import { RecallSum, type Recall, type Reviewed } from './reviewed.ts';

/** What belongs to a deck, a topic or a source: its cards as they are now, its answers and reviews of the period. */
export type GroupRow = Recall & {
	/** Undefined: what belongs to none, or is not in the library any more. */
	readonly name: string | undefined;
	/** Cards in use, and those of them that were met. */
	readonly cards: number;
	readonly met: number;
	/** How many of the met ones would be recalled today, by the model. */
	readonly known: number;
	readonly answers: number;
	/** Breaks left out. */
	readonly tookMs: number;
};

type Sums = { cards: number; met: number; known: number; answers: number; tookMs: number };

/**
 * One row a name, by name, the nameless last. `namesOf` gives the groups of a card, several where it belongs to
 * several: then it counts in each.
 */
export function groupsOf(
	cards: ReadonlyMap<CardId, LibraryCard>,
	answers: Iterable<Pick<GradeEvent, 'card' | 'tookMs'>>,
	reviews: Iterable<Pick<Reviewed, 'card' | 'isRecalled' | 'chance'>>,
	recallOf: (card: LibraryCard) => number | undefined,
	namesOf: (card: LibraryCard) => readonly string[]
): readonly GroupRow[] {
	const groups = new Map<string | undefined, Sums & { readonly recall: RecallSum }>();
	const group = (name: string | undefined) => {
		const none = { cards: 0, met: 0, known: 0, answers: 0, tookMs: 0, recall: new RecallSum() };
		const found = groups.get(name) ?? none;
		groups.set(name, found);
		return found;
	};
	const names = new Map<CardId, readonly (string | undefined)[]>();
	for (const [id, card] of cards) {
		const own = card.isInUse ? namesOf(card) : [];
		names.set(id, own.length > 0 ? own : nameless);
		if (!card.isInUse) continue;
		const recall = recallOf(card);
		for (const name of names.get(id) ?? nameless) {
			const sums = group(name);
			sums.cards++;
			if (recall === undefined) continue;
			sums.met++;
			sums.known += recall;
		}
	}
	for (const answer of answers)
		for (const name of names.get(answer.card) ?? nameless) {
			const sums = group(name);
			sums.answers++;
			sums.tookMs += timeTaken(answer);
		}
	for (const review of reviews)
		for (const name of names.get(review.card) ?? nameless) group(name).recall.add(review);
	return [...groups]
		.map(([name, { recall, ...sums }]) => ({ name, ...sums, ...recall.recall }))
		.sort((a, b) => order(a.name, b.name));
}

const nameless = [undefined];

const order = (a: string | undefined, b: string | undefined): number =>
	a === undefined ? 1 : b === undefined ? -1 : a < b ? -1 : a > b ? 1 : 0;
