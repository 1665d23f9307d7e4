import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { pieces } from './pieces.ts';

const text = 'A line before.\n\nThe pact was signed in Baku in 1994.';
const block = { start: 16, end: text.length };

describe('a block cut for display', () => {
	it('marks the passage, and the answer inside it', () => {
		expect(pieces(text, block, [{ start: 20, end: 43 }], 'Baku')).toEqual([
			{ kind: 'plain', text: 'The ' },
			{ kind: 'passage', text: 'pact was signed in ' },
			{ kind: 'key', text: 'Baku' },
			{ kind: 'plain', text: ' in 1994.' }
		]);
	});

	it('leaves a block alone that the passage does not touch', () => {
		expect(pieces(text, { start: 0, end: 14 }, [{ start: 20, end: 43 }], 'Baku')).toEqual([
			{ kind: 'plain', text: 'A line before.' }
		]);
	});

	it('shows the passage whole where the answer is worded otherwise', () => {
		const shown = pieces(text, block, [block], '12 May 1994');
		expect(shown).toEqual([{ kind: 'passage', text: 'The pact was signed in Baku in 1994.' }]);
	});

	it('loses and repeats nothing, whatever the spans', () => {
		const span = fc
			.tuple(fc.nat(60), fc.nat(60))
			.map(([a, b]) => ({ start: Math.min(a, b), end: Math.max(a, b) }));
		fc.assert(
			fc.property(
				fc.array(span, { maxLength: 4 }),
				fc.constantFrom('', 'a', 'in', '1994'),
				(spans, key) => {
					const shown = pieces(text, block, spans, key);
					expect(shown.map((piece) => piece.text).join('')).toBe(
						text.slice(block.start, block.end)
					);
				}
			),
			{ seed: 11 }
		);
	});
});
