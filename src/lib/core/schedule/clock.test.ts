import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
	begin,
	day,
	graded,
	gradeGiven,
	scheduler
} from '../../../../tests/arbitraries/history.ts';
import type { CardId, DeckId, NoteId } from '../deck/note.ts';
import { newState, type Card, type CardState } from './card.ts';
import { dayMs, startOfDay, studyTime, type StudyDay } from './day.ts';
import { stateOf } from './fold.ts';
import { effective } from './standing.ts';
import { preview } from './grade.ts';
import { buildQueue } from './queue.ts';
import { withMoves } from './rearrange.ts';
import type { GradeEvent } from './review.ts';
import { strayCards } from './stray.ts';

const leapDay = Date.UTC(2028, 1, 29, 3, 59);

/** Where the clock goes between two answers: on, over a night, to a leap day, ten years on, or back. */
const step = fc.oneof(
	fc.integer({ min: 0, max: 30 * 60_000 }).map((ms) => (at: number) => at + ms),
	fc.integer({ min: 1, max: 90 }).map((days) => (at: number) => at + days * dayMs),
	fc.integer({ min: -30, max: 30 }).map((hours) => (at: number) => at + hours * 3_600_000),
	fc.constant(() => leapDay),
	fc.constant((at: number) => at + 3653 * dayMs),
	fc.constant((at: number) => at - 3653 * dayMs),
	fc.constant(() => 0),
	fc.constant(() => begin)
);

/** A zone, now and then another one, and an hour at which the day begins that may be changed. */
const answers = fc.array(
	fc.record({
		step,
		offset: fc.oneof(
			{ weight: 3, arbitrary: fc.constantFrom(180, 120) },
			{ weight: 1, arbitrary: fc.integer({ min: -720, max: 840 }) }
		),
		rollover: fc.oneof({ weight: 3, arbitrary: fc.constant(4) }, fc.integer({ min: 0, max: 23 })),
		given: gradeGiven
	}),
	{ minLength: 1, maxLength: 25 }
);

/** Every answer given by such a clock, as the app gives it: the day by the clock and the latest day studied. */
function given(all: Parameters<Parameters<typeof answers.map>[0]>[0]) {
	let at = begin;
	let state: CardState = newState;
	let lastDay: StudyDay | undefined;
	const log = all.map((answer, i): GradeEvent => {
		at = answer.step(at);
		const time = studyTime(at, answer.offset, answer.rollover, lastDay);
		expect(preview(state, time, scheduler, 'c1')).toHaveLength(4);
		const event = graded(i + 1, time, answer.given, state);
		state = event.after;
		lastDay = Math.max(time.day, lastDay ?? time.day) as StudyDay;
		return event;
	});
	return { log, state: state as CardState, at };
}
const card = (state: CardState): Card => ({
	id: 'c1' as CardId,
	noteId: 'n1' as NoteId,
	deckId: 'd' as DeckId,
	ord: 0,
	position: 0,
	state,
	suspended: false
});
const isShown = (of: Card, at: number) => {
	const { learning, main } = buildQueue([of], {
		time: studyTime(at, 0),
		left: () => ({ fresh: 1, reviews: 1 })
	});
	return learning.length + main.length === 1;
};

describe('a clock that cannot be trusted', () => {
	it('never stops an answer, and none is lost', () => {
		fc.assert(
			fc.property(answers, (all) => {
				const { log, state } = given(all);
				expect(effective(log)).toHaveLength(all.length);
				expect(stateOf([...log].reverse(), () => scheduler)).toEqual(state);
				expect(state).toMatchObject({ reps: all.length });
				const numbers = Object.values(state).filter((value) => typeof value === 'number');
				expect(numbers.every(Number.isFinite)).toBe(true);
			}),
			{ seed: 80, numRuns: 400 }
		);
	});

	it('that went back counts as no time: the memory is that of a second answer on one day', () => {
		let times = 0;
		fc.assert(
			fc.property(answers, (all) => {
				for (const { before, after, day: on, grade } of given(all).log) {
					if (before.phase === 'new' || on >= before.lastDay) continue;
					times++;
					const { stability, difficulty } = scheduler.memory.next(before, 0, grade);
					expect(after).toMatchObject({ stability, difficulty, lastDay: on });
				}
			}),
			{ seed: 81, numRuns: 200 }
		);
		expect(times).toBeGreaterThan(100);
	});

	it('keeps no card away for good: once the date is right again it can be had back', () => {
		fc.assert(
			fc.property(answers, (all) => {
				const { state, at } = given(all);
				const today = studyTime(at, 0).day;
				const [back] = withMoves([card(state)], strayCards([card(state)], today));
				const now = back!.state;
				const due = now.phase === 'review' ? now.dueDay : today;
				const interval = state.phase === 'review' ? state.intervalDays : 0;
				expect(due - today).toBeLessThanOrEqual(interval + 2);
				expect(isShown(back!, startOfDay((Math.max(due, today) + 1) as StudyDay, 0))).toBe(true);
			}),
			{ seed: 82 }
		);
	});

	it('ten years ahead for one evening takes the cards of that evening along, and they come back', () => {
		const ahead = begin + 3653 * day;
		const first = graded(1, studyTime(ahead, 0), 4, newState);
		const stray = card(first.after);
		expect(isShown(stray, begin + 60 * day)).toBe(false);
		const moves = strayCards([stray, card(newState)], studyTime(begin, 0).day);
		expect(moves).toHaveLength(1);
		const [back] = withMoves([stray], moves);
		expect(isShown(back!, begin + 12 * day)).toBe(true);
		expect(strayCards([back!], studyTime(begin, 0).day)).toEqual([]);
		expect(back?.state).toMatchObject({ stability: first.after.stability, reps: 1 });
	});

	it('is no reason to move what was answered today or on a flight', () => {
		const state = graded(1, studyTime(begin, 840), 4, newState).after;
		expect(strayCards([card(state)], studyTime(begin, -600).day)).toEqual([]);
	});
});
