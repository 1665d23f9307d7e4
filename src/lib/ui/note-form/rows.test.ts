import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { itemsOf } from '#lib/core/deck/items.ts';
import { pairsOf } from '#lib/core/deck/lists.ts';
import { answerOf, moved, rowsOf } from './rows.ts';

const words = fc.string({ minLength: 1, unit: 'binary' });

describe('the rows of a list', () => {
	it('leave pairs as they are, whatever stands in them', () => {
		fc.assert(
			fc.property(fc.array(words), (lines) => {
				const answer = answerOf('matching', rowsOf('matching', lines.join('\n')));
				expect(pairsOf(answer)).toEqual(pairsOf(lines.join('\n')).map(single));
			}),
			{ seed: 5, numRuns: 300 }
		);
	});

	it('leave an order and its dates as they are', () => {
		const answer = 'The treaty = 3 May 1950\nThe visit\na = b';
		expect(answerOf('ordering', rowsOf('ordering', answer))).toBe(answer);
		expect(itemsOf(answer)).toHaveLength(3);
	});

	it('keep what is half written', () => {
		const rows = [
			{ left: 'Baku', right: '' },
			{ left: '', right: 'Lahore' }
		];
		expect(rowsOf('matching', answerOf('matching', rows))).toEqual(rows);
		expect(answerOf('matching', [{ left: ' ', right: '' }])).toBe('');
	});

	it('move within their list', () => {
		expect(moved(['a', 'b', 'c'], 2, -1)).toEqual(['a', 'c', 'b']);
		expect(moved(['a', 'b'], 0, -1)).toEqual(['a', 'b']);
	});
});

const single = ({ left, right }: { left: string; right: string }) => ({
	left: left.replace(/\s+/g, ' ').trim(),
	right: right.replace(/\s+/g, ' ').trim()
});
