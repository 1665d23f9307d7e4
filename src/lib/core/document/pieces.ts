import type { Span } from '../text/span.ts';

/** A line without the white space around it. */
export type Line = Span & {
	readonly indent: number;
	/** It goes on with the sentence or paragraph of the line before. */
	readonly goesOn?: true;
};

/** What stands between two blank lines. */
export type Piece = {
	/** Counts from 1. */
	readonly paragraph: number;
	readonly lines: readonly Line[];
	/** Blank lines before it. */
	readonly blanks: number;
};

function trimmed(text: string, start: number, end: number): Line | undefined {
	let [from, to] = [start, end];
	while (from < to && isSpace(text, from)) from += 1;
	while (to > from && isSpace(text, to - 1)) to -= 1;
	return from === to ? undefined : { start: from, end: to, indent: from - start };
}

const isSpace = (text: string, i: number) => /\s|\uFEFF/.test(text.charAt(i));

export function piecesOf(text: string): Piece[] {
	const pieces: Piece[] = [];
	let lines: Line[] = [];
	let [blanks, before] = [0, 0];
	const close = () => {
		if (lines.length > 0) pieces.push({ paragraph: pieces.length + 1, lines, blanks: before });
		lines = [];
	};
	for (const { start, end } of linesOf(text)) {
		const line = trimmed(text, start, end);
		if (line === undefined) {
			close();
			blanks += 1;
			continue;
		}
		if (lines.length === 0) before = blanks;
		blanks = 0;
		lines.push(line);
	}
	close();
	return pieces;
}

function* linesOf(text: string): Generator<Span> {
	let start = 0;
	for (const { index, 0: mark } of text.matchAll(/\r\n|[\n\r\u2028\u2029]/g)) {
		yield { start, end: index };
		start = index + mark.length;
	}
	yield { start, end: text.length };
}

const widest = 110;
const narrowest = 40;

/**
 * Whether a line was broken only because it was full: the first word of the next had no room in `width`.
 * Lines longer than `widest` are paragraphs of their own.
 */
export function runsOn(text: string, line: Line, next: Line, width: number): boolean {
	if (width > widest || width < narrowest) return false;
	const word = /^\S+/.exec(text.slice(next.start, next.start + widest))?.[0] ?? '';
	return line.indent + (line.end - line.start) + 1 + word.length > width;
}

export const widthOf = (lines: readonly Line[]): number =>
	lines.reduce((width, line) => Math.max(width, line.indent + line.end - line.start), 0);

/** Which paragraph an offset belongs to; between two, the one before. */
export function paragraphsOf(pieces: readonly Piece[]): (offset: number) => number {
	const starts = pieces.map(({ lines }) => lines[0]?.start ?? 0);
	return (offset) => {
		let [low, high] = [0, starts.length];
		while (low < high) {
			const middle = (low + high) >> 1;
			if ((starts[middle] ?? 0) <= offset) low = middle + 1;
			else high = middle;
		}
		return Math.max(1, low);
	};
}
