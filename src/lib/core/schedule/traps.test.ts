import { FSRSAlgorithm, createEmptyCard, default_w, fsrs, type Card as BareCard } from 'ts-fsrs';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { graded, scheduler, undone } from '../../../../tests/arbitraries/history.ts';
import { newState, type ReviewState } from './card.ts';
import { elapsedDays, studyTime, type StudyDay } from './day.ts';
import { stateOf } from './fold.ts';
import { grade, preview } from './grade.ts';
import { memoryModel } from './memory.ts';
import { defaultPreset } from './preset.ts';
import { schedulerOf } from './scheduler.ts';

// Each test first shows what the library does on its own, and so tells when a later version no longer does.

const istanbul = 180;
const at = (iso: string) => Date.parse(`${iso}+03:00`);
const learned = (due: string, stability = 38.9): BareCard => ({
	...createEmptyCard(new Date(due)),
	due: new Date(due),
	last_review: new Date(due),
	stability,
	difficulty: 5,
	reps: 4,
	state: 2
});
const inReview = (time: { day: number; at: number }, days = 10, stability = 10): ReviewState => ({
	phase: 'review',
	stability,
	difficulty: 5,
	lastDay: (time.day - days) as StudyDay,
	lastAt: time.at as ReviewState['lastAt'],
	reps: 5,
	lapses: 0,
	dueDay: time.day as StudyDay,
	intervalDays: days
});

afterEach(() => {
	vi.restoreAllMocks();
});

describe('traps of ts-fsrs', () => {
	it('UTC days: a night in Istanbul that crosses them is one sitting', () => {
		const [before, after] = [at('2026-05-02T02:50'), at('2026-05-02T03:10')];
		const bare = fsrs().next(learned(new Date(before).toISOString()), new Date(after), 3);
		expect(bare.card.stability).toBeGreaterThan(40);

		const first = studyTime(before, istanbul);
		const state = { ...inReview(first, 0, 38.9), lastDay: first.day };
		expect(grade(state, 3, studyTime(after, istanbul), scheduler).state.stability).toBe(38.9);
	});

	it('two clocks: what is shown as recall is what the answer is weighed by', () => {
		const start = '2026-05-01T08:00:00Z';
		const later = new Date(Date.parse(start) + 7.9 * 86_400_000);
		const card = learned(start, 10);
		const shown = fsrs().get_retrievability(card, later, false);
		const weighed = fsrs().forgetting_curve(8, 10);
		expect(shown).toBeGreaterThan(weighed);

		const [from, to] = [studyTime(Date.parse(start), 0), studyTime(later.getTime(), 0)];
		const state = { ...inReview(from, 0), lastDay: from.day };
		const elapsed = elapsedDays(state.lastDay, to.day);
		const { memory } = scheduler;
		expect(grade(state, 3, to, scheduler).state.stability).toBe(
			memory.next(state, elapsed, 3).stability
		);
		expect(memory.retrievability(state, elapsed)).toBeCloseTo(weighed, 8);
	});

	it('maximum interval: no button passes it', () => {
		const bare = fsrs({ maximum_interval: 30 }).repeat(
			learned('2026-05-01T08:00:00Z', 500),
			new Date('2026-06-01T08:00:00Z')
		);
		expect(bare[4].card.scheduled_days).toBeGreaterThan(30);

		const time = studyTime(at('2026-06-01T08:00'), istanbul);
		const use = schedulerOf({ ...defaultPreset, maximumIntervalDays: 30 });
		for (const seed of [undefined, 'a', 'b', 'c'])
			for (const { interval } of preview(inReview(time, 30, 500), time, use, seed).slice(1))
				expect(interval.count).toBeLessThanOrEqual(30);
	});

	it('parameters: setting one leaves the others', () => {
		const bare = fsrs({ maximum_interval: 50, enable_fuzz: true });
		bare.parameters = { request_retention: 0.8 };
		expect(bare.parameters.maximum_interval).toBe(36_500);

		const own = schedulerOf({ maximumIntervalDays: 50, desiredRetention: 0.8 });
		expect(schedulerOf({ ...own.preset, desiredRetention: 0.85 }).preset.maximumIntervalDays).toBe(
			50
		);
	});

	it('fuzz seed: the interval on the button is the one that is given three seconds later', () => {
		const bare = fsrs({ enable_fuzz: true });
		const now = Date.parse('2026-06-01T08:00:00Z');
		const days = (ms: number) =>
			bare.next(learned('2026-05-01T08:00:00Z', 90), new Date(ms), 3).card.scheduled_days;
		expect(
			new Set(Array.from({ length: 20 }, (_, i) => days(now + i * 3000))).size
		).toBeGreaterThan(1);

		const given = (ms: number) =>
			grade(inReview(studyTime(now, 0), 31, 90), 3, studyTime(ms, 0), scheduler, 'c1').interval;
		for (let i = 0; i < 20; i++) expect(given(now + i * 3000)).toEqual(given(now));
	});

	it('rollback: an undo gives the due day back', () => {
		const bare = fsrs();
		const card = bare.next(
			createEmptyCard(new Date('2026-05-01T08:00Z')),
			new Date('2026-05-01T08:00Z'),
			4
		).card;
		const next = bare.next(card, new Date('2026-05-12T08:00Z'), 3);
		expect(bare.rollback(next.card, next.log).due).not.toEqual(card.due);

		const first = graded(1, studyTime(at('2026-05-01T08:00'), istanbul), 4, newState);
		const second = graded(2, studyTime(at('2026-05-12T08:00'), istanbul), 3, first.after);
		const undo = undone(3, studyTime(at('2026-05-12T08:01'), istanbul), second);
		expect(stateOf([first, second, undo], () => scheduler)).toEqual(first.after);
	});

	it('reschedule: a replay keeps what a card and its answers hold, and leaves them alone', () => {
		const review = { rating: 3, review: '2026-05-01T08:00:00Z' };
		const card = { ...createEmptyCard(new Date('2026-05-01T08:00Z')), cid: 'c1' };
		const { collections } = fsrs().reschedule(card as never, [review] as never);
		expect(collections[0]?.card).not.toHaveProperty('cid');
		expect(review.review).not.toBe('2026-05-01T08:00:00Z');

		const event = Object.freeze({
			...graded(1, studyTime(at('2026-05-01T08:00'), istanbul), 3, newState),
			before: inReview(studyTime(at('2026-05-01T08:00'), istanbul)),
			answered: 'Gabala'
		});
		const text = JSON.stringify(event);
		stateOf([event], () => scheduler);
		expect(JSON.stringify(event)).toBe(text);
	});

	it('a clock set back: an answer is taken as one of the same day', () => {
		const card = learned('2026-05-03T08:00:00Z');
		expect(() => fsrs().next(card, new Date('2026-05-01T08:00:00Z'), 3)).toThrow(/delta_t/);

		const time = studyTime(at('2026-05-03T08:00'), istanbul);
		const state = { ...inReview(time, 0), lastDay: time.day };
		const back = studyTime(at('2026-05-01T08:00'), istanbul);
		expect(grade(state, 3, back, scheduler).state.stability).toBe(10);
	});

	it('NaN: a time that is none is refused', () => {
		const bare = fsrs().next(createEmptyCard(new Date(0)), NaN as never, 3);
		expect(bare.card.due.getTime()).toBeNaN();

		expect(() => studyTime(NaN, 0)).toThrow(RangeError);
		const time = { at: NaN, offsetMinutes: 0, day: 20_000 } as never;
		expect(() => grade(newState, 3, time, scheduler)).toThrow(RangeError);
	});

	it('Date.prototype: the dates of the page have no methods that are not theirs', () => {
		for (const name of ['scheduler', 'diff', 'format', 'dueFormat'])
			expect(name in new Date(0)).toBe(false);
	});

	it('first stability: a fitted one below 0.1 stays', () => {
		const w = default_w.map((value, i) => (i === 0 ? 0.02 : value));
		expect(new FSRSAlgorithm({ w }).next_state(null, 0, 1).stability).toBeCloseTo(0.1, 6);

		expect(memoryModel(w).next(undefined, 0, 1).stability).toBe(0.02);
	});

	it('the console: converting older parameters says nothing', () => {
		const debug = vi.spyOn(console, 'debug').mockImplementation(() => undefined);
		fsrs({ w: default_w.slice(0, 19) });
		expect(debug).toHaveBeenCalled();
		debug.mockClear();

		memoryModel(default_w.slice(0, 19));
		expect(debug).not.toHaveBeenCalled();
	});

	it('fields on their way out: no state holds them', () => {
		expect(createEmptyCard()).toHaveProperty('elapsed_days');

		const { state } = grade(newState, 3, studyTime(at('2026-05-01T08:00'), istanbul), scheduler);
		expect(Object.keys(state).filter((name) => name.includes('_'))).toEqual([]);
	});
});
