import { isPass } from '../schedule/card.ts';
import { timeTaken } from '../schedule/pace.ts';
import type { GradeEvent } from '../schedule/review.ts';
import { histogram, type Histogram } from './histogram.ts';

/** How long answers took, in seconds, breaks cut off at a minute; answers whose time nobody took are left out. */
export type TimeRows = {
	readonly all: Histogram;
	readonly right: Histogram;
	readonly wrong: Histogram;
};

const seconds = [0, 2, 4, 6, 8, 10, 15, 20, 30, 45, 60, Infinity];

export function answerTimes(answers: Iterable<Pick<GradeEvent, 'grade' | 'tookMs'>>): TimeRows {
	const right: number[] = [];
	const wrong: number[] = [];
	for (const answer of answers) {
		const took = timeTaken(answer) / 1000;
		if (took > 0) (isPass(answer.grade) ? right : wrong).push(took);
	}
	return {
		all: histogram([...right, ...wrong], seconds),
		right: histogram(right, seconds),
		wrong: histogram(wrong, seconds)
	};
}
