import type { Phrase } from '../../language/clause.ts';
import type { Context } from '../context.ts';
import type { Slot } from '../fact.ts';

/**
 * Whether what a pronoun or a bare noun stands for was named in its own item: an item of a list starts anew,
 * and "it" there is seldom what another item was about. What the whole text is about may be meant anywhere.
 */
export function isOfBlock(phrase: Phrase | undefined, slot: Slot, context: Context): boolean {
	const { sentence, reading, topic } = context;
	const block = reading.document.blocks[sentence.block];
	const named = slot.mention?.start ?? slot.start;
	if (phrase?.isPronoun !== true || block?.kind !== 'item' || slot.text === topic) return true;
	return named >= block.span.start;
}
