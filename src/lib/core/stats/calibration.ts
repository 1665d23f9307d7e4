import { isPass } from '../schedule/card.ts';
import { elapsedDays } from '../schedule/day.ts';
import { calibrationOf, type CalibrationBin } from '../schedule/fit/calibration.ts';
import type { MemoryModel } from '../schedule/memory.ts';
import type { GradeEvent, ParametersId } from '../schedule/review.ts';
import { firstReviews } from './retention.ts';

/**
 * Where the learner's memory model is right: bins of equal width over the predicted chance of recall, those
 * without reviews left out. `memoryFor` gives the model that an answer was scheduled by.
 */
export function calibration(
	answers: Iterable<Pick<GradeEvent, 'card' | 'day' | 'before' | 'grade' | 'parameters'>>,
	memoryFor: (parameters: ParametersId) => MemoryModel,
	bins = 20
): readonly CalibrationBin[] {
	const foretold = [...firstReviews(answers)].flatMap(({ before, day, grade, parameters }) =>
		before.phase === 'new'
			? []
			: [
					{
						chance: memoryFor(parameters).retrievability(before, elapsedDays(before.lastDay, day)),
						isRight: isPass(grade)
					}
				]
	);
	return calibrationOf(foretold, bins);
}
