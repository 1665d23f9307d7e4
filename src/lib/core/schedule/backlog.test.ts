import { describe, expect, it } from 'vitest';
import { collection, dayAfter } from '../../../../tests/arbitraries/collection.ts';
import { scheduler } from '../../../../tests/arbitraries/history.ts';
import { isBacklog, planBacklog } from './backlog.ts';
import type { Card } from './card.ts';
import { commonPace } from './pace.ts';
import { simulate } from './simulate.ts';
import type { ReviewOrder } from './order.ts';
import { defaultPreset } from './preset.ts';
import { schedulerOf } from './scheduler.ts';

const today = dayAfter(45);
const cards = collection({ days: 80, perDay: 15, unseen: 100 });
const plan = (minutesPerDay: number, of: readonly Card[] = cards, days = 365) =>
	planBacklog(of, { today, minutesPerDay, scheduler, pace: commonPace, seed: 's', days });

describe('a plan after an absence', () => {
	it('spreads what piled up over days of the minutes that there are', () => {
		const { days, clearOn } = plan(20);
		const due = cards.filter(({ state }) => state.phase === 'review' && state.dueDay <= today);
		expect(due.length).toBeGreaterThan(600);
		expect(days.length).toBeGreaterThan(5);
		for (const { minutes } of days) expect(minutes).toBeLessThan(21.5);
		expect(days[0]?.reviews).toBeLessThan(110);
		expect(clearOn).toBe(days.at(-1)?.day);
		expect(days.at(-1)?.behind).toBe(0);
	});

	it('brings no new card before nothing is left undone', () => {
		const { days } = plan(20);
		expect(days.slice(0, -1).every(({ fresh }) => fresh === 0)).toBe(true);
	});

	it('is sooner done with more minutes, and holds more on the way', () => {
		const [short, long] = [plan(15), plan(40)];
		expect(long.days.length).toBeLessThan(short.days.length);
		const at = (days: typeof short.days) => days[long.days.length - 1]?.recall ?? 0;
		expect(at(long.days)).toBeGreaterThan(at(short.days));
	});

	it('says so where the minutes do not suffice', () => {
		const tooFew = plan(1, cards, 60);
		expect(tooFew.clearOn).toBeUndefined();
		expect(tooFew.days).toHaveLength(60);
	});

	it('is done today where nothing piled up', () => {
		expect(plan(20, [])).toMatchObject({ clearOn: today });
		expect(plan(60, collection({ days: 3, perDay: 5 })).clearOn).toBe(today);
	});

	it('made anew on the next day goes on, whatever was done of it', () => {
		const later = planBacklog(cards, {
			today: dayAfter(46),
			minutesPerDay: 20,
			scheduler,
			pace: commonPace,
			seed: 's'
		});
		expect(later.clearOn).toBeGreaterThan(dayAfter(46));
	});

	it('loses no more than any other order, and is done no later than the order by due day', () => {
		const preset = { ...defaultPreset, newPerDay: 0 };
		const outcome = (reviewOrder: ReviewOrder) => {
			const options = { scheduler: schedulerOf(preset), pace: commonPace, seed: 's', reviewOrder };
			const days = [...simulate(cards, { ...options, today, days: 90, catchUpMinutes: 20 })];
			return {
				recall: days.reduce((sum, day) => sum + day.recall, 0) / days.length,
				clear: days.findIndex(({ behind }) => behind === 0)
			};
		};
		const loss = outcome('loss');
		for (const other of ['due', 'retrievability-descending', 'random', 'added'] as const)
			expect(loss.recall).toBeGreaterThan(outcome(other).recall - 0.0005);
		expect(loss.recall).toBeGreaterThan(outcome('retrievability').recall - 0.001);
		expect(loss.clear).toBeLessThanOrEqual(outcome('due').clear);
		expect(loss.clear).toBeLessThan(outcome('retrievability').clear);
	});
});

describe('work that piled up', () => {
	it('is a backlog once it takes longer than a day has minutes', () => {
		const due = { fresh: 50, learning: 0, review: 100 };
		expect(isBacklog(due, 20, commonPace)).toBe(true);
		expect(isBacklog(due, 24, commonPace)).toBe(false);
		expect(isBacklog({ ...due, learning: 4 }, 24, commonPace)).toBe(true);
		expect(isBacklog({ fresh: 50, learning: 0, review: 0 }, 0, commonPace)).toBe(false);
	});
});
