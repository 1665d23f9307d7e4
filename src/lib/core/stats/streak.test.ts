import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { newState, type CardState } from '../schedule/card.ts';
import type { EpochMs, StudyDay } from '../schedule/day.ts';
import { streak } from './streak.ts';

/** A card that was seen on a day and is due on another; without one it is within its steps. */
const seen = (day: number, due?: number): CardState => {
	const learned = {
		stability: 5,
		difficulty: 5,
		lastDay: day as StudyDay,
		lastAt: 0 as EpochMs,
		reps: 1,
		lapses: 0
	};
	if (due === undefined) return { ...learned, phase: 'learning', step: 0, dueAt: 0 as EpochMs };
	return { ...learned, phase: 'review', dueDay: due as StudyDay, intervalDays: due - day };
};
const day = (day: number) => day as StudyDay;
const on = (at: number, before: CardState = newState) => ({ day: day(at), before });
const card = (state: CardState, suspended = false) => ({ state, suspended });

describe('a streak', () => {
	it('counts days studied in a row', () => {
		expect(streak([on(1), on(2), on(3)], [], day(3))).toEqual({
			current: 3,
			longest: 3,
			hasStudiedToday: true,
			missed: []
		});
	});

	it('is kept on a day with nothing due, without growing by it', () => {
		expect(streak([on(1), on(4, seen(1, 4))], [card(seen(4, 9))], day(6)).current).toBe(2);
	});

	it('is kept until the day is over', () => {
		const answers = [on(1), on(2, seen(1, 2))];
		const left = [card(seen(2, 3))];
		expect(streak(answers, left, day(3))).toMatchObject({ current: 2, hasStudiedToday: false });
		expect(streak(answers, left, day(4))).toMatchObject({ current: 0, longest: 2, missed: [3] });
	});

	it('ends on days when a card was due and none was answered', () => {
		const answers = [on(1), on(2, seen(1, 2)), on(5, seen(2, 3))];
		expect(streak(answers, [], day(5))).toEqual({
			current: 1,
			longest: 2,
			hasStudiedToday: true,
			missed: [3, 4]
		});
	});

	it('is not ended by days off', () => {
		const answers = [on(1), on(2, seen(1, 2)), on(5, seen(2, 3))];
		const isOff = (day: StudyDay) => day === 3 || day === 4;
		expect(streak(answers, [], day(5), isOff)).toMatchObject({ current: 3, missed: [] });
	});

	it('holds while one of several due cards was answered', () => {
		const answers = [on(1), on(1), on(2, seen(1, 2)), on(3, seen(1, 2))];
		expect(streak(answers, [], day(3)).current).toBe(3);
	});

	it('is missed where a card was left within its steps', () => {
		expect(streak([on(1), on(3, seen(1))], [], day(3)).current).toBe(1);
	});

	it('is owed nothing by cards that are suspended, nor for days before the first answer', () => {
		expect(streak([on(1)], [card(seen(1, 2), true), card(newState)], day(4)).current).toBe(1);
		expect(streak([on(5, seen(-900, 1))], [], day(5)).missed).toEqual([]);
	});

	it('is nothing without answers, and not moved by a day from the future', () => {
		expect(streak([], [card(seen(1, 2))], day(5))).toMatchObject({ current: 0, longest: 0 });
		expect(streak([on(5), on(400, seen(5, 6))], [], day(5)).current).toBe(1);
	});

	it('agrees with a count day by day, over any log of one card', () => {
		const steps = fc.array(
			fc.tuple(fc.integer({ min: 0, max: 4 }), fc.integer({ min: 1, max: 5 })),
			{ maxLength: 15 }
		);
		const off = fc.uniqueArray(fc.integer({ min: 10, max: 60 }), { maxLength: 12 });
		fc.assert(
			fc.property(steps, fc.integer({ min: 0, max: 6 }), off, (all, rest, daysOff) => {
				let at = 10;
				let state: CardState = newState;
				const dueAfter: number[] = [];
				const answers = all.map(([pause, interval]) => {
					const answer = on((at += pause), state);
					state = seen(at, at + interval);
					dueAfter.push(at + interval);
					return answer;
				});
				const end = at + rest;
				const studied = new Set(answers.map((answer) => answer.day as number));
				const dueOn = (day: number) =>
					dueAfter[answers.findLastIndex((answer) => answer.day <= day)] ?? Infinity;
				let expected = 0;
				for (let d = end; d >= 10; d--) {
					if (studied.has(d)) expected++;
					else if (d < end && dueOn(d) <= d && !daysOff.includes(d)) break;
				}
				const isOff = (day: StudyDay) => daysOff.includes(day);
				expect(streak(answers, [card(state)], day(end), isOff).current).toBe(expected);
			}),
			{ seed: 40, numRuns: 500 }
		);
	});
});
