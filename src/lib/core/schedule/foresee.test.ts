import { describe, expect, it } from 'vitest';
import { collection, dayAfter, monday } from '../../../../tests/arbitraries/collection.ts';
import type { DeckId } from '../deck/note.ts';
import type { Card } from './card.ts';
import {
	foresee,
	foreseeCatchUp,
	foreseeMoves,
	foreseeWithin,
	type DayAhead,
	type Situation
} from './foresee.ts';
import { defaultParameters } from './memory.ts';
import { commonPace } from './pace.ts';
import { defaultPreset } from './preset.ts';
import type { ParametersId } from './review.ts';

const two = (cards: readonly Card[]) =>
	cards.map((card, i) => ({ ...card, deckId: (i % 2 ? 'odd' : 'even') as DeckId }));
const cards = two(collection({ days: 60, perDay: 10, unseen: 200 }));
const situation = (change: Partial<Situation> = {}): Situation => ({
	cards,
	library: defaultPreset,
	decks: [],
	sets: [],
	pace: commonPace,
	today: monday,
	...change
});
const minutes = (days: readonly DayAhead[]) => days.reduce((sum, day) => sum + day.minutes, 0);
const odd = 'odd' as DeckId;

describe('what is to come', () => {
	it('costs more with a higher retention, and less where only one deck has it', () => {
		const high = { desiredRetention: 0.96 };
		const plain = minutes(foresee(situation(), 40));
		const inOne = minutes(foresee(situation({ decks: [{ id: odd, preset: high }] }), 40));
		const inAll = minutes(foresee(situation({ library: { ...defaultPreset, ...high } }), 40));
		expect(inOne).toBeGreaterThan(plain * 1.1);
		expect(inAll).toBeGreaterThan(inOne * 1.1);
	});

	it('brings each deck its own new cards, and all together no more than the day has minutes for', () => {
		const decks = [{ id: odd, preset: { newPerDay: 3 } }];
		expect(foresee(situation({ decks }), 1)[0]?.fresh).toBe(23);
		const library = { ...defaultPreset, minutesPerDay: 5 };
		for (const day of foresee(situation({ decks, library }), 20))
			expect(day.fresh === 0 || day.minutes <= 5).toBe(true);
	});

	it('never leaves a review undone for want of minutes: they hold back new cards alone', () => {
		const days = foresee(situation({ library: { ...defaultPreset, minutesPerDay: 1 } }), 10);
		expect(days.every(({ behind, fresh }) => behind === 0 && fresh === 0)).toBe(true);
	});

	it('has half the new cards on an easy weekday, and none on the easiest and on a day off', () => {
		const { easyDays } = defaultPreset;
		const library = {
			...defaultPreset,
			easyDays: easyDays.with(1, 'reduced').with(2, 'minimum'),
			daysOff: [{ from: dayAfter(3), to: dayAfter(3) }]
		};
		const days = foresee(
			situation({ library, cards: collection({ days: 0, perDay: 0, unseen: 90 }) }),
			5
		);
		expect(days.map(({ fresh }) => fresh)).toEqual([20, 10, 0, 0, 20]);
	});

	it('brings on the first day what the answers of today leave room for', () => {
		const none = { reviews: 0, tookMs: 0 };
		const done = [
			{ ...none, deckId: odd, fresh: 15 },
			{ ...none, deckId: 'even' as DeckId, fresh: 25 }
		];
		const days = (change: Partial<Situation>) =>
			foresee(
				situation({ cards: two(collection({ days: 0, perDay: 0, unseen: 200 })), ...change }),
				2
			);
		expect(days({}).map(({ fresh }) => fresh)).toEqual([40, 40]);
		expect(days({ done }).map(({ fresh }) => fresh)).toEqual([5, 40]);
		const library = { ...defaultPreset, minutesPerDay: 10 };
		const late = [{ ...none, deckId: odd, fresh: 0, tookMs: 10 * 60_000 }];
		expect(days({ library, done: late })[0]).toMatchObject({ fresh: 0, minutes: 0 });
		const limited = { ...defaultPreset, reviewsPerDay: 9 };
		const reviewed = [{ ...none, deckId: odd, fresh: 0, reviews: 9 }];
		const [before] = foresee(situation({ library: limited }), 1);
		const [after] = foresee(situation({ library: limited, done: reviewed }), 1);
		expect(after?.reviews).toBeLessThan(before?.reviews ?? 0);
	});

	it('follows the parameters that were learnt on this library', () => {
		const values = defaultParameters.map((value, i) => (i === 8 ? value - 0.8 : value));
		const set = { id: 's' as ParametersId, values, isReverted: false };
		const learnt = minutes(foresee(situation({ sets: [set] }), 40));
		expect(learnt).toBeGreaterThan(minutes(foresee(situation(), 40)) * 1.1);
		const reverted = foresee(situation({ sets: [{ ...set, isReverted: true }] }), 40);
		expect(reverted).toEqual(foresee(situation(), 40));
	});

	it('shows days off with what they move, and moves nothing where there are none', () => {
		const library = { ...defaultPreset, daysOff: [{ from: dayAfter(5), to: dayAfter(9) }] };
		const { moves, days } = foreseeMoves(situation({ library }), 20);
		expect(moves.length).toBeGreaterThan(20);
		expect(days.slice(5, 10).every((day) => day.minutes === 0)).toBe(true);
		expect(foreseeMoves(situation(), 3)).toEqual({ moves: [], days: foresee(situation(), 3) });
	});
});

describe('catching up', () => {
	const late = situation({ today: dayAfter(45), cards: two(collection({ days: 80, perDay: 15 })) });

	it('with more minutes is done sooner, and with fewer cards forgotten while they wait', () => {
		const [short, long] = [foreseeCatchUp(late, 15, 365), foreseeCatchUp(late, 40, 365)];
		expect(long.clearOn).toBeLessThan(short.clearOn ?? 0);
		expect(long.forgotten).toBeLessThan(short.forgotten / 2);
		expect(foreseeCatchUp(late, 600, 365).forgotten).toBe(0);
	});

	it('within so many days takes as few minutes as that needs', () => {
		for (const days of [1, 6, 20]) {
			const { minutesPerDay, clearOn } = foreseeWithin(late, days);
			expect(clearOn).toBeLessThan(late.today + days);
			if (minutesPerDay > 1)
				expect(foreseeCatchUp(late, minutesPerDay - 1, days).clearOn).toBeUndefined();
		}
	});

	it('costs more cards the longer the minutes do not suffice', () => {
		const [near, far] = [foreseeCatchUp(late, 1, 10), foreseeCatchUp(late, 1, 60)];
		expect([near.clearOn, far.clearOn]).toEqual([undefined, undefined]);
		expect(far.forgotten).toBeGreaterThan(near.forgotten * 2);
	});

	it('is over after the day that leaves nothing undone: the days after it are as always', () => {
		const { days } = foreseeCatchUp(late, 20, 365);
		const all = foresee({ ...late, catchUp: { minutesPerDay: 20 } }, days.length + 30);
		expect(all.slice(0, days.length)).toEqual(days);
		expect(all.slice(days.length).every(({ behind }) => behind === 0)).toBe(true);
	});
});
