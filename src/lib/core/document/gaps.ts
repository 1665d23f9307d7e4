import type { Span } from '../text/span.ts';

/**
 * Reference marks (`[12]`, `[citation needed]`), marks of emphasis around words (`_`, `*`, `**`, backticks).
 */
const skipped =
	/\[(?:\d{1,3}|[a-z]|note \d{1,3}|nb \d{1,3}|citation needed|who\?|when\?|edit|clarification needed)\]|(?<![\p{L}\p{N}_*])[_*]{1,3}(?=[^\s_*])|(?<=[^\s_*])[_*]{1,3}(?![\p{L}\p{N}_*])|`+/giu;

/** What a reader skips inside a block, in order and without overlap. */
export function gaps(text: string, span: Span): Span[] {
	const found: Span[] = [];
	for (const { index, 0: mark } of text.slice(span.start, span.end).matchAll(skipped))
		found.push({ start: span.start + index, end: span.start + index + mark.length });
	return found;
}
