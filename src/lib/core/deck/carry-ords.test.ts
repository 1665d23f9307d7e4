import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { carryOrds } from './carry-ords.ts';
import { deletionsOf, parseCloze } from './cloze.ts';

const ordsOf = (text: string) =>
	Object.fromEntries(deletionsOf(parseCloze(text)).map(({ text, ord }) => [text, ord]));

describe('an edit of a cloze', () => {
	it.each([
		['rewording a deletion', '[a] [b] [c]', '[a] [B] [c]', { a: 0, B: 1, c: 2 }],
		['a new deletion in front', '[a] [b]', '[x] [a] [b]', { x: 2, a: 0, b: 1 }],
		['taking a deletion away', '[a] [b] [c]', '[a] b [c]', { a: 0, c: 2 }],
		['changing the order', '[a] [b]', '[b] after [a]', { b: 1, a: 0 }],
		['rewording one and adding another elsewhere', '[a] [b]', '[A] [b] [c]', { A: 0, b: 1, c: 2 }],
		['rewording all', '[a] [b]', '[A] [B]', { A: 0, B: 1 }],
		['a number that a person wrote', '[a] [b]', '[c7::a] [b]', { a: 6, b: 1 }],
		['taking a number that another had', '[a] [b]', '[a] [c1::b]', { a: 2, b: 0 }]
	])('keeps ords through %s', (_, before, after, ords) => {
		expect(ordsOf(carryOrds(before, after))).toEqual(ords);
	});

	it('gives no card to a stranger: unsure which of two is the old one, both are new', () => {
		expect(ordsOf(carryOrds('[a]', '[x] [y]'))).toEqual({ x: 1, y: 2 });
	});

	it('never takes the ord of a deletion that went earlier', () => {
		expect(ordsOf(carryOrds('[a] [c]', '[a] [c] [d]', [0, 1, 2]))).toEqual({ a: 0, c: 1, d: 3 });
	});

	it('writes no numbers where counting gives the same', () => {
		expect(carryOrds('[a] [b]', '[a] and [b]')).toBe('[a] and [b]');
	});

	it('is whole: unchanged deletions keep their ords, whatever else happens', () => {
		const text = fc
			.uniqueArray(fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f'), { maxLength: 6 })
			.map((words) => words.map((word) => `[${word}]`).join(' '));
		fc.assert(
			fc.property(text, text, (before, after) => {
				const old = ordsOf(before);
				const carried = carryOrds(before, after);
				const now = ordsOf(carried);
				for (const word of Object.keys(now)) if (word in old) expect(now[word]).toBe(old[word]);
				expect(new Set(Object.values(now)).size).toBe(Object.keys(now).length);
				expect(carryOrds(carried, carried)).toBe(carried);
			}),
			{ seed: 4, numRuns: 1000 }
		);
	});
});
