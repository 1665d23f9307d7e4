import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { apart } from './apart.ts';

const spread = (letters: string, distance: number) =>
	apart([...letters], (letter) => letter.toLowerCase(), distance).join('');

describe('siblings in one row', () => {
	it.each([
		['abcd', 2, 'abcd'],
		['aAbcd', 2, 'abcAd'],
		['abBcde', 3, 'abcdeB'],
		['aAbBcC', 2, 'abcABC'],
		['aAAAbc', 1, 'abAcAA'],
		['', 3, '']
	])('%s with %d between them is %s', (row, distance, expected) => {
		expect(spread(row, distance)).toBe(expected);
	});

	it('stay all there, in their own order, and no nearer than asked where the others suffice', () => {
		const row = fc.array(fc.tuple(fc.constantFrom('a', 'b', 'c', 'd', 'e'), fc.nat()));
		fc.assert(
			fc.property(row, fc.integer({ min: 0, max: 6 }), (items, distance) => {
				const after = apart(items, ([group]) => group, distance);
				expect([...after].sort()).toEqual([...items].sort());
				for (const group of 'abcde')
					expect(after.filter(([own]) => own === group)).toEqual(
						items.filter(([own]) => own === group)
					);
			}),
			{ seed: 50 }
		);
	});

	it('of one group alone take no time that grows with the square', () => {
		const many = Array.from({ length: 50_000 }, (_, i) => i);
		expect(apart(many, () => 'one', 10)).toEqual(many);
	});
});
