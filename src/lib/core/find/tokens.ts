import { Misread } from './problem.ts';

/** A piece of a search. A word's `parts` lie between its colons: `rated:7:1` has three. */
export type Token = { readonly start: number; readonly end: number } & (
	| { readonly type: '(' | ')' | '-' | 'or' | 'and' }
	| { readonly type: 'word'; readonly parts: readonly Part[] }
);

/** Words between stars, and whether any sign of them was quoted or escaped, so that it is no name. */
export type Part = {
	readonly pieces: readonly string[];
	readonly isQuoted: boolean;
	readonly start: number;
};

/** Keyboards and programs set others than the straight one. */
const quotes = '"“”„‟«»';

/** Splits a search at spaces and brackets that stand outside of quotes. A minus before a space is a word. */
export function tokensOf(text: string): Token[] {
	const tokens: Token[] = [];
	let at = 0;
	while (at < text.length) {
		const sign = text[at] ?? '';
		if (/\s/.test(sign)) at++;
		else if (sign === '(' || sign === ')' || (sign === '-' && /\S/.test(text[at + 1] ?? '')))
			tokens.push({ type: sign, start: at, end: ++at });
		else {
			const word = readWord(text, at);
			tokens.push(wordOrJoint(word));
			at = word.end;
		}
	}
	return tokens;
}

type Word = Extract<Token, { type: 'word' }>;

function wordOrJoint(word: Word): Token {
	const [part] = word.parts;
	if (word.parts.length > 1 || !part || part.isQuoted) return word;
	const joint = part.pieces.join('*').toLowerCase();
	return joint === 'or' || joint === 'and'
		? { type: joint, start: word.start, end: word.end }
		: word;
}

function readWord(text: string, start: number): Word {
	const parts: Part[] = [];
	let pieces: string[] = [];
	let piece = '';
	let isQuoted = false;
	let partStart = start;
	let openedAt: number | undefined;
	let at = start;
	const endPart = () => {
		parts.push({ pieces: [...pieces, piece], isQuoted, start: partStart });
		[pieces, piece, isQuoted, partStart] = [[], '', false, at + 1];
	};
	for (; at < text.length; at++) {
		const sign = text[at] ?? '';
		if (sign === '\\' && at + 1 < text.length) {
			piece += text[++at] ?? '';
			isQuoted = true;
		} else if (quotes.includes(sign)) {
			openedAt = openedAt === undefined ? at : undefined;
			isQuoted = true;
		} else if (sign === '*') {
			// Several stars are one.
			if (pieces.length === 0 || piece !== '') pieces.push(piece);
			piece = '';
		} else if (openedAt !== undefined) piece += sign;
		else if (/[\s()]/.test(sign)) break;
		else if (sign === ':') endPart();
		else piece += sign;
	}
	if (openedAt !== undefined)
		throw new Misread({ code: 'unclosed-quote', start: openedAt, end: text.length });
	endPart();
	return { type: 'word', start, end: at, parts };
}
