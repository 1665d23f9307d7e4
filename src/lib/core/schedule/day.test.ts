import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
	elapsedDays,
	isClockBehind,
	startOfDay,
	studyDay,
	studyTime,
	type StudyDay
} from './day.ts';
import { memoryModel } from './memory.ts';

const hour = 3_600_000;

const formats = new Map<string, Intl.DateTimeFormat>();

/** What a browser in that zone would tell: minutes east of UTC at a moment. */
function offsetIn(zone: string, at: number): number {
	const format =
		formats.get(zone) ??
		new Intl.DateTimeFormat('en', { timeZone: zone, timeZoneName: 'longOffset', hour: 'numeric' });
	formats.set(zone, format);
	const name = format.formatToParts(at).find(({ type }) => type === 'timeZoneName')?.value ?? '';
	const [, sign = '+', hours = '0', minutes = '0'] = /([+-])(\d+):(\d+)/.exec(name) ?? [];
	return (sign === '-' ? -1 : 1) * (Number(hours) * 60 + Number(minutes));
}
const dayIn = (zone: string, iso: string) => {
	const at = Date.parse(iso);
	return studyDay(at, offsetIn(zone, at));
};
const istanbul = (iso: string) => dayIn('Europe/Istanbul', `${iso}+03:00`);

describe('the study day', () => {
	it('begins at four in the morning by the wall clock', () => {
		expect(istanbul('2026-05-02T03:59:59')).toBe(istanbul('2026-05-01T12:00:00'));
		expect(istanbul('2026-05-02T04:00:00')).toBe(istanbul('2026-05-01T12:00:00') + 1);
	});

	it('counts from 1970 in days', () => {
		expect(studyDay(Date.UTC(1970, 0, 1, 4), 0)).toBe(0);
		expect(studyDay(Date.UTC(1970, 0, 1, 3, 59), 0)).toBe(-1);
		expect(studyDay(Date.UTC(2026, 0, 1), 0, 0)).toBe(20_454);
	});

	it('is one day across UTC midnight in one sitting, where ts-fsrs counts two', () => {
		const [before, after] = [istanbul('2026-05-02T02:50'), istanbul('2026-05-02T03:10')];
		expect(elapsedDays(before, after)).toBe(0);
		const memory = { stability: 38.9, difficulty: 5 };
		expect(memoryModel().next(memory, elapsedDays(before, after), 3).stability).toBe(38.9);
	});

	it('is another day after a night, where ts-fsrs counts none within one UTC day', () => {
		// 23 h 58 min apart, both on the same date in UTC.
		const [before, after] = ['2026-05-01T00:01Z', '2026-05-01T23:59Z'].map((iso) =>
			dayIn('Asia/Tokyo', iso)
		);
		expect(elapsedDays(before as StudyDay, after as StudyDay)).toBe(1);
	});

	it('goes through 29 February and its absence', () => {
		const days = (year: number) =>
			istanbul(`${year}-03-01T12:00`) - istanbul(`${year}-02-28T12:00`);
		expect([days(2027), days(2028), days(2100)]).toEqual([1, 2, 1]);
	});

	it.each([
		['Europe/Berlin', '2026-03-29'],
		['Europe/Berlin', '2026-10-25'],
		['America/New_York', '2026-03-08'],
		['America/New_York', '2026-11-01'],
		['Australia/Lord_Howe', '2026-04-05'],
		['America/Santiago', '2026-09-06'],
		['Africa/Cairo', '2026-10-30']
	])('steps by one over the change of the clocks: %s, %s', (zone, date) => {
		const noon =
			Date.parse(`${date}T12:00:00Z`) - offsetIn(zone, Date.parse(`${date}T12:00:00Z`)) * 60_000;
		const at = (hours: number) =>
			studyDay(noon + hours * hour, offsetIn(zone, noon + hours * hour));
		expect([at(-24), at(0), at(24)].map((day) => day - at(0))).toEqual([-1, 0, 1]);
	});

	it.each([
		'Europe/Istanbul',
		'Europe/Berlin',
		'America/New_York',
		'America/St_Johns',
		'Australia/Lord_Howe',
		'America/Santiago',
		'Africa/Cairo',
		'Asia/Kathmandu'
	])('never goes back nor skips through a year: %s', (zone) => {
		const steps = new Set<number>();
		let last: number | undefined;
		for (let at = Date.UTC(2026, 0, 1); at < Date.UTC(2027, 0, 1); at += hour) {
			const day = studyDay(at, offsetIn(zone, at));
			if (last !== undefined) steps.add(day - last);
			last = day;
		}
		expect([...steps].sort()).toEqual([0, 1]);
	});

	it('leaves out the date that Samoa left out', () => {
		expect(
			dayIn('Pacific/Apia', '2011-12-31T00:00Z') - dayIn('Pacific/Apia', '2011-12-30T00:00Z')
		).toBe(2);
	});

	it('knows where it begins, by any offset and hour', () => {
		fc.assert(
			fc.property(
				fc.integer({ min: -4e12, max: 4e12 }),
				fc.integer({ min: -720, max: 840 }),
				fc.integer({ min: 0, max: 23 }),
				(at, offset, rollover) => {
					const day = studyDay(at, offset, rollover);
					const start = startOfDay(day, offset, rollover);
					expect(start).toBeLessThanOrEqual(at);
					expect(studyDay(start, offset, rollover)).toBe(day);
					expect(studyDay(start - 1, offset, rollover)).toBe(day - 1);
				}
			),
			{ seed: 1 }
		);
	});

	it.each([
		[NaN, 0, 4],
		[Infinity, 0, 4],
		[0, NaN, 4],
		[0, 0, NaN]
	])('refuses a clock that shows no number: %d ms, %d min, %d h', (at, offset, rollover) => {
		expect(() => studyDay(at, offset, rollover)).toThrow(RangeError);
		expect(() => studyTime(at, offset, rollover)).toThrow(RangeError);
	});
});

describe('study time and a clock that is not to be trusted', () => {
	const noon = Date.UTC(2026, 4, 10, 12);
	const today = studyDay(noon, 0);

	it('stays on the last day studied when the clock is set back', () => {
		expect(studyTime(noon - 20 * hour, 0, 4, today).day).toBe(today);
	});

	it('stays on the day studied in Istanbul at five after landing in Los Angeles', () => {
		const left = Date.parse('2026-05-10T05:00+03:00');
		const studied = studyDay(left, 180);
		const landed = left + 13 * hour;
		expect(studyDay(landed, -420)).toBe(studied);
		expect(studyDay(left, -420)).toBe(studied - 1);
		expect(studyTime(left, -420, 4, studied).day).toBe(studied);
	});

	it('stays on the day studied, whatever hour of the day is made its beginning', () => {
		for (let hour = 0; hour < 24; hour++) {
			expect(studyTime(noon, 0, hour, today).day).toBe(today);
			expect(studyTime(noon + 24 * 3_600_000, 0, hour, today).day - today).toBe(hour > 12 ? 0 : 1);
		}
	});

	it('follows the clock once it is a day and a half behind: then the date was wrong before', () => {
		expect(studyTime(noon - 72 * hour, 0, 4, today).day).toBe(today - 3);
		const future = (today + 3650) as StudyDay;
		expect(studyTime(noon, 0, 4, future).day).toBe(today);
		expect(isClockBehind(noon, 0, 4, future)).toBe(true);
		expect(isClockBehind(noon, 0, 4, today)).toBe(false);
	});

	it('goes on with the clock when it is ahead of the last day', () => {
		expect(studyTime(noon, 0, 4, (today - 5) as StudyDay).day).toBe(today);
	});

	it('counts no days backwards', () => {
		expect(elapsedDays(today, (today - 3) as StudyDay)).toBe(0);
		expect(elapsedDays(today, (today + 3) as StudyDay)).toBe(3);
	});
});
