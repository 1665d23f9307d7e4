import type { CardId } from '../../deck/note.ts';
import type { StudyDay } from '../day.ts';
import { defaultParameters } from '../memory.ts';
import { paceOf, timeTaken } from '../pace.ts';
import type { Exam, ExamId } from '../plan/exam.ts';
import type { ExamSituation, KeptDay, PlannedCard } from '../plan/situation.ts';
import type { GradeEvent } from '../review.ts';
import { inForce, type ParameterSet } from '../schedulers.ts';
import { minutesOn } from './coming.ts';
import { inScope, type Scope } from './scope.ts';

/** The day from which on an exam's minutes were planned. */
export type Since = { readonly exam: ExamId; readonly day: StudyDay };

/** What a library says of the time until its exams. */
export type ExamLibrary = {
	readonly cards: readonly PlannedCard[];
	/** Of the last weeks. */
	readonly answers: readonly GradeEvent[];
	readonly sets: readonly (ParameterSet & { readonly on: { readonly reviews: number } })[];
};

export type ExamsOf = {
	readonly exams: readonly Exam[];
	readonly today: StudyDay;
	readonly since: readonly Since[];
};

export const situationOf = (
	{ cards, answers, sets }: ExamLibrary,
	scope: Scope,
	{ exams, today, since }: ExamsOf
): ExamSituation => ({
	exams,
	cards,
	today,
	parameters: inForce(sets)?.values ?? defaultParameters,
	pace: paceOf(answers),
	kept: keptDays({ exams, today, since }, timesOf(answers, cards, scope))
});

/** How unsure the parameters of a learner are, as a plan takes it. */
export function doubtOf(sets: ExamLibrary['sets']): number {
	const set = inForce(sets);
	return set ? Math.max(0.3, 1 / Math.sqrt(1 + set.on.reviews / 1000)) : 1;
}

/** Two weeks tell how well promises are kept. */
const lookBack = 14;

/** What the last days had of what was planned for them; days that were off or before the plan are left out. */
export function keptDays(
	{ exams, today, since }: ExamsOf,
	tookMs: ReadonlyMap<StudyDay, number>
): readonly KeptDay[] {
	const first = new Map(since.map(({ exam, day }) => [exam, day]));
	return Array.from({ length: lookBack }, (_, n) => (today - lookBack + n) as StudyDay).flatMap(
		(day) => {
			const begun = exams.filter(({ id }) => (first.get(id) ?? today) <= day);
			const minutes = minutesOn(begun, day);
			return minutes > 0 ? [{ minutes, tookMs: tookMs.get(day) ?? 0 }] : [];
		}
	);
}

/** Milliseconds of the answers to cards of a scope, by study day. */
function timesOf(
	answers: readonly GradeEvent[],
	cards: readonly PlannedCard[],
	scope: Scope
): ReadonlyMap<StudyDay, number> {
	const isIn = inScope(scope);
	const asked = new Set<CardId>(
		cards
			.map(({ card }) => card)
			.filter(isIn)
			.map(({ id }) => id)
	);
	const times = new Map<StudyDay, number>();
	for (const answer of answers) {
		if (!asked.has(answer.card)) continue;
		times.set(answer.day, (times.get(answer.day) ?? 0) + timeTaken(answer));
	}
	return times;
}
