import { describe, expect, it } from 'vitest';
import type { Grade } from '../card.ts';
import { historiesOf } from './history.ts';
import type { FitReview } from './review.ts';

const on = (card: string, day: number, grade: Grade, more: Partial<FitReview> = {}): FitReview => ({
	card,
	day,
	grade,
	...more
});
const daysOf = (reviews: FitReview[], ignoreBefore?: number) =>
	historiesOf(reviews, ignoreBefore === undefined ? {} : { ignoreBefore }).cards.map((history) =>
		history.map(({ elapsedDays }) => elapsedDays)
	);

describe('what is to be foretold', () => {
	it('is the first answer of a later day, not the first of a card nor a further one of a day', () => {
		const { cards, isRight } = historiesOf([
			on('a', 10, 1),
			on('a', 10, 3),
			on('a', 12, 1),
			on('a', 12, 3),
			on('a', 13, 2)
		]);
		expect(cards[0]?.map(({ place }) => place)).toEqual([undefined, undefined, 0, undefined, 1]);
		expect(isRight).toEqual([false, true]);
	});

	it('stands in the order of time, whatever card it is of', () => {
		const { cards } = historiesOf([
			on('a', 1, 3),
			on('b', 1, 3),
			on('b', 2, 3),
			on('a', 3, 3),
			on('b', 9, 3)
		]);
		expect(cards.map((history) => history.map(({ place }) => place))).toEqual([
			[undefined, 1],
			[undefined, 0, 2]
		]);
	});
});

describe('the days between answers', () => {
	it('are none where the clock was set back, and count from there afterwards', () => {
		expect(daysOf([on('a', 10, 3), on('a', 7, 3), on('a', 9, 3)])).toEqual([[0, 0, 2]]);
	});

	it('begin anew when the card was made new again', () => {
		const reviews = [
			on('a', 1, 3),
			on('a', 5, 3),
			on('a', 9, 3, { isReset: true }),
			on('a', 11, 3)
		];
		expect(daysOf(reviews)).toEqual([
			[0, 4],
			[0, 2]
		]);
	});

	it('leave out cards that were first answered before a day, until they are new again', () => {
		const reviews = [
			on('old', 1, 3),
			on('old', 20, 3),
			on('young', 12, 3),
			on('young', 14, 3),
			on('old', 30, 3, { isReset: true }),
			on('old', 33, 3)
		];
		expect(daysOf(reviews, 12)).toEqual([
			[0, 2],
			[0, 3]
		]);
		expect(daysOf(reviews, 13)).toEqual([[0, 3]]);
		expect(daysOf(reviews, 31)).toEqual([]);
	});
});
