import { isCommonName } from './common-words.ts';
import type { Slot } from './fact.ts';
import { countrySlot, withArticle } from './slots.ts';

/** Bodies that every state has by the same name. */
const ofStates =
	/^(?:Constituent|National|Legislative|Federal|Supreme|Election|Planning|Finance|Drafting|Union|Law|Public Service) (?:Assembly|Council|Court|Commission|Committee|Government)$/;

/** "Objectives Resolution", "Finance Commission": words that any state's papers and bodies have are told apart by the state. */
export function ofItsState<S extends Slot | undefined>(
	slot: S,
	home: string | undefined
): S | Slot {
	const type = slot?.mention?.type;
	if (!slot || home === undefined || !isCommonName(slot.text)) return slot;
	if (type !== 'agreement' && (type !== 'organisation' || !ofStates.test(slot.text))) return slot;
	const text = `${slot.text} of ${withArticle(countrySlot(home, slot))}`;
	const { start, end } = slot;
	return {
		...slot,
		text,
		article: 'the',
		mention: { type, name: text, head: slot.head ?? '', start, end }
	};
}
