import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { stepped, wordsIn, wordStepOf, type WordStep } from './word-choice.ts';

const spelled = (text: string) =>
	wordsIn(text, { start: 0, end: text.length }).map(({ start, end }) => text.slice(start, end));

describe('the words of a text', () => {
	it('stand without what is around them', () => {
		expect(
			spelled(
				'“The Union” (ECO) had 1,000 ships, or 4.5% — the women’s $2 oil–gas well-known fleet.'
			)
		).toEqual([
			'The',
			'Union',
			'ECO',
			'had',
			'1,000',
			'ships',
			'or',
			'4.5%',
			'the',
			'women’s',
			'$2',
			'oil',
			'gas',
			'well-known',
			'fleet'
		]);
	});
	it('are none where there are only signs', () => {
		expect(spelled(' — … !? ')).toEqual([]);
	});
	it('are in order, apart and in the stretch that was asked for', () => {
		fc.assert(
			fc.property(fc.string({ unit: 'grapheme' }), fc.nat(), fc.nat(), (text, a, b) => {
				const span = {
					start: Math.min(a, b, text.length),
					end: Math.min(Math.max(a, b), text.length)
				};
				let at = span.start;
				for (const { start, end } of wordsIn(text, span)) {
					expect(start).toBeGreaterThanOrEqual(at);
					expect(end).toBeGreaterThan(start);
					at = end;
				}
				expect(at).toBeLessThanOrEqual(span.end);
			}),
			{ seed: 7 }
		);
	});
});

describe('keys on words', () => {
	it('mean directions on the screen', () => {
		expect(wordStepOf('ArrowRight', 'ltr')).toBe('next');
		expect(wordStepOf('ArrowRight', 'rtl')).toBe('previous');
		expect(wordStepOf('ArrowLeft', 'rtl')).toBe('next');
		expect(wordStepOf('ArrowDown', 'rtl')).toBe('block-after');
		expect(wordStepOf('constructor', 'ltr')).toBeUndefined();
		expect(wordStepOf('j', 'ltr')).toBeUndefined();
	});
});

describe('a choice of words', () => {
	const counts = [3, 0, 2];
	it('goes on into the next block with words, and back to the end of the one before', () => {
		const on = stepped({ block: 0, anchor: 2, head: 2 }, 'next', false, counts);
		expect(on).toEqual({ block: 2, anchor: 0, head: 0 });
		expect(stepped(on, 'previous', false, counts)).toEqual({ block: 0, anchor: 2, head: 2 });
	});
	it('takes more without leaving its block, and gives them back', () => {
		const two = stepped({ block: 0, anchor: 1, head: 1 }, 'next', true, counts);
		expect(two).toEqual({ block: 0, anchor: 1, head: 2 });
		expect(stepped(two, 'next', true, counts)).toEqual(two);
		expect(stepped(two, 'first', true, counts)).toEqual({ block: 0, anchor: 1, head: 0 });
	});
	it('stays where the text ends', () => {
		const end = { block: 2, anchor: 1, head: 1 };
		expect(stepped(end, 'next', false, counts)).toEqual(end);
		expect(stepped(end, 'block-after', false, counts)).toEqual(end);
		expect(stepped({ block: 0, anchor: 0, head: 0 }, 'block-before', false, counts).block).toBe(0);
	});
	it('is always of words that are there', () => {
		const step = fc.constantFrom<WordStep>(
			'next',
			'previous',
			'first',
			'last',
			'block-after',
			'block-before'
		);
		fc.assert(
			fc.property(
				fc.array(fc.nat(4), { minLength: 1 }).filter(([first]) => first !== 0),
				fc.array(fc.tuple(step, fc.boolean())),
				(counts, steps) => {
					let now = { block: 0, anchor: 0, head: 0 };
					for (const [by, takesMore] of steps) {
						now = stepped(now, by, takesMore, counts);
						const count = counts[now.block] ?? 0;
						expect(Math.min(now.anchor, now.head)).toBeGreaterThanOrEqual(0);
						expect(Math.max(now.anchor, now.head)).toBeLessThan(count);
					}
				}
			),
			{ seed: 7 }
		);
	});
});
