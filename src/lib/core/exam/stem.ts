import { deletionsOf, parseCloze } from '../deck/cloze.ts';
import type { Item } from './paper.ts';

/** What stands on paper where a cloze hides a text. */
const gap = '______';

/** The words that a question asks with: what a cloze hides is a gap, a reversed card asks with its key. */
export function stemOf({ note, ord }: Pick<Item, 'note' | 'ord'>): string {
	if (note.type === 'reversed' && ord === 1) return note.answer;
	if (note.type !== 'cloze') return note.question;
	return parseCloze(note.question)
		.map((part) => (part.kind === 'deletion' && part.ord === ord ? gap : part.text))
		.join('');
}

/** What the card `ord` of a cloze hides: the key of such a question. */
export const hiddenIn = (cloze: string, ord: number): string =>
	deletionsOf(parseCloze(cloze))
		.filter((part) => part.ord === ord)
		.map(({ text }) => text)
		.join(', ');
