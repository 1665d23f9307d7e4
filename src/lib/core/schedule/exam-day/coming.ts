import type { StudyDay } from '../day.ts';
import type { Exam } from '../plan/exam.ts';

/** Exams that are still studied for. */
export const comingOf = (exams: readonly Exam[], today: StudyDay): readonly Exam[] =>
	exams.filter(({ date }) => date > today);

/** Equal for exams that ask for the same plan: names say nothing of it. */
export const fingerprint = (exams: readonly Exam[]): string =>
	JSON.stringify(
		exams
			.toSorted((a, b) => (a.id < b.id ? -1 : 1))
			.map(({ id, date, scope, minutesPerDay, daysOff, wanted, keepUntil }) => [
				id,
				date,
				scope.map((part) => [part.kind === 'deck' ? part.deck : `#${part.tag}`, part.weight]),
				minutesPerDay,
				daysOff.map(({ from, to }) => [from, to]),
				wanted ?? null,
				keepUntil ?? null
			])
	);

/** The minutes that all of these exams together have on a day. */
export const minutesOn = (exams: readonly Exam[], day: StudyDay): number =>
	exams.reduce((sum, { date, daysOff, minutesPerDay }) => {
		const isOff = daysOff.some(({ from, to }) => from <= day && day <= to);
		return day < date && !isOff ? sum + minutesPerDay : sum;
	}, 0);
