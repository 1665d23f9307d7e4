import { at, type Token } from './tokens.ts';
import { isDash, parts } from './words.ts';

type Tokens = readonly Token[];

/** "2021/22". */
function isSplitYear(tokens: Tokens, i: number): boolean {
	const [year, second, after] = [at(tokens, i).text, at(tokens, i + 2), at(tokens, i + 3)];
	if (year.length !== 4 || second.text.length !== 2 || (after.tight && after.text === '/'))
		return false;
	return second.tight && Number(second.text) === (Number(year) + 1) % 100;
}

/** Whether the number at `i` goes on in the next token: 2,004 or 20.5 or 2021st or 30%. */
export function goesOn(tokens: Tokens, i: number): boolean {
	const mark = at(tokens, i + 1);
	const after = at(tokens, i + 2);
	if (!mark.tight) return mark.text === '%' || mark.text === '°';
	if (mark.text === '/') return !isSplitYear(tokens, i);
	if (mark.kind === 'word' || /^[%°º_\\]$/.test(mark.text)) return true;
	return /^[.,:]$/.test(mark.text) && after.tight && after.kind === 'number';
}

/** Whether a number at `i` is the tail of something else: "JF-17", "3.14", "$500", "#12", "A320". */
export function hangsOn(tokens: Tokens, i: number): boolean {
	const before = at(tokens, i - 1);
	if (/^[$€£₹¥#№]$/.test(before.text)) return true;
	// "Security Council Resolution 1535" has a number; "Resolution, 1949" and "the 1949 resolution" a year
	if (
		before.lower === 'resolution' &&
		/^(?:council|assembly|s|un|unsc|unga)$/.test(at(tokens, i - 2).lower)
	)
		return true;
	if (!at(tokens, i).tight) return false;
	if (before.kind !== 'mark') return before.kind !== 'break';
	// "mid-1980s" is free, "JF-17" is not
	const joins = isDash(before) && before.tight && !parts.has(at(tokens, i - 2).lower);
	return joins || /^[.,/\\_:]$/.test(before.text);
}

/** A number of four digits that could be a year, standing free. */
export function yearAt(tokens: Tokens, i: number): number | undefined {
	const { kind, text } = at(tokens, i);
	if (kind !== 'number' || text.length !== 4) return undefined;
	const year = Number(text);
	return year >= 1000 && year < 2200 && !goesOn(tokens, i) ? year : undefined;
}

export const standsFree = (tokens: Tokens, i: number): boolean =>
	!hangsOn(tokens, i) && !goesOn(tokens, i);
