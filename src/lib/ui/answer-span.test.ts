import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { answerSpan, partsOf } from './answer-span.ts';

const text = 'A heading\n\nThe pact of May 9 was signed in Baku. Baku was cold.';
const at = (words: string, from = 0) => {
	const start = text.indexOf(words, from);
	return { start, end: start + words.length };
};
const passage = at('The pact of May 9 was signed in Baku.');

describe('the answer in its passage', () => {
	it('is the thing that reads as the answer, however the text writes it', () => {
		const details = [{ ...at('May 9'), answer: '9 May' }];
		expect(answerSpan(text, [passage], '9 May', details)).toEqual(at('May 9'));
	});

	it('else its own words, whatever their case', () => {
		expect(answerSpan(text, [passage], 'baku', [])).toEqual(at('Baku'));
	});

	it('stands where it is behind an İ, which is longer in small letters', () => {
		const turkish = 'İzmir and İstanbul signed it in Bursa.';
		const whole = { start: 0, end: turkish.length };
		expect(answerSpan(turkish, [whole], 'bursa', [])).toEqual({ start: 32, end: 37 });
	});

	it('is never looked for elsewhere', () => {
		expect(answerSpan(text, [at('Baku was cold.')], '9 May', [])).toBeUndefined();
		expect(answerSpan(text, [], 'Baku', [])).toBeUndefined();
		expect(answerSpan(text, [passage], '', [])).toBeUndefined();
	});
});

describe('the parts of a block', () => {
	it('read as the block, whatever stands in it', () => {
		const spans = fc
			.array(fc.tuple(fc.nat(text.length), fc.nat(12)))
			.map((all) => all.map(([start, length]) => ({ start, end: start + length })))
			.map((all) => all.sort((a, b) => a.start - b.start));
		fc.assert(
			fc.property(spans, (details) => {
				const parts = partsOf(text, passage, details);
				expect(parts.map((part) => part.text).join('')).toBe(
					text.slice(passage.start, passage.end)
				);
				for (const { start, text: words } of parts)
					expect(text.slice(start, start + words.length)).toBe(words);
			}),
			{ seed: 7 }
		);
	});

	it('are cut at the things in it, and at nothing that begins before or ends behind', () => {
		const baku = at('Baku');
		const behind = { start: passage.end - 2, end: passage.end + 4 };
		const parts = partsOf(text, passage, [{ start: 0, end: 14 }, baku, behind]);
		expect(parts.map((part) => part.text)).toEqual([
			'The pact of May 9 was signed in ',
			'Baku',
			'.'
		]);
		expect(parts.map(({ detail }) => detail)).toEqual([undefined, baku, undefined]);
	});
});
