import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { hash } from './hash.ts';

describe('the hash of strings', () => {
	it('never changes, for ids are stored', () => {
		expect(hash('Which treaty was signed in Kars?')).toBe('0jsmh9204dy');
		expect(hash()).toBe('2ywq0dex3c3');
	});

	it('tells apart where one part ends and the next begins', () => {
		expect(hash('ab', 'c')).not.toBe(hash('a', 'bc'));
		expect(hash('a')).not.toBe(hash('a', ''));
	});

	it('is eleven characters that need no quoting, for any text', () => {
		fc.assert(
			fc.property(fc.array(fc.string({ unit: 'binary' })), (parts) => {
				expect(hash(...parts)).toMatch(/^[0-9a-hjkmnp-tv-z]{11}$/);
			}),
			{ seed: 1 }
		);
	});

	it('spreads a hundred thousand neighbours without a meeting', () => {
		const seen = new Set(Array.from({ length: 100_000 }, (_, i) => hash('note', String(i))));
		expect(seen.size).toBe(100_000);
	});
});
