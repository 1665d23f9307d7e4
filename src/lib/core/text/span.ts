/** A half-open range [start, end) of UTF-16 offsets, always into the original text of a document. */
export type Span = { readonly start: number; readonly end: number };

export const slice = (text: string, span: Span): string => text.slice(span.start, span.end);

export const contains = (outer: Span, inner: Span): boolean =>
	outer.start <= inner.start && inner.end <= outer.end;

export const overlaps = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end;
