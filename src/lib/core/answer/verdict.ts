import type { Segment } from './difference.ts';

/**
 * How a typed answer stands to a key, the best first: the same; a slip of spelling; the right amount without its
 * unit; the right time or amount, less exactly than asked; a part of what was asked; something else.
 */
export const likenesses = ['right', 'misspelt', 'no-unit', 'coarser', 'part', 'wrong'] as const;
export type Likeness = (typeof likenesses)[number];

/** Why an answer is only nearly right. */
export type Shortfall = Exclude<Likeness, 'right' | 'wrong'>;

export type Verdict = (
	{ readonly result: 'right' | 'wrong' } | { readonly result: 'nearly'; readonly reason: Shortfall }
) & {
	/** The right answer that comes nearest to what was given. */
	readonly key: string;
	/** What was given against that key. */
	readonly difference: readonly Segment[];
};

export function verdict(likeness: Likeness, key: string, difference: readonly Segment[]): Verdict {
	const rest = { key, difference };
	return likeness === 'right' || likeness === 'wrong'
		? { result: likeness, ...rest }
		: { result: 'nearly', reason: likeness, ...rest };
}

export const isBetter = (a: Likeness, b: Likeness): boolean =>
	likenesses.indexOf(a) < likenesses.indexOf(b);

export const bestOf = (all: readonly Likeness[]): Likeness =>
	all.reduce<Likeness>((best, one) => (isBetter(one, best) ? one : best), 'wrong');
