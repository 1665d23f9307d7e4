import type { Span } from '../text/span.ts';

/** A word or a mark of a text. `lower` is folded for look-up, `text` as it stands. */
export type Word = Span & {
	readonly text: string;
	readonly lower: string;
	readonly isWord: boolean;
};

// A word keeps its inner hyphens, apostrophes, ampersands and the stops of "U.S." and "J."; a possessive is its own.
const pattern =
	/[\p{L}\p{N}][\p{L}\p{M}\p{N}]*(?:(?:[-‐‑'’&]|(?<=(?:^|[^\p{L}])\p{L}{1,2})\.(?=\p{Lu}))[\p{L}\p{N}][\p{L}\p{M}\p{N}]*)*|\S/gu;
const possessive = /['’]s$/i;
/** "then-President", "ex-Minister": the office is a word of its own. */
const former = /^(?:then|ex|former|now)-(?=\p{Lu}\p{Ll})/iu;
const initial = /^\p{Lu}(?:\.\p{Lu})*$/u;
const titles = new Set(
	'mr mrs ms dr prof gen lt col maj capt sgt adm brig st hon sr jr rev no'.split(' ')
);

/** Splits text into words and marks; spans count from `offset`. */
export function wordsOf(text: string, offset = 0): Word[] {
	const words: Word[] = [];
	const push = (start: number, end: number, isWord: boolean) => {
		const piece = text.slice(start, end);
		words.push({
			start: offset + start,
			end: offset + end,
			text: piece,
			lower: piece.toLowerCase().replaceAll('’', "'"),
			isWord
		});
	};
	for (const match of text.matchAll(pattern)) {
		let start = match.index;
		let end = start + match[0].length;
		const isWord = /^[\p{L}\p{N}]/u.test(match[0]);
		if (!isWord) {
			if (words.at(-1)?.end !== offset + end) push(start, end, false);
			continue;
		}
		const prefix = former.exec(match[0])?.[0].length ?? 0;
		if (prefix > 0) {
			push(start, start + prefix - 1, true);
			push(start + prefix - 1, start + prefix, false);
			start += prefix;
		}
		const owned = possessive.exec(text.slice(start, end));
		if (owned) {
			push(start, start + owned.index, true);
			push(start + owned.index, end, true);
			continue;
		}
		const takesStop =
			initial.test(match[0]) || /^(?:Ft|Mt)$/.test(match[0]) || titles.has(match[0].toLowerCase());
		if (takesStop && text[end] === '.') end++;
		push(start, end, true);
	}
	return words;
}

/** Whether a word is written as a name is: with a capital, or as JF-17 and 6G are. */
export const isCapital = (word: Word): boolean =>
	word.isWord && (/^\p{Lu}/u.test(word.text) || /^\d+\p{Lu}/u.test(word.text));
