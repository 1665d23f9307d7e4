import { describe, expect, it } from 'vitest';
import { begin, day, graded, scheduler } from '../../../../tests/arbitraries/history.ts';
import type { CardId } from '../deck/note.ts';
import {
	newState,
	type CardState,
	type Grade,
	type ReviewState,
	type SeenState
} from '../schedule/card.ts';
import { studyTime, type EpochMs, type StudyDay } from '../schedule/day.ts';
import type { GradeEvent } from '../schedule/review.ts';
import { calibration, calibrationError } from './calibration.ts';
import { answersBySpan } from './days.ts';
import { forecast } from './forecast.ts';
import { histogram } from './histogram.ts';
import { byHour } from './hours.ts';
import { retentionByAge, retentionByInterval } from './retention.ts';
import { reviewed } from './reviewed.ts';
import { spansOf } from './spans.ts';
import { answerTimes } from './times.ts';

const time = studyTime(begin, 0);
const learned = {
	stability: 10,
	difficulty: 5,
	lastAt: 0 as EpochMs,
	lastDay: (time.day - 10) as StudyDay,
	reps: 3,
	lapses: 0
};
const review = (intervalDays: number, dueIn = 0): ReviewState => ({
	...learned,
	phase: 'review',
	dueDay: (time.day + dueIn) as StudyDay,
	intervalDays
});
const relearning: SeenState = { ...learned, phase: 'relearning', step: 0, dueAt: time.at };

let seq = 0;
const answered = (grade: Grade, before: CardState = review(10), days = 0) => {
	const at = studyTime(begin + days * day, 0);
	return graded(++seq, at, grade, before, scheduler, `c${seq}` as CardId);
};
const days = (count: number) =>
	spansOf({ from: time.day, to: (time.day + count - 1) as StudyDay }, 'day');
const reviews = (answers: readonly GradeEvent[]) => [...reviewed(answers, () => scheduler.memory)];

describe('answers by day', () => {
	it('have a row for every day, by what the card was, with the time without breaks', () => {
		const answers = [
			answered(3, newState),
			answered(3, newState),
			answered(1),
			answered(3, relearning),
			{ ...answered(3, review(10), 2), tookMs: 3_600_000 }
		];
		const rows = answersBySpan(answers, days(3));
		expect(rows.map(({ answers }) => answers)).toEqual([4, 0, 1]);
		expect(rows[0]).toEqual({
			from: time.day,
			to: time.day,
			fresh: 2,
			learning: 0,
			review: 1,
			relearning: 1,
			answers: 4,
			tookMs: 20_000
		});
		expect(rows[2]?.tookMs).toBe(60_000);
	});

	it('leave out answers of other days, and are empty where the days run backwards', () => {
		const answers = [answered(3, review(10), -5), answered(3, review(10), 5)];
		expect(answersBySpan(answers, days(1))[0]?.answers).toBe(0);
		expect(answersBySpan(answers, days(0))).toEqual([]);
	});
});

describe('true retention', () => {
	it('counts the first answer a day of cards in review, young and mature', () => {
		const again = answered(1);
		const rows = retentionByAge(
			reviews([
				answered(3, newState),
				again,
				{ ...again, grade: 3 },
				answered(2),
				answered(3, review(21)),
				answered(3, relearning)
			])
		);
		expect(rows).toMatchObject([
			{ age: 'young', of: 2, hits: 1, rate: 0.5 },
			{ age: 'mature', of: 1, hits: 1, rate: 1 },
			{ age: 'all', of: 3, hits: 2, rate: 2 / 3 }
		]);
	});

	it('takes a guess that was owned up to for forgotten, right as it may be', () => {
		expect(retentionByAge(reviews([{ ...answered(3), isGuess: true }]))[2]).toMatchObject({
			hits: 0,
			foretold: expect.closeTo(0.9, 5) as number
		});
	});

	it('puts an interval into its band, the first and the last day included', () => {
		const rows = retentionByInterval(
			reviews([0, 1, 3, 4, 365, 366, 9000].map((interval) => answered(3, review(interval))))
		);
		expect(rows.map(({ from, to, of }) => [from, to, of])).toEqual([
			[1, 1, 2],
			[2, 3, 1],
			[4, 7, 1],
			[181, 365, 1],
			[366, Infinity, 2]
		]);
	});

	it('has no rate where nothing was reviewed', () => {
		expect(retentionByAge([]).every((row) => !('rate' in row))).toBe(true);
		expect(retentionByInterval([])).toEqual([]);
	});
});

describe('the forecast', () => {
	const pace = { freshMs: 0, learningMs: 60_000, reviewMs: 30_000 };
	const of = (state: SeenState | typeof newState, suspended = false) => ({ state, suspended });

	it('puts what is overdue and what is being learnt on today, and ends with its last day', () => {
		const cards = [
			of(review(10, -40)),
			of(review(10)),
			of(relearning),
			of(review(10, 2)),
			of(review(10, 3)),
			of(newState),
			of(review(10), true)
		];
		const rows = forecast(cards, days(3), pace).map(({ due, overdue, minutes }) => [
			due,
			overdue,
			minutes
		]);
		expect(rows).toEqual([
			[3, 1, 2],
			[0, 0, 0],
			[1, 0, 1]
		]);
	});

	it('is empty over no days', () => {
		expect(forecast([of(review(10))], [], pace)).toEqual([]);
	});
});

describe('calibration', () => {
	const bins = (answers: readonly GradeEvent[]) => calibration(reviews(answers), 10);

	it('sets what was foretold beside what came true', () => {
		const rows = bins([1, 3, 3, 3].map((grade) => answered(grade as Grade)));
		expect(rows).toMatchObject([
			{ from: 0.9, to: 1, of: 4, foretold: expect.closeTo(0.9, 5) as number, rate: 0.75 }
		]);
		expect(calibrationError(rows)).toBeCloseTo(0.15, 5);
	});

	it('puts a card seen the same day, and one overdue for years, into their bins', () => {
		const sameDay = answered(3, { ...review(10), lastDay: time.day });
		const years = answered(1, { ...review(10), lastDay: (time.day - 9000) as StudyDay });
		expect(bins([sameDay, years]).map(({ from, rate }) => [from, rate])).toEqual([
			[0.3, 0],
			[0.9, 1]
		]);
	});

	it('expects of a choice that it may be guessed', () => {
		expect(bins([{ ...answered(3), options: 4 }])[0]?.foretold).toBeCloseTo(0.925, 5);
	});

	it('says nothing of cards being learnt', () => {
		expect(bins([answered(3, newState), answered(3, relearning)])).toEqual([]);
		expect(calibrationError([])).toBe(0);
	});
});

describe('hours', () => {
	it('are those of the clock where the answer was given', () => {
		const at = Date.UTC(2026, 0, 5, 21, 59) as EpochMs;
		const baku = { ...answered(3), at, offsetMinutes: 240 };
		const lima = { ...answered(1), at, offsetMinutes: -300 };
		const ancient = { ...answered(3), at: -1 as EpochMs, offsetMinutes: 0 };
		const all = [baku, lima, ancient];
		const rows = byHour(all, reviews(all)).filter(({ answers }) => answers > 0);
		expect(rows.map(({ hour, answers, hits }) => [hour, answers, hits])).toEqual([
			[1, 1, 1],
			[16, 1, 0],
			[23, 1, 1]
		]);
	});
});

describe('a histogram', () => {
	it('holds a value on an edge in the upper bin, and what lies outside in the first and last', () => {
		const { bins, median, mean } = histogram([-1, 0, 1, 1, 2, 9], [0, 1, 2]);
		expect(bins).toEqual([
			{ from: 0, to: 1, count: 2 },
			{ from: 1, to: 2, count: 4 }
		]);
		expect([median, mean]).toEqual([1, 2]);
	});

	it('has the mean of the two in the middle for a median, and none of none', () => {
		expect(histogram([4, 1, 3, 2], [0, 5]).median).toBe(2.5);
		expect(histogram([], [0, 5])).toEqual({ bins: [{ from: 0, to: 5, count: 0 }], count: 0 });
	});
});

describe('answer times', () => {
	it('leave out what nobody timed, and cut a break off at a minute', () => {
		const times = answerTimes([
			{ grade: 3, tookMs: 0 },
			{ grade: 3, tookMs: 4000 },
			{ grade: 1, tookMs: 3_600_000 }
		]);
		expect([times.right.count, times.right.median]).toEqual([1, 4]);
		expect([times.wrong.median, times.all.bins.at(-1)?.count]).toEqual([60, 1]);
	});
});
