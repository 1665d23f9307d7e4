import { askedOf } from '#lib/core/deck/asked.ts';
import { plainText } from '#lib/core/deck/rich-text.ts';
import type { Card } from '#lib/core/schedule/card.ts';
import type { CardEvent } from '#lib/core/schedule/review.ts';
import { m } from '#lib/i18n/messages.svelte.ts';
import { s } from '#lib/i18n/session/words.svelte.ts';
import type { Deed, Store } from '#lib/store/api.ts';

/** So much of a question tells a card from others. */
const longest = 60;

/** What was taken back, and of which card, in words. */
export async function undoneWords(
	store: Store,
	last: CardEvent | Deed,
	cards: readonly Card[]
): Promise<string> {
	const what = whatOf(last);
	const notes = new Set(cards.map(({ noteId }) => noteId));
	const [card] = cards;
	if (!card) return what;
	if (notes.size > 1) return s.undoneMany(what, cards.length);
	const note = (await store.notesById([card.noteId])).get(card.noteId)?.note;
	return note ? s.undoneOf(what, begun(plainText(askedOf(note, card.ord).stem))) : what;
}

const whatOf = (last: CardEvent | Deed): string =>
	last.type === 'grade' || last.type === 'practice'
		? s.undone[last.type](m.study.grade[last.grade])
		: s.undone[last.type];

/** The first words of a text. */
function begun(text: string): string {
	if (text.length <= longest) return text;
	const cut = text.slice(0, longest);
	return `${cut.slice(0, cut.lastIndexOf(' ') > 0 ? cut.lastIndexOf(' ') : longest)} …`;
}
