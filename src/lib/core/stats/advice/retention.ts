import type { AgeRow } from '../retention.ts';
import { ifEnough, type TooFew } from './enough.ts';

/**
 * How recall stands to what the decks aim for. `late`: below it as the model foretold, because cards waited longer
 * than planned; `below`: below it though the model expected more. `early` and `above` are the same the other way.
 */
export type RetentionAdvice =
	| TooFew
	| {
			readonly is: 'as-wanted' | 'early' | 'above' | 'late' | 'below';
			readonly rate: number;
			readonly desired: number;
	  };

/** With so many reviews the interval of confidence is about six points to either side at 90 %. */
const enough = 100;

/** Recall is as wanted while the aim lies within the interval of confidence. */
export function adviseOnRetention({
	ages,
	desired = NaN
}: {
	readonly ages: readonly AgeRow[];
	readonly desired?: number;
}): RetentionAdvice {
	const all = ages.find(({ age }) => age === 'all');
	const { of = 0, low = 0, high = 1, rate = NaN, foretold = NaN } = all ?? {};
	return ifEnough(of, enough, () => {
		const values = { rate, desired };
		if (low > desired) return { is: foretold >= low ? 'early' : 'above', ...values };
		if (high < desired) return { is: foretold <= high ? 'late' : 'below', ...values };
		return { is: 'as-wanted', ...values };
	});
}
