import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { note } from '../../../../tests/arbitraries/deck.ts';
import { edited } from '../../ui/note-form/fields.ts';
import { restoring, rewordings } from './restoring.ts';

describe('restoring an earlier wording', () => {
	it('gives the words back and leaves the tags, whatever they were', () => {
		fc.assert(
			fc.property(note, note, (now, before) => {
				const again = edited(now, restoring(now, before) as object);
				const { id, tags, tier, flags } = now;
				expect(again).toEqual({ ...before, id, tags, tier, flags });
				expect(rewordings(before, again)).toEqual([]);
			}),
			{ seed: 12, numRuns: 200 }
		);
	});

	it('shows which texts differ, lists line by line', () => {
		fc.assert(
			fc.property(note, (one) => {
				const other = { ...one, question: `${one.question}!`, accept: [...one.accept, 'x'] };
				expect(rewordings(one, other).map(({ field }) => field)).toEqual(['question', 'accept']);
			}),
			{ seed: 13, numRuns: 100 }
		);
	});
});
