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
import { calibration } from './calibration.ts';
import { answersByDay } from './days.ts';
import { forecast } from './forecast.ts';
import { gradeCounts, trueRetention } from './retention.ts';

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

describe('answers by day', () => {
	it('have a row for every day, by what the card was, with the time without breaks', () => {
		const answers = [
			answered(3, newState),
			answered(3, newState),
			answered(1),
			answered(3, relearning),
			{ ...answered(3, review(10), 2), tookMs: 3_600_000 }
		];
		const rows = answersByDay(answers, time.day, (time.day + 2) as StudyDay);
		expect(rows.map(({ answers }) => answers)).toEqual([4, 0, 1]);
		expect(rows[0]).toEqual({
			day: time.day,
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
		expect(answersByDay(answers, time.day, time.day)[0]?.answers).toBe(0);
		expect(answersByDay(answers, time.day, (time.day - 1) as StudyDay)).toEqual([]);
	});
});

describe('true retention', () => {
	it('counts the first answer a day of cards in review, young and mature', () => {
		const again = answered(1);
		const rows = trueRetention([
			answered(3, newState),
			again,
			{ ...again, grade: 3 },
			answered(2),
			answered(3, review(21)),
			answered(3, relearning)
		]);
		expect(rows).toEqual([
			{ age: 'young', reviews: 2, recalled: 1, rate: 0.5 },
			{ age: 'mature', reviews: 1, recalled: 1, rate: 1 },
			{ age: 'all', reviews: 3, recalled: 2, rate: 2 / 3 }
		]);
	});

	it('has no rate where nothing was reviewed', () => {
		expect(trueRetention([]).every((row) => !('rate' in row))).toBe(true);
	});
});

describe('grades', () => {
	it('are counted by what the card was', () => {
		const rows = gradeCounts([
			answered(1, newState),
			answered(3, relearning),
			answered(3),
			answered(3, review(30)),
			answered(4, review(30))
		]);
		expect(rows).toEqual([
			{ grade: 1, learning: 1, young: 0, mature: 0 },
			{ grade: 2, learning: 0, young: 0, mature: 0 },
			{ grade: 3, learning: 1, young: 1, mature: 1 },
			{ grade: 4, learning: 0, young: 0, mature: 1 }
		]);
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
		expect(forecast(cards, time.day, 3, pace)).toEqual([
			{ day: time.day, due: 3, minutes: 2 },
			{ day: time.day + 1, due: 0, minutes: 0 },
			{ day: time.day + 2, due: 1, minutes: 1 }
		]);
	});

	it('is empty over no days', () => {
		expect(forecast([of(review(10))], time.day, 0, pace)).toEqual([]);
	});
});

describe('calibration', () => {
	const bins = (answers: Parameters<typeof calibration>[0]) =>
		calibration(answers, () => scheduler.memory, 10);

	it('sets what was predicted beside what came true', () => {
		const answers = [1, 3, 3, 3].map((grade) => answered(grade as Grade));
		expect(bins(answers)).toEqual([
			{ from: 0.9, to: 1, reviews: 4, predicted: expect.closeTo(0.9, 5) as number, recalled: 0.75 }
		]);
	});

	it('puts a card seen the same day, and one overdue for years, into their bins', () => {
		const sameDay = answered(3, { ...review(10), lastDay: time.day });
		const years = answered(1, { ...review(10), lastDay: (time.day - 9000) as StudyDay });
		expect(bins([sameDay, years]).map(({ from, recalled }) => [from, recalled])).toEqual([
			[0.3, 0],
			[0.9, 1]
		]);
	});

	it('says nothing of cards being learnt', () => {
		expect(bins([answered(3, newState), answered(3, relearning)])).toEqual([]);
	});
});
