import { defaultPreset, type Preset } from '#lib/core/schedule/preset.ts';
import { minutesFor, type Pace } from '#lib/core/schedule/pace.ts';
import { dailyLeft, type QueueCounts } from '#lib/core/schedule/queue.ts';
import type { DayCount, DeckCounts } from '#lib/store/api.ts';

/** What a deck, or all of them, asks of today. */
export type Work = { readonly counts: QueueCounts; readonly minutes: number };

/** What is due of a deck within the limits of the day. */
export function workOf(
	counts: DeckCounts,
	done: Pick<DayCount, 'fresh' | 'reviews'> | undefined,
	pace: Pace,
	preset: Preset = defaultPreset
): Work {
	const left = dailyLeft(preset, done ?? { fresh: 0, reviews: 0 });
	const due = {
		learning: counts.learning,
		review: Math.min(counts.due, left.reviews),
		fresh: Math.min(counts.fresh, left.fresh)
	};
	return { counts: due, minutes: minutesFor(due, pace) };
}

export function together(works: readonly Work[], pace: Pace): Work {
	const sum = (pick: (counts: QueueCounts) => number) =>
		works.reduce((total, { counts }) => total + pick(counts), 0);
	const counts = {
		learning: sum((c) => c.learning),
		review: sum((c) => c.review),
		fresh: sum((c) => c.fresh)
	};
	return { counts, minutes: minutesFor(counts, pace) };
}

export const isNothing = ({ counts }: Work): boolean =>
	counts.learning + counts.review + counts.fresh === 0;
