import type { StudyDay } from '#lib/core/schedule/day.ts';
import { effective } from '#lib/core/schedule/fold.ts';
import { answersByDay, everyDay } from '#lib/core/stats/days.ts';
import { trueRetention, type RetentionRow } from '#lib/core/stats/retention.ts';
import { streak, type Streak } from '#lib/core/stats/streak.ts';
import type { GradeEvent } from '#lib/core/schedule/review.ts';
import type { App } from './app.svelte.ts';
import { learningUntil } from './queue.ts';

const yearDays = 365;
const monthDays = 30;
const weeks = 12;
const forecastDays = 14;

export type Looks = {
	readonly streak: Streak;
	/** Of the last 30 days. */
	readonly retention: RetentionRow | undefined;
	readonly answers: number;
	/** On a day with answers. */
	readonly minutesADay: number;
	readonly days: readonly { readonly day: StudyDay; readonly answers: number }[];
	readonly forecast: readonly { readonly day: StudyDay; readonly due: number }[];
	/** Oldest first, by the first day of each week. */
	readonly weeks: readonly { readonly from: StudyDay; readonly rate: number | undefined }[];
};

/** Looking back and ahead, worked out from the log of the last year. */
export class Stats {
	#looks = $state.raw<Looks>();
	#isEmpty = $state(false);

	constructor(private readonly app: App) {}

	get looks() {
		return this.#looks;
	}
	get isEmpty() {
		return this.#isEmpty;
	}
	readonly monthDays = monthDays;

	async open(): Promise<void> {
		await this.app.try(async () => {
			const store = await this.app.store;
			const time = await this.app.time();
			const today = time.day;
			const from = (today - yearDays) as StudyDay;
			const answers = effective(await store.eventsSince(from));
			const summaries = await store.decks(learningUntil(time), today);
			const learning = summaries.reduce((sum, { counts }) => sum + counts.learning, 0);
			const forecast = await Promise.all(
				everyDay(today, (today + forecastDays - 1) as StudyDay).map(async (day, i) => ({
					day,
					due:
						i === 0
							? learning + (await store.dueBetween(0 as StudyDay, day))
							: await store.dueBetween(day, day)
				}))
			);
			this.#isEmpty = answers.length === 0;
			this.#looks = looksOf(answers, today, forecast);
		});
	}
}

function looksOf(
	answers: readonly GradeEvent[],
	today: StudyDay,
	forecast: Looks['forecast']
): Looks {
	const since = (days: number) => answers.filter(({ day }) => day > today - days);
	const month = since(monthDays);
	const days = answersByDay(month, (today - monthDays + 1) as StudyDay, today);
	const studied = days.filter((row) => row.answers > 0);
	const tookMs = studied.reduce((sum, row) => sum + row.tookMs, 0);
	const all = (some: readonly GradeEvent[]) => trueRetention(some).find(({ age }) => age === 'all');
	return {
		streak: streak(answers, today),
		retention: all(month),
		answers: month.length,
		minutesADay:
			studied.length === 0 ? 0 : Math.max(1, Math.round(tookMs / 60_000 / studied.length)),
		days,
		forecast,
		weeks: Array.from({ length: weeks }, (_, i) => {
			const from = (today - 7 * (weeks - i) + 1) as StudyDay;
			const inWeek = answers.filter(({ day }) => from <= day && day < from + 7);
			return { from, rate: all(inWeek)?.rate };
		})
	};
}
