import type { CardId } from '../deck/note.ts';
import { isPass, type Grade } from '../schedule/card.ts';
import type { StudyTime } from '../schedule/day.ts';
import { timeTaken } from '../schedule/pace.ts';
import type { GradeEvent } from '../schedule/review.ts';
import type { Session } from './session.ts';

/** What the finished screen tells. */
export type Summary = {
	readonly answers: number;
	readonly cards: number;
	/** Cards that were recalled at their first answer, and those forgotten at any. */
	readonly atOnce: number;
	readonly missed: number;
	readonly tookMs: number;
	/** Cards in review, at their first answer of the session: how many were recalled. */
	readonly retention: { readonly recalled: number; readonly reviews: number };
	/** Cards that will be due tomorrow, those left over from today among them. */
	readonly tomorrow: number;
};

export function summary({ plan, answered }: Session, time: StudyTime): Summary {
	const latest = new Map(answered.map(({ card, after }) => [card, after]));
	const reviews = answered.filter(({ before }) => before.phase === 'review');
	const isDueTomorrow = (state: { phase: string; dueDay?: number }) =>
		state.phase !== 'new' && (state.dueDay ?? 0) <= time.day + 1;
	const due = [...plan.learning, ...plan.main]
		.map(({ id, state }) => latest.get(id) ?? state)
		.filter(isDueTomorrow);
	return {
		answers: answered.length,
		cards: latest.size,
		atOnce: [...firstAnswers(answered).values()].filter(isPass).length,
		missed: new Set(answered.flatMap((event) => (isPass(event.grade) ? [] : [event.card]))).size,
		tookMs: answered.reduce((sum, event) => sum + timeTaken(event), 0),
		retention: {
			recalled: reviews.filter(({ grade }) => isPass(grade)).length,
			reviews: reviews.length
		},
		tomorrow: plan.dueTomorrow + due.length
	};
}

const firstAnswers = (answered: readonly GradeEvent[]): ReadonlyMap<CardId, Grade> =>
	new Map(answered.toReversed().map(({ card, grade }) => [card, grade]));
