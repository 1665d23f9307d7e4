import type { TimeRows } from '../times.ts';
import { ifEnough, type TooFew } from './enough.ts';

/**
 * How long answers take, in seconds. `slow`: that share takes long; `lingering`: wrong answers come much later than
 * right ones.
 */
export type TimesAdvice =
	| TooFew
	| { readonly is: 'slow'; readonly share: number; readonly from: number }
	| { readonly is: 'lingering'; readonly right: number; readonly wrong: number }
	| { readonly is: 'fine'; readonly median: number };

const enough = 50;
const slowFrom = 30;
const manySlow = 0.1;
/** So many wrong answers, and so much later than right ones. */
const enoughWrong = 20;
const muchLater = 1.75;

export const adviseOnTimes = ({ all, right, wrong }: TimeRows): TimesAdvice =>
	ifEnough(all.count, enough, () => {
		const slow = all.bins.filter(({ from }) => from >= slowFrom);
		const share = slow.reduce((sum, { count }) => sum + count, 0) / all.count;
		if (share >= manySlow) return { is: 'slow', share, from: slowFrom };
		const [soon, late] = [right.median ?? NaN, wrong.median ?? NaN];
		if (wrong.count >= enoughWrong && late >= soon * muchLater)
			return { is: 'lingering', right: soon, wrong: late };
		return { is: 'fine', median: all.median ?? NaN };
	});
