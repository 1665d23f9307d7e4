import type { StudyDay } from '../../schedule/day.ts';
import type { ForecastRow } from '../forecast.ts';

/**
 * What the coming days ask for. `behind`: much is overdue; `peak`: one day stands out; else so many minutes a day on
 * average.
 */
export type ForecastAdvice =
	| { readonly is: 'nothing' }
	| { readonly is: 'behind'; readonly overdue: number; readonly minutes: number }
	| {
			readonly is: 'peak';
			readonly day: StudyDay;
			readonly minutes: number;
			readonly usual: number;
	  }
	| { readonly is: 'even'; readonly minutes: number };

/** Fewer overdue cards than that are an evening's work. */
const manyOverdue = 50;
/** A day stands out with twice the usual minutes and so many more. */
const muchMore = 10;

export function adviseOnForecast(rows: readonly ForecastRow[]): ForecastAdvice {
	if (rows.every(({ due }) => due === 0)) return { is: 'nothing' };
	const [today] = rows;
	if (today && today.overdue >= manyOverdue)
		return { is: 'behind', overdue: today.overdue, minutes: today.minutes };
	const days = rows.reduce((sum, { from, to }) => sum + to - from + 1, 0);
	const usual = rows.reduce((sum, { minutes }) => sum + minutes, 0) / days;
	const single = rows.filter(({ from, to }) => from === to);
	const most = single.reduce<ForecastRow | undefined>(
		(so, row) => (so && so.minutes >= row.minutes ? so : row),
		undefined
	);
	if (most && most.minutes >= 2 * usual && most.minutes - usual >= muchMore)
		return { is: 'peak', day: most.from, minutes: most.minutes, usual: Math.round(usual) };
	return { is: 'even', minutes: Math.max(1, Math.round(usual)) };
}
