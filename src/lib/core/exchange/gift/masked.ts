/** A text beside a copy in which escaped signs are blotted out: signs are looked for in the copy, at the same places. */
export type Masked = { readonly text: string; readonly mask: string };

/** What has a backslash before it stands for itself; any other backslash too, as in `\(x\)`. */
const escape = /\\([\\:#={}~n])/g;
/** A tag with attributes: their equals signs begin no answer. */
const tag = /<[a-z][^<>{}\n]{0,2000}=["'][^<>{}]{0,2000}>/gi;

export const masked = (text: string): Masked => ({
	text,
	mask: text.replace(escape, '__').replace(tag, (all) => '_'.repeat(all.length))
});

export const slice = ({ text, mask }: Masked, from: number, to?: number): Masked => ({
	text: text.slice(from, to),
	mask: mask.slice(from, to)
});

export function trimmed(part: Masked): Masked {
	const start = part.text.length - part.text.trimStart().length;
	return slice(part, start, Math.max(start, part.text.trimEnd().length));
}

/** The first sign, and what stands before and after it; without one all of it stands before. */
export function cut(part: Masked, sign: string): [before: Masked, after: Masked | undefined] {
	const at = part.mask.indexOf(sign);
	return at < 0 ? [part, undefined] : [slice(part, 0, at), slice(part, at + sign.length)];
}

/** Pieces that begin with one of these signs, the sign with each; what stands before the first is its own piece. */
export function piecesAt(part: Masked, signs: RegExp): Masked[] {
	const places = [...part.mask.matchAll(signs)].map(({ index }) => index);
	return [0, ...places].map((at, i) => slice(part, at, places[i]));
}

/** The text without its escapes. */
export const unescaped = ({ text }: Masked): string =>
	text.replace(escape, (_, sign: string) => (sign === 'n' ? '\n' : sign));

/** The inverse of unescaped. */
export const escaped = (text: string): string =>
	text.replace(/[\\:#={}~]/g, '\\$&').replaceAll('\n', '\\n');
