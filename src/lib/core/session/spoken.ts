import { deletionsOf, parseCloze } from '../deck/cloze.ts';
import { itemsOf } from '../deck/items.ts';
import type { Note } from '../deck/note.ts';
import { plainText } from '../deck/rich-text.ts';

/** Where something is left out; a voice pauses there. */
const gap = '…';

/** What is read aloud of one side of a card: an image is what it shows, a formula its TeX. */
export function spokenOf(
	{ type, question, answer }: Pick<Note, 'type' | 'question' | 'answer'>,
	ord: number,
	side: 'question' | 'answer'
): string {
	const isQuestion = side === 'question';
	switch (type) {
		case 'basic':
		case 'typed':
		case 'choice':
			return plainText(isQuestion ? question : answer);
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
