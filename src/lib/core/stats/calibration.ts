import { isPass } from '../schedule/card.ts';
import { elapsedDays } from '../schedule/day.ts';
import type { MemoryModel } from '../schedule/memory.ts';
import type { GradeEvent, ParametersId } from '../schedule/review.ts';
import { firstReviews } from './retention.ts';

/** Reviews whose predicted recall fell in [from, to): what was predicted on average, and what came true. */
export type CalibrationRow = {
	readonly from: number;
	readonly to: number;
	readonly reviews: number;
	readonly predicted: number;
	readonly recalled: number;
};

/**
 * Where the learner's memory model is right: bins of equal width over the predicted chance of recall, those
 * without reviews left out. `memoryFor` gives the model that an answer was scheduled by.
 */
export function calibration(
	answers: Iterable<Pick<GradeEvent, 'card' | 'day' | 'before' | 'grade' | 'parameters'>>,
	memoryFor: (parameters: ParametersId) => MemoryModel,
	bins = 20
): readonly CalibrationRow[] {
	const sums = Array.from({ length: bins }, () => ({ reviews: 0, predicted: 0, recalled: 0 }));
	for (const { before, day, grade, parameters } of firstReviews(answers)) {
		if (before.phase === 'new') continue;
		const chance = memoryFor(parameters).retrievability(before, elapsedDays(before.lastDay, day));
		const sum = sums[Math.min(bins - 1, Math.floor(chance * bins))];
		if (!sum) continue;
		sum.reviews++;
		sum.predicted += chance;
		if (isPass(grade)) sum.recalled++;
	}
	return sums.flatMap(({ reviews, predicted, recalled }, i) =>
		reviews === 0
			? []
			: [
					{
						from: i / bins,
						to: (i + 1) / bins,
						reviews,
						predicted: predicted / reviews,
						recalled: recalled / reviews
					}
				]
	);
}
