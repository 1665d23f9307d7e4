import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
	begin,
	day,
	gradeGiven,
	history,
	minute,
	scheduler
} from '../../../../tests/arbitraries/history.ts';
import { newState, type CardState, type Grade, type ReviewState } from './card.ts';
import { studyTime, type StudyDay } from './day.ts';
import { grade, preview, type Outcome } from './grade.ts';
import { defaultParameters, memoryModel } from './memory.ts';
import { defaultPreset, type Preset } from './preset.ts';
import { schedulerOf } from './scheduler.ts';

const time = studyTime(begin, 0);
const by = (preset: Partial<Preset>) => schedulerOf({ ...defaultPreset, ...preset });

/** Grades given one after another, each when the card is due. */
function answered(grades: readonly Grade[], use = scheduler): Outcome[] {
	let state: CardState = newState;
	let at = begin;
	return grades.map((given) => {
		const outcome = grade(state, given, studyTime(at, 0), use);
		state = outcome.state;
		at = state.phase === 'review' ? at + state.intervalDays * day : state.dueAt;
		return outcome;
	});
}
const daysOf = (outcomes: readonly Outcome[]) =>
	outcomes.map(({ interval }) => (interval.unit === 'day' ? interval.count : 0));
const labels = (outcomes: readonly Outcome[]) =>
	outcomes.map(({ interval: { unit, count } }) => `${count}${unit === 'day' ? 'd' : 'm'}`);

const inReview = (parts: Partial<ReviewState> = {}): ReviewState => ({
	phase: 'review',
	stability: 10,
	difficulty: 5,
	lastDay: (time.day - 10) as StudyDay,
	lastAt: time.at,
	reps: 5,
	lapses: 0,
	dueDay: time.day,
	intervalDays: 10,
	...parts
});

describe('intervals at due times', () => {
	it('are those that ts-fsrs and py-fsrs assert, through a double lapse', () => {
		const grades = [3, 3, 3, 3, 3, 3, 1, 1, 3, 3, 3, 3, 3] as const;
		expect(daysOf(answered(grades))).toEqual([0, 2, 11, 46, 163, 498, 0, 0, 2, 4, 7, 12, 21]);
	});

	it('are those of the long-term suite of ts-fsrs, with whole days only', () => {
		const parameters = [
			0.4197, 1.1869, 3.0412, 15.2441, 7.1434, 0.6477, 1.0007, 0.0674, 1.6597, 0.1712, 1.1178,
			2.0225, 0.0904, 0.3025, 2.1214, 0.2498, 2.9466, 0.4891, 0.6468
		];
		const use = schedulerOf(defaultPreset, memoryModel(parameters, { isShortTerm: false }));
		expect(daysOf(answered([3, 3, 3, 3, 3, 3, 1, 1, 3, 3, 3, 3, 3], use))).toEqual([
			3, 13, 48, 155, 445, 1158, 17, 3, 11, 37, 112, 307, 773
		]);
		expect(daysOf(answered([1, 2, 3, 4, 1, 2, 3, 4], use))).toEqual([1, 2, 6, 41, 4, 7, 21, 133]);
	});

	it('keep the four buttons a day apart with whole days only', () => {
		const use = schedulerOf(defaultPreset, memoryModel(defaultParameters, { isShortTerm: false }));
		expect(labels(preview(newState, time, use))).toEqual(['1d', '2d', '3d', '8d']);
	});
});

describe('learning steps', () => {
	it('are offered on a new card: again, halfway, the second step, and out', () => {
		expect(labels(preview(newState, time, scheduler))).toEqual(['1m', '6m', '10m', '8d']);
	});

	it('let Hard repeat a later step, and Good leave after the last', () => {
		const { state } = grade(newState, 3, time, scheduler);
		expect(labels(preview(state, time, scheduler))).toEqual(['1m', '10m', '2d', '4d']);
	});

	it('make Hard half as long again where there is one step', () => {
		const one = by({ learningStepsMinutes: [10] });
		expect(labels(preview(newState, time, one))).toEqual(['10m', '15m', '2d', '8d']);
	});

	it('may be left out: FSRS then decides from the first answer', () => {
		const none = by({ learningStepsMinutes: [], relearningStepsMinutes: [] });
		expect(labels(preview(newState, time, none))).toEqual(['1d', '1d', '2d', '8d']);
		expect(grade(inReview(), 1, time, none).state).toMatchObject({ phase: 'review', lapses: 1 });
	});

	it('hand a card to review where a step lasts a day or longer', () => {
		const long = by({ learningStepsMinutes: [1, 2 * 1440], maximumIntervalDays: 30 });
		expect(grade(newState, 3, time, long).state).toMatchObject({
			phase: 'review',
			intervalDays: 2
		});
		const tooLong = by({ learningStepsMinutes: [90 * 1440], maximumIntervalDays: 30 });
		expect(grade(newState, 1, time, tooLong).state).toMatchObject({ intervalDays: 30 });
	});

	it('go on at their end when the preset lost the step that the card was on', () => {
		const { state } = grade(newState, 3, time, by({ learningStepsMinutes: [1, 10, 30] }));
		const shorter = by({ learningStepsMinutes: [5] });
		expect(labels(preview(state, time, shorter)).slice(0, 2)).toEqual(['5m', '8m']);
		expect(grade(state, 3, time, shorter).state.phase).toBe('review');
	});

	it('bring a forgotten card back in ten minutes and count one lapse, however often it fails', () => {
		const lapsed = answered([4, 1, 1, 1, 3]).map(({ state }) => state);
		expect(lapsed.map(({ phase }) => phase)).toEqual([
			'review',
			'relearning',
			'relearning',
			'relearning',
			'review'
		]);
		expect(lapsed.at(-1)).toMatchObject({ lapses: 1, reps: 5 });
		expect(lapsed[1]).toMatchObject({ dueAt: begin + 8 * day + 10 * minute });
	});
});

describe('the buttons of a card in review', () => {
	it('differ by a day at least, Hard before Good before Easy', () => {
		const [, ...passed] = preview(inReview({ stability: 1, intervalDays: 1 }), time, scheduler);
		const [hard, good, easy] = daysOf(passed) as [number, number, number];
		expect(good).toBeGreaterThan(hard);
		expect(easy).toBeGreaterThan(good);
	});

	it('never pass the maximum, with the spread or without', () => {
		const state = fc.record({
			stability: fc.double({ min: 0.001, max: 36_500, noNaN: true }),
			difficulty: fc.double({ min: 1, max: 10, noNaN: true }),
			intervalDays: fc.integer({ min: 1, max: 36_500 })
		});
		const seed = fc.oneof(fc.constant(undefined), fc.string());
		fc.assert(
			fc.property(state, seed, fc.integer({ min: 1, max: 400 }), (parts, from, maximum) => {
				const use = by({ maximumIntervalDays: maximum });
				const days = daysOf(preview(inReview(parts), time, use, from));
				expect(Math.max(...days)).toBeLessThanOrEqual(maximum);
			}),
			{ seed: 3 }
		);
	});

	it('give what they say, seconds later and in any order of asking', () => {
		fc.assert(
			fc.property(
				history,
				gradeGiven,
				fc.integer({ min: 0, max: 600 }),
				({ cache }, given, wait) => {
					const shown = preview(cache, time, scheduler, 'card-1')[given - 1];
					const later = studyTime(begin + wait * 1000, 0);
					expect(grade(cache, given, later, scheduler, 'card-1').interval).toEqual(shown?.interval);
				}
			),
			{ seed: 4 }
		);
	});

	it('spread cards of one lesson over several days, each card always the same way', () => {
		const days = (card: string) => preview(inReview({ stability: 40 }), time, scheduler, card)[2];
		const all = Array.from({ length: 50 }, (_, i) => days(`card-${i}`).interval.count);
		expect(new Set(all).size).toBeGreaterThan(5);
		expect(Array.from({ length: 50 }, (_, i) => days(`card-${i}`).interval.count)).toEqual(all);
	});

	it('see the same elapsed days as retrievability does, to the hour of the rollover', () => {
		const state = inReview({ lastDay: time.day });
		const night = studyTime(begin + 8 * day - 6 * 60 * minute, 0); // 03:00, still the seventh day
		const { memory } = scheduler;
		expect(night.day - time.day).toBe(7);
		expect(grade(state, 3, night, scheduler).state.stability).toBe(
			memory.next(state, 7, 3).stability
		);
		expect(memory.retrievability(state, 7)).toBeGreaterThan(memory.retrievability(state, 8));
	});

	it('take an answer from a clock set back by years as one of the same day', () => {
		const past = studyTime(begin - 4000 * day, 0);
		const outcomes = preview(inReview({ lastDay: time.day }), past, scheduler, 'c');
		for (const { state } of outcomes) {
			expect(Number.isFinite(state.stability)).toBe(true);
			expect(state.lastDay).toBe(past.day);
		}
		expect(outcomes[2].state.stability).toBe(10);
	});

	it('keep no date object and no field that the library is about to drop', () => {
		for (const { state } of preview(inReview(), time, scheduler, 'c')) {
			expect(JSON.parse(JSON.stringify(state))).toEqual(state);
			expect(Object.keys(state)).not.toContain('elapsed_days');
		}
	});
});

describe('what else is planned', () => {
	const state = inReview({ stability: 40 });
	const load = (due: number) => (due % 3 === 0 ? 1 : 50);
	const calendar = by({
		easyDays: ['normal', 'reduced', 'normal', 'normal', 'normal', 'minimum', 'minimum'],
		daysOff: [{ from: (time.day + 30) as StudyDay, to: (time.day + 36) as StudyDay }]
	});

	it('is taken into account by the buttons and by the grade in the same way', () => {
		const planned = { load, siblings: [(time.day + 40) as StudyDay], options: 4 };
		fc.assert(
			fc.property(history, gradeGiven, fc.string(), ({ cache }, given, seed) => {
				const shown = preview(cache, time, calendar, seed, planned)[given - 1];
				expect(grade(cache, given, time, calendar, seed, planned)).toEqual(shown);
			}),
			{ seed: 5 }
		);
	});

	it('keeps Hard, Good and Easy apart, and every card off the days off', () => {
		const { from = 0, to = 0 } = calendar.preset.daysOff[0] ?? {};
		for (let i = 0; i < 300; i++) {
			const parts = { stability: 1 + i / 3, intervalDays: 1 + (i >> 2) };
			const outcomes = preview(inReview(parts), time, calendar, `card-${i}`, { load });
			const [hard, good, easy] = daysOf(outcomes).slice(1) as [number, number, number];
			expect(hard < good && good < easy).toBe(true);
			for (const days of [hard, good, easy])
				expect(time.day + days < from || time.day + days > to).toBe(true);
		}
	});

	it('moves the day and never the memory', () => {
		const alone = grade(state, 3, time, calendar, 'c');
		const crowded = grade(state, 3, time, calendar, 'c', { load, siblings: [time.day] });
		expect(crowded.state.stability).toBe(alone.state.stability);
	});
});

describe('a right answer among options', () => {
	const state = inReview({ stability: 10, lastDay: (time.day - 30) as StudyDay });
	const stability = (given: Grade, more = {}) =>
		grade(state, given, time, scheduler, undefined, more).state.stability;

	it('counts for less than one of one’s own, the less the fewer there were', () => {
		const [two, four, typed] = [
			stability(3, { options: 2 }),
			stability(3, { options: 4 }),
			stability(3)
		];
		expect(two).toBeLessThan(four);
		expect(four).toBeLessThan(typed);
		expect(two).toBeGreaterThan(stability(1));
	});

	it('lies between Good and Again by the chance that it was known', () => {
		const recall = scheduler.memory.retrievability(state, 30);
		const known = recall / (recall + (1 - recall) / 4);
		const ln = known * Math.log(stability(3)) + (1 - known) * Math.log(stability(1));
		expect(stability(3, { options: 4 })).toBeCloseTo(Math.exp(ln), 9);
	});

	it('that was said to be a guess counts for nothing, yet the card goes on', () => {
		const guessed = grade(state, 3, time, scheduler, undefined, {
			options: 4,
			isGuess: true
		}).state;
		expect(guessed).toMatchObject({ phase: 'review', lapses: 0 });
		expect(guessed.stability).toBe(stability(1));
	});

	it('is all the same when it was wrong, and where one option is no choice', () => {
		expect(stability(1, { options: 2 })).toBe(stability(1));
		expect(stability(3, { options: 1 })).toBe(stability(3));
	});

	it('of a card never asked before says something, and not everything', () => {
		const first = (more = {}) =>
			grade(newState, 3, time, scheduler, undefined, more).state.stability;
		expect(first({ options: 4 })).toBeLessThan(first());
		expect(first({ options: 4 })).toBeGreaterThan(
			grade(newState, 1, time, scheduler).state.stability
		);
	});
});

describe('a time that is none', () => {
	it.each([
		[NaN, time.day],
		[time.at, NaN],
		[Infinity, time.day]
	])(
		'is refused, where ts-fsrs would make the due date one that is no date: %d ms, day %d',
		(at, day) => {
			const bad = { at, offsetMinutes: 0, day } as typeof time;
			expect(() => grade(newState, 3, bad, scheduler)).toThrow(RangeError);
			expect(() => preview(inReview(), bad, scheduler)).toThrow(RangeError);
		}
	);
});

describe('a scheduler', () => {
	it.each([
		[{ desiredRetention: NaN }, /desiredRetention is NaN/],
		[{ desiredRetention: 1.2 }, /desiredRetention/],
		[{ maximumIntervalDays: 0 }, /maximumIntervalDays/],
		[{ maximumIntervalDays: 1.5 }, /maximumIntervalDays/],
		[{ learningStepsMinutes: [1, -5] }, /learningStepsMinutes is -5/],
		[{ relearningStepsMinutes: [Infinity] }, /relearningStepsMinutes/],
		[{ newPerDay: -1 }, /newPerDay/],
		[{ reviewsPerDay: NaN }, /reviewsPerDay/]
	])('refuses a preset that cannot be: %j', (preset, message) => {
		expect(() => by(preset)).toThrow(message);
	});

	it('changes one value of a preset and no other', () => {
		const strict = by({ maximumIntervalDays: 50, desiredRetention: 0.8 });
		expect(strict.preset).toEqual({
			...defaultPreset,
			maximumIntervalDays: 50,
			desiredRetention: 0.8
		});
		expect(daysOf(answered([4, 4, 4, 4], strict)).at(-1)).toBe(50);
	});
});
