import { chosenInterval, type Planned } from './balance.ts';
import { chanceOf } from './chance.ts';
import { grades, isPass, type CardState, type Grade, type Memory, type SeenState } from './card.ts';
import { elapsedDays, type EpochMs, type StudyDay, type StudyTime } from './day.ts';
import { blend, knownGivenRight, unseenRecall } from './guess.ts';
import type { MemoryModel } from './memory.ts';
import type { Preset } from './preset.ts';
import type { Scheduler } from './scheduler.ts';
import { stepsAfter, type Step } from './steps.ts';

/** How long until the card returns: minutes within the learning steps, else whole study days. */
export type Interval = { readonly unit: 'minute' | 'day'; readonly count: number };

/** What one grade would do. */
export type Outcome = {
	readonly grade: Grade;
	readonly state: SeenState;
	readonly interval: Interval;
};

export type Four<T> = readonly [T, T, T, T];

/** A right answer that need not have been known. */
export type Choice = {
	/** How many options a choice question showed. */
	readonly options?: number;
	/** Whoever answered said that it was a guess: being right counts for nothing. */
	readonly isGuess?: boolean;
};

/** What an outcome depends on besides the card. */
export type Circumstances = Choice & Planned;

/**
 * What the four buttons would do, in button order. `seed` (the card's id) varies intervals a little, the same
 * way for the preview and the grade; without it they are exact, whatever else is planned. Throws a RangeError
 * for a time that is no number.
 */
export const preview = (
	state: CardState,
	time: StudyTime,
	scheduler: Scheduler,
	seed?: string,
	circumstances: Circumstances = {}
): Four<Outcome> =>
	[...outcomes(grades, state, time, scheduler, seed, circumstances)] as unknown as Four<Outcome>;

/** One of the four outcomes of `preview`, without the work for the others where it stands on its own. */
export function grade(
	state: CardState,
	given: Grade,
	time: StudyTime,
	scheduler: Scheduler,
	seed?: string,
	circumstances: Circumstances = {}
): Outcome {
	const needed = isOrdered(state, scheduler) ? grades.slice(0, given) : [given];
	for (const outcome of outcomes(needed, state, time, scheduler, seed, circumstances))
		if (outcome.grade === given) return outcome;
	throw new RangeError(`there is no grade ${given}: give 1 to 4`);
}

/** Whether the intervals of a card's grades keep a distance: in review, and always without learning steps. */
const isOrdered = (state: CardState, { memory }: Scheduler): boolean =>
	state.phase === 'review' || !memory.isShortTerm;

/**
 * Hard, Good and Easy of a review differ by a day at least, and an interval that would grow is not varied back
 * to the last one, as in Anki; the maximum stands above both.
 */
function* outcomes(
	given: readonly Grade[],
	state: CardState,
	time: StudyTime,
	scheduler: Scheduler,
	seed: string | undefined,
	circumstances: Circumstances
): Generator<Outcome> {
	checkTime(time);
	const { preset, memory } = scheduler;
	const seen = state.phase === 'new' ? undefined : state;
	const elapsed = seen ? elapsedDays(seen.lastDay, time.day) : 0;
	const steps = memory.isShortTerm ? stepsAfter(state, preset) : [];
	const chance = seed === undefined ? undefined : chanceOf(`${seed}:${seen?.reps ?? 0}`);
	const last = state.phase === 'review' ? state.intervalDays : 0;
	let least = 1;
	for (const grade of given) {
		const after = remembered(seen, elapsed, grade, memory, circumstances);
		const step = steps[grade - 1];
		if (step && step.minutes < dayMinutes) {
			yield inSteps(state, grade, after, time, step);
			continue;
		}
		const exact = memory.interval(after.stability, preset.desiredRetention);
		const isGrowing = last > 0 && isPass(grade) && Math.round(exact) > last;
		const minimum = Math.max(least, isGrowing ? last + 1 : 1);
		const limits = [minimum, preset.maximumIntervalDays] as const;
		const days = chosenInterval(exact, limits, time.day, chance, preset, circumstances);
		if (isOrdered(state, scheduler) && (isPass(grade) || !memory.isShortTerm)) least = days + 1;
		yield inReview(state, grade, after, time, step ? daysOf(step, preset) : days);
	}
}

function checkTime({ at, day }: StudyTime): void {
	if (!Number.isFinite(at) || !Number.isFinite(day))
		throw new RangeError(`the time is ${at} ms, day ${day}: give finite numbers`);
}

/** The memory that an answer leaves; one that may have been a guess leaves one between known and forgotten. */
export function remembered(
	before: Memory | undefined,
	elapsed: number,
	grade: Grade,
	memory: MemoryModel,
	{ options = 0, isGuess = false }: Choice
): Memory {
	const after = memory.next(before, elapsed, grade);
	if (!isPass(grade) || (options < 2 && !isGuess)) return after;
	const recall = before ? memory.retrievability(before, elapsed) : unseenRecall;
	const known = isGuess ? 0 : knownGivenRight(recall, options);
	return blend(known, after, memory.next(before, elapsed, 1));
}

const dayMinutes = 1440;

/** A step of a day or longer hands the card over to review, as in ts-fsrs. */
const daysOf = ({ minutes }: Step, { maximumIntervalDays }: Preset): number =>
	Math.min(Math.floor(minutes / dayMinutes), maximumIntervalDays);

function inSteps(
	state: CardState,
	grade: Grade,
	memory: Memory,
	time: StudyTime,
	{ step, minutes }: Step
): Outcome {
	const phase = state.phase === 'new' || state.phase === 'learning' ? 'learning' : 'relearning';
	const dueAt = Math.round(time.at + minutes * 60_000) as EpochMs;
	return {
		grade,
		state: { phase, ...answered(state, grade, memory, time), step, dueAt },
		interval: { unit: 'minute', count: minutes }
	};
}

function inReview(
	state: CardState,
	grade: Grade,
	memory: Memory,
	time: StudyTime,
	intervalDays: number
): Outcome {
	const dueDay = (time.day + intervalDays) as StudyDay;
	return {
		grade,
		state: { phase: 'review', ...answered(state, grade, memory, time), dueDay, intervalDays },
		interval: { unit: 'day', count: intervalDays }
	};
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
