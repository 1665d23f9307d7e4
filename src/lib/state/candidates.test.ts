import { describe, expect, it } from 'vitest';
import type { Note, NoteId } from '#lib/core/deck/note.ts';
import { byParagraph, decisionAfter, grouped, isChosen, noteNow } from './candidates.ts';

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

	it('are accepted and rejected, and the same word again takes it back', () => {
		expect(decisionAfter(undefined, 'accept')).toEqual({ type: 'accept' });
		expect(decisionAfter({ type: 'accept' }, 'accept')).toBeUndefined();
		expect(decisionAfter({ type: 'accept' }, 'reject')).toEqual({ type: 'reject' });
		expect(decisionAfter({ type: 'reject' }, 'reject')).toBeUndefined();
		expect(decisionAfter({ type: 'reject' }, 'accept')).toEqual({ type: 'accept' });
	});

	it('keep their edit when they are accepted, and through a rejection', () => {
		const edit = { type: 'edit', note: { ...note('a', 'A', 1), answer: '1906' } } as const;
		expect(decisionAfter(edit, 'accept')).toEqual(edit);
		const rejected = decisionAfter(edit, 'reject');
		expect(rejected).toEqual({ type: 'reject', edited: edit.note });
		expect(decisionAfter(rejected, 'accept')).toEqual(edit);
		expect(decisionAfter(rejected, 'reject')).toEqual(edit);
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
