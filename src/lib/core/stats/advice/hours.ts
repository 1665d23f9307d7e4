import type { HourRow } from '../hours.ts';
import { apart, shareOf, type Share } from '../share.ts';
import { ifEnough, type TooFew } from './enough.ts';

/** From 0, 6, 12 and 18 o'clock, six hours each. */
export const partsOfDay = ['night', 'morning', 'afternoon', 'evening'] as const;
export type PartOfDay = (typeof partsOfDay)[number];

/** When recall is best. `one-part`: nearly all reviews are of one part of the day; `even`: none is clearly better. */
export type HoursAdvice =
	| TooFew
	| { readonly is: 'one-part' | 'even' }
	| {
			readonly is: 'better';
			readonly best: PartOfDay;
			readonly worst: PartOfDay;
			readonly bestRate: number;
			readonly worstRate: number;
	  };

const enough = 200;
const enoughOfPart = 50;
/** Standard errors for 95 % confidence over all six pairs of parts (Bonferroni). */
const clearly = 2.638;

export const adviseOnHours = (rows: readonly HourRow[]): HoursAdvice =>
	ifEnough(
		rows.reduce((sum, { of }) => sum + of, 0),
		enough,
		() => {
			const parts = partsOfDay
				.map((part, i) => ({ part, ...total(rows.slice(6 * i, 6 * i + 6)) }))
				.filter(({ of }) => of >= enoughOfPart)
				.sort((a, b) => (b.rate ?? 0) - (a.rate ?? 0));
			const [best, worst] = [parts[0], parts.at(-1)];
			if (!best || !worst || best === worst) return { is: 'one-part' };
			if (apart(best, worst) < clearly) return { is: 'even' };
			return {
				is: 'better',
				best: best.part,
				worst: worst.part,
				bestRate: best.rate ?? NaN,
				worstRate: worst.rate ?? NaN
			};
		}
	);

const total = (shares: readonly Share[]): Share =>
	shareOf(
		shares.reduce((sum, { hits }) => sum + hits, 0),
		shares.reduce((sum, { of }) => sum + of, 0)
	);
