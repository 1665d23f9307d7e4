import type { DeckId, NoteId } from '../deck/note.ts';
import type { Card } from './card.ts';
import type { StudyTime } from './day.ts';
import type { Scheduler } from './scheduler.ts';

/** `due`: longest overdue first; `retrievability`: least likely to be recalled first. */
export type ReviewOrder = 'due' | 'retrievability' | 'easiest' | 'hardest' | 'added' | 'random';
export type NewOrder = 'position' | 'random';
export type Mix = 'mixed' | 'reviews-first' | 'new-first';

export type QueueOptions = {
	readonly time: StudyTime;
	/** What each deck may still bring today: its limits less what was answered today. */
	readonly left: (deck: DeckId) => DailyLeft;
	/** Notes answered today: their other cards wait for another day. */
	readonly notesToday?: ReadonlySet<NoteId>;
	readonly reviewOrder?: ReviewOrder;
	readonly newOrder?: NewOrder;
	readonly mix?: Mix;
	/** Needed to order by retrievability. */
	readonly schedulerFor?: (deck: DeckId) => Scheduler;
};

export type DailyLeft = { readonly fresh: number; readonly reviews: number };

export type QueueCounts = {
	readonly fresh: number;
	readonly learning: number;
	readonly review: number;
};

export type Queue = {
	/** Learning cards due today, soonest first. */
	readonly learning: readonly Card[];
	/** Reviews and new cards in the order to meet them. */
	readonly main: readonly Card[];
	readonly counts: QueueCounts;
	/** Cards that wait for another day because of a sibling. */
	readonly heldBack: number;
};

/** The day's queue. Cards that are suspended or not due are passed over. Built once a session. */
export declare function buildQueue(cards: Iterable<Card>, options: QueueOptions): Queue;

export declare function dailyLeft(
	preset: { readonly newPerDay: number; readonly reviewsPerDay: number },
	done: { readonly fresh: number; readonly reviews: number }
): DailyLeft;
