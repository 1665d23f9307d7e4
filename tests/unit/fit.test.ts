import { describe, expect, it } from 'vitest';
import { logLossOf } from '../../src/lib/core/schedule/fit/calibration.ts';
import { fit } from '../../src/lib/core/schedule/fit/fit.ts';
import { historiesOf } from '../../src/lib/core/schedule/fit/history.ts';
import { predictions } from '../../src/lib/core/schedule/fit/predict.ts';
import { defaultParameters } from '../../src/lib/core/schedule/memory.ts';
import { fittedByFsrsRs, hasFsrsRs, whyNot } from '../bench/fsrs-rs.ts';
import { learnt } from '../bench/learner.ts';

if (!hasFsrsRs) console.log(whyNot);

describe.skipIf(!hasFsrsRs)('a fit beside fsrs-rs', () => {
	const unseen = historiesOf(learnt({ seed: 100, reviews: 40_000 }));
	const lossOf = (parameters: readonly number[]) => {
		const chances = predictions(unseen, parameters);
		return logLossOf(unseen.isRight.map((isRight, i) => ({ isRight, chance: chances[i] ?? NaN })));
	};

	it.each([4000, 12_000])(
		'of %d reviews foretells other ones as well, to 0.0002',
		async (reviews) => {
			const log = learnt({ seed: 101, reviews });
			const theirs = lossOf(await fittedByFsrsRs(log));
			const ours = fit(log);
			if (ours.verdict !== 'adopted') throw new Error(`the fit is ${ours.verdict}`);
			expect(theirs).toBeLessThan(lossOf(defaultParameters));
			expect(lossOf(ours.parameters)).toBeLessThan(theirs + 0.0002);
		}
	);
});
