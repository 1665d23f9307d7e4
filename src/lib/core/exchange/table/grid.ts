import type { Layout } from './dialect.ts';

export type Row = {
	/** 1-based, where it begins. */
	readonly line: number;
	readonly cells: readonly string[];
};

export type Grid = {
	/** Without blank ones. */
	readonly rows: readonly Row[];
	/** Lines with a quotation mark that has no partner, or words after the second: they were taken as they stand. */
	readonly strayQuotes: readonly number[];
};

/** So often a quotation mark may have no end before none of them counts. */
const mostUnclosed = 50;

/**
 * Takes a table apart into rows and cells. Line ends and delimiters within quotation marks belong to the cell, a
 * doubled mark is one. Never throws, in time that grows with the length.
 */
export function readGrid(text: string, { delimiter, quote, rowEnd }: Layout): Grid {
	const rows: Row[] = [];
	const strayQuotes: number[] = [];
	const isLines = rowEnd === '\n';
	const nextEnd = isLines ? lineEnds(text) : forward(text, rowEnd);
	const endsAt = (at: number) =>
		at >= text.length || (isLines ? /[\r\n]/.test(text[at] ?? '') : text.startsWith(rowEnd, at));
	const nextDelimiter = forward(text, delimiter);
	let [at, line, unclosed] = [0, 1, 0];
	const pass = (to: number) => {
		for (let i = at; i < to; i++) if (isBreak(text, i)) line++;
		at = to;
	};
	while (at < text.length) {
		const cells: string[] = [];
		const start = line;
		for (let isOpen = true; isOpen;) {
			let cell: string | undefined;
			if (quote !== '' && unclosed < mostUnclosed && text.startsWith(quote, at)) {
				const close = closing(text, quote, at + 1);
				const end = close + 1;
				if (close >= 0 && (endsAt(end) || text.startsWith(delimiter, end))) {
					cell = text.slice(at + 1, close).replaceAll(quote + quote, quote);
					pass(end);
				} else {
					strayQuotes.push(line);
					if (close < 0) unclosed++;
				}
			}
			if (cell === undefined) {
				const end = Math.min(nextEnd(at), nextDelimiter(at));
				cell = text.slice(at, end);
				pass(end);
			}
			cells.push(cell);
			isOpen = !endsAt(at) && text.startsWith(delimiter, at);
			if (isOpen) pass(at + delimiter.length);
		}
		pass(at + endLength(text, at, isLines ? undefined : rowEnd));
		if (cells.some((cell) => cell.trim() !== '')) rows.push({ line: start, cells });
	}
	return { rows, strayQuotes };
}

/** A line ends at `\n`, `\r\n` or `\r`; the `\n` of a pair counts. */
const isBreak = (text: string, i: number): boolean =>
	text[i] === '\n' || (text[i] === '\r' && text[i + 1] !== '\n');

function endLength(text: string, at: number, rowEnd: string | undefined): number {
	if (rowEnd !== undefined) return rowEnd.length;
	return text.startsWith('\r\n', at) ? 2 : 1;
}

function found(text: string, sign: string, from: number): number {
	const at = text.indexOf(sign, from);
	return at < 0 ? text.length : at;
}

/** The next place of a sign, asked of growing places: it is looked for once. */
function forward(text: string, sign: string): (from: number) => number {
	let next = -1;
	return (from) => (next >= from ? next : (next = found(text, sign, from)));
}

function lineEnds(text: string): (from: number) => number {
	const [newline, carriage] = [forward(text, '\n'), forward(text, '\r')];
	return (from) => Math.min(newline(from), carriage(from));
}

/** The mark that ends a quoted cell: the first that is not doubled; -1 where none is. */
function closing(text: string, quote: string, from: number): number {
	let at = text.indexOf(quote, from);
	while (at >= 0 && text.startsWith(quote, at + 1)) at = text.indexOf(quote, at + 2);
	return at;
}
