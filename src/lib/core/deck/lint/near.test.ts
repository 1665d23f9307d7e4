import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { note } from '../../../../../tests/arbitraries/deck.ts';
import type { Note, NoteId } from '../note.ts';
import { gistOf, NearIndex } from './near.ts';

const basic = (question: string, answer: string) => ({ type: 'basic', question, answer }) as const;
type Words = Pick<Note, 'type' | 'question' | 'answer'>;

/** A library about many things, so that words have their weights. */
const library = [
	basic('Which river flows through Tbilisi?', 'The Kura'),
	basic('When did Pakistan recognise Azerbaijan?', '12 December 1991'),
	basic('Who was president of Pakistan from 1988 to 1993?', 'Ghulam Ishaq Khan'),
	basic('What is the capital of Spain?', 'Madrid'),
	basic('What is the capital of Peru?', 'Lima'),
	basic('What is the capital of Kenya?', 'Nairobi'),
	basic('کوہِ کے ٹو کی بلندی کتنی ہے؟', '8,611 میٹر'),
	basic('Diyarbakır hansı çayın sahilindədir?', 'Dəclə'),
	{ type: 'cloze', question: 'The [Kura] flows into the [Caspian Sea].', answer: '' } as const
];
function index() {
	const all = new NearIndex();
	library.forEach((each, i) => {
		all.put(String(i) as NoteId, gistOf(each));
	});
	return all;
}
const nearest = (words: Words) =>
	index()
		.near(gistOf(words))
		.map(({ id }) => Number(id));

describe('notes that ask nearly the same', () => {
	it.each([
		['other words of asking', basic('On which date did Pakistan recognise Azerbaijan?', '?'), 1],
		['another order and answer', basic('Azerbaijan: when did Pakistan recognise it', '1992'), 1],
		['a cloze of the same', basic('The Kura flows into the …', 'Caspian Sea'), 8],
		['other dots over i', basic('DİYARBAKIR HANSI ÇAYIN SAHİLİNDƏDİR', 'Dicle'), 7],
		['Urdu with other signs', basic('کوہ کے ٹو کی بلندی کیا ہے', '۸۶۱۱ میٹر'), 6]
	])('are found by %s', (_, words, found) => {
		expect(nearest(words)).toEqual([found]);
	});

	it.each([
		['another country', basic('What is the capital of Chile?', 'Santiago')],
		['other years', basic('Who was president of Pakistan from 1993 to 1997?', 'Farooq Leghari')],
		['another thing about the same', basic('Which sea does the Kura reach in Azerbaijan?', '?')],
		['no word at all', basic('', '')]
	])('are not those about %s', (_, words) => {
		expect(nearest(words)).toEqual([]);
	});

	it('are never the note itself, nor one that was taken out or reworded', () => {
		const all = index();
		const gist = gistOf(library[0] ?? basic('', ''));
		expect(all.near(gist, '0' as NoteId)).toEqual([]);
		all.put('0' as NoteId, gistOf(basic('Who wrote Hamlet?', 'Shakespeare')));
		expect(all.near(gist)).toEqual([]);
		all.delete('0' as NoteId);
		expect(all.size).toBe(library.length - 1);
	});

	it('are alike by a share between 0 and 1, whichever of two is looked for', () => {
		fc.assert(
			fc.property(note, note, (a, b) => {
				const likeness = (one: Note, other: Note) => {
					const both = new NearIndex();
					both.put('1' as NoteId, gistOf(one));
					both.put('2' as NoteId, gistOf(other));
					return both.near(gistOf(one), '1' as NoteId)[0]?.likeness ?? 0;
				};
				expect(likeness(a, b)).toBeCloseTo(likeness(b, a), 9);
				expect(likeness(a, b)).toBeLessThanOrEqual(1);
			}),
			{ seed: 4, numRuns: 200 }
		);
	});
});
