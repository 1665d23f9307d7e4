import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { note as anyNote } from '../../../../tests/arbitraries/deck.ts';
import type { Note, NoteId } from './note.ts';
import { replaceIn, type Replacing } from './replace.ts';

const note: Note = {
	id: 'n' as NoteId,
	type: 'choice',
	kind: 'place',
	question: 'Is Ganja in Ganjabasar? ![Ganja](media:ganja.png)',
	answer: 'ganja (1+1)',
	accept: ['Gəncə', 'Ganja city'],
	distractors: ['Shusha'],
	tags: ['Ganja'],
	tier: 'manual',
	flags: [],
	evidence: []
};
const plain: Replacing = { find: 'Ganja', by: 'Gence', isExact: false, isWhole: false };
const changed = (change: Partial<Replacing>, from = note) =>
	replaceIn(from, { ...plain, ...change })?.edit;

describe('find and replace in a note', () => {
	it('goes through all its words, and leaves tags and names of images alone', () => {
		expect(changed({})).toEqual({
			question: 'Is Gence in Gencebasar? ![Gence](media:ganja.png)',
			answer: 'Gence (1+1)',
			accept: ['Gəncə', 'Gence city']
		});
	});

	it('minds capitals and whole words where it is told to', () => {
		expect(changed({ isExact: true, isWhole: true })).toEqual({
			question: 'Is Gence in Ganjabasar? ![Gence](media:ganja.png)',
			accept: ['Gəncə', 'Gence city']
		});
		const urdu = { ...note, question: 'کراچی اور کراچیوالا', answer: 'کراچی' };
		expect(changed({ find: 'کراچی', by: 'لاہور', isWhole: true }, urdu)).toEqual({
			question: 'لاہور اور کراچیوالا',
			answer: 'لاہور'
		});
	});

	it('takes signs as they are written, on both sides', () => {
		expect(changed({ find: '(1+1)', by: '$& $1' })).toEqual({ answer: 'ganja $& $1' });
		expect(changed({ find: '.*' })).toBeUndefined();
	});

	it('finds a letter however it is composed', () => {
		const cafe = { ...note, question: 'A cafe\u0301?' };
		expect(changed({ find: 'caf\u00e9', by: 'inn' }, cafe)).toEqual({ question: 'A inn?' });
	});

	it('says each text that it changes, before and after, and empties none', () => {
		expect(replaceIn(note, { ...plain, find: 'Shusha', by: '' })).toBeUndefined();
		expect(replaceIn(note, { ...plain, find: 'city', by: 'town' })?.changes).toEqual([
			{ field: 'accept', before: 'Ganja city', after: 'Ganja town' }
		]);
		expect(replaceIn(note, { ...plain, find: '' })).toBeUndefined();
	});

	it('finds nothing any more where what it puts in holds none of what it sought', () => {
		fc.assert(
			fc.property(anyNote, fc.constantFrom('a', 'Baku', '\n', 'کراچی', '[', ' = '), (any, find) => {
				const made = replaceIn(any, { find, by: '\u2603', isExact: true, isWhole: false });
				if (!made) return;
				const again = replaceIn(
					{ ...any, ...made.edit },
					{
						find,
						by: '\u2603',
						isExact: true,
						isWhole: false
					}
				);
				expect(again).toBeUndefined();
			}),
			{ seed: 3, numRuns: 200 }
		);
	});
});
