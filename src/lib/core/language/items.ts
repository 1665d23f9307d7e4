import type { Span } from '../text/span.ts';
import type { Mention } from './mention.ts';
import type { Word } from './words.ts';

/** A sentence as its grammar sees it: every mention is one item, every other word or mark its own. */
export type Item = Span & {
	readonly lower: string;
	readonly mention?: Mention;
	readonly isWord: boolean;
};

export function itemsOf(words: readonly Word[], mentions: readonly Mention[]): Item[] {
	const items: Item[] = [];
	let m = 0;
	for (const word of words) {
		while (m < mentions.length && (mentions[m] as Mention).end <= word.start) m++;
		const mention = mentions[m];
		if (mention && mention.start <= word.start && word.end <= mention.end) {
			if (items.at(-1)?.mention !== mention) {
				items.push({ start: mention.start, end: mention.end, lower: '', mention, isWord: true });
			}
			continue;
		}
		items.push({ start: word.start, end: word.end, lower: word.lower, isWord: word.isWord });
	}
	return items;
}
