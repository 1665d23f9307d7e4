import { overlaps, slice, type Span } from '#lib/core/text/span.ts';

export type Piece = { readonly kind: 'plain' | 'passage' | 'key'; readonly text: string };

/** A block's text cut at the spans that lie in it, and each span at the answer where it is said word for word. */
export function pieces(text: string, block: Span, spans: readonly Span[], answer: string): Piece[] {
	const out: Piece[] = [];
	let at = block.start;
	const inside = spans.filter((span) => overlaps(span, block)).sort((a, b) => a.start - b.start);
	for (const span of inside) {
		const start = Math.max(at, span.start);
		const end = Math.min(block.end, span.end);
		if (start >= end) continue;
		out.push(
			{ kind: 'plain', text: text.slice(at, start) },
			...marked(slice(text, { start, end }), answer)
		);
		at = end;
	}
	out.push({ kind: 'plain', text: text.slice(at, block.end) });
	return out.filter((piece) => piece.text !== '');
}

function marked(passage: string, answer: string): Piece[] {
	const at = answer === '' ? -1 : passage.toLowerCase().indexOf(answer.toLowerCase());
	if (at === -1) return [{ kind: 'passage', text: passage }];
	return [
		{ kind: 'passage', text: passage.slice(0, at) },
		{ kind: 'key', text: passage.slice(at, at + answer.length) },
		{ kind: 'passage', text: passage.slice(at + answer.length) }
	];
}
