import { cardsOf } from '../../deck/cards.ts';
import { noteTypes, type CardId, type Note } from '../../deck/note.ts';
import type { CardState } from '../../schedule/card.ts';
import { startOfDay, studyDay, type EpochMs, type StudyDay } from '../../schedule/day.ts';
import { hash } from '../../text/hash.ts';
import type { CardHistory, Collection, PastReview } from '../collection.ts';
import { calendarOf, type Calendar } from './histories.ts';
import { guidOf } from './note-ids.ts';
import { deckDetails, deckNames } from './own-decks.ts';
import { ankiTags, ownFieldsOf } from './own-notes.ts';
import { ownType, ownTypeId } from './own-types.ts';
import type { AnkiCard, AnkiDeck, AnkiNote, AnkiReview, AnkiRows } from './rows.ts';

export type WriteAnkiOptions = {
	readonly now: EpochMs;
	/** Minutes east of UTC. */
	readonly offsetMinutes: number;
	/** Whether answers, due days, suspension and flags go along, or every card is new. */
	readonly withHistory: boolean;
};

const rolloverHour = 4;

/** The rows of a package that holds a collection. Rows are numbered back from `now`: Anki takes no id of the future. */
export function writeRows(collection: Collection, options: WriteAnkiOptions): AnkiRows {
	const { now, offsetMinutes, withHistory } = options;
	const histories = new Map<CardId, CardHistory>(
		withHistory ? collection.histories.map((history) => [history.card, history]) : []
	);
	const head = headOf(collection, options);
	const calendar = calendarOf(head, offsetMinutes);
	const names = deckNames(collection.decks);
	const decks: AnkiDeck[] = [];
	const notes: AnkiNote[] = [];
	const cards: AnkiCard[] = [];
	const reviews: AnkiReview[] = [];
	const moments = new Set<number>();
	const count = collection.decks.reduce((sum, deck) => sum + deck.notes.length, 0);
	collection.decks.forEach((deck, at) => {
		const name = names[at] ?? deck.title;
		const id = freeId(deckNumber(deck.id), decks);
		decks.push({ id, name, details: deckDetails(deck, name, at) });
		for (const note of deck.notes) {
			const noteId = now - count + notes.length;
			notes.push(noteRow(note, noteId));
			const own = cardsOf(note);
			// a note without cards would be no note to Anki
			for (const card of own.length > 0 ? own : [{ id: undefined, ord: 0 }]) {
				const history = card.id && histories.get(card.id);
				const row = {
					id: now - 10 * count + cards.length,
					noteId,
					deckId: id,
					ord: card.ord
				};
				cards.push({ ...row, ...plan(history, cards.length + 1, calendar) });
				for (const review of history?.reviews ?? [])
					reviews.push(reviewRow(review, row.id, moments, history));
			}
		}
	});
	return {
		...head,
		noteTypes: new Map(noteTypes.map((type) => [ownTypeId(type), ownType(type)])),
		decks: new Map(decks.map((deck) => [deck.id, deck])),
		presets: [],
		notes,
		cards,
		reviews,
		broken: { notes: 0, cards: 0, reviews: 0 }
	};
}

/** Day 0 is the first on which anything was done, so that no due day is before it. */
function headOf({ histories }: Collection, { now, offsetMinutes }: WriteAnkiOptions) {
	const today = studyDay(now, offsetMinutes, rolloverHour);
	const first = histories.reduce<number>((day, { reviews, state }) => {
		const due = state?.phase === 'review' ? Math.min(state.dueDay, state.lastDay) : day;
		return reviews.reduce((least, review) => Math.min(least, review.day), Math.min(day, due));
	}, today) as StudyDay;
	const createdAt = Math.floor(startOfDay(first, offsetMinutes, rolloverHour) / 1000);
	return { createdAt, offsetMinutes, rolloverHour } as const;
}

const deckNumber = (id: string): number =>
	1_500_000_000_000 + (Number.parseInt(hash(id).slice(0, 7), 36) % 100_000_000_000);

function freeId(id: number, decks: readonly AnkiDeck[]): number {
	let free = id;
	while (decks.some((deck) => deck.id === free)) free += 1;
	return free;
}

const noteRow = (note: Note, id: number): AnkiNote => ({
	id,
	guid: guidOf(note.id) ?? (/^[!-~]{1,64}$/.test(note.id) ? note.id : hash(note.id)),
	typeId: ownTypeId(note.type),
	tags: ankiTags(note.tags),
	fields: ownFieldsOf(note)
});

type Plan = Omit<AnkiCard, 'id' | 'noteId' | 'deckId' | 'ord'>;

function plan(history: CardHistory | undefined, position: number, calendar: Calendar): Plan {
	const isSuspended = history?.isSuspended === true;
	const base = {
		...{ type: 0, queue: 0, due: position, intervalDays: 0, easePermille: 0, reps: 0, lapses: 0 },
		...{ homeDeckId: 0, homeDue: 0, flags: history?.flag ?? 0, data: '' }
	};
	const seen = history?.state ? planOf(history.state, calendar) : byReviews(history, calendar);
	const whole = { ...base, ...seen };
	return isSuspended ? { ...whole, queue: -1 } : whole;
}

function planOf(state: CardState, { firstDay }: Calendar): Partial<Plan> {
	if (state.phase === 'new') return {};
	const { stability: s, difficulty: d, reps, lapses, lastAt } = state;
	const data = JSON.stringify({ s, d, lrt: Math.floor(lastAt / 1000) });
	const common = { reps, lapses, easePermille: 2500, data };
	if (state.phase === 'review')
		return {
			...common,
			...{ type: 2, queue: 2, due: state.dueDay - firstDay, intervalDays: state.intervalDays }
		};
	const isAgain = state.phase === 'relearning';
	return {
		...common,
		...{ type: isAgain ? 3 : 1, queue: 1, due: Math.floor(state.dueAt / 1000) },
		intervalDays: isAgain ? 1 : 0
	};
}

/** Where nothing says how the card stands, its last interval does. */
function byReviews(history: CardHistory | undefined, { firstDay }: Calendar): Partial<Plan> {
	const last = history?.reviews.at(-1);
	if (!history || last?.type !== 'grade' || last.intervalDays === undefined) return {};
	return {
		...{ type: 2, queue: 2, due: last.day - firstDay + last.intervalDays },
		...{ intervalDays: last.intervalDays, easePermille: 2500, reps: history.reviews.length }
	};
}

/** A row of the log. Its moment is its key: a second one of the same moment comes a millisecond later. */
function reviewRow(
	review: PastReview,
	cardId: number,
	moments: Set<number>,
	history: CardHistory | undefined
): AnkiReview {
	let at: number = review.at;
	while (moments.has(at)) at += 1;
	moments.add(at);
	if (review.type === 'reset')
		return { at, cardId, grade: 0, interval: 0, factor: 0, tookMs: 0, kind: 4 };
	const { grade, tookMs, intervalDays = 0, type } = review;
	const isFirst = history?.reviews[0] === review;
	const kind = type === 'practice' ? 3 : isFirst ? 0 : 1;
	return { at, cardId, grade, interval: intervalDays, factor: kind === 1 ? 2500 : 0, tookMs, kind };
}
