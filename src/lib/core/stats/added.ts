import type { LibraryCard } from './library-card.ts';
import { placeIn, type Span } from './spans.ts';

/** How many of the cards in use came into the library in each span. */
export function addedBySpan(
	cards: Iterable<Pick<LibraryCard, 'addedOn' | 'isInUse'>>,
	spans: readonly Span[]
): readonly number[] {
	const counts = spans.map(() => 0);
	const placeOf = placeIn(spans);
	for (const { addedOn, isInUse } of cards) {
		const place = placeOf(addedOn);
		if (isInUse && place >= 0) counts[place] = (counts[place] ?? 0) + 1;
	}
	return counts;
}
