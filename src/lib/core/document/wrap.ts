import { beginsAnew, isListed, isProse } from './blocks.ts';
import { looksLike } from './looks.ts';
import type { Line, Piece } from './pieces.ts';

/** Narrower is a list of words, wider a paragraph on one line. */
const [narrowest, widest] = [25, 110];
/** Fewer lines that begin in the middle of a sentence may be chance. */
const leastBroken = 3;
/** A line that was broken by hand is no shorter. */
const leastUneven = 40;

/** A line and the blank lines between it and the one before. */
type Spaced = Line & { readonly blanks: number };

/** How a text was broken at a width: by a PDF's column, by an e-mail. */
type Wrap = {
	/** Characters in the widest of its full lines. */
	readonly width: number;
	/** Blank lines between two lines of one sentence: some copies put one after every line. */
	readonly spacing: number;
	/** Broken by hand, at no width: a line of so many characters goes on where its sentence does. */
	readonly least?: number;
};

const lengthOf = ({ start, end, indent }: Line) => indent + end - start;
const firstWordLength = (text: string, { start, end }: Line) =>
	/^\S*/.exec(text.slice(start, Math.min(end, start + widest)))?.[0].length ?? 0;

/** Whether the first word of the next line had no room in a share of the width; lines are seldom filled evenly. */
const isFull = (text: string, line: Line, next: Line, width: number) =>
	lengthOf(line) + 1 + firstWordLength(text, next) > width;

const endsSentence = (text: string, { end }: Line) =>
	/[.!?:][)"”’]?$/.test(text.slice(end - 2, end));
const isSmall = (text: string, { start }: Line) => /^\p{Ll}/u.test(text.charAt(start));

/** Pairs of lines between which a sentence was broken, as far as a small letter tells. */
const brokenPairs = (text: string, lines: readonly Spaced[]): (readonly [Spaced, Spaced])[] =>
	lines.flatMap((next, i) => {
		const line = lines[i - 1];
		return line !== undefined &&
			lengthOf(line) <= widest &&
			next.blanks <= 1 &&
			isSmall(text, next) &&
			!endsSentence(text, line) &&
			!beginsAnew(text.slice(next.start, Math.min(next.end, next.start + widest)))
			? [[line, next] as const]
			: [];
	});

/** Most long lines end inside a sentence, at no common width: a page that was typed with its breaks. */
function unevenWrap(
	lines: readonly Spaced[],
	broken: readonly (readonly [Spaced, Spaced])[]
): Wrap | undefined {
	const long = lines.filter((line) => lengthOf(line) >= leastUneven).length;
	const own = broken.filter(
		([line, next]) => lengthOf(line) >= leastUneven && next.blanks === 0
	).length;
	if (own < 8 || own * 5 < long * 2) return undefined;
	const width = lines.reduce((most, line) => Math.max(most, lengthOf(line)), 0);
	return width > widest * 1.5 ? undefined : { width, spacing: 0, least: leastUneven };
}

/** The width at which a text was broken; none where its lines end where they want to, as in verse and lists. */
function wrapOf(text: string, lines: readonly Spaced[]): Wrap | undefined {
	const broken = brokenPairs(text, lines);
	const short = lines.filter((line) => lengthOf(line) <= widest).length;
	if (broken.length < leastBroken || broken.length * 7 < short) return undefined;
	const width = broken.reduce((most, [line]) => Math.max(most, lengthOf(line)), 0);
	const full = broken.filter(([line, next]) => isFull(text, line, next, width * 0.9));
	if (width < narrowest) return undefined;
	if (full.length * 10 < broken.length * 7) return unevenWrap(lines, broken);
	const spaced = broken.filter(([, { blanks }]) => blanks > 0).length;
	return { width, spacing: spaced * 2 > broken.length ? 1 : 0 };
}

/** A word or sign after which no heading and no item of a list ends. */
const isOpen = (words: string) =>
	/(?:,|\s(?:an?|the|of|in|on|at|by|for|from|to|with|and|or|as|is|was|are|were|that|which|under|between))$/i.test(
		words.slice(-12)
	);

/** Whether a line goes on with the sentence or the paragraph of the one before. */
function goesOn(text: string, line: Line, next: Spaced, { width, spacing, least }: Wrap): boolean {
	const most = width * 1.15;
	if (next.blanks > spacing || lengthOf(line) > most || lengthOf(next) > most) return false;
	const [words, nextWords] = [text.slice(line.start, line.end), text.slice(next.start, next.end)];
	const stops = endsSentence(text, line);
	// "Inaugurated on 19 May 2013." looks like a date line only by itself
	const isMiddle = !stops && isOpen(words) && looksLike(nextWords) === 'dateline';
	if (beginsAnew(nextWords) || !(isProse(nextWords) || isMiddle)) return false;
	if (line.goesOn !== true && !isProse(words)) return false;
	if (least !== undefined)
		return !stops && lengthOf(line) >= least && !isListed(words) && !isListed(nextWords);
	if (isSmall(text, next) && !stops) return isFull(text, line, next, width * 0.6);
	if (words.endsWith(':') || !isFull(text, line, next, width * 0.9)) return false;
	if (isSmall(text, next)) return true;
	// a short line without a stop under a full one may be a heading
	const isLong = lengthOf(next) > width * 0.7 || endsSentence(text, next);
	return !isListed(nextWords) && !isListed(words) && (isLong || (!stops && isOpen(words)));
}

/** The pieces of a text whose lines were broken at a width, each line that goes on marked and with its paragraph. */
export function unwrapped(text: string, pieces: readonly Piece[]): readonly Piece[] {
	const spaced = pieces.flatMap(({ lines, blanks }) =>
		lines.map((line, i): Spaced => ({ ...line, blanks: i === 0 ? blanks : 0 }))
	);
	const wrap = wrapOf(text, spaced);
	if (wrap === undefined) return pieces;
	const out: { paragraph: number; lines: Line[]; blanks: number }[] = [];
	for (const line of spaced) {
		const piece = out.at(-1);
		const last = piece?.lines.at(-1);
		const isNext = last !== undefined && goesOn(text, last, line, wrap);
		const { blanks, ...own } = line;
		if (piece !== undefined && (isNext || blanks === 0))
			piece.lines.push(isNext ? { ...own, goesOn: true } : own);
		else out.push({ paragraph: out.length + 1, lines: [own], blanks });
	}
	return out;
}
