import { parseCloze } from './cloze.ts';
import type { Note } from './note.ts';

/** What a card shows and what it wants. */
export type StemAndKey = { readonly stem: string; readonly key: string };

const gap = '…';

/** The stem and the key of one card of a note. A cloze shows a gap; what is hidden together is one key. */
export function askedOf({ type, question, answer }: Note, ord: number): StemAndKey {
	if (type === 'reversed' && ord === 1) return { stem: answer, key: question };
	if (type !== 'cloze') return { stem: question, key: answer };
	const parts = parseCloze(question);
	const isHidden = (part: (typeof parts)[number]) => part.kind === 'deletion' && part.ord === ord;
	return {
		stem: parts.map((part) => (isHidden(part) ? gap : part.text)).join(''),
		key: parts.flatMap((part) => (isHidden(part) ? [part.text] : [])).join(' ')
	};
}
