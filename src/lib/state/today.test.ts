import { describe, expect, it } from 'vitest';
import { defaultPreset } from '#lib/core/schedule/preset.ts';
import { isNothing, together, workOf } from './today.ts';

const pace = { freshMs: 60_000, learningMs: 30_000, reviewMs: 30_000 };
const counts = { cards: 100, fresh: 50, learning: 2, due: 300, suspended: 0 };

describe('what a deck asks of today', () => {
	it('stops at the limits of the day', () => {
		expect(workOf(counts, undefined, pace).counts).toEqual({ learning: 2, review: 200, fresh: 20 });
	});

	it('takes off what was done today', () => {
		const { counts: left } = workOf(counts, { fresh: 15, reviews: 190 }, pace);
		expect(left).toEqual({ learning: 2, review: 10, fresh: 5 });
	});

	it('is nothing, never less, once more was done than the limit', () => {
		const none = { ...counts, learning: 0 };
		expect(isNothing(workOf(none, { fresh: 30, reviews: 250 }, pace, defaultPreset))).toBe(true);
	});

	it('adds up over decks', () => {
		const one = workOf({ ...counts, due: 4, fresh: 0, learning: 0 }, undefined, pace);
		expect(together([one, one], pace)).toEqual({
			counts: { learning: 0, review: 8, fresh: 0 },
			minutes: 4
		});
		expect(together([], pace).minutes).toBe(0);
	});
});
