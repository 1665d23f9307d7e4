import { fit } from '../../src/lib/core/schedule/fit/fit.ts';
import { learnt } from './learner.ts';

/** What the page of the bench is asked for: milliseconds of some fits of 100,000 reviews, the first one cold. */
export const fitTimes = (options: number): number[] => {
	const log = learnt({ seed: 40, reviews: 100_000, options });
	return Array.from({ length: 5 }, () => {
		const start = performance.now();
		fit(log);
		return performance.now() - start;
	});
};

Object.assign(globalThis, { fitTimes });
