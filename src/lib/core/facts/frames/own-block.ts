import type { Phrase } from '../../language/clause.ts';
import type { Context } from '../context.ts';
import type { Slot } from '../fact.ts';

const opening = new Set(['item', 'heading']);

/**
 * Whether what a pronoun or a bare noun stands for was named in its own item, or under its own heading: there a
 * text starts anew, and "it" or "the dam" is seldom what came before. What the whole text is about may be meant anywhere.
 */
export function isOfBlock(phrase: Phrase | undefined, slot: Slot, context: Context): boolean {
	const { sentence, reading, topic } = context;
	const { blocks } = reading.document;
	const block = blocks[sentence.block];
	const isBare = phrase?.determiner === 'the' && !phrase.text.includes(slot.text);
	if (!(phrase?.isPronoun === true || isBare) || slot.text === topic) return true;
	const named = slot.mention?.start ?? slot.start;
	if (block?.kind === 'item') return named >= block.span.start;
	return !blocks.some(
		({ kind, span }) => opening.has(kind) && span.start > named && span.start < sentence.start
	);
}
