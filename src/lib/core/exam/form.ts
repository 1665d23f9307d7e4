import { itemsOf } from '../deck/items.ts';
import { pairsOf } from '../deck/lists.ts';
import type { Note } from '../deck/note.ts';
import { shuffled, disordered } from '../deck/shuffle.ts';
import { fold } from '../text/unicode.ts';
import type { Form } from './blueprint.ts';
import { hiddenIn } from './stem.ts';

/** A longer key can't be typed word for word in an exam. */
const longestTyped = 60;

/**
 * How the card `ord` of a note can be asked in a paper, the best way first; none if it can't. A note with enough
 * wrong answers is asked by choice, whatever its type in study.
 */
export function formsOf(note: Note, ord: number, options: number): Form[] {
	switch (note.type) {
		case 'ordering':
			return itemsOf(note.answer).length >= 2 ? ['ordering'] : [];
		case 'matching':
			return pairsOf(note.answer).length >= 2 ? ['matching'] : [];
		case 'cloze':
			return hiddenIn(note.question, ord).length <= longestTyped ? ['typed'] : [];
		case 'choice':
			return wrongOf(note).length > 0 ? ['choice'] : [];
		case 'basic':
		case 'typed':
			return [
				...(wrongOf(note).length >= options - 1 ? (['choice'] as const) : []),
				...typedIfShort(note.answer)
			];
		case 'reversed':
			return typedIfShort(ord === 0 ? note.answer : note.question);
	}
}

const typedIfShort = (key: string): Form[] =>
	key !== '' && key.length <= longestTyped && !key.includes('\n') ? ['typed'] : [];

/** Wrong answers that read otherwise than the key, than what is right too, and than each other. */
function wrongOf({ answer, accept, distractors }: Note): string[] {
	const taken = new Set([answer, ...accept].map(fold));
	return distractors.filter((text) => !taken.has(fold(text)) && taken.add(fold(text)));
}

/** What a question shows to choose from, to order or to match with, in an order that the seed decides. */
export function optionsOf(note: Note, form: Form, options: number, seed: string): string[] {
	const self = (text: string) => text;
	switch (form) {
		case 'typed':
			return [];
		case 'choice': {
			const wrong = shuffled(wrongOf(note), self, seed).slice(0, options - 1);
			return shuffled([note.answer, ...wrong], self, `${seed}/options`);
		}
		case 'ordering':
			return disordered(
				itemsOf(note.answer).map(({ text }) => text),
				self,
				seed
			);
		case 'matching':
			return shuffled(
				pairsOf(note.answer).map(({ right }) => right),
				self,
				seed
			);
	}
}
