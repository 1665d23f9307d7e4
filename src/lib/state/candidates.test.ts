import { describe, expect, it } from 'vitest';
import type { Note, NoteId } from '#lib/core/deck/note.ts';
import { byParagraph, grouped, isChosen, noteNow } from './candidates.ts';

const note = (id: string, tier: Note['tier'], paragraph: number, start = 0): Note => ({
	id: id as NoteId,
	type: 'basic',
	kind: 'date',
	question: `When was ${id} signed?`,
	answer: '1905',
	accept: [],
	distractors: [],
	tags: [],
	tier,
	flags: [],
	evidence: [{ source: 's', paragraph, start, end: start + 5 }]
});

describe('candidates', () => {
	it('are chosen beforehand only where the generator is sure', () => {
		expect(isChosen(note('a', 'A', 1), new Map())).toBe(true);
		expect(isChosen(note('b', 'B', 1), new Map())).toBe(false);
		expect(isChosen(note('c', 'C', 1), new Map())).toBe(false);
	});

	it('follow the person once there is a decision', () => {
		const a = note('a', 'A', 1);
		const b = note('b', 'B', 1);
		expect(isChosen(a, new Map([[a.id, { type: 'reject' }]]))).toBe(false);
		expect(isChosen(b, new Map([[b.id, { type: 'accept' }]]))).toBe(true);
		expect(isChosen(b, new Map([[b.id, { type: 'edit', note: b }]]))).toBe(true);
	});

	it('enter the deck in the words of the edit', () => {
		const a = note('a', 'A', 1);
		const edited = { ...a, answer: '1906' };
		expect(noteNow(a, new Map([[a.id, { type: 'edit', note: edited }]])).answer).toBe('1906');
		expect(noteNow(a, new Map([[a.id, { type: 'accept' }]]))).toBe(a);
	});

	it('stand in the order of the text, grouped by paragraph', () => {
		const sorted = byParagraph([note('c', 'A', 2), note('b', 'A', 1, 40), note('a', 'B', 1, 3)]);
		expect(sorted.map(({ id }) => id)).toEqual(['a', 'b', 'c']);
		expect(grouped(sorted)).toMatchObject([
			{ paragraph: 1, notes: [{ index: 0 }, { index: 1 }] },
			{ paragraph: 2, notes: [{ index: 2 }] }
		]);
	});

	it('without evidence come first instead of failing', () => {
		expect(grouped([{ ...note('a', 'A', 1), evidence: [] }])[0]?.paragraph).toBe(0);
	});
});
