import { chanceOf } from './chance.ts';
import { grades, type CardState, type Grade, type Memory, type SeenState } from './card.ts';
import { elapsedDays, type EpochMs, type StudyDay, type StudyTime } from './day.ts';
import { fuzzed } from './fuzz.ts';
import type { Scheduler } from './scheduler.ts';
import { stepsAfter } from './steps.ts';

/** How long until the card returns: minutes within the learning steps, else whole study days. */
export type Interval = { readonly unit: 'minute' | 'day'; readonly count: number };

/** What one grade would do. */
export type Outcome = {
	readonly grade: Grade;
	readonly state: SeenState;
	readonly interval: Interval;
};

export type Four<T> = readonly [T, T, T, T];

const dayMinutes = 1440;

/**
 * What the four buttons would do, in button order. `seed` (the card's id) varies intervals a little, the same
 * way for the preview and the grade; without it they are exact.
 */
export function preview(
	state: CardState,
	time: StudyTime,
	scheduler: Scheduler,
	seed?: string
): Four<Outcome> {
	const { preset, memory } = scheduler;
	const seen = state.phase === 'new' ? undefined : state;
	const elapsed = seen ? elapsedDays(seen.lastDay, time.day) : 0;
	const memories = four((grade) => memory.next(seen, elapsed, grade));
	const steps = memory.isShortTerm ? stepsAfter(state, preset) : [];
	const chance = seed === undefined ? undefined : chanceOf(`${seed}:${seen?.reps ?? 0}`);
	const days = intervals(memories, state, scheduler, chance);

	return four((grade) => {
		const i = grade - 1;
		const learned = answered(state, grade, memories[i as 0], time);
		const step = steps[i];
		if (step && step.minutes < dayMinutes) {
			const phase = state.phase === 'new' || state.phase === 'learning' ? 'learning' : 'relearning';
			const dueAt = Math.round(time.at + step.minutes * 60_000) as EpochMs;
			return {
				grade,
				state: { ...learned, phase, step: step.step, dueAt },
				interval: { unit: 'minute', count: step.minutes }
			};
		}
		// A step of a day or longer hands the card over to review, as in ts-fsrs.
		const intervalDays = step
			? Math.min(Math.floor(step.minutes / dayMinutes), preset.maximumIntervalDays)
			: days[i as 0];
		const dueDay = (time.day + intervalDays) as StudyDay;
		return {
			grade,
			state: { ...learned, phase: 'review', dueDay, intervalDays },
			interval: { unit: 'day', count: intervalDays }
		};
	});
}

/** One of the four outcomes of `preview`. */
export function grade(
	state: CardState,
	given: Grade,
	time: StudyTime,
	scheduler: Scheduler,
	seed?: string
): Outcome {
	return preview(state, time, scheduler, seed)[(given - 1) as 0];
}

/**
 * The days until the next review for each grade. In review Hard, Good and Easy differ by a day at least, and
 * an interval that would grow is not varied back to the last one, as in Anki; the maximum stands above both.
 */
function intervals(
	memories: Four<Memory>,
	state: CardState,
	{ preset, memory }: Scheduler,
	chance: number | undefined
): Four<number> {
	const last = state.phase === 'review' ? state.intervalDays : 0;
	const isOrdered = state.phase === 'review' || !memory.isShortTerm;
	let least = 1;
	return four((grade) => {
		const exact = memory.interval(memories[(grade - 1) as 0].stability, preset.desiredRetention);
		const isGrowing = last > 0 && grade > 1 && Math.round(exact) > last;
		const minimum = Math.max(least, isGrowing ? last + 1 : 1);
		const days = fuzzed(exact, minimum, preset.maximumIntervalDays, chance);
		if (isOrdered && (grade > 1 || !memory.isShortTerm)) least = days + 1;
		return days;
	});
}

const answered = (state: CardState, grade: Grade, memory: Memory, time: StudyTime) => ({
	stability: memory.stability,
	difficulty: memory.difficulty,
	lastDay: time.day,
	lastAt: time.at,
	reps: (state.phase === 'new' ? 0 : state.reps) + 1,
	lapses:
		state.phase === 'new' ? 0 : state.lapses + (state.phase === 'review' && grade === 1 ? 1 : 0)
});

const four = <T>(of: (grade: Grade) => T): Four<T> => grades.map(of) as unknown as Four<T>;
