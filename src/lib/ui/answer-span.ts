import { contains, type Span } from '#lib/core/text/span.ts';
import { fold } from '#lib/core/text/unicode.ts';

/** Without case, sign by sign: the small form of İ alone is longer than itself. */
const inSmall = (text: string): string => text.replaceAll('İ', 'i').toLowerCase();

/**
 * Where an answer stands in the passages that prove it: a thing that reads as the answer ("May 9" for "9 May"), else
 * the answer's own words.
 */
export function answerSpan(
	text: string,
	passages: readonly Span[],
	answer: string,
	details: readonly (Span & { readonly answer: string })[]
): Span | undefined {
	if (answer === '') return undefined;
	for (const passage of passages) {
		const thing = details.find(
			(detail) => contains(passage, detail) && fold(detail.answer) === fold(answer)
		);
		if (thing) return { start: thing.start, end: thing.end };
		const at = inSmall(text.slice(passage.start, passage.end)).indexOf(inSmall(answer));
		if (at !== -1) return { start: passage.start + at, end: passage.start + at + answer.length };
	}
	return undefined;
}

export type Part<D extends Span> = {
	readonly start: number;
	readonly text: string;
	readonly detail?: D;
};

/** A block cut at the things in it: joined, the parts are the block's text. `details` are in order and apart. */
export function partsOf<D extends Span>(
	text: string,
	block: Span,
	details: readonly D[]
): Part<D>[] {
	const parts: Part<D>[] = [];
	let at = block.start;
	for (const detail of details) {
		if (detail.start < at || !contains(block, detail)) continue;
		if (detail.start > at) parts.push({ start: at, text: text.slice(at, detail.start) });
		parts.push({ start: detail.start, text: text.slice(detail.start, detail.end), detail });
		at = detail.end;
	}
	if (at < block.end) parts.push({ start: at, text: text.slice(at, block.end) });
	return parts;
}
