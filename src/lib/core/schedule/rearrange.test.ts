import { describe, expect, it } from 'vitest';
import { collection, dayAfter, monday } from '../../../../tests/arbitraries/collection.ts';
import type { Card, ReviewState } from './card.ts';
import { fuzzBounds } from './fuzz.ts';
import { commonPace } from './pace.ts';
import { defaultPreset, type Preset } from './preset.ts';
import { rearrange, withMoves, type Move } from './rearrange.ts';
import { schedulerOf, type Scheduler } from './scheduler.ts';
import { simulate } from './simulate.ts';
import { weekdayOf } from './weekdays.ts';

const cards = collection({ days: 90, perDay: 12 });
const by = (preset: Partial<Preset>) =>
	schedulerOf({ ...defaultPreset, newPerDay: 0, reviewsPerDay: 9999, ...preset });
const plain = by({});
const away = by({ daysOff: [{ from: dayAfter(5), to: dayAfter(11) }] });
const sundays = by({
	easyDays: ['normal', 'normal', 'normal', 'normal', 'normal', 'normal', 'minimum']
});
const stateOf = (card: Card) => card.state as ReviewState;
const dueOn = (of: readonly Card[], n: number) =>
	of.filter((card) => stateOf(card).dueDay === dayAfter(n)).length;

const apply = (moves: readonly Move[]) => withMoves(cards, moves);
const ahead = (of: readonly Card[], days: number, scheduler: Scheduler) => [
	...simulate(of, { today: monday, days, scheduler, pace: commonPace, seed: 's' })
];

describe('a break planned ahead', () => {
	const moves = rearrange(cards, monday, () => away);
	const after = apply(moves);

	it('leaves nothing due on its days, and what was due today where it was', () => {
		for (let n = 5; n <= 11; n++) expect(dueOn(after, n)).toBe(0);
		expect(moves.length).toBeGreaterThan(20);
		expect(moves.every(({ from, to }) => from > monday && to > monday)).toBe(true);
		expect(dueOn(after, 0)).toBe(dueOn(cards, 0));
	});

	it('takes from the cards that it moves nothing but their day', () => {
		const moved = new Set(moves.map(({ card }) => card));
		for (const [i, card] of cards.entries()) {
			const now = after[i]?.state as ReviewState;
			if (!moved.has(card.id)) expect(now).toBe(card.state);
			expect({ ...now, dueDay: 0, intervalDays: 0 }).toEqual({
				...stateOf(card),
				dueDay: 0,
				intervalDays: 0
			});
		}
	});

	it('puts the work of the break before and after it, not on one day', () => {
		const [without, with_] = [ahead(cards, 25, away), ahead(after, 25, away)];
		for (const days of [without, with_])
			for (let n = 5; n <= 11; n++) expect(days[n]).toMatchObject({ reviews: 0, minutes: 0 });
		const most = (days: typeof without) => Math.max(...days.map(({ minutes }) => minutes));
		expect(without[12]?.minutes).toBe(most(without));
		expect(most(with_)).toBeLessThan(most(without) * 0.7);
		expect(with_[11]?.behind).toBeLessThan((without[11]?.behind ?? 0) / 3);
	});
});

describe('easy weekdays', () => {
	const moves = rearrange(cards, monday, () => sundays);

	it('move cards off them within the spread of their own intervals', () => {
		const byId = new Map(cards.map((card) => [card.id, stateOf(card)]));
		for (const { card, from, to } of moves) {
			const state = byId.get(card)!;
			const exact = plain.memory.interval(state.stability, 0.9);
			const bounds = [fuzzBounds(exact, 1, 36_500), fuzzBounds(state.intervalDays, 1, 36_500)];
			const days = to - state.lastDay;
			expect(bounds.some(([first, last]) => days >= first && days <= last)).toBe(true);
			expect(weekdayOf(from)).toBe(6);
		}
		const left = apply(moves).filter(
			(card) => weekdayOf(stateOf(card).dueDay) === 6 && stateOf(card).dueDay > monday
		);
		const were = cards.filter(
			(card) => weekdayOf(stateOf(card).dueDay) === 6 && stateOf(card).dueDay > monday
		);
		expect(left.length).toBeLessThan(were.length / 4);
	});

	it('asked for twice move nearly nothing more, and never further', () => {
		const once = apply(moves);
		const twice = rearrange(once, monday, () => sundays);
		expect(twice.length).toBeLessThan(moves.length / 4);
	});

	it('show their effect before anything is changed', () => {
		const [before, after] = [ahead(cards, 28, plain), ahead(apply(moves), 28, sundays)];
		const onSundays = (days: typeof before) =>
			days.filter(({ day }) => weekdayOf(day) === 6).reduce((sum, { reviews }) => sum + reviews, 0);
		const total = (days: typeof before) => days.reduce((sum, { reviews }) => sum + reviews, 0);
		expect(onSundays(after)).toBeLessThan(onSundays(before) / 2);
		expect(Math.abs(total(after) / total(before) - 1)).toBeLessThan(0.1);
	});
});

describe('what needs no moving', () => {
	it('is not moved: without easy days, in no cards, or suspended', () => {
		expect(rearrange(cards, monday, () => plain)).toEqual([]);
		expect(rearrange([], monday, () => away)).toEqual([]);
		const suspended = cards.map((card) => ({ ...card, suspended: true }));
		expect(rearrange(suspended, monday, () => away)).toEqual([]);
	});

	it('stays where every day is off', () => {
		const never = by({ daysOff: [{ from: monday, to: dayAfter(200_000) }] });
		for (const { from, to } of rearrange(cards.slice(0, 5), monday, () => never))
			expect(Math.abs(to - from)).toBeLessThan(40);
	});
});
