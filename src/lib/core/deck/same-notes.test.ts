import { describe, expect, it } from 'vitest';
import type { Note, NoteId } from './note.ts';
import { sameNotes } from './same-notes.ts';

const note = (id: string, more: Partial<Note> = {}): Note => ({
	id: id as NoteId,
	type: 'basic',
	kind: 'date',
	question: `When was ${id} signed?`,
	answer: '1905',
	accept: [],
	distractors: [],
	tags: [],
	tier: 'A',
	flags: [],
	evidence: [
		{ source: 's', paragraph: 1, start: 0, end: 20, quote: `${id} was signed last year.` }
	],
	...more
});
const found = (before: Note[], after: Note[]) =>
	[...sameNotes(before, after)].map(([id, { id: now }]) => [id, now]);

describe('notes of an earlier reading', () => {
	it('are known by their id, wherever they stand now', () => {
		const moved = note('a', { question: 'When was it signed, then?', evidence: [] });
		expect(found([note('a'), note('b')], [moved])).toEqual([['a', 'a']]);
	});

	it('are known by the words that prove them where the date was worked out anew', () => {
		const dated = { ...note('a'), id: 'x' as NoteId, answer: '1906' };
		expect(found([note('a')], [dated])).toEqual([['a', 'x']]);
	});

	it('are known by question and answer where their sentence was mended', () => {
		const mended = { ...note('a'), id: 'x' as NoteId, evidence: [] };
		expect(found([note('a')], [mended])).toEqual([['a', 'x']]);
	});

	it('are known by what they ask where their answer and sentence were mended', () => {
		const mended = { ...note('a'), id: 'x' as NoteId, answer: '1906', evidence: [] };
		expect(found([note('a')], [mended])).toEqual([['a', 'x']]);
	});

	it('are new where two would fit, or where nothing but the kind is the same', () => {
		const twins = ['x', 'y'].map((id) => ({ ...note('a'), id: id as NoteId, answer: id }));
		expect(found([note('a')], twins)).toEqual([]);
		expect(found([note('a')], [note('b', { answer: '1907' })])).toEqual([]);
		const unproved = (id: string) => note(id, { evidence: [] });
		expect(found([unproved('a')], [unproved('b')])).toEqual([]);
	});

	it('never share a later one', () => {
		const after = [note('a')];
		const before = [note('a'), { ...note('a'), id: 'b' as NoteId }];
		expect(found(before, after)).toEqual([['a', 'a']]);
	});
});
