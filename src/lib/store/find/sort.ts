import type { Order, Ordering } from '../../core/find/order.ts';
import { dayMs } from '../../core/schedule/day.ts';
import type { CardEntry } from './entries.ts';
import { View, type Moment } from './view.ts';

/** The cards of decks in use, in an order. Those that are equal stand as their deck has them. */
export function inOrder(
	cards: readonly CardEntry[],
	{ by, isDescending }: Order,
	moment: Moment
): CardEntry[] {
	const view = new View(moment);
	const keyed = cards
		.filter((card) => view.show(card))
		.map((card) => {
			view.show(card);
			return { card, key: keyOf(card, by, view, moment), rank: rankOf(card, moment) };
		});
	const sign = isDescending ? -1 : 1;
	keyed.sort((a, b) => byKey(a.key, b.key, sign) || byPlace(a, b) * (by === 'deck' ? sign : 1));
	return keyed.map(({ card }) => card);
}

type Key = number | string | undefined;
type Keyed = { readonly card: CardEntry; readonly rank: number };

const rankOf = ({ deckId }: CardEntry, { decks }: Moment) => decks.get(deckId)?.rank ?? 0;

function byPlace(a: Keyed, b: Keyed): number {
	return (
		a.rank - b.rank ||
		a.card.position - b.card.position ||
		(a.card.note.id < b.card.note.id ? -1 : a.card.note.id > b.card.note.id ? 1 : 0) ||
		a.card.ord - b.card.ord
	);
}

/** What is missing comes last in either direction. */
function byKey(a: Key, b: Key, sign: number): number {
	if (a === b) return 0;
	if (a === undefined) return 1;
	if (b === undefined) return -1;
	return a < b ? -sign : sign;
}

function keyOf({ note, state }: CardEntry, by: Ordering, view: View, moment: Moment): Key {
	switch (by) {
		case 'deck':
			return 0;
		case 'text':
			return note.words.text;
		case 'added':
			return note.words.addedAt;
		case 'due':
			if (state.phase === 'new') return undefined;
			return state.phase === 'review'
				? state.dueDay
				: moment.time.day + (state.dueAt - moment.dayBegan) / dayMs;
		case 'stability':
		case 'difficulty':
		case 'retrievability':
		case 'lapses':
			return view.measure(by);
	}
}
