import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { CardId } from '../deck/note.ts';
import type { SeenState } from '../schedule/card.ts';
import type { EpochMs, StudyDay } from '../schedule/day.ts';
import { streak } from './streak.ts';

/** An answer on a day, after which the card is due on another; without one it is still within its steps. */
const on = (day: number, due?: number, card = 'a') => {
	const learned = {
		stability: 5,
		difficulty: 5,
		lastDay: day as StudyDay,
		lastAt: 0 as EpochMs,
		reps: 1,
		lapses: 0
	};
	const after: SeenState =
		due === undefined
			? { ...learned, phase: 'learning', step: 0, dueAt: 0 as EpochMs }
			: { ...learned, phase: 'review', dueDay: due as StudyDay, intervalDays: due - day };
	return { card: card as CardId, day: day as StudyDay, after };
};
const today = (day: number) => day as StudyDay;

describe('a streak', () => {
	it('counts days studied in a row', () => {
		expect(streak([on(1, 2), on(2, 3), on(3, 4)], today(3))).toEqual({
			current: 3,
			longest: 3,
			hasStudiedToday: true
		});
	});

	it('is kept on a day with nothing due, without growing by it', () => {
		expect(streak([on(1, 4), on(4, 9)], today(6)).current).toBe(2);
	});

	it('is kept until the day is over', () => {
		expect(streak([on(1, 2), on(2, 3)], today(3))).toEqual({
			current: 2,
			longest: 2,
			hasStudiedToday: false
		});
		expect(streak([on(1, 2), on(2, 3)], today(4)).current).toBe(0);
	});

	it('ends on a day when a card was due and none was answered', () => {
		expect(streak([on(1, 2), on(2, 3), on(5, 8)], today(5))).toEqual({
			current: 1,
			longest: 2,
			hasStudiedToday: true
		});
	});

	it('holds while one of several due cards was answered', () => {
		const answers = [on(1, 2, 'a'), on(1, 2, 'b'), on(2, 3, 'a'), on(3, 9, 'a')];
		expect(streak(answers, today(3)).current).toBe(3);
	});

	it('is missed where a card was left within its steps', () => {
		expect(streak([on(1), on(3, 9)], today(3)).current).toBe(1);
	});

	it('is owed nothing by cards that are suspended or deleted', () => {
		const answers = [on(1, 2, 'gone'), on(1, 5, 'a')];
		expect(streak(answers, today(4)).current).toBe(0);
		expect(streak(answers, today(4), new Set(['gone' as CardId])).current).toBe(1);
	});

	it('is nothing without answers, and not moved by a day from the future', () => {
		expect(streak([], today(5))).toEqual({ current: 0, longest: 0, hasStudiedToday: false });
		expect(streak([on(5, 6), on(400, 500, 'b')], today(5)).current).toBe(1);
	});

	it('agrees with a count day by day, over any log of one card', () => {
		const steps = fc.array(
			fc.tuple(fc.integer({ min: 0, max: 4 }), fc.integer({ min: 1, max: 5 })),
			{ maxLength: 15 }
		);
		fc.assert(
			fc.property(steps, fc.integer({ min: 0, max: 6 }), (all, rest) => {
				let day = 10;
				const answers = all.map(([pause, interval]) => on((day += pause), day + interval));
				const end = day + rest;
				const studied = new Set(answers.map((answer) => answer.day as number));
				const isOwed = (on: number) => {
					const last = answers.filter((answer) => answer.day <= on).at(-1);
					return last?.after.phase === 'review' && last.after.dueDay <= on;
				};
				let expected = 0;
				for (let d = end; d >= 10; d--) {
					if (studied.has(d)) expected++;
					else if (d < end && isOwed(d)) break;
				}
				expect(streak(answers, today(end)).current).toBe(expected);
			}),
			{ seed: 40, numRuns: 500 }
		);
	});
});
