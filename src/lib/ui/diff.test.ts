import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { diff } from './diff.ts';

describe('the difference between what was typed and the key', () => {
	it('shows a missing and an extra letter where they are', () => {
		expect(diff('Karrachi', 'Karachi')).toEqual([
			{ kind: 'same', text: 'Kar' },
			{ kind: 'extra', text: 'r' },
			{ kind: 'same', text: 'achi' }
		]);
		expect(diff('Multn', 'Multan')).toEqual([
			{ kind: 'same', text: 'Mult' },
			{ kind: 'missing', text: 'a' },
			{ kind: 'same', text: 'n' }
		]);
	});

	it('finds nothing between spellings that differ in case', () => {
		expect(diff('baku', 'Baku')).toEqual([{ kind: 'same', text: 'Baku' }]);
	});

	it('gives back the key from what is the same and what is missing', () => {
		fc.assert(
			fc.property(fc.string({ maxLength: 20 }), fc.string({ maxLength: 20 }), (typed, key) => {
				const rebuilt = diff(typed, key)
					.filter(({ kind }) => kind !== 'extra')
					.map(({ text }) => text)
					.join('');
				expect(rebuilt).toBe(key);
			}),
			{ seed: 7 }
		);
	});
});
