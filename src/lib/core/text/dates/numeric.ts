import { hangsOn } from './free.ts';
import type { Reading } from './stated.ts';
import { at, type Token } from './tokens.ts';

const digits = (tokens: readonly Token[], i: number, ...lengths: number[]) => {
	const { kind, text } = at(tokens, i);
	return kind === 'number' && lengths.includes(text.length) ? Number(text) : undefined;
};

/** "2025-02-25", "12.12.1991", "25/02/2025"; with both numbers up to 12 only full stops say that the day is first. */
export function numericAt(tokens: readonly Token[], i: number): Reading | undefined {
	const separator = at(tokens, i + 1);
	if (
		!separator.tight ||
		!/^[-./]$/.test(separator.text) ||
		at(tokens, i + 3).text !== separator.text
	)
		return undefined;
	if (![2, 3, 4].every((n) => at(tokens, i + n).tight)) return undefined;
	if (hangsOn(tokens, i)) return undefined;
	const second = digits(tokens, i + 2, 1, 2);
	const [first4, first] = [digits(tokens, i, 4), digits(tokens, i, 1, 2)];
	const [last4, last] = [digits(tokens, i + 4, 4), digits(tokens, i + 4, 1, 2)];
	if (second === undefined) return undefined;
	const next = i + 5;
	if (first4 !== undefined && last !== undefined && separator.text !== '.')
		return { stated: { year: first4, month: second, day: last }, next, ambiguous: false };
	if (first === undefined || last4 === undefined) return undefined;
	const dayFirst = { year: last4, month: second, day: first };
	if (second > 12)
		return { stated: { year: last4, month: first, day: second }, next, ambiguous: false };
	return {
		stated: dayFirst,
		next,
		ambiguous: separator.text !== '.' && first <= 12 && first !== second
	};
}
