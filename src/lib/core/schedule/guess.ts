import type { Memory } from './card.ts';

/** The chance that a right choice among so many options needed no knowledge: one in `options`; none below two. */
export const luckOf = (options: number): number => (options >= 2 ? 1 / options : 0);

/** How likely a right answer is when it may be guessed: recalled, or else lucky. */
export const chanceOfRight = (retrievability: number, options: number): number =>
	retrievability + (1 - retrievability) * luckOf(options);

/**
 * How likely it is that a right answer was known and not guessed, by Bayes' rule: R / (R + (1 − R) / options).
 */
export function knownGivenRight(retrievability: number, options: number): number {
	const right = chanceOfRight(retrievability, options);
	return right > 0 ? retrievability / right : 0;
}

/**
 * Memory after an answer that was known with the chance `known`: between what was known and what was forgotten,
 * stability in its logarithm, difficulty in itself.
 */
export function blend(known: number, recalled: Memory, forgotten: Memory): Memory {
	if (known >= 1) return recalled;
	if (known <= 0) return forgotten;
	const ln = known * Math.log(recalled.stability) + (1 - known) * Math.log(forgotten.stability);
	return {
		stability: Math.exp(ln),
		difficulty: known * recalled.difficulty + (1 - known) * forgotten.difficulty
	};
}

/** How likely a card is known that was never asked: nothing speaks for either. */
export const unseenRecall = 0.5;
