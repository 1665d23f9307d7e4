import type { StudyDay } from '../../schedule/day.ts';
import type { AnswerRow } from '../days.ts';
import type { Looks } from '../looks.ts';
import { ifEnough, type TooFew } from './enough.ts';

/** How regularly cards are answered: days studied, and days missed, of so many since the first answer. */
export type HabitAdvice =
	| TooFew
	| {
			readonly is: 'regular' | 'missed';
			readonly studied: number;
			readonly missed: number;
			readonly days: number;
	  };

/** When the cards that were not met yet will be, at the pace of the period. */
export type FreshAdvice =
	| TooFew
	| { readonly is: 'all-met' }
	| { readonly is: 'none-met'; readonly left: number }
	| {
			readonly is: 'met-by';
			readonly left: number;
			readonly perDay: number;
			readonly day: StudyDay;
	  };

/** A week shows a habit. */
const enough = 7;
/** Beyond ten years a date says nothing. */
const farDays = 3650;

/** Of the last year at most. */
export function adviseOnHabit({ spans, calendar }: Pick<Looks, 'spans' | 'calendar'>): HabitAdvice {
	const days = sinceFirst(calendar.days, spans[0]?.from ?? 0);
	const [first] = days;
	return ifEnough(days.length, enough, () => {
		const missed = calendar.streak.missed.filter((day) => day >= (first?.from ?? 0)).length;
		const studied = days.filter(({ answers }) => answers > 0).length;
		return { is: missed > 0 ? 'missed' : 'regular', studied, missed, days: days.length };
	});
}

export function adviseOnFresh({
	spans,
	calendar,
	fresh
}: Pick<Looks, 'spans' | 'calendar' | 'fresh'>): FreshAdvice {
	if (fresh === 0) return { is: 'all-met' };
	const days = sinceFirst(calendar.days, spans[0]?.from ?? 0);
	return ifEnough(days.length, enough, () => {
		const perDay = days.reduce((sum, row) => sum + row.fresh, 0) / days.length;
		const needed = Math.ceil(fresh / perDay);
		if (needed > farDays) return { is: 'none-met', left: fresh };
		const today = days.at(-1)?.to ?? 0;
		return { is: 'met-by', left: fresh, perDay, day: (today + needed) as StudyDay };
	});
}

/** The days of the period from the first one with an answer. */
function sinceFirst(days: readonly AnswerRow[], from: number): readonly AnswerRow[] {
	const first = days.findIndex((row) => row.answers > 0);
	return first < 0 ? [] : days.slice(first).filter((row) => row.from >= from);
}
