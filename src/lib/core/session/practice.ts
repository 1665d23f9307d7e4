import { isPass, type Card, type CardState, type Grade, type SeenState } from '../schedule/card.ts';
import type { CardId } from '../deck/note.ts';
import type { EpochMs, StudyDay, StudyTime } from '../schedule/day.ts';
import type { Circumstances } from '../schedule/grade.ts';
import {
	kindOf,
	type Answer,
	type GradeEvent,
	type PracticeEvent,
	type ReviewEvent
} from '../schedule/review.ts';
import type { Scheduler } from '../schedule/scheduler.ts';
import type { Plan, Session } from './session.ts';

/** What was forgotten comes again after this time, or sooner where nothing else is left. */
const againMs = 60_000;

/**
 * The state that a practice session gives a card for its own sake: within steps until it is recalled. Nothing of
 * it is kept.
 */
function after(
	before: CardState,
	grade: Grade,
	{ at, day }: Pick<StudyTime, 'at' | 'day'>
): SeenState {
	const learned =
		before.phase === 'new'
			? { stability: 1, difficulty: 5, lapses: 0, reps: 0 }
			: {
					stability: before.stability,
					difficulty: before.difficulty,
					lapses: before.lapses,
					reps: before.reps
				};
	const seen = { ...learned, reps: learned.reps + 1, lastDay: day, lastAt: at };
	return isPass(grade)
		? { phase: 'review', ...seen, dueDay: (day + 1) as StudyDay, intervalDays: 1 }
		: { phase: 'learning', ...seen, step: 0, dueAt: (at + againMs) as EpochMs };
}

/** The answer of a practice session, as `answer` gives that of a session by the schedule. */
export function practised(
	{ showing }: Session,
	grade: Grade,
	{ at, offsetMinutes, day }: StudyTime,
	tookMs: number,
	{ preset }: Scheduler,
	{ options }: Circumstances = {}
): Answer | undefined {
	if (showing.side !== 'answer') return undefined;
	const { id, state } = showing.card;
	return {
		card: id,
		at,
		offsetMinutes,
		day,
		kind: kindOf(state),
		grade,
		tookMs: tookMs > 0 ? Math.round(tookMs) : 0,
		parameters: preset.parameters,
		...(options === undefined ? {} : { options }),
		before: state,
		after: after(state, grade, { at, day })
	};
}

/** A practice answer as the session takes it. */
export const asGrade = (event: PracticeEvent, before: CardState): GradeEvent => ({
	...event,
	type: 'grade',
	kind: kindOf(before),
	parameters: 'practice' as GradeEvent['parameters'],
	before,
	after: after(before, event.grade, event)
});

/** The events of the log that a practice session of this plan goes by, in the order of the log. */
export function practiceEvents(events: readonly ReviewEvent[], plan: Plan): readonly ReviewEvent[] {
	const states = new Map<CardId, CardState>(
		[...plan.main, ...plan.learning].map(({ id, state }: Card) => [id, state])
	);
	return events.flatMap((event): ReviewEvent[] => {
		if (event.type === 'undo') return [event];
		const before = event.type === 'practice' ? states.get(event.card) : undefined;
		if (event.type !== 'practice' || !before) return [];
		const grade = asGrade(event, before);
		states.set(event.card, grade.after);
		return [grade];
	});
}
