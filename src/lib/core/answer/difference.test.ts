import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cpuMs } from '../../../../tests/fixtures/cpu-ms.ts';
import { fold } from '../text/unicode.ts';
import {
	differenceInLetters,
	differenceInUnits,
	differenceInWords,
	type Segment
} from './difference.ts';

const joined = (segments: readonly Segment[], ...kinds: Segment['kind'][]) =>
	segments
		.filter(({ kind }) => kinds.includes(kind))
		.map(({ text }) => text)
		.join('');

describe('a difference', () => {
	it.each([
		['in letters', differenceInLetters],
		['in words', differenceInWords]
	])('%s is made of what was given and what was asked', (_, difference) => {
		const text = fc.oneof(
			fc.string({ unit: 'grapheme' }),
			fc
				.array(fc.constantFrom('a', 'b', ' ', "'", 'é', '\u0301', 'ک', 'ر'), { maxLength: 12 })
				.map((all) => all.join(''))
		);
		fc.assert(
			fc.property(text, text, (given, key) => {
				const segments = difference(given, key);
				expect(joined(segments, 'same', 'extra')).toBe(given);
				expect(fold(joined(segments, 'same', 'missing'))).toBe(fold(key));
				expect(segments.every(({ text }) => text !== '')).toBe(true);
			}),
			{ seed: 31, numRuns: 1000 }
		);
	});

	it('keeps a letter with its marks, and sees past case', () => {
		expect(differenceInLetters('Jose\u0301', 'josi')).toEqual([
			{ kind: 'same', text: 'Jos' },
			{ kind: 'extra', text: 'e\u0301' },
			{ kind: 'missing', text: 'i' }
		]);
	});

	it('tears no word of a joined script', () => {
		expect(differenceInLetters('شہر کراچھی', 'شہر کراچی')).toEqual([
			{ kind: 'same', text: 'شہر ' },
			{ kind: 'extra', text: 'کراچھی' },
			{ kind: 'missing', text: 'کراچی' }
		]);
	});

	it('of two pages is found at once', () => {
		const [a, b] = ['ab'.repeat(20_000), 'ba'.repeat(20_000)];
		const start = cpuMs();
		expect(joined(differenceInLetters(a, b), 'same', 'extra')).toBe(a);
		expect(cpuMs() - start).toBeLessThan(1000);
	});

	it('of lists is told item by item', () => {
		expect(differenceInUnits(['b', 'a', 'c'], ['a', 'b', 'c']).map(({ kind }) => kind)).toEqual([
			'extra',
			'same',
			'missing',
			'same'
		]);
	});
});
