import type { Verdict } from './verdict.ts';

/** Whether an answer is right, but for what costs nothing: it would be Good. */
export const countsRight = (verdict: Judged): boolean => deriveGrade(verdict) === 3;

type Judged = Pick<Verdict, 'result'> & { readonly reason?: string };

/** What is known of an answer beside its words. */
export type Circumstances = {
	/** A hint was opened before the answer. */
	readonly isHinted?: boolean;
	/** The person said "not sure". */
	readonly isUnsure?: boolean;
	/** How often an answer was given until this one; 1 or absent is the first. */
	readonly tries?: number;
	/** What the person says the grade is: the last word, and the only way to Easy. */
	readonly said?: 1 | 2 | 3 | 4;
};

/**
 * The grade that an answer amounts to: wrong is Again (1), right Good (3); what needed help, or was only a part or
 * coarser than asked, Hard (2). A slip of spelling and a missing unit cost nothing.
 */
export function deriveGrade(
	verdict: Judged,
	{ isHinted = false, isUnsure = false, tries = 1, said }: Circumstances = {}
): 1 | 2 | 3 | 4 {
	if (said !== undefined) return said;
	if (verdict.result === 'wrong') return 1;
	if (isHinted || isUnsure || tries > 1) return 2;
	return verdict.reason === 'coarser' || verdict.reason === 'part' ? 2 : 3;
}
