import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import * as arbitrary from '../../../../tests/arbitraries/deck.ts';
import type { Note, NoteId } from '../deck/note.ts';
import { cardsOf } from '../deck/cards.ts';
import { deriveGrade } from './grade.ts';
import { judgeAnswer } from './judge.ts';

const base: Note = {
	id: 'n' as NoteId,
	type: 'typed',
	kind: 'other',
	question: 'Where?',
	answer: 'Baku',
	accept: [],
	distractors: [],
	tags: [],
	tier: 'manual',
	flags: [],
	evidence: []
};
const said = (note: Partial<Note>, answered: string, ord = 0) => {
	const verdict = judgeAnswer({ ...base, ...note }, ord, answered);
	return verdict.result === 'nearly' ? verdict.reason : verdict.result;
};

describe('an answer to a card', () => {
	it('may be any that its note accepts', () => {
		expect(said({ accept: ['Bakı'] }, 'bakı')).toBe('right');
		expect(said({ accept: ['Badkube'] }, 'Badkubeh')).toBe('misspelt');
	});

	it('is the question where a reversed note is asked the other way round', () => {
		const note = { type: 'reversed', question: 'Azerbaijan', answer: 'Baku' } as const;
		expect(said(note, 'Baku', 0)).toBe('right');
		expect(said(note, 'Azerbaijan', 1)).toBe('right');
		expect(said(note, 'Baku', 1)).toBe('wrong');
	});

	it('is what a cloze hides on that card, in any order where it hides several', () => {
		const note = {
			type: 'cloze',
			question: '[Baku] lies on the [Caspian Sea]; [c3::Kura] and [c3::Araz] flow there.'
		} as const;
		expect(said(note, 'Baku', 0)).toBe('right');
		expect(said(note, 'caspian sea', 1)).toBe('right');
		expect(said(note, 'Araz and Kura', 2)).toBe('right');
		expect(said(note, 'Baku', 1)).toBe('wrong');
		expect(said(note, 'Baku', 9)).toBe('wrong');
	});

	it('is an option to the letter where options are shown', () => {
		const note = { type: 'choice', distractors: ['Bakı'] } as const;
		expect(said(note, 'Baku')).toBe('right');
		expect(said(note, 'Bakı')).toBe('wrong');
		expect(said(note, '')).toBe('wrong');
	});

	it('is compared with what a formula or image says', () => {
		expect(said({ answer: '\\(x^2\\)' }, 'x^2')).toBe('right');
		expect(said({ answer: '![the Kura](media:k.png)' }, 'the Kura')).toBe('right');
	});
});

describe('an order', () => {
	const note = { type: 'ordering', answer: 'One = 1901\nTwo = 1902\nThree = 1903\nFour' } as const;
	it.each([
		['as asked', 'One\nTwo\nThree\nFour', 'right'],
		['with two neighbours swapped', 'Two\nOne\nThree\nFour', 'part'],
		['turned round', 'Four\nThree\nTwo\nOne', 'wrong'],
		['with an item left out', 'One\nTwo\nThree', 'wrong'],
		['with an item twice', 'One\nOne\nTwo\nThree', 'wrong'],
		['with something else', 'One\nTwo\nThree\nFive', 'wrong'],
		['of nothing', '', 'wrong']
	])('%s', (_, answered, expected) => {
		expect(said(note, answered)).toBe(expected);
	});

	it('shows which items stand elsewhere', () => {
		const { difference } = judgeAnswer({ ...base, ...note }, 0, 'Two\nOne\nThree\nFour');
		expect(difference.map(({ kind, text }) => `${kind} ${text}`)).toEqual([
			'extra Two',
			'same One',
			'missing Two',
			'same Three',
			'same Four'
		]);
	});
});

describe('pairs', () => {
	const note = { type: 'matching', answer: 'a = 1\nb = 2\nc = 3\nd = 4' } as const;
	it.each([
		['in any order', 'd = 4\nc = 3\nb = 2\na = 1', 'right'],
		['with two changed over', 'a = 2\nb = 1\nc = 3\nd = 4', 'part'],
		['with one right', 'a = 1\nb = 3\nc = 2', 'wrong'],
		['of nothing', '', 'wrong'],
		['that are none', 'a\nb', 'wrong']
	])('%s', (_, answered, expected) => {
		expect(said(note, answered)).toBe(expected);
	});
});

describe('the grade of an answer', () => {
	it.each([
		['wrong', { result: 'wrong' }, {}, 1],
		['wrong, with a hint', { result: 'wrong' }, { isHinted: true }, 1],
		['right', { result: 'right' }, {}, 3],
		['right, with a hint', { result: 'right' }, { isHinted: true }, 2],
		['right, but not sure', { result: 'right' }, { isUnsure: true }, 2],
		['right at the second try', { result: 'right' }, { tries: 2 }, 2],
		['misspelt', { result: 'nearly', reason: 'misspelt' }, {}, 3],
		['without its unit', { result: 'nearly', reason: 'no-unit' }, {}, 3],
		['coarser than asked', { result: 'nearly', reason: 'coarser' }, {}, 2],
		['a part', { result: 'nearly', reason: 'part' }, {}, 2],
		['wrong, and the person says right', { result: 'wrong' }, { said: 3 }, 3],
		['right, and the person says easy', { result: 'right' }, { said: 4, isHinted: true }, 4]
	] as const)('%s', (_, verdict, circumstances, grade) => {
		expect(deriveGrade(verdict, circumstances)).toBe(grade);
	});

	it('is never Easy unless the person says so, for any card and any answer', () => {
		fc.assert(
			fc.property(arbitrary.note, fc.string(), fc.boolean(), (note, answered, isKey) => {
				for (const { ord } of [...cardsOf(note), { ord: 7 }]) {
					const verdict = judgeAnswer(note, ord, isKey ? note.answer : answered);
					expect([1, 2, 3]).toContain(deriveGrade(verdict));
				}
			}),
			{ seed: 33, numRuns: 500 }
		);
	});
});
