import { deletionsOf, parseCloze } from '../deck/cloze.ts';
import { itemsOf } from '../deck/items.ts';
import type { Note } from '../deck/note.ts';
import { optionsOf } from '../deck/options.ts';
import { plainText } from '../deck/rich-text.ts';

/** Where something is left out; a voice pauses there. */
const gap = '…';

/**
 * What is read aloud of one side of a card: an image is what it shows, a formula its TeX. Options come after their
 * question, in the order that `seed` gives them on the screen.
 */
export function spokenOf(
	{ type, question, answer, distractors }: Spoken,
	ord: number,
	side: 'question' | 'answer',
	seed: string
): string {
	const isQuestion = side === 'question';
	switch (type) {
		case 'basic':
		case 'typed':
			return plainText(isQuestion ? question : answer);
		case 'choice':
			return isQuestion
				? sentences([question, ...optionsOf({ answer, distractors }, seed)])
				: plainText(answer);
		case 'reversed':
			return plainText(isQuestion === (ord === 0) ? question : answer);
		case 'cloze':
			return plainText(isQuestion ? hidden(question, ord) : shown(question, ord));
		case 'ordering':
			return isQuestion ? plainText(question) : sentences(itemsOf(answer).map(({ text }) => text));
		case 'matching':
			return isQuestion ? plainText(question) : sentences(answer.split('\n'));
	}
}

type Spoken = Pick<Note, 'type' | 'question' | 'answer' | 'distractors'>;

const hidden = (text: string, ord: number): string =>
	parseCloze(text)
		.map((part) => (part.kind === 'deletion' && part.ord === ord ? (part.hint ?? gap) : part.text))
		.join('');

const shown = (text: string, ord: number): string =>
	deletionsOf(parseCloze(text))
		.filter((deletion) => deletion.ord === ord)
		.map((deletion) => deletion.text)
		.join(', ');

/** Each with a pause behind it. */
const sentences = (lines: readonly string[]): string =>
	lines.map((line) => plainText(line.replace(' = ', ': '))).join('. ');
