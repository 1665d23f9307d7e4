import fc from 'fast-check';
import { expect, it } from 'vitest';
import { oneSpaced } from './one-spaced.ts';

it('leaves one space between words and none at the ends, whatever white space stood there', () => {
	const signs = fc.constantFrom(...'aéж—  \t\n\u00a0\u2003\u2028\u3000\ufeff“😀');
	fc.assert(
		fc.property(fc.array(signs), (all) => {
			const text = all.join('');
			expect(oneSpaced(text)).toBe(text.replace(/\s+/g, ' ').trim());
		}),
		{ seed: 7 }
	);
});
