import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { hostile, texts } from '../../../../tests/arbitraries/hostile.ts';
import { gaps } from '../document/gaps.ts';
import { sentences } from './sentences.ts';

const split = (text: string) =>
	sentences(text, { start: 0, end: text.length }).map(({ start, end }) => text.slice(start, end));

describe('a paragraph', () => {
	it.each([
		[['It rained.', 'They left.']],
		[['“It rained.”', 'They left.']],
		[['Did it rain?', '"It did!"', 'They left.']],
		[['He saw Mr. Hale and Lt. Gen. Roe.', 'They spoke.']],
		[['Dr. Ann Lee met H.E. Ali Khan of the U.S. Army.', 'It was late.']],
		[['J. K. Marlow and A. P. J. Rahim wrote it.', 'It sold well.']],
		[['Major General N. A. M. Raza came.', 'H. I. A. Noor left.']],
		[['He came from the V. I. Romar Institute.', 'It was late.']],
		[['She holds an M. A.', 'The other does not.']],
		[['The plan cost Rs. 500 crore, approx. 2.5 per head.', 'It failed.']],
		[['The site Today.Az wrote of it.', 'Others followed.']],
		[['See Art. 5 and No. 27.', 'Both hold.']],
		[['They moved to the U.S.', 'The house stood empty.']],
		[['It ended in 2014.', 'Over a hundred came.']],
		[['Crops, e.g. rice, grew.', 'Prices fell.']],
		[['They agreed on three things: peace; open roads; and trade.', 'It held.']],
		[['It ran from Sept. 5 to Oct. 9.', 'The town slept.']],
		[['They watched Home vs. Away.', 'Nobody won.']],
		[['Lemons hold vitamin C.', 'Sailors ate them.']]
	])('is split into %j', (parts) => {
		expect(split(parts.join(' '))).toEqual(parts);
	});

	it('is split at points run into one line, and where a space is missing', () => {
		expect(split('Tax reform of 1999 • The Port Act of 1933 • It fell.')).toEqual([
			'Tax reform of 1999',
			'• The Port Act of 1933',
			'• It fell.'
		]);
		expect(split('It was sold to the bank.Nordsund bought it later. See Port.Az for it.')).toEqual([
			'It was sold to the bank.',
			'Nordsund bought it later.',
			'See Port.Az for it.'
		]);
	});

	it('is split where reference marks stand between', () => {
		expect(split('It rained.[1][2] They left.[3]')).toEqual(['It rained.', 'They left.']);
	});

	it('is split between a year and a number that begins the next', () => {
		const parts = ['They came in 1992.', '90 places were filled.'];
		expect(split(parts.join(' '))).toEqual(parts);
	});

	it('is split where the space was lost', () => {
		expect(split('It helped the town.On Monday they left.')).toEqual([
			'It helped the town.',
			'On Monday they left.'
		]);
	});

	it('goes on over hard line breaks', () => {
		expect(split('They met in\nthe town\nhall. It rained.')).toEqual([
			'They met in\nthe town\nhall.',
			'It rained.'
		]);
	});

	it('without words has no sentence', () => {
		expect(split(' \n ')).toEqual([]);
	});

	it('is tiled by its sentences, with only white space and gaps between', () => {
		fc.assert(
			fc.property(texts, fc.nat({ max: 20 }), (text, start) => {
				const span = { start: Math.min(start, text.length), end: text.length };
				const skipped = gaps(text, span);
				let end = span.start;
				const between = (to: number) => {
					let left = '';
					for (let i = end; i < to; i += 1)
						if (!skipped.some((gap) => gap.start <= i && i < gap.end)) left += text.charAt(i);
					expect(left.trim()).toBe('');
				};
				for (const sentence of sentences(text, span)) {
					expect(sentence.end).toBeGreaterThan(sentence.start);
					between(sentence.start);
					end = sentence.end;
				}
				between(span.end);
			}),
			{ seed: 8, numRuns: 300 }
		);
	});

	it.each(hostile)('of %s is split without a throw', (_, text) => {
		expect(() => split(text)).not.toThrow();
	});
});
