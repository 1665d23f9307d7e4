import type { Grade } from '../schedule/card.ts';
import type { StudyTime } from '../schedule/day.ts';
import { grade, type Circumstances } from '../schedule/grade.ts';
import { kindOf, type Answer } from '../schedule/review.ts';
import type { Scheduler } from '../schedule/scheduler.ts';
import type { Session } from './session.ts';

/**
 * The answer for the store to append, or undefined while no answer is shown: a grade pressed on the question
 * does nothing. The session moves on by `apply`, once there is an event of it. `circumstances` are those that
 * the preview on the buttons was given.
 */
export function answer(
	{ showing }: Session,
	given: Grade,
	{ at, offsetMinutes, day }: StudyTime,
	tookMs: number,
	scheduler: Scheduler,
	circumstances: Circumstances = {}
): Answer | undefined {
	if (showing.side !== 'answer') return undefined;
	const { id, state } = showing.card;
	const { options, isGuess } = circumstances;
	return {
		card: id,
		at,
		offsetMinutes,
		day,
		kind: kindOf(state),
		grade: given,
		tookMs: tookMs > 0 ? Math.round(tookMs) : 0,
		parameters: scheduler.preset.parameters,
		...(options === undefined ? {} : { options }),
		...(isGuess === undefined ? {} : { isGuess }),
		before: state,
		after: grade(state, given, { at, offsetMinutes, day }, scheduler, id, circumstances).state
	};
}
