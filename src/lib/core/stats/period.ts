import type { StudyDay } from '../schedule/day.ts';
import type { GradeEvent } from '../schedule/review.ts';
import type { LibraryCard } from './library-card.ts';
import { spansOf, type Span, type Unit } from './spans.ts';

/** Days cut into what a chart shows as one. */
export type Cut = { readonly unit: Unit; readonly spans: readonly Span[] };

export const periods = ['month', 'year', 'all'] as const;
export type Period = (typeof periods)[number];

/** Further ahead nobody plans, and an answer from before was given under a wrong date. */
const mostDaysAhead = 3 * 365;
const mostDaysBack = 50 * 365;

/**
 * What a chart of the past and one of what comes show, today the last and the first: 30 days, 52 weeks, or all
 * from the first answer and until the last card is due, by what suits the length.
 */
export function periodOf(
	period: Period,
	today: StudyDay,
	answers: readonly Pick<GradeEvent, 'day'>[],
	cards: readonly Pick<LibraryCard, 'state'>[]
): { readonly back: Cut; readonly ahead: Cut } {
	const past = (days: number, unit = unitFor(days)): Cut => ({
		unit,
		spans: spansOf({ from: (today - days + 1) as StudyDay, to: today }, unit)
	});
	const future = (days: number, unit = unitFor(days)): Cut => ({
		unit,
		spans: spansOf({ from: today, to: (today + days - 1) as StudyDay }, unit, 'from')
	});
	switch (period) {
		case 'month':
			return { back: past(30, 'day'), ahead: future(30, 'day') };
		case 'year':
			return { back: past(364, 'week'), ahead: future(364, 'week') };
		case 'all': {
			const first = answers.reduce<number>((least, { day }) => Math.min(least, day), today);
			const last = cards.reduce<number>(
				(most, { state }) => (state.phase === 'review' ? Math.max(most, state.dueDay) : most),
				today
			);
			return {
				back: past(Math.min(mostDaysBack, today - first + 1)),
				ahead: future(Math.min(mostDaysAhead, last - today + 1))
			};
		}
	}
}

const unitFor = (days: number): Unit => (days <= 45 ? 'day' : days <= 400 ? 'week' : 'month');
