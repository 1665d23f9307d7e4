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

/** Whether a piece is a word, and no mark; a sign of ASCII needs no pattern. */
const opensWord = (piece: string): boolean => {
	const code = piece.charCodeAt(0);
	if (code >= 128) return /^[\p{L}\p{N}]/u.test(piece);
	return (code >= 97 && code <= 122) || (code >= 65 && code <= 90) || (code >= 48 && code <= 57);
};

/** Whether the full stop after a word belongs to it: "J.", "Mt.", "Dr.". */
const takesStop = (word: string): boolean =>
	initial.test(word) || /^(?:Ft|Mt)$/.test(word) || titles.has(word.toLowerCase());

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
		const [found] = match;
		if (!opensWord(found)) {
			if (words.at(-1)?.end !== offset + end) push(start, end, false);
			continue;
		}
		const prefix = found.includes('-') ? (former.exec(found)?.[0].length ?? 0) : 0;
		if (prefix > 0) {
			push(start, start + prefix - 1, true);
			push(start + prefix - 1, start + prefix, false);
			start += prefix;
		}
		const isQuoted = text[end - 2] === "'" || text[end - 2] === '’';
		const owned = isQuoted ? possessive.exec(text.slice(start, end)) : null;
		if (owned) {
			push(start, start + owned.index, true);
			push(start + owned.index, end, true);
			continue;
		}
		if (text[end] === '.' && takesStop(found)) end++;
		push(start, end, true);
	}
	return words;
}

/** Whether a word is written as a name is: with a capital, or as JF-17 and 6G are. */
export const isCapital = (word: Word): boolean =>
	word.isWord && (/^\p{Lu}/u.test(word.text) || /^\d+\p{Lu}/u.test(word.text));
