import { fold } from '../text/unicode.ts';

/**
 * A piece of what was given against the key: the same in both, too much, or missing. `same` and `extra` joined are
 * what was given, `same` and `missing` what was asked for, but for case and marks.
 */
export type Segment = { readonly kind: 'same' | 'extra' | 'missing'; readonly text: string };

/** Larger than this times itself, only what both begin and end with is compared. */
const maxUnits = 200;

// A letter with its marks; joined scripts by the word, as letters change their shape at a break.
const letters =
	/[\p{Script=Arabic}\p{Script=Devanagari}][\p{L}\p{M}\p{Cf}]*|[^\p{M}\u200d](?:[\p{M}\ufe0f]|\u200d.)*|./gsu;
const wordsAndSpace = /\s+|[^\s\p{L}\p{N}]|[\p{L}\p{N}\p{M}]+/gu;

const same = (a: string | undefined, b: string | undefined) =>
	a === b || (a !== undefined && b !== undefined && fold(a) !== '' && fold(a) === fold(b));

/** Letter by letter, for names. */
export const differenceInLetters = (given: string, key: string): Segment[] =>
	differenceOf(given.match(letters) ?? [], key.match(letters) ?? []);

/** Word by word, for dates and amounts: of "1947" for "1948" no digit is right. */
export const differenceInWords = (given: string, key: string): Segment[] =>
	differenceOf(given.match(wordsAndSpace) ?? [], key.match(wordsAndSpace) ?? []);

/** A segment a run of units that are alike: by their longest common subsequence. */
function differenceOf(given: readonly string[], key: readonly string[]): Segment[] {
	return merged(differenceInUnits(given, key));
}

/** The same, each unit a segment of its own: the items of a list. */
export function differenceInUnits(given: readonly string[], key: readonly string[]): Segment[] {
	const least = Math.min(given.length, key.length);
	let start = 0;
	while (start < least && same(given[start], key[start])) start++;
	let end = 0;
	while (end < least - start && same(given.at(-1 - end), key.at(-1 - end))) end++;
	const as = (kind: Segment['kind']) => (text: string) => ({ kind, text });
	return [
		...given.slice(0, start).map(as('same')),
		...middle(given.slice(start, given.length - end), key.slice(start, key.length - end)),
		...given.slice(given.length - end).map(as('same'))
	];
}

function middle(given: readonly string[], key: readonly string[]): Segment[] {
	const [rows, columns] = [given.length, key.length];
	if (rows === 0 || columns === 0 || rows * columns > maxUnits ** 2)
		return [
			...given.map((text) => ({ kind: 'extra' as const, text })),
			...key.map((text) => ({ kind: 'missing' as const, text }))
		];
	const [a, b] = [given.map(folded), key.map(folded)];
	// length[i][j]: of the longest common subsequence of what follows i and j
	const length = new Uint16Array((rows + 1) * (columns + 1));
	const at = (i: number, j: number) => length[i * (columns + 1) + j] ?? 0;
	for (let i = rows - 1; i >= 0; i--)
		for (let j = columns - 1; j >= 0; j--)
			length[i * (columns + 1) + j] =
				a[i] === b[j] ? at(i + 1, j + 1) + 1 : Math.max(at(i + 1, j), at(i, j + 1));

	const segments: Segment[] = [];
	let [i, j] = [0, 0];
	while (i < rows || j < columns) {
		if (i < rows && j < columns && a[i] === b[j]) {
			segments.push({ kind: 'same', text: given[i] ?? '' });
			i++;
			j++;
		} else if (j >= columns || (i < rows && at(i + 1, j) >= at(i, j + 1)))
			segments.push({ kind: 'extra', text: given[i++] ?? '' });
		else segments.push({ kind: 'missing', text: key[j++] ?? '' });
	}
	return segments;
}

/** A unit as it is compared; one that folds to nothing (a space, a sign) as it stands. */
const folded = (text: string): string => fold(text) || text;

function merged(segments: readonly Segment[]): Segment[] {
	const result: { kind: Segment['kind']; text: string }[] = [];
	for (const { kind, text } of segments) {
		const last = result.at(-1);
		if (last?.kind === kind) last.text += text;
		else result.push({ kind, text });
	}
	return result;
}
