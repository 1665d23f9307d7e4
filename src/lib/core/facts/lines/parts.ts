import type { Span } from '../../text/span.ts';

/** The parts of an entry, between semicolons and stops. */
export function partsOf(legible: string, { start, end }: Span): Span[] {
	const parts: Span[] = [];
	let at = start;
	for (const { index, 0: mark } of legible
		.slice(start, end)
		.matchAll(/\s*;\s+|(?<=\p{Ll}{2}|\)|\d)\.\s+(?=\p{Lu})/gu)) {
		parts.push({ start: at, end: start + index });
		at = start + index + mark.length;
	}
	return [...parts, { start: at, end }];
}
