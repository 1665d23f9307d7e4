import { printCloze, type ClozePart } from '../../deck/cloze.ts';

/** Anki's cloze as a tree, for a deletion may stand within another and be of several cards. */
type Piece =
	| string
	| {
			/** From 0. */
			readonly ords: readonly number[];
			readonly children: Piece[];
	  };

const tokens = /\{\{c(\d[\d,]*)::|\}\}/g;
const mostDepth = 20;

type Open = {
	readonly ords: readonly number[];
	readonly children: Piece[];
	readonly literal: string;
};

function parse(text: string): readonly Piece[] {
	const root: Open = { ords: [], children: [], literal: '' };
	const open: Open[] = [root];
	const top = () => open.at(-1) ?? root;
	const add = (words: string) => {
		if (words !== '') top().children.push(words);
	};
	let at = 0;
	for (const { 0: token, 1: numbers, index } of text.matchAll(tokens)) {
		add(text.slice(at, index));
		at = index + token.length;
		if (numbers === undefined) {
			const closed = open.length > 1 ? open.pop() : undefined;
			if (closed) top().children.push({ ords: closed.ords, children: closed.children });
			else add(token);
			continue;
		}
		const ords = numbers
			.split(',')
			.map((each) => Number(each) - 1)
			.filter((ord) => ord >= 0 && ord < 500);
		if (ords.length > 0 && open.length <= mostDepth)
			open.push({ ords: [...new Set(ords)], children: [], literal: token });
		else add(token);
	}
	add(text.slice(at));
	while (open.length > 1) {
		const { literal, children } = open.pop() ?? root;
		top().children.push(literal, ...children);
	}
	return root.children;
}

/** The deletions of a text: which cards it has, and whether ours can hold them in one note. */
export type AnkiCloze = {
	readonly ords: readonly number[];
	readonly isPlain: boolean;
	/** The text as a note of type cloze; with `only`, of that card alone. `fill` puts formulas back. */
	readonly print: (fill: (text: string) => string, only?: number) => string;
};

export function readCloze(text: string): AnkiCloze {
	const pieces = parse(text);
	const ords = new Set<number>();
	let isPlain = true;
	const visit = (piece: Piece, depth: number) => {
		if (typeof piece === 'string') return;
		for (const ord of piece.ords) ords.add(ord);
		if (depth > 0 || piece.ords.length > 1) isPlain = false;
		for (const child of piece.children) visit(child, depth + 1);
	};
	for (const piece of pieces) visit(piece, 0);
	return {
		ords: [...ords].sort((a, b) => a - b),
		isPlain,
		print: (fill, only) =>
			printCloze(
				joined(pieces.flatMap((piece) => partsOf(piece, only))).map((part) => filled(part, fill))
			)
	};
}

function partsOf(piece: Piece, only: number | undefined): ClozePart[] {
	if (typeof piece === 'string') return [{ kind: 'text', text: piece }];
	const [first = 0] = piece.ords;
	const isHidden = only === undefined || piece.ords.includes(only);
	const [text, hint] = splitHint(piece.children);
	if (!isHidden) return text.flatMap((child) => partsOf(child, only));
	const words = text.map(wordsOf).join('');
	if (words.trim() === '') return [{ kind: 'text', text: words }];
	// printed with its number, so that ours is the same card
	const ord = only === undefined ? first : 0;
	return [{ kind: 'deletion', text: words, ...(hint !== undefined && { hint }), ord }];
}

/** What follows the first `::` outside of inner deletions is a hint. */
function splitHint(children: readonly Piece[]): [readonly Piece[], string | undefined] {
	const index = children.findIndex((child) => typeof child === 'string' && child.includes('::'));
	const piece = children[index];
	if (typeof piece !== 'string') return [children, undefined];
	const at = piece.indexOf('::');
	const hint = [piece.slice(at + 2), ...children.slice(index + 1).map(wordsOf)].join('').trim();
	const text = [...children.slice(0, index), piece.slice(0, at)];
	return [text, hint === '' ? undefined : hint];
}

function wordsOf(piece: Piece): string {
	if (typeof piece === 'string') return piece;
	return splitHint(piece.children)[0].map(wordsOf).join('');
}

const filled = (part: ClozePart, fill: (text: string) => string): ClozePart => ({
	...part,
	text: fill(part.text),
	...(part.kind === 'deletion' && part.hint !== undefined && { hint: fill(part.hint) })
});

/** Texts that follow one another as one. */
function joined(parts: readonly ClozePart[]): ClozePart[] {
	const out: ClozePart[] = [];
	for (const part of parts) {
		const last = out.at(-1);
		if (part.kind === 'text' && last?.kind === 'text')
			out[out.length - 1] = { kind: 'text', text: last.text + part.text };
		else out.push(part);
	}
	return out;
}
