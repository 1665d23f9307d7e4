import type { CardId, DeckId } from '../../deck/note.ts';
import type { Exam } from '../plan/exam.ts';
import { weightBy, type PlannedCard } from '../plan/situation.ts';

/** The cards that exams ask: whole decks, and cards of other decks with one of their tags. */
export type Scope = { readonly decks: readonly DeckId[]; readonly tagged: readonly CardId[] };

export function scopeOf(exams: readonly Exam[], cards: readonly PlannedCard[]): Scope {
	const parts = exams.flatMap(({ scope }) => scope);
	const decks = new Set(parts.flatMap((part) => (part.kind === 'deck' ? [part.deck] : [])));
	const weights = exams.map(weightBy);
	const tagged = cards
		.filter(
			(planned) =>
				!decks.has(planned.card.deckId) && weights.some((weightOf) => weightOf(planned) > 0)
		)
		.map(({ card }) => card.id);
	return { decks: [...decks], tagged };
}

/** Whether a card is of a scope, by the card alone. */
export function inScope({
	decks,
	tagged
}: Scope): (card: { readonly id: CardId; readonly deckId: DeckId }) => boolean {
	const [whole, some] = [new Set(decks), new Set(tagged)];
	return ({ id, deckId }) => whole.has(deckId) || some.has(id);
}
