import { preview, type Circumstances, type Outcome } from '#lib/core/schedule/grade.ts';
import type { Card } from '#lib/core/schedule/card.ts';
import type { StudyTime } from '#lib/core/schedule/day.ts';
import { schedulersFor, type SchedulerFor } from '#lib/core/schedule/schedulers.ts';
import { listOf, type Decks } from './decks.ts';

export { answer } from '#lib/core/session/answer.ts';

/** How each of these decks is scheduled. */
export const schedulersOf = (decks: Decks): SchedulerFor =>
	schedulersFor(listOf(decks), decks.preset, decks.sets);

/** By the same call as the grade, so that a button keeps what it says. */
export const outcomesOf = (
	{ id, deckId, state }: Card,
	time: StudyTime,
	schedulerFor: SchedulerFor,
	circumstances: Circumstances
): readonly Outcome[] => preview(state, time, schedulerFor(deckId), id, circumstances);
