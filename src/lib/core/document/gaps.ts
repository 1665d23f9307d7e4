import type { Span } from '../text/span.ts';
import { emojis } from './emoji.ts';

/**
 * Reference marks (`[12]`, `[citation needed]`), marks of emphasis around words (`_`, `*`, `**`, backticks), bullets
 * inside a line and backslashes before a sign.
 */
const marks =
	/\[(?:\d{1,3}|[a-z]|note \d{1,3}|nb \d{1,3}|citation needed|who\?|when\?|edit|clarification needed)\](?!\()|(?<![\p{L}\p{N}_*])[_*]{1,3}(?=[^\s_*])|(?<=[^\s_*\\])[_*]{1,3}(?![\p{L}\p{N}_*])|`+|(?<= )[•▪●►](?= )|\\(?=[\\`*_{}[\]()#+.!|>~-])/giu;

/** A link or picture of Markdown; its words are bounded, so that a text of brackets stays cheap. */
const links = /(!?\[)([^[\]]{0,300})(\]\([^()\s]{0,500}(?: "[^"\n]{0,200}")?\))/g;

function* linkGaps(text: string): Generator<Span> {
	for (const { index, 0: whole, 1: open = '', 2: words = '' } of text.matchAll(links)) {
		const end = index + whole.length;
		// a picture has nothing to read
		if (open.startsWith('!')) yield { start: index, end };
		else {
			yield { start: index, end: index + 1 };
			yield { start: index + 1 + words.length, end };
		}
	}
}

/** What a reader skips inside a block (marks, links' addresses, pictures), in order and without overlap. */
export function gaps(text: string, span: Span): Span[] {
	const inside = text.slice(span.start, span.end);
	const found: Span[] = [];
	for (const { index, 0: mark } of [...inside.matchAll(marks), ...inside.matchAll(emojis)])
		found.push({ start: index, end: index + mark.length });
	const ordered = [...found, ...linkGaps(inside)].sort(
		(a, b) => a.start - b.start || b.end - a.end
	);
	const out: Span[] = [];
	for (const { start, end } of ordered)
		if (span.start + start >= (out.at(-1)?.end ?? 0))
			out.push({ start: span.start + start, end: span.start + end });
	return out;
}
