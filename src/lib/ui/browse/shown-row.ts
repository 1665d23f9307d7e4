import type { Flag } from '#lib/core/deck/flag.ts';
import type { Note } from '#lib/core/deck/note.ts';
import type { Card } from '#lib/core/schedule/card.ts';
import { b } from '#lib/i18n/browse/words.svelte.ts';

/** A card as the list shows it. */
export type ShownRow = {
	readonly card: Card;
	readonly note: Note;
	readonly deck: { readonly title: string; readonly language: string };
	readonly stem: string;
	readonly key: string;
	readonly flag: Flag | undefined;
	readonly isBuried: boolean;
	readonly isLeech: boolean;
	readonly dueInDays: number | undefined;
};

/** What is said of a card's state, the strongest first. */
export function stateWord({ card, isBuried }: ShownRow): string {
	if (card.suspended) return b.state.suspended;
	if (isBuried) return b.state.buried;
	const { phase } = card.state;
	return phase === 'relearning' ? b.state.learning : b.state[phase];
}
