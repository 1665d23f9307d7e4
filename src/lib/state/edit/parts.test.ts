import { describe, expect, it } from 'vitest';
import { note } from '../../../../tests/store/fixture.ts';
import { partsOf } from './parts.ts';

const proof = (source: string) => [{ source, paragraph: 0, start: 0, end: 0 }];

describe('the parts of a deck', () => {
	it('are its tags however they are spelt, its topics and its sources by title', () => {
		const notes = [
			note('a', { tags: ['River'], topic: 'Water', evidence: [...proof('s'), ...proof('s')] }),
			note('b', { tags: ['river', 'long'], topic: 'Land' }),
			note('c', { topic: 'Water', evidence: proof('lost') })
		];
		expect(partsOf(notes, [{ id: 's', title: 'An atlas' }])).toEqual([
			{ by: 'tag', name: 'long', notes: ['b'] },
			{ by: 'tag', name: 'River', notes: ['a', 'b'] },
			{ by: 'topic', name: 'Land', notes: ['b'] },
			{ by: 'topic', name: 'Water', notes: ['a', 'c'] },
			{ by: 'source', name: 'An atlas', notes: ['a'] },
			{ by: 'source', name: 'lost', notes: ['c'] }
		]);
	});

	it('are none where every note has it, or where there is no note', () => {
		expect(partsOf([note('a', { tags: ['x'] })], [])).toEqual([]);
		expect(partsOf([], [])).toEqual([]);
	});
});
