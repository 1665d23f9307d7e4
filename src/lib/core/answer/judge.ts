import { deletionsOf, parseCloze } from '../deck/cloze.ts';
import { itemsOf } from '../deck/items.ts';
import { linesOf, pairsOf } from '../deck/lists.ts';
import type { Note } from '../deck/note.ts';
import { plainText } from '../deck/rich-text.ts';
import { gradeMatches, gradeOrder } from './lists.ts';
import { gradeTyped, type Asked } from './typed.ts';
import { verdict, type Verdict } from './verdict.ts';

/**
 * Grades what was answered to the card `ord` of a note, from the raw text that is stored: what was typed; the option
 * that was chosen; the items in the order they were put, one a line; the pairs as `left = right`, one a line.
 */
export function judgeAnswer(note: Note, ord: number, answered: string): Verdict {
	switch (note.type) {
		case 'choice': {
			const isRight = answered === note.answer || note.accept.includes(answered);
			const kind = isRight ? 'same' : 'extra';
			return verdict(isRight ? 'right' : 'wrong', note.answer, [{ kind, text: answered }]);
		}
		case 'ordering':
			return gradeOrder(
				linesOf(answered),
				itemsOf(note.answer).map(({ text }) => text)
			);
		case 'matching':
			return gradeMatches(pairsOf(answered), pairsOf(note.answer));
		case 'basic':
		case 'reversed':
		case 'typed':
		case 'cloze':
			return gradeTyped(answered, askedBy(note, ord));
	}
}

/** What a card asks to be typed. */
export function askedBy(note: Note, ord: number): Asked {
	const { type, kind, question, answer, accept, distractors } = note;
	if (type === 'reversed' && ord === 1) return { keys: [plainText(question)], kind: 'other' };
	if (type !== 'cloze')
		return {
			keys: [plainText(answer), ...accept.map(plainText)],
			kind,
			stem: plainText(question),
			wrong: distractors.map(plainText)
		};
	const parts = parseCloze(question);
	const hidden = deletionsOf(parts).filter((part) => part.ord === ord);
	const key = [...new Set(hidden.map(({ text }) => plainText(text)))].join(', ');
	const isOnly = deletionsOf(parts).length === hidden.length;
	const rest = parts.filter((part) => part.kind === 'text' || part.ord !== ord);
	return {
		keys: [key, ...(isOnly ? accept.map(plainText) : [])],
		kind,
		stem: rest.map(({ text }) => text).join(' … ')
	};
}
