import type { CardId, DeckId, Note } from '../deck/note.ts';
import type { Form } from './blueprint.ts';
import type { Marking } from './scheme.ts';

export type PaperId = string & { readonly brand: 'PaperId' };

/**
 * A question of a paper, with its words as they were when it was drawn. `options` is what is shown to choose from,
 * to order or to match with, in the order in which it is shown; a typed question has none.
 */
export type Item = {
	readonly card: CardId;
	readonly ord: number;
	readonly deck: DeckId;
	readonly note: Note;
	readonly form: Form;
	readonly options: readonly string[];
};

export type Section = {
	readonly title: string;
	readonly marking: Marking;
	readonly items: readonly Item[];
};

/** A paper as somebody sits it. It holds all that it takes, whatever becomes of the decks. */
export type Paper = {
	readonly id: PaperId;
	readonly title: string;
	readonly minutes: number;
	readonly sections: readonly Section[];
	readonly passShare?: number;
};

/** A question with its number, from 0, and its section. */
export type Numbered = { readonly index: number; readonly section: Section; readonly item: Item };

/** All questions in the order of the paper. */
export const questionsOf = ({ sections }: Pick<Paper, 'sections'>): Numbered[] =>
	sections
		.flatMap((section) => section.items.map((item) => ({ section, item })))
		.map((question, index) => ({ index, ...question }));
