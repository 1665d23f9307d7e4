import type { DeckId, NoteId } from '../deck/note.ts';
import {
	isInSteps,
	type Card,
	type LearningState,
	type NewState,
	type ReviewState
} from './card.ts';
import type { StudyTime } from './day.ts';
import { apart } from './apart.ts';
import { mixed } from './mix.ts';
import { gathered, inNewOrder, inReviewOrder } from './order.ts';
import { commonPace, type Pace } from './pace.ts';
import { defaultPreset, type Preset } from './preset.ts';
import type { Scheduler } from './scheduler.ts';

/** A learning card may be shown this long before its time when nothing else is left. */
export const learnAheadMs = 20 * 60_000;

/** What a deck may still bring today. */
export type DailyLeft = {
	readonly fresh: number;
	readonly reviews: number;
	/** Milliseconds left of the day's budget; absent where the deck has none. */
	readonly ms?: number;
};

/** How the queue is put together, as a preset says. */
export type QueueRules = Partial<
	Pick<
		Preset,
		'reviewOrder' | 'newGather' | 'newOrder' | 'mix' | 'buryNewSiblings' | 'buryReviewSiblings'
	>
>;

export type QueueOptions = QueueRules & {
	readonly time: StudyTime;
	readonly left: (deck: DeckId) => DailyLeft;
	/** Notes answered today: their other cards wait for another day. */
	readonly notesToday?: ReadonlySet<NoteId>;
	/** Needed to order by retrievability or loss. */
	readonly schedulerFor?: (deck: DeckId) => Scheduler;
	/** Needed to keep within a budget of time. */
	readonly pace?: Pace;
	/** Milliseconds left of the learner's day, for all decks together. */
	readonly msLeft?: number;
	/** Work piled up: reviews too keep within `msLeft`, and new cards wait until no review is left over. */
	readonly isCatchingUp?: boolean;
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
	/** Reviews among these cards that are due and left for later by a limit. */
	readonly leftOver: number;
};

export type CardIn<State> = Card & { readonly state: State };

/** The limits of a preset less what was answered today. */
export const dailyLeft = (
	{ newPerDay, reviewsPerDay, minutesPerDay }: Limits,
	done: { readonly fresh: number; readonly reviews: number; readonly tookMs?: number }
): DailyLeft => ({
	fresh: Math.max(0, newPerDay - done.fresh),
	reviews: Math.max(0, reviewsPerDay - done.reviews),
	...(minutesPerDay === undefined
		? {}
		: { ms: Math.max(0, minutesPerDay * 60_000 - (done.tookMs ?? 0)) })
});

type Limits = Pick<Preset, 'newPerDay' | 'reviewsPerDay' | 'minutesPerDay'>;

/** The day's queue. Cards that are suspended or not due are passed over. Built once a session. */
export function buildQueue(cards: Iterable<Card>, options: QueueOptions): Queue {
	const { time, left, pace = commonPace, schedulerFor, msLeft = Infinity } = options;
	const { reviewOrder, newGather, newOrder, mix, buryNewSiblings, buryReviewSiblings } = {
		...defaultPreset,
		...options
	};
	const { learning, reviews, fresh } = sorted(cards, time);
	const met = new Set(options.notesToday);
	for (const { noteId } of learning) met.add(noteId);

	// Whoever waited longest stands for its note, so that no sibling is held back for ever.
	const kept = buryReviewSiblings
		? onePerNote(
				reviews,
				(note) => met.has(note),
				(a, b) => a.state.dueDay < b.state.dueDay
			)
		: undefined;
	const toReview = kept ? [...kept.values()] : reviews;
	const reviewed = kept ?? new Set(reviews.map(({ noteId }) => noteId));
	const toMeet = buryNewSiblings
		? [
				...onePerNote(
					fresh,
					(note) => met.has(note) || reviewed.has(note),
					(a, b) => (a.position === b.position ? a.ord < b.ord : a.position < b.position)
				).values()
			]
		: fresh;

	const reviewLimit = (deck: DeckId) => left(deck).reviews;
	const first = inReviewOrder(toReview, reviewOrder, time, reviewLimit, schedulerFor);
	const mostReviews = options.isCatchingUp
		? Math.max(0, Math.ceil((msLeft - sumOf(learning, pace)) / pace.reviewMs))
		: Infinity;
	const review = first.slice(0, mostReviews);
	const leftOver = toReview.length - review.length;
	const others = [...learning, ...review];
	const taken = gathered(toMeet, newGather, time, roomForNew(others, left, pace));
	const mostNew =
		options.isCatchingUp && leftOver > 0
			? 0
			: Math.max(0, Math.floor((msLeft - sumOf(others, pace)) / pace.freshMs));
	const news = inNewOrder(taken.slice(0, mostNew), newOrder, time);
	return {
		learning,
		main: apart(mixed(mix, review, news), ({ noteId }) => noteId, siblingsApart),
		counts: { fresh: news.length, learning: learning.length, review: review.length },
		heldBack: reviews.length + fresh.length - toReview.length - toMeet.length,
		leftOver
	};
}

/** Siblings that meet on one day stand at least so many cards apart. */
const siblingsApart = 10;

/** How many new cards a deck has room for, by its limit and by the time that its other cards leave. */
function roomForNew(
	others: readonly Card[],
	left: QueueOptions['left'],
	pace: Pace
): (deck: DeckId) => number {
	const taken = new Map<DeckId, number>();
	for (const card of others)
		taken.set(card.deckId, (taken.get(card.deckId) ?? 0) + msOf(card, pace));
	return (deck) => {
		const { fresh, ms = Infinity } = left(deck);
		return Math.min(fresh, Math.floor((ms - (taken.get(deck) ?? 0)) / pace.freshMs));
	};
}

const msOf = ({ state }: Card, pace: Pace): number =>
	isInSteps(state) ? pace.learningMs : pace.reviewMs;

const sumOf = (cards: readonly Card[], pace: Pace): number =>
	cards.reduce((sum, card) => sum + msOf(card, pace), 0);

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

/** One card of each note that may be met. */
function onePerNote<C extends Card>(
	cards: readonly C[],
	isMet: (note: NoteId) => boolean,
	isBefore: (a: C, b: C) => boolean
): ReadonlyMap<NoteId, C> {
	const first = new Map<NoteId, C>();
	for (const card of cards) {
		if (isMet(card.noteId)) continue;
		const other = first.get(card.noteId);
		if (!other || isBefore(card, other)) first.set(card.noteId, card);
	}
	return first;
}
