import type { NoteType } from '../../deck/note.ts';
import { fold } from '../../text/unicode.ts';

const names: readonly (readonly [NoteType | 'true-false', string])[] = [
	['basic', 'basic;card;flashcard;open;essay;front back'],
	['reversed', 'reversed;basic (and reversed card);basic and reversed card;two way'],
	['cloze', 'cloze;gap;fill in the blank;fill in the blanks;fill-in'],
	['choice', 'choice;multiple choice;multichoice;mc;mcq;single choice;select;quiz;radio'],
	['true-false', 'true/false;truefalse;true or false;tf;t/f;boolean;yes/no'],
	[
		'typed',
		'typed;short answer;shortanswer;text;numerical;numeric;number;basic (type in the answer);type in'
	],
	['ordering', 'ordering;order;sequence;sort'],
	['matching', 'matching;match;pairs']
];

const types = new Map(
	names.flatMap(([type, all]) => all.split(';').map((name) => [fold(name), type] as const))
);

/** What a program means by the name that it gives a kind of question; undefined for names of a user's own. */
export const typeNamed = (name: string): NoteType | 'true-false' | undefined =>
	types.get(fold(name).replace(/[_-]+/g, ' ')) ?? types.get(fold(name));
