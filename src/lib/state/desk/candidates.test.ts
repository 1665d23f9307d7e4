import { describe, expect, it } from 'vitest';
import type { Note, NoteId } from '#lib/core/deck/note.ts';
import type { Survey } from '#lib/core/deck/survey.ts';
import { arranged, decisionAfter, inOrder, isChosen, noteNow, withOwn } from './candidates.ts';

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

	it('can be rejected for a reason, put off, and taken up again', () => {
		const wrong = decisionAfter(undefined, 'reject', 'wrong');
		expect(wrong).toEqual({ type: 'reject', reason: 'wrong' });
		expect(decisionAfter(wrong, 'reject', 'stale')).toEqual({ type: 'reject', reason: 'stale' });
		expect(decisionAfter(wrong, 'reject')).toBeUndefined();
		const later = decisionAfter({ type: 'accept' }, 'later');
		expect(later).toEqual({ type: 'later' });
		expect(decisionAfter(later, 'later')).toBeUndefined();
		const a = note('a', 'A', 1);
		expect(isChosen(a, new Map([[a.id, { type: 'later' }]]))).toBe(false);
	});

	it('of a conflict are never chosen beforehand', () => {
		expect(isChosen({ ...note('a', 'A', 1), flags: ['conflict'] }, new Map())).toBe(false);
	});
});

const survey = (...facts: string[][]): Survey => ({
	facts: facts.map((ids) => ids as NoteId[]),
	conflicts: [],
	details: [],
	stems: [],
	undated: 0
});

describe('the desk', () => {
	it('shows the surer first and within a tier the order of the text', () => {
		const notes = [
			note('d', 'C', 1),
			note('c', 'B', 1),
			note('b', 'A', 2),
			note('a', 'A', 1, 40),
			note('own', 'manual', 9)
		];
		const sections = arranged(notes, undefined);
		expect(sections.map(({ tier }) => tier)).toEqual(['manual', 'A', 'B', 'C']);
		expect(inOrder(sections).map(({ id }) => id)).toEqual(['own', 'a', 'b', 'c', 'd']);
		const indices = sections.flatMap(({ rows }) => rows.flatMap(({ items }) => items));
		expect(indices.map(({ index }) => index)).toEqual([0, 1, 2, 3, 4]);
	});

	it('keeps the ways to ask for one fact in one row, those of each tier under its heading', () => {
		const notes = [
			note('a', 'A', 1),
			note('z', 'A', 5),
			note('y', 'A', 1),
			note('b', 'B', 1),
			note('c', 'C', 1)
		];
		const sections = arranged(notes, survey(['a', 'y', 'b', 'c'], ['z']));
		expect(
			sections.map(({ rows }) => rows.map(({ items }) => items.map(({ note }) => note.id)))
		).toEqual([[['a', 'y'], ['z']], [['b']], [['c']]]);
	});

	it('lists the own cards, also those that were put away', () => {
		const own = note('own', 'manual', 1);
		const put = withOwn([note('a', 'A', 1)], new Map([[own.id, { type: 'reject', edited: own }]]));
		expect(put.map(({ id }) => id)).toEqual(['own', 'a']);
	});

	it('holds candidates without evidence instead of failing', () => {
		const [section] = arranged([{ ...note('a', 'A', 1), evidence: [] }], undefined);
		expect(section?.rows[0]?.paragraph).toBe(0);
	});
});
