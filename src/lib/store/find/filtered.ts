import type { CardId } from '../../core/deck/note.ts';
import type { Matches } from '../../core/find/match.ts';
import type { CardEntry } from './entries.ts';
import { slices } from './slices.ts';
import { View, type Moment } from './view.ts';

/** Those that match, looked through in slices. Undefined once nobody waits for them any more. */
export async function filtered(
	cards: readonly CardEntry[],
	matches: Matches,
	moment: Moment,
	isOvertaken: () => boolean
): Promise<readonly CardId[] | undefined> {
	const view = new View(moment);
	const pause = slices();
	const ids: CardId[] = [];
	for (const [i, card] of cards.entries()) {
		if (i % 250 === 0) await pause();
		if (isOvertaken()) return undefined;
		if (view.show(card) && matches(view)) ids.push(card.id);
	}
	return ids;
}
