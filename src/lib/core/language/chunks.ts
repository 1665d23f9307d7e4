import type { Phrase } from './clause.ts';
import { isAdverb, isMark, isPreposition, relatives } from './grammar.ts';
import type { Item } from './items.ts';
import type { Mention } from './mention.ts';
import { phraseAt, type Read } from './phrases.ts';
import type { VerbGroup } from './verbgroups.ts';

export type DateItem = Extract<Mention, { type: 'date' }>;

/** A piece of a sentence between which nothing is left: phrases, prepositional phrases, dates, verbs, the rest. */
export type Chunk =
	| { readonly kind: 'phrase'; readonly phrase: Phrase }
	| { readonly kind: 'oblique'; readonly preposition: string; readonly phrase: Phrase }
	| { readonly kind: 'date'; readonly date: DateItem }
	| { readonly kind: 'verb'; readonly group: VerbGroup }
	| { readonly kind: 'mark' | 'word'; readonly lower: string };

/** Cuts a sentence into its chunks, from left to right. */
export function chunksOf(
	items: readonly Item[],
	groups: readonly VerbGroup[],
	read: Read
): Chunk[] {
	const starts = new Map(groups.map((group) => [group.from, group]));
	const verbs = new Set(
		groups.flatMap(({ from, to }) => Array.from({ length: to - from }, (_, i) => from + i))
	);
	const chunks: Chunk[] = [];
	for (let at = 0; at < items.length;) {
		const item = items[at] as Item;
		const group = starts.get(at);
		if (group) {
			chunks.push({ kind: 'verb', group });
			at = group.to;
			continue;
		}
		if (item.mention?.type === 'date') {
			chunks.push({ kind: 'date', date: item.mention });
			at++;
			continue;
		}
		const isOblique = isPreposition(item);
		const found = phraseAt(items, isOblique ? at + 1 : at, verbs, read);
		if (found) {
			const { phrase, next } = found;
			chunks.push(
				isOblique
					? { kind: 'oblique', preposition: item.lower, phrase }
					: { kind: 'phrase', phrase }
			);
			at = next;
			continue;
		}
		if (!isOblique) chunks.push({ kind: isMark(item) ? 'mark' : 'word', lower: item.lower });
		at++;
	}
	return chunks;
}

export const phraseOf = (chunk: Chunk | undefined): Phrase | undefined =>
	chunk && 'phrase' in chunk ? chunk.phrase : undefined;

export const joins = (chunk: Chunk | undefined): boolean =>
	chunk !== undefined &&
	((chunk.kind === 'mark' && chunk.lower === ',') ||
		(chunk.kind === 'word' && /^(and|but)$/.test(chunk.lower)));

export const breaks = (chunk: Chunk | undefined): boolean =>
	chunk === undefined || (chunk.kind === 'mark' && /^[;:()“”"—–]$/.test(chunk.lower));

export const isRelative = (chunk: Chunk | undefined): boolean =>
	chunk?.kind === 'word' && relatives.has(chunk.lower);

/** "who", "which", "that": the noun before them is the subject. */
export const isRelativeSubject = (chunk: Chunk | undefined): boolean =>
	chunk?.kind === 'word' && /^(who|which|that)$/.test(chunk.lower);

/** An adverb between a subject and its verb: "which *immediately* recognised". */
export const isAdverbial = (chunk: Chunk | undefined): boolean =>
	chunk?.kind === 'word' && isAdverb(chunk.lower);
