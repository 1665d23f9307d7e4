import { isInSteps, type Grade, type SeenState } from '../schedule/card.ts';
import { dayMs, type EpochMs } from '../schedule/day.ts';
import { standing } from '../schedule/standing.ts';
import type { Interval } from '../schedule/grade.ts';
import type { MemoryModel } from '../schedule/memory.ts';
import type { CardEvent, EventId, GradeEvent, ReviewEvent } from '../schedule/review.ts';

/** One thing that happened to a card. */
export type HistoryLine = {
	readonly id: EventId;
	readonly at: EpochMs;
	readonly type: CardEvent['type'];
	readonly grade?: Grade;
	readonly tookMs?: number;
	readonly answered?: string;
	/** After how long it was to come back. */
	readonly next?: Interval;
};

/** What happened to a card and counts, newest first. */
export const historyOf = (events: Iterable<ReviewEvent>): HistoryLine[] =>
	standing(events).map(lineOf).reverse();

function lineOf(event: CardEvent): HistoryLine {
	const { id, at, type } = event;
	switch (event.type) {
		case 'grade':
			return { id, at, type, ...answerOf(event), next: after(event.after, event) };
		case 'practice':
			return { id, at, type, ...answerOf(event) };
		case 'set-due':
			return { id, at, type, next: { unit: 'day', count: event.dueDay - event.day } };
		case 'stand':
			return {
				id,
				at,
				type,
				...(event.state.phase !== 'new' && { next: after(event.state, event) })
			};
		case 'reset':
		case 'reposition':
			return { id, at, type };
	}
}

const answerOf = ({
	grade,
	tookMs,
	answered
}: Pick<GradeEvent, 'grade' | 'tookMs' | 'answered'>) => ({
	grade,
	tookMs,
	...(answered !== undefined && { answered })
});

const after = (state: SeenState, { at, day }: CardEvent): Interval =>
	isInSteps(state)
		? { unit: 'minute', count: (state.dueAt - at) / 60_000 }
		: { unit: 'day', count: state.dueDay - day };

/** The chance of recall at a moment, 0–1. */
export type CurvePoint = { readonly at: number; readonly recall: number };

/** The stretch between two answers, along which a card is forgotten. */
export type CurveStretch = readonly CurvePoint[];

const pointsAStretch = 24;

/**
 * How a card was, and will be, forgotten: from each answer since it was last made new to the one after it, and
 * from the last until `until`. None for a card that was never answered.
 */
export function forgettingCurve(
	events: Iterable<ReviewEvent>,
	memory: Pick<MemoryModel, 'retrievability'>,
	until: number
): CurveStretch[] {
	const counting = standing(events);
	const begun = counting.findLastIndex(({ type }) => type === 'reset') + 1;
	const answers = counting.slice(begun).filter((event) => event.type === 'grade');
	return answers.map(({ at: from, after }, i) => {
		const to = Math.max(from, answers[i + 1]?.at ?? until);
		return Array.from({ length: pointsAStretch + 1 }, (_, n) => {
			const at = from + ((to - from) * n) / pointsAStretch;
			return { at, recall: memory.retrievability(after, (at - from) / dayMs) };
		});
	});
}
