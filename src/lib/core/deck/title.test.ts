import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { mostTitleLetters, shortTitle } from './title.ts';

describe('a title', () => {
	it('stays as it is where it is short', () => {
		expect(shortTitle('Two countries')).toBe('Two countries');
	});

	it('is cut where it is too long, never within a letter', () => {
		const long = shortTitle('a'.repeat(10_000));
		expect(long).toHaveLength(mostTitleLetters);
		expect(long.endsWith('a…')).toBe(true);
		fc.assert(
			fc.property(fc.string({ unit: 'grapheme', maxLength: 400 }), (title) => {
				const short = shortTitle(title);
				expect(short.length).toBeLessThanOrEqual(mostTitleLetters);
				expect(short.isWellFormed()).toBe(true);
				expect(shortTitle(short)).toBe(short);
			}),
			{ seed: 7 }
		);
	});
});
