import { describe, expect, it } from 'vitest';
import { defaultPreset, parsePreset, presetOf, wholeDayMinutes } from './preset.ts';
import type { StudyDay } from './day.ts';
import { shareOf, weekdayOf, type Calendar } from './weekdays.ts';

describe('a preset from outside', () => {
	it('has the default of whatever an earlier version did not know', () => {
		const old = {
			parameters: 'fit-1',
			desiredRetention: 0.85,
			learningStepsMinutes: [5],
			relearningStepsMinutes: [],
			maximumIntervalDays: 100,
			newPerDay: 5,
			reviewsPerDay: 50
		};
		expect(parsePreset(old)).toEqual({ ...defaultPreset, ...old });
		expect(parsePreset({})).toEqual(defaultPreset);
	});

	it('survives being kept as JSON', () => {
		const own = { ...defaultPreset, minutesPerDay: 20, daysOff: [{ from: 20_000, to: 20_006 }] };
		expect(parsePreset(JSON.parse(JSON.stringify(own)))).toEqual(own);
	});

	it.each([
		[{ minutesPerDay: -1 }, /minutesPerDay is -1: give a number from 0/],
		[{ minutesPerDay: 'many' }, /minutesPerDay is "many"/],
		[{ reviewOrder: 'by mood' }, /reviewOrder is "by mood": give one of due/],
		[{ easyDays: ['normal'] }, /easyDays/],
		[{ easyDays: Array(7).fill('lazy') }, /easyDays is "lazy"/],
		[{ daysOff: [{ from: 9, to: 8 }] }, /daysOff is .*not before the first/],
		[{ daysOff: [{ from: NaN, to: 8 }] }, /daysOff/],
		[{ leechThreshold: 0 }, /leechThreshold is 0/],
		[{ buryNewSiblings: 'yes' }, /buryNewSiblings/],
		[{ parameters: '' }, /parameters/],
		[null, /preset is null: give an object/]
	])('is refused with the value that is wrong: %j', (given, message) => {
		expect(() => parsePreset(given)).toThrow(message);
	});
});

describe('the rules of a deck', () => {
	const daysOff = [{ from: 20_000 as StudyDay, to: 20_006 as StudyDay }];
	const library = { ...defaultPreset, newPerDay: 7, desiredRetention: 0.85, daysOff };

	it('are those of the library, except where it has its own', () => {
		expect(presetOf(library)).toEqual(library);
		expect(presetOf(library, { newPerDay: 3 })).toEqual({ ...library, newPerDay: 3 });
		const limited = { ...library, minutesPerDay: 20 };
		expect(presetOf(limited)).toMatchObject({ minutesPerDay: 20 });
		expect(presetOf(limited, { minutesPerDay: wholeDayMinutes })).not.toHaveProperty(
			'minutesPerDay'
		);
	});

	it('know no other days off than the library, also where an earlier version kept some', () => {
		expect(presetOf(library, { ...defaultPreset, leechThreshold: 4 })).toEqual({
			...defaultPreset,
			leechThreshold: 4,
			daysOff
		});
	});
});

describe("a learner's days", () => {
	const monday = 20_458 as StudyDay; // 2026-01-05
	const calendar: Calendar = {
		easyDays: ['reduced', 'normal', 'normal', 'normal', 'normal', 'normal', 'minimum'],
		daysOff: [{ from: (monday + 2) as StudyDay, to: (monday + 3) as StudyDay }]
	};

	it('are counted from Monday, before 1970 too', () => {
		expect([0, 1, 6, 7].map((n) => weekdayOf((monday + n) as StudyDay))).toEqual([0, 1, 6, 0]);
		expect(weekdayOf(-4 as StudyDay)).toBe(6); // 28 December 1969
	});

	it('take their share of the work: half on an easy day, hardly any on the easiest, none on a day off', () => {
		const shares = Array.from({ length: 7 }, (_, n) => shareOf((monday + n) as StudyDay, calendar));
		expect(shares).toEqual([0.5, 1, 0, 0, 1, 1, 0.01]);
	});
});
