import type { DeckId, NoteId } from '../deck/note.ts';
import {
	isInSteps,
	type Card,
	type LearningState,
	type NewState,
	type ReviewState
} from './card.ts';
import type { StudyTime } from './day.ts';
import {
	inNewOrder,
	inReviewOrder,
	mixed,
	type Mix,
	type NewOrder,
	type ReviewOrder
} from './order.ts';
import type { Scheduler } from './scheduler.ts';

/** A learning card may be shown this long before its time when nothing else is left. */
export const learnAheadMs = 20 * 60_000;

/** What a deck may still bring today. */
export type DailyLeft = { readonly fresh: number; readonly reviews: number };

export type QueueOptions = {
	readonly time: StudyTime;
	readonly left: (deck: DeckId) => DailyLeft;
	/** Notes answered today: their other cards wait for another day. */
	readonly notesToday?: ReadonlySet<NoteId>;
	readonly reviewOrder?: ReviewOrder;
	readonly newOrder?: NewOrder;
	readonly mix?: Mix;
	/** Needed to order by retrievability. */
	readonly schedulerFor?: (deck: DeckId) => Scheduler;
};

export type QueueCounts = {
	readonly fresh: number;
	readonly learning: number;
	readonly review: number;
};

export type Queue = {
	/** Cards within their learning steps, soonest due first. No limit holds them back. */
	readonly learning: readonly Card[];
	/** Reviews and new cards in the order to meet them, one a note. */
	readonly main: readonly Card[];
	readonly counts: QueueCounts;
	/** Cards that could be met today but for a sibling. */
	readonly heldBack: number;
};

export type CardIn<State> = Card & { readonly state: State };

/** The limits of a preset less what was answered today. */
export const dailyLeft = (
	preset: { readonly newPerDay: number; readonly reviewsPerDay: number },
	done: { readonly fresh: number; readonly reviews: number }
): DailyLeft => ({
	fresh: Math.max(0, preset.newPerDay - done.fresh),
	reviews: Math.max(0, preset.reviewsPerDay - done.reviews)
});

/** The day's queue. Cards that are suspended or not due are passed over. Built once a session. */
export function buildQueue(cards: Iterable<Card>, options: QueueOptions): Queue {
	const { time, notesToday, reviewOrder = 'due', newOrder = 'position', mix = 'mixed' } = options;
	const { learning, reviews, fresh } = sorted(cards, time);
	const met = new Set([...(notesToday ?? []), ...learning.map((card) => card.noteId)]);

	// Whoever waited longest stands for its note, so that no sibling is held back for ever.
	const kept = onePerNote(reviews, met, (a, b) => a.state.dueDay < b.state.dueDay);
	for (const { noteId } of kept) met.add(noteId);
	const keptFresh = onePerNote(fresh, met, (a, b) =>
		a.position === b.position ? a.ord < b.ord : a.position < b.position
	);

	const review = within(
		inReviewOrder(kept, reviewOrder, time, options.schedulerFor),
		(deck) => options.left(deck).reviews
	);
	const news = within(inNewOrder(keptFresh, newOrder, time), (deck) => options.left(deck).fresh);
	return {
		learning,
		main: mixed(mix, review, news),
		counts: { fresh: news.length, learning: learning.length, review: review.length },
		heldBack: reviews.length + fresh.length - kept.length - keptFresh.length
	};
}

function sorted(cards: Iterable<Card>, time: StudyTime) {
	const learning: CardIn<LearningState>[] = [];
	const reviews: CardIn<ReviewState>[] = [];
	const fresh: CardIn<NewState>[] = [];
	for (const card of cards) {
		if (card.suspended) continue;
		if (isNew(card)) fresh.push(card);
		else if (isLearning(card)) learning.push(card);
		else if (isReview(card) && card.state.dueDay <= time.day) reviews.push(card);
	}
	learning.sort((a, b) => a.state.dueAt - b.state.dueAt);
	return { learning, reviews, fresh };
}

const isNew = (card: Card): card is CardIn<NewState> => card.state.phase === 'new';
const isReview = (card: Card): card is CardIn<ReviewState> => card.state.phase === 'review';
const isLearning = (card: Card): card is CardIn<LearningState> => isInSteps(card.state);

/** One card of each note that was not met yet. */
function onePerNote<C extends Card>(
	cards: readonly C[],
	met: ReadonlySet<NoteId>,
	isBefore: (a: C, b: C) => boolean
): C[] {
	const first = new Map<NoteId, C>();
	for (const card of cards) {
		if (met.has(card.noteId)) continue;
		const other = first.get(card.noteId);
		if (!other || isBefore(card, other)) first.set(card.noteId, card);
	}
	return [...first.values()];
}

function within<C extends Card>(cards: readonly C[], limit: (deck: DeckId) => number): C[] {
	const left = new Map<DeckId, number>();
	return cards.filter(({ deckId }) => {
		const more = left.get(deckId) ?? limit(deckId);
		left.set(deckId, more - 1);
		return more >= 1;
	});
}
