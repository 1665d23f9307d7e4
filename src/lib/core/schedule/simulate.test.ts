import { describe, expect, it } from 'vitest';
import { collection, dayAfter, monday } from '../../../../tests/arbitraries/collection.ts';
import { scheduler } from '../../../../tests/arbitraries/history.ts';
import type { Card } from './card.ts';
import { commonPace } from './pace.ts';
import { defaultPreset, type Preset } from './preset.ts';
import { schedulerOf } from './scheduler.ts';
import { simulate, type SimulationOptions } from './simulate.ts';

const cards = collection({ days: 60, perDay: 10, unseen: 200 });
const by = (preset: Partial<Preset>) => schedulerOf({ ...defaultPreset, ...preset });
const run = (of: readonly Card[], options: Partial<SimulationOptions> = {}) => [
	...simulate(of, {
		today: monday,
		days: 30,
		scheduler,
		pace: commonPace,
		seed: 's',
		...options
	})
];

describe('the coming days of a simulated learner', () => {
	it('are the same for the same seed and others for another', () => {
		expect(run(cards)).toEqual(run(cards));
		expect(run(cards)).not.toEqual(run(cards, { seed: 't' }));
	});

	it('leave nothing undone and keep to the limit of new cards where time is no limit', () => {
		const days = run(cards);
		expect(days.every(({ behind }) => behind === 0)).toBe(true);
		expect(days.map(({ fresh }) => fresh).slice(0, 11)).toEqual([...Array(10).fill(20), 0]);
	});

	it('meet every card of the first day that is due, once', () => {
		const due = cards.filter(({ state }) => state.phase === 'review' && state.dueDay <= monday);
		const [first] = run(cards);
		expect(first?.reviews).toBe(due.length);
		expect(new Set(first?.cards).size).toBe(first?.cards.length);
		expect(first?.cards).toEqual(expect.arrayContaining(due.map(({ id }) => id)));
	});

	it('keep to the minutes of a day: reviews first, new cards in what is left', () => {
		const days = run(cards, { scheduler: by({ minutesPerDay: 12 }) });
		for (const { minutes } of days) expect(minutes).toBeLessThan(13);
		expect(days.some(({ fresh }) => fresh > 0 && fresh < 20)).toBe(true);
	});

	it('keep to the limit of reviews and carry the rest over', () => {
		const days = run(cards, { scheduler: by({ reviewsPerDay: 10, newPerDay: 0 }) });
		expect(Math.max(...days.map(({ reviews }) => reviews))).toBe(10);
		expect(days.at(-1)?.behind).toBeGreaterThan(50);
	});

	it('rest on days off, and find the work of them after', () => {
		const daysOff = [{ from: dayAfter(3), to: dayAfter(6) }];
		const days = run(cards, { scheduler: by({ daysOff, newPerDay: 0 }) });
		for (const n of [3, 4, 5, 6]) expect(days[n]).toMatchObject({ reviews: 0, minutes: 0 });
		expect(days[7]?.behind).toBe(0);
		expect(days[7]?.reviews).toBeGreaterThanOrEqual(days[6]?.behind ?? Infinity);
	});

	it('hold about the recall that is wanted, above it at the end of a day', () => {
		for (const desiredRetention of [0.8, 0.9]) {
			const days = run(cards, { scheduler: by({ desiredRetention }), days: 200 });
			const recall = days.at(-1)?.recall ?? 0;
			expect(recall).toBeGreaterThan(desiredRetention);
			expect(recall).toBeLessThan(desiredRetention + 0.1);
		}
	});

	it('differ half as much from each other where the load is balanced, at hardly any cost to recall', () => {
		const measured = (isBalanced: boolean) => {
			const days = run(cards, { scheduler: by({ isBalanced, newPerDay: 0 }), days: 120 }).slice(20);
			const reviews = days.map((day) => day.reviews);
			const mean = (some: readonly number[]) => some.reduce((a, b) => a + b, 0) / some.length;
			const around = (i: number) => mean(reviews.slice(Math.max(0, i - 3), i + 4));
			return {
				unevenness: mean(reviews.map((count, i) => Math.abs(count / around(i) - 1))),
				recall: mean(days.map(({ recall }) => recall))
			};
		};
		const [even, plain] = [measured(true), measured(false)];
		expect(even.unevenness).toBeLessThan(plain.unevenness / 2);
		expect(even.recall).toBeGreaterThan(plain.recall - 0.002);
	});

	it('leave suspended cards and the cards that they were given alone', () => {
		const away = cards.map((card) => ({ ...card, suspended: true }));
		expect(run(away)[0]).toMatchObject({ reviews: 0, fresh: 0, recall: 1 });
		const text = JSON.stringify(cards);
		run(cards);
		expect(JSON.stringify(cards)).toBe(text);
	});

	it('end where a preset never lets a card out of its steps', () => {
		const learningStepsMinutes = Array.from({ length: 500 }, () => 1);
		const days = run(collection({ days: 0, perDay: 0, unseen: 3 }), {
			scheduler: by({ learningStepsMinutes }),
			days: 3
		});
		expect(days[0]?.fresh).toBe(3);
	});

	it('of no cards are empty days', () => {
		expect(run([], { days: 2 })).toEqual([
			{ day: monday, cards: [], reviews: 0, fresh: 0, minutes: 0, behind: 0, recall: 1 },
			{ day: dayAfter(1), cards: [], reviews: 0, fresh: 0, minutes: 0, behind: 0, recall: 1 }
		]);
	});
});
