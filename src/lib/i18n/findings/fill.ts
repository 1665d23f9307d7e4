import type { FindingValue } from '#lib/core/text/finding.ts';

/** Remarks on import and export by code: what it is, and what to do. See `fill` for the signs. */
export type FindingWords = ReadonlyMap<string, readonly [what: string, todo: string]>;

/** How a language says what stands in a sentence. */
export type Spoken = {
	readonly number: (n: number) => string;
	readonly text: (text: string) => string;
	/** Names of fields, as columns of a table are called. */
	readonly names: (names: readonly string[]) => string;
	/** " and 3 more". */
	readonly more: (n: number) => string;
};

/**
 * Puts values into a sentence: `{0}` is the first of them, `{(0)}` stands in brackets where it is not empty, and
 * `{0+}` tells how many more there are, if any. Undefined where one is missing.
 */
export function fill(
	sentence: string,
	values: readonly FindingValue[],
	{ number, text, names, more }: Spoken
): string | undefined {
	const places = [...sentence.matchAll(/\{\(?(\d)/g)].map(([, place]) => Number(place));
	if (places.some((place) => values[place] === undefined)) return undefined;
	return sentence.replace(
		/\{(\()?(\d)\)?(\+)?\}/g,
		(_, bracket?: string, place?: string, isMore?: string) => {
			const value = values[Number(place)] ?? '';
			if (typeof value === 'number' && isMore) return value > 0 ? more(value) : '';
			if (typeof value === 'number') return number(value);
			const said = typeof value === 'string' ? value && text(value) : names(value);
			return bracket && said !== '' ? ` (${said})` : said;
		}
	);
}
