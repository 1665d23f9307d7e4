/** The words of a text without case and diacritics: `Türkiye's` → turkiye, s. */
export const wordsOf = (text: string): string[] =>
	text
		.normalize('NFKD')
		.replace(/\p{M}/gu, '')
		.toLowerCase()
		.match(/[\p{L}\p{N}]+/gu) ?? [];

/** How many words a person would count: `Türkiye's` and `F-16` are one. */
export const countWords = (text: string): number =>
	text.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;

/**
 * A text as two people would agree that it is the same: without case, spacing, the kind of quotation mark or
 * dash, the dot over an i, and the mark at its end. Diacritics and symbols stay: `papá` is not `papa`, `2+2` is not `2-2`.
 */
export const sameText = (text: string): string =>
	text
		.normalize('NFKC')
		.replace(/[İIı]/g, 'i')
		.toLowerCase()
		.replace(/[‘’‚`´]/g, "'")
		.replace(/[“”„«»]/g, '"')
		.replace(/[‐-―−]/g, '-')
		.replace(/\s+/g, ' ')
		.trim()
		.replace(/([^ .?!:…؟۔]|^)[ .?!:…؟۔]+$/u, '$1');

/** Where a run of words stands among others, or -1. */
export function indexOfWords(words: readonly string[], run: readonly string[]): number {
	if (run.length === 0) return -1;
	for (let i = 0; i + run.length <= words.length; i++)
		if (run.every((word, k) => words[i + k] === word)) return i;
	return -1;
}

/** Words that carry nothing of their own; a key of these alone is no leak. */
const weak = new Set(
	(
		'a an the and or of in on at to for from by with as is are was were be been no not yes true false ' +
		'it its he she they this that these those who whom what when where which why how'
	).split(' ')
);

/** Whether the words could give an answer away: not only small words, nor one bare number of two digits. */
export const isTelling = (words: readonly string[]): boolean =>
	words.some((word) => !weak.has(word)) &&
	!(words.length === 1 && /^\d{1,2}$/.test(words[0] ?? ''));
