import type { Span } from '../text/span.ts';

/** What a reader skips inside a block: reference marks (`[12]`, `[citation needed]`) and marks of emphasis. */
export function gaps(text: string, span: Span): Span[] {
	void text;
	void span;
	return [];
}
