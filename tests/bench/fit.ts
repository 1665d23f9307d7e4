import { chromium } from 'playwright';
import { newState, type CardState } from '../../src/lib/core/schedule/card.ts';
import { studyTime } from '../../src/lib/core/schedule/day.ts';
import { logLossOf } from '../../src/lib/core/schedule/fit/calibration.ts';
import { fit } from '../../src/lib/core/schedule/fit/fit.ts';
import { historiesOf } from '../../src/lib/core/schedule/fit/history.ts';
import { predictions } from '../../src/lib/core/schedule/fit/predict.ts';
import type { FitReview } from '../../src/lib/core/schedule/fit/review.ts';
import { grade } from '../../src/lib/core/schedule/grade.ts';
import { defaultParameters } from '../../src/lib/core/schedule/memory.ts';
import { day, scheduler } from '../arbitraries/history.ts';
import { launch } from '../chromium.ts';
import { bundleOf } from './bundle.ts';
import { fittedByFsrsRs, hasFsrsRs, whyNot } from './fsrs-rs.ts';
import { learnt, truth } from './learner.ts';
import type { Line } from './measure.ts';

const typed = learnt({ seed: 40, reviews: 100_000 });
const chosen = learnt({ seed: 40, reviews: 100_000, options: 4 });

/** Every answer given again, as after a merge. */
function answeredAgain(log: readonly FitReview[]): void {
	const states = new Map<string, CardState>();
	for (const { card, day: on, grade: given, options = 0 } of log) {
		const time = studyTime(on * day + 12 * 3_600_000, 0);
		const state = states.get(card) ?? newState;
		states.set(card, grade(state, given, time, scheduler, card, { options }).state);
	}
}

const line = (name: string, log: readonly FitReview[]): Line => ({
	name: `fitting 100 k reviews${name} against answering them anew`,
	unit: '100,000 reviews',
	ours: () => void fit(log),
	bare: () => {
		answeredAgain(log);
	}
});

export const lines: readonly Line[] = [line('', typed), line(' of choice questions', chosen)];

/** The same fits in Chromium, where one must take less than two seconds. */
async function* inChromium(): AsyncGenerator<string> {
	const content = await bundleOf('fit-page.ts');
	const browser = await chromium.launch(launch);
	try {
		const page = await browser.newPage();
		await page.addScriptTag({ content });
		for (const options of [0, 4]) {
			const [first = NaN, ...more] = await page.evaluate<number[]>(`fitTimes(${options})`);
			const what = options ? `, choice of ${options}` : '';
			yield `fitting 100 k reviews in Chromium${what}: ${first.toFixed(0)} ms at first, ${Math.min(...more).toFixed(0)} ms at best (goal: at most 2000)`;
		}
	} finally {
		await browser.close();
	}
}

/** Log loss of reviews that no fit has seen: by the defaults, by fsrs-rs, by ours and by the true parameters. */
async function* besideFsrsRs(): AsyncGenerator<string> {
	const unseen = historiesOf(learnt({ seed: 41, reviews: 100_000 }));
	const lossOf = (parameters: readonly number[]) => {
		const chances = predictions(unseen, parameters);
		return logLossOf(
			unseen.isRight.map((isRight, i) => ({ isRight, chance: chances[i] ?? NaN }))
		).toFixed(5);
	};
	if (!hasFsrsRs) yield whyNot;
	for (const reviews of [1000, 10_000, 100_000]) {
		const log = learnt({ seed: 42, reviews });
		const result = fit(log);
		const ours = result.verdict === 'too-few' ? result.verdict : lossOf(result.parameters);
		const theirs = hasFsrsRs ? lossOf(await fittedByFsrsRs(log)) : 'not here';
		yield `log loss of unseen reviews after a fit to ${reviews}: ours ${ours} (${result.verdict}), fsrs-rs ${theirs}, defaults ${lossOf(defaultParameters)}, truth ${lossOf(truth)}`;
	}
}

export async function* figures(): AsyncGenerator<string> {
	yield* inChromium();
	yield* besideFsrsRs();
}
