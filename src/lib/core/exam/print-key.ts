import { itemsOf } from '../deck/items.ts';
import { pairsOf } from '../deck/lists.ts';
import { fold } from '../text/unicode.ts';
import type { Item } from './paper.ts';
import { letterOf } from './sets.ts';
import { hiddenIn } from './stem.ts';

/**
 * The answer of a question as its printed set numbers it: the letter of the right option, the numbers of the items from
 * the first as printed, the letter of each pair's right side; of a typed question its key.
 */
export function printedKey({ form, note, ord, options }: Item): string {
	switch (form) {
		case 'choice':
			return letterOf(options.indexOf(note.answer));
		case 'ordering': {
			const right = itemsOf(note.answer).map(({ text }) => fold(text));
			return options.map((option) => right.indexOf(fold(option)) + 1).join(' ');
		}
		case 'matching':
			return pairsOf(note.answer)
				.map(({ right }, i) => `${i + 1} ${letterOf(options.indexOf(right))}`)
				.join(', ');
		case 'typed':
			return keyOf(note, ord);
	}
}

function keyOf(note: Item['note'], ord: number): string {
	if (note.type === 'reversed' && ord === 1) return note.question;
	if (note.type !== 'cloze') return note.answer;
	return hiddenIn(note.question, ord);
}
