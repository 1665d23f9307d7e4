import { splitAtImages } from './media.ts';

/** A piece of a cloze text: words that always stand there, or a deletion. */
export type ClozePart =
	| { readonly kind: 'text'; readonly text: string }
	| {
			readonly kind: 'deletion';
			readonly text: string;
			readonly hint?: string;
			/** Which card hides it, from 0. Deletions that share one are hidden together. */
			readonly ord: number;
	  };

export type Deletion = Extract<ClozePart, { kind: 'deletion' }>;

/** A deletion as it is written: `ord` only where its number stands there. */
export type WrittenDeletion = {
	readonly text: string;
	readonly hint?: string;
	readonly ord?: number;
};

/** An image (media.ts) is one token: its brackets hide nothing. */
const tokens = /!\[[^[\]\n]*\]\(media:[^\s()]+\)|\\[[\]:\\]|[[\]]|::|(?:(?!!\[)[^[\]:\\])+|[!:\\]/g;
const number = /^c([1-9]\d{0,5})$/;

/**
 * Reads `Baku lies on the [Caspian Sea::water].` A deletion may carry its number, `[c2::Caspian Sea]`, which
 * is its ord plus one; the others take the free numbers in order. `\[`, `\]`, `\:` and `\\` are those
 * characters themselves; brackets around nothing, or without an end, are plain text.
 */
export const parseCloze = (source: string): ClozePart[] => withOrds(readCloze(source));

/** The pieces of a cloze text as written, plain text as strings. */
export function readCloze(source: string): (string | WrittenDeletion)[] {
	const pieces: (string | WrittenDeletion)[] = [];
	let text = '';
	let open: { literal: string; fields: string[]; field: string } | undefined;
	for (const [token] of source.matchAll(tokens)) {
		const plain = token.length === 2 && token.startsWith('\\') ? token.slice(1) : token;
		if (!open) {
			if (token === '[') open = { literal: '[', fields: [], field: '' };
			else text += plain;
			continue;
		}
		open.literal += plain;
		if (token === '::') {
			open.fields.push(open.field);
			open.field = '';
		} else if (token !== ']') open.field += plain;
		else {
			const deletion = readDeletion([...open.fields, open.field]);
			if (deletion) {
				pieces.push(text, deletion);
				text = '';
			} else text += open.literal;
			open = undefined;
		}
	}
	pieces.push(text + (open?.literal ?? ''));
	return pieces.filter((piece) => piece !== '');
}

/** The inverse of parseCloze: numbers are written only where counting would not give them. */
export function printCloze(parts: readonly ClozePart[]): string {
	const isCounted = deletionsOf(parts).every(({ ord }, i) => ord === i);
	return parts
		.map((part) => {
			if (part.kind === 'text') return escape(part.text);
			const hint = part.hint === undefined ? '' : `::${escapeInside(part.hint)}`;
			const mark = isCounted && !number.test(part.text) ? '' : `c${part.ord + 1}::`;
			return `[${mark}${escapeInside(part.text)}${hint}]`;
		})
		.join('');
}

export const deletionsOf = (parts: readonly ClozePart[]): Deletion[] =>
	parts.filter((part) => part.kind === 'deletion');

function readDeletion(fields: readonly string[]): WrittenDeletion | undefined {
	const ord = fields.length > 1 ? number.exec(fields[0] ?? '')?.[1] : undefined;
	const [text = '', ...hint] = ord === undefined ? fields : fields.slice(1);
	if (text.trim() === '') return undefined;
	return {
		text,
		...(hint.length > 0 && { hint: hint.join('::') }),
		...(ord !== undefined && { ord: Number(ord) - 1 })
	};
}

/** Gives each deletion without a number the smallest that is free. */
function withOrds(pieces: readonly (string | WrittenDeletion)[]): ClozePart[] {
	const given = new Set(pieces.map((piece) => (typeof piece === 'string' ? undefined : piece.ord)));
	let next = 0;
	return pieces.map((piece) => {
		if (typeof piece === 'string') return { kind: 'text', text: piece };
		if (piece.ord !== undefined) return { kind: 'deletion', ...piece, ord: piece.ord };
		while (given.has(next)) next++;
		return { kind: 'deletion', ...piece, ord: next++ };
	});
}

/** A backslash needs one before it only where it would be taken for an escape. */
const escapePlain = (text: string) => text.replace(/[[\]]|\\(?=[[\]:\\]|$)/g, '\\$&');

const besideImages = (text: string, change: (text: string) => string): string =>
	splitAtImages(text)
		.map((piece, i) => (i % 2 ? piece : change(piece)))
		.join('');

const escape = (text: string) => besideImages(text, escapePlain);

const escapeInside = (text: string) =>
	besideImages(text, (piece) => escapePlain(piece).replace(/:(?=:|$)|(?<=^|:):/g, '\\$&'));
