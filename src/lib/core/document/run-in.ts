import type { Line, Piece } from './pieces.ts';

/** A line that holds a whole list is longer. */
const shortest = 300;
/** Fewer may be dashes of a sentence. */
const [leastDots, leastDashes] = [3, 4];

const dots = /\s[•▪●◦■]\s+(?=\S)/gu;
const dashes = /(?<=[.!?:)”"])\s[-–]\s(?=\p{Lu}|\d)/gu;

/** Where the items of a list begin that ran into one line, or nowhere. */
function cutsIn(words: string): number[] {
	const marks = [...words.matchAll(dots)].map(({ index }) => index + 1);
	const lines = [...words.matchAll(dashes)].map(({ index }) => index + 1);
	return [
		...(marks.length >= leastDots ? marks : []),
		...(lines.length >= leastDashes ? lines : [])
	].sort((a, b) => a - b);
}

function itemsOf(text: string, line: Line): Line[] {
	const words = text.slice(line.start, line.end);
	const cuts = words.length < shortest ? [] : cutsIn(words);
	if (cuts.length === 0) return [line];
	return [0, ...cuts].map((cut, i): Line => {
		const item = words.slice(cut, cuts[i] ?? words.length);
		const start = line.start + cut;
		return { start, end: start + item.trimEnd().length, indent: i === 0 ? line.indent : 0 };
	});
}

/** "… pass laws. - Members had to … - The march began": bullets that ran into one line stand on lines of their own again. */
export const withoutRunIns = (text: string, pieces: readonly Piece[]): Piece[] =>
	pieces.map(({ lines, ...piece }) => ({
		...piece,
		lines: lines.flatMap((line) => itemsOf(text, line))
	}));
