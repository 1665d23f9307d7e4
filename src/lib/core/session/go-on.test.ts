import { expect, it } from 'vitest';
import { collection, dayAfter, monday } from '../../../../tests/arbitraries/collection.ts';
import type { Card } from '../schedule/card.ts';
import { cardsFor } from './go-on.ts';

const pace = { freshMs: 40_000, learningMs: 15_000, reviewMs: 20_000 };
const cards = collection({ days: 20, perDay: 5, unseen: 6 });
const review = cards.filter(({ state }) => state.phase === 'review');
const fresh = cards.filter(({ state }) => state.phase === 'new');
const dueOf = ({ state }: Card) => (state.phase === 'review' ? state.dueDay : undefined);

it('takes what is overdue, then what is new, then what is due soon', () => {
	const today = dayAfter(1);
	const more = cardsFor(60, { review, fresh }, today, pace);
	const days = more.map(dueOf);
	const firstNew = days.indexOf(undefined);
	const lastNew = days.lastIndexOf(undefined);
	expect(lastNew - firstNew).toBe(fresh.length - 1);
	expect(days.slice(0, firstNew).every((day) => (day ?? Infinity) <= today)).toBe(true);
	const ahead = days.slice(lastNew + 1).map(Number);
	expect(ahead.length).toBeGreaterThan(0);
	expect(ahead).toEqual(ahead.toSorted((a, b) => a - b));
	expect(Math.min(...ahead)).toBeGreaterThan(today);
});

it('takes about as long as was said, and always something', () => {
	expect(cardsFor(2, { review: [], fresh }, monday, pace)).toHaveLength(3);
	expect(cardsFor(0, { review, fresh }, monday, pace)).toHaveLength(1);
	expect(cardsFor(5, { review: [], fresh: [] }, monday, pace)).toEqual([]);
});
