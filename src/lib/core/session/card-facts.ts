import type { Flag } from '../deck/flag.ts';
import type { Card, SeenState } from '../schedule/card.ts';
import { dayMs, elapsedDays, startOfDay, type EpochMs, type StudyTime } from '../schedule/day.ts';
import type { ReviewEvent } from '../schedule/review.ts';
import type { Scheduler } from '../schedule/scheduler.ts';
import {
	forgettingCurve,
	historyOf,
	type CurvePoint,
	type CurveStretch,
	type HistoryLine
} from './card-history.ts';

/** What is known of a memory, now. */
export type MemoryFacts = {
	/** Days until the chance of recall falls to nine in ten. */
	readonly stabilityDays: number;
	/** 1–10. */
	readonly difficulty: number;
	/** The chance of recall now, 0–1. */
	readonly recall: number;
	/** Study days until it is due, below 0 if overdue; undefined while it is within its steps. */
	readonly dueInDays: number | undefined;
	readonly reps: number;
	readonly lapses: number;
};

/** All that is known of a card, for who asks about it. */
export type CardFacts = {
	readonly deck: string;
	readonly flag: Flag | undefined;
	readonly isSuspended: boolean;
	/** Absent for a card that was not met yet. */
	readonly memory?: MemoryFacts;
	/** Newest first. */
	readonly history: readonly HistoryLine[];
	readonly curve: readonly CurveStretch[];
	/** The curve at the moments that count: before each later answer, now, and when it is due. */
	readonly moments: readonly (CurvePoint & { readonly is: 'answer' | 'now' | 'due' })[];
	readonly desiredRetention: number;
	readonly now: EpochMs;
	/** When it is due, on the scale of the curve. */
	readonly dueAt: number | undefined;
};

type Known = {
	readonly card: Card;
	readonly events: readonly ReviewEvent[];
	readonly deck: string;
	readonly flag: Flag | undefined;
};

/** How much of the way to the due day is drawn beyond it. */
const beyond = 0.25;

export function cardFacts(
	{ card, events, deck, flag }: Known,
	{ preset, memory }: Scheduler,
	now: StudyTime,
	rolloverHour: number
): CardFacts {
	const seen = card.state.phase === 'new' ? undefined : card.state;
	const dueAt = seen && dueMoment(seen, now.offsetMinutes, rolloverHour);
	const from = seen?.lastAt ?? now.at;
	const until = Math.max(now.at, dueAt ?? now.at, from + (seen?.stability ?? 0) * dayMs);
	const curve = forgettingCurve(events, memory, until + (until - from) * beyond);
	const recallAt = (at: number) =>
		seen ? memory.retrievability(seen, Math.max(0, at - seen.lastAt) / dayMs) : 0;
	return {
		deck,
		flag,
		isSuspended: card.suspended,
		...(seen && {
			memory: {
				stabilityDays: seen.stability,
				difficulty: seen.difficulty,
				recall: memory.retrievability(seen, elapsedDays(seen.lastDay, now.day)),
				dueInDays: seen.phase === 'review' ? seen.dueDay - now.day : undefined,
				reps: seen.reps,
				lapses: seen.lapses
			}
		}),
		history: historyOf(events),
		curve,
		moments: [
			...curve.slice(0, -1).flatMap((stretch) => {
				const last = stretch.at(-1);
				return last ? [{ ...last, is: 'answer' as const }] : [];
			}),
			...(seen ? [{ at: now.at, recall: recallAt(now.at), is: 'now' as const }] : []),
			...(dueAt !== undefined && dueAt > now.at
				? [{ at: dueAt, recall: recallAt(dueAt), is: 'due' as const }]
				: [])
		],
		desiredRetention: preset.desiredRetention,
		now: now.at,
		dueAt
	};
}

/** A review is drawn in the middle of its day. */
const dueMoment = (state: SeenState, offsetMinutes: number, rolloverHour: number): number =>
	state.phase === 'review'
		? startOfDay(state.dueDay, offsetMinutes, rolloverHour) + dayMs / 2
		: state.dueAt;
