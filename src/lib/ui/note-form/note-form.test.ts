import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { note as anyNote } from '../../../../tests/arbitraries/deck.ts';
import { deletionsOf, parseCloze } from '#lib/core/deck/cloze.ts';
import { noteTypes, type Note, type NoteId } from '#lib/core/deck/note.ts';
import { adviceByField, adviceOn } from './advice.ts';
import { evidenceOf, lacksSource, rowsOf, type EvidenceRow } from './evidence.ts';
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

const atlas = { id: 'atlas', title: 'An atlas', publisher: 'P' };
const proof = { source: 'atlas', paragraph: 2, start: 4, end: 9, quote: 'yonder' };

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

	it('say of which kind and topic it is, and where the answer is to be read', () => {
		const note = { ...base, evidence: [proof] };
		const rows = rowsOf([proof], [atlas]);
		expect(rows).toEqual([{ title: 'An atlas', url: '', quote: 'yonder', at: 0 }]);
		const now = { ...fieldsOf(note), kind: 'place' as const, topic: ' Places ' };
		expect(editOf(note, { ...now, evidence: rows }, [atlas])).toEqual({
			kind: 'place',
			topic: 'Places'
		});
	});

	it('lose the answer of a text with gaps, for it stands in the text', () => {
		const edit = editOf(base, { ...fieldsOf(base), type: 'cloze', question: 'To [Baku].' });
		expect(edit).toEqual({ type: 'cloze', question: 'To [Baku].', answer: '' });
	});
});

describe('the sources of a note', () => {
	const [row] = rowsOf([proof], [atlas]);
	const made = (rows: EvidenceRow[]) => evidenceOf(rows, [proof], [atlas]);
	if (!row) throw new Error('no row');

	it('stay where nothing of them was touched', () => {
		expect(made([row])).toEqual({ evidence: [proof], sources: [] });
		expect(evidenceOf(rowsOf([proof], []), [proof], [])).toEqual({
			evidence: [proof],
			sources: []
		});
	});

	it('lose their place where their words change', () => {
		const quote = 'over yonder';
		expect(made([{ ...row, quote }]).evidence).toEqual([
			{ source: 'atlas', paragraph: 0, start: 0, end: 0, quote }
		]);
		expect(made([{ ...row, quote: '' }]).evidence).toEqual([
			{ source: 'atlas', paragraph: 0, start: 0, end: 0 }
		]);
	});

	it('are the deck’s where it has one of these words, else new ones that keep what else was known', () => {
		const url = 'https://example.org/a';
		expect(made([{ title: ' An atlas ', url: '', quote: '' }])).toMatchObject({
			evidence: [{ source: 'atlas' }],
			sources: []
		});
		const { evidence, sources } = made([{ ...row, url }]);
		expect(sources).toMatchObject([{ title: 'An atlas', url, publisher: 'P' }]);
		expect(evidence[0]?.source).toBe(sources[0]?.id);
		expect(made([{ title: '', url, quote: '' }]).sources).toMatchObject([{ title: url, url }]);
	});

	it('are left out where nothing is written, and need a name where something is', () => {
		const blank = { title: ' ', url: '', quote: '' };
		expect(made([blank])).toEqual({ evidence: [], sources: [] });
		expect(lacksSource([blank, row])).toBe(false);
		expect(lacksSource([{ ...blank, quote: 'x' }])).toBe(true);
	});
});

describe('advice on a note', () => {
	it('names each kind of trouble once, and none that the form asks for itself', () => {
		const note: Note = {
			...base,
			type: 'choice',
			question: '',
			answer: '',
			distractors: ['', 'a', 'a', 'a']
		};
		expect(adviceOn(note, 'en', [])).toEqual(['same-distractor']);
	});

	it('knows the language of the deck, and looks for sources only where they are known', () => {
		const note = {
			...base,
			question: 'What happened on 3 May?',
			answer: 'It was',
			evidence: [proof]
		};
		expect(adviceOn({ ...note, question: 'What was signed on 3 May?' }, 'en', undefined)).toEqual([
			'no-year'
		]);
		expect(adviceOn({ ...note, question: 'What was signed on 3 May?' }, 'az', [])).toEqual([
			'broken-source'
		]);
	});
});

describe('advice beside the fields', () => {
	const placesOf = (change: Partial<Note>) =>
		Object.entries(adviceByField({ ...base, ...change }, 'en', [])).flatMap(([place, codes]) =>
			codes.map((code) => `${place}: ${code}`)
		);

	it.each<[string, Partial<Note>]>([
		['answer: leak', { question: 'Is it yonder?' }],
		['hint: leak', { hint: 'It is yonder' }],
		['question: leak', { type: 'cloze', question: '[Baku] is not Baku.', answer: '' }],
		['answer: long-key', { answer: 'one of the words '.repeat(20) }],
		['distractors: same-distractor', { type: 'choice', distractors: ['a', 'a', 'b'] }],
		['question: broken-formula', { question: 'What is \\(x?' }],
		['explanation: broken-formula', { explanation: 'It is \\(x.' }],
		['answer: wrong-order', { type: 'ordering', answer: 'a = 1950\nb = 1901' }],
		['evidence: broken-source', { evidence: [proof] }]
	])('stands where it is to be mended: %s', (place, change) => {
		expect(placesOf(change)).toContain(place);
	});

	it('says everything once, wherever that is', () => {
		fc.assert(
			fc.property(anyNote, (note) => {
				const placed = Object.values(adviceByField(note, 'en', [])).flat();
				expect(placed.toSorted()).toEqual(adviceOn(note, 'en', []).toSorted());
			}),
			{ seed: 24, numRuns: 50 }
		);
	});
});

describe('a note that can not be asked', () => {
	it.each<[string, Partial<Note>]>([
		['question', { question: ' ' }],
		['answer', { answer: '' }],
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

	it('never stand inside a formula or an image that is there', () => {
		const image = '![](media:b.png)';
		for (const [before, after] of [
			['\\(|x^2|\\) holds', `\\(x^2\\) ${image} holds`],
			['$$x||$$', `$$x$$ ${image}`],
			['![a m||ap](media:a.png)', `![a map](media:a.png) ${image}`],
			['||\\(x\\)', `${image}\\(x\\)`]
		] as const)
			expect(made(chosen(before), inserted(chosen(before), image))).toBe(after);
	});

	it('stand apart from words before them', () => {
		const image = '![a map](media:a.png)';
		for (const [before, after] of [
			['Where|| now', `Where ${image} now`],
			['||', image],
			['Where\n||', `Where\n${image}`],
			['\\(x^|2|\\) now', `\\(x^2\\) ${image} now`]
		] as const)
			expect(made(chosen(before), inserted(chosen(before), image))).toBe(after);
	});
});
