import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { note as anyNote } from '../../../../tests/arbitraries/deck.ts';
import { deletionsOf, parseCloze } from '#lib/core/deck/cloze.ts';
import { noteTypes, type Note, type NoteId } from '#lib/core/deck/note.ts';
import { edited, editOf, fieldsOf, problemOf } from './fields.ts';
import { inserted, wrapped, type Chosen, type Replacement } from './marks.ts';

const base: Note = {
	id: 'n' as NoteId,
	type: 'basic',
	kind: 'other',
	question: 'Where?',
	answer: 'Yonder',
	accept: [],
	distractors: [],
	tags: ['here'],
	tier: 'manual',
	flags: [],
	evidence: []
};

describe('the fields of a note', () => {
	it('that nobody touched change nothing', () => {
		fc.assert(
			fc.property(anyNote, (note) => {
				const { answer, ...rest } = editOf(note, fieldsOf(note));
				expect(rest).toEqual({});
				if (answer !== undefined) expect(note.type).toBe('cloze');
			}),
			{ seed: 21 }
		);
	});

	it('say only what was changed, and empty what was emptied', () => {
		const note = { ...base, hint: 'near', explanation: 'far' };
		const now = { ...fieldsOf(note), hint: ' ', accept: 'There\n\n Thither ', tags: 'a, b،a' };
		const edit = editOf(note, now);
		expect(edit).toEqual({ hint: undefined, accept: ['There', 'Thither'], tags: ['a', 'b'] });
		expect(edited(note, edit)).toEqual({
			...base,
			explanation: 'far',
			accept: ['There', 'Thither'],
			tags: ['a', 'b']
		});
	});

	it('lose the answer of a text with gaps, for it stands in the text', () => {
		const edit = editOf(base, { ...fieldsOf(base), type: 'cloze', question: 'To [Baku].' });
		expect(edit).toEqual({ type: 'cloze', question: 'To [Baku].', answer: '' });
	});
});

describe('a note that can not be asked', () => {
	it.each<[string, Partial<Note>]>([
		['words', { question: ' ' }],
		['words', { answer: '' }],
		['gaps', { type: 'cloze', question: 'Nothing is asked.' }],
		['options', { type: 'choice' }],
		['options', { type: 'choice', distractors: ['Yonder'] }],
		['items', { type: 'ordering', answer: 'only one' }],
		['twice', { type: 'ordering', answer: 'one\ntwo\nOne' }],
		['pairs', { type: 'matching', answer: 'a = 1' }],
		['pairs', { type: 'matching', answer: 'a = 1\nb' }],
		['twice', { type: 'matching', answer: 'a = 1\nA = 2' }]
	])('is told for its %s: %o', (problem, change) => {
		expect(problemOf({ ...base, ...change })).toBe(problem);
	});

	it.each<Partial<Note>>([
		{},
		{ type: 'reversed' },
		{ type: 'typed' },
		{ type: 'cloze', question: 'To [Baku].', answer: '' },
		{ type: 'choice', distractors: ['There'] },
		{ type: 'ordering', answer: 'one = 1901\ntwo' },
		{ type: 'matching', answer: 'a = 1\nb = 1' }
	])('is not every note: %o', (change) => {
		expect(problemOf({ ...base, ...change })).toBeUndefined();
	});

	it('never makes the form fail', () => {
		fc.assert(
			fc.property(anyNote, fc.constantFrom(...noteTypes), (note, type) => {
				expect(() => problemOf({ ...note, type })).not.toThrow();
			}),
			{ seed: 22 }
		);
	});
});

describe('marks put into a text', () => {
	const made = ({ text }: Chosen, { start, end, piece }: Replacement) =>
		text.slice(0, start) + piece + text.slice(end);
	/** A text with what is chosen of it between bars. */
	const chosen = (marked: string): Chosen => {
		const [before = '', words = '', after = ''] = marked.split('|');
		return {
			text: before + words + after,
			start: before.length,
			end: before.length + words.length
		};
	};

	it.each([
		['The |Kura| flows', 'The [Kura] flows'],
		['The| Kura |flows', 'The [Kura] flows'],
		['The Ku||ra flows', 'The [Kura] flows'],
		['دریائے کُ||را', 'دریائے [کُرا]'],
		['||', '[]'],
		['one || two', 'one [] two']
	])('make a gap of what is meant: %s', (before, after) => {
		const at = chosen(before);
		expect(made(at, wrapped(at, '[', ']'))).toBe(after);
	});

	it('leave what they are put around chosen', () => {
		fc.assert(
			fc.property(fc.string(), fc.nat(), fc.nat(), (text, a, b) => {
				const [start = 0, end = 0] = [a, b]
					.map((at) => at % (text.length + 1))
					.toSorted((x, y) => x - y);
				const at = { text, start, end };
				const change = wrapped(at, '\\(', '\\)');
				const [from, to] = change.chosen;
				expect(made(at, change).slice(from - 2, to + 2)).toBe(
					`\\(${text.slice(change.start, change.end)}\\)`
				);
			}),
			{ seed: 23 }
		);
	});

	it('make one gap of chosen words', () => {
		const at = chosen('It flows into the |Caspian Sea|.');
		expect(
			deletionsOf(parseCloze(made(at, wrapped(at, '[', ']')))).map(({ text }) => text)
		).toEqual(['Caspian Sea']);
	});

	it('stand apart from words before them', () => {
		const image = '![a map](media:a.png)';
		for (const [before, after] of [
			['Where|| now', `Where ${image} now`],
			['||', image],
			['Where\n||', `Where\n${image}`]
		] as const)
			expect(made(chosen(before), inserted(chosen(before), image))).toBe(after);
	});
});
