import { overlaps, type Span } from '../text/span.ts';
import type { Mention } from './mention.ts';
import type { Word } from './words.ts';

/**
 * A sentence as its grammar sees it: every mention is one item, every other word or mark its own.
 * Words about time without a date ("two years later") are one item that no phrase takes in.
 */
export type Item = Span & {
	readonly lower: string;
	readonly mention?: Mention;
	readonly isWord: boolean;
	readonly isUndated: boolean;
};

export function itemsOf(
	words: readonly Word[],
	mentions: readonly Mention[],
	undated: readonly Span[]
): Item[] {
	const items: Item[] = [];
	for (const word of words) {
		if (word.start < (items.at(-1)?.end ?? 0)) continue;
		const mention = mentions.find(({ start, end }) => start <= word.start && word.end <= end);
		const stretch = undated.find((span) => overlaps(span, word));
		const { start, end } = mention ?? stretch ?? word;
		items.push({
			start,
			end,
			lower: mention || stretch ? '' : word.lower,
			isWord: mention !== undefined || stretch !== undefined || word.isWord,
			isUndated: mention === undefined && stretch !== undefined,
			...(mention ? { mention } : {})
		});
	}
	return items;
}
