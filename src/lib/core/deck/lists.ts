/** A line of a matching note's answer. */
export type Pair = { readonly left: string; readonly right: string };

/** The lines of an `ordering` or `matching` answer; blank ones do not count. */
export const linesOf = (answer: string): string[] =>
	answer
		.split('\n')
		.map((line) => line.trim())
		.filter((line) => line !== '');

/**
 * Reads `left = right`; an equals sign with space on both sides goes before one without, and `\=` is one that does
 * not part. Undefined where a side is missing.
 */
export function pairOf(line: string): Pair | undefined {
	const signs = [...line.matchAll(/(\\*)=/g)].filter(
		([, slashes = '']) => slashes.length % 2 === 0
	);
	const places = signs.map(({ 0: whole, index }) => index + whole.length - 1);
	const isSpaced = (at: number) => / /.test(line[at - 1] ?? '') && / /.test(line[at + 1] ?? '');
	const at = places.find(isSpaced) ?? places[0];
	if (at === undefined) return undefined;
	const left = line
		.slice(0, at)
		.trim()
		.replace(/(\\+)=/g, (_, slashes: string) => `${slashes.slice(0, slashes.length >> 1)}=`);
	const right = line.slice(at + 1).trim();
	return left === '' || right === '' ? undefined : { left, right };
}

/** The inverse of pairOf, for sides of one line without space at their ends. */
export const printPair = ({ left, right }: Pair): string =>
	`${left.replace(/(\\*)=/g, '$1$1\\=')} = ${right}`;

/** The pairs of a `matching` answer; lines that are none are left out. */
export const pairsOf = (answer: string): Pair[] =>
	linesOf(answer).flatMap((line) => pairOf(line) ?? []);
