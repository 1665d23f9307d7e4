import type { Span } from '../span.ts';

/** A number, a run of letters, one other sign, or the break between two paragraphs. */
export type Token = Span & {
	readonly kind: 'number' | 'word' | 'mark' | 'break';
	readonly text: string;
	readonly lower: string;
	/** Nothing stands between it and the token before. */
	readonly tight: boolean;
	/** It is the first on its line. */
	readonly first: boolean;
};

// "14thto 28thJune": what was set high lost its space when it was copied.
const pattern = /\d+|(?<=\d)(?:st|nd|rd|th)(?=\p{L})|\p{L}[\p{L}\p{M}]*|\n[^\S\n]*(?=\n)|\S/gu;

/** Nearly all signs are ASCII, of which none needs a pattern. */
const kindOf = (text: string): Token['kind'] => {
	const code = text.charCodeAt(0);
	if (code >= 128) return /^\p{L}/u.test(text) ? 'word' : 'mark';
	if (code === 10) return 'break';
	if (code >= 48 && code <= 57) return 'number';
	return (code >= 97 && code <= 122) || (code >= 65 && code <= 90) ? 'word' : 'mark';
};

export function tokenize(text: string): Token[] {
	const tokens: Token[] = [];
	let end = 0;
	for (const match of text.matchAll(pattern)) {
		const start = match.index;
		const word = match[0];
		const between = text.slice(end, start);
		tokens.push({
			start,
			end: start + word.length,
			kind: kindOf(word),
			text: word,
			lower: word.toLowerCase(),
			tight: start === end && start > 0,
			first: start === 0 || between.includes('\n') || tokens.at(-1)?.kind === 'break'
		});
		end = start + word.length;
	}
	return tokens;
}

/** A token that is never there: reading past either end is safe. */
const none: Token = {
	start: 0,
	end: 0,
	kind: 'break',
	text: '',
	lower: '',
	tight: false,
	first: false
};

export const at = (tokens: readonly Token[], i: number): Token => tokens[i] ?? none;
