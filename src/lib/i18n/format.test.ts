import { describe, expect, it } from 'vitest';
import { writeDigits } from './digits.ts';
import { datesIn } from './dates.ts';
import { formats, inUnit } from './format.ts';
import { dates as datesAz } from './languages/az/dates.ts';
import { dates as datesUr } from './languages/ur/dates.ts';
import { base as az } from './languages/az/base.ts';
import { session as sessionAz } from './languages/az/session.ts';
import { base as en } from './languages/en/base.ts';
import { screens } from './languages/en/screens.ts';
import { session } from './languages/en/session.ts';
import { base as ur } from './languages/ur/base.ts';
import { session as sessionUr } from './languages/ur/session.ts';
import { stats as urStats } from './languages/ur/stats.ts';

describe('an interval takes the unit that a person would say', () => {
	it.each([
		[{ unit: 'minute', count: 0.4 }, [1, 'minute']],
		[{ unit: 'minute', count: 10 }, [10, 'minute']],
		[{ unit: 'minute', count: 119 }, [2, 'hour']],
		[{ unit: 'day', count: 0 }, [0, 'day']],
		[{ unit: 'day', count: 30 }, [30, 'day']],
		[{ unit: 'day', count: 31 }, [1, 'month']],
		[{ unit: 'day', count: 76 }, [2.5, 'month']],
		[{ unit: 'day', count: 36500 }, [99.9, 'year']]
	] as const)('%o is %o', (interval, said) => {
		expect(inUnit(interval)).toEqual(said);
	});
});

describe('formats', () => {
	it('puts the number into the form that the language asks for', () => {
		const { plural } = formats('en');
		expect(plural(1, { one: '# card', other: '# cards' })).toBe('1 card');
		expect(plural(1200, { one: '# card', other: '# cards' })).toBe('1,200 cards');
	});

	it('falls back on the other form where a language has no such form', () => {
		expect(formats('az').plural(1, { other: '# kart' })).toBe('1 kart');
	});

	it('reads a study day without shifting it by a zone', () => {
		expect(datesIn('en-GB').day(19_787)).toBe('5 Mar');
	});

	it('writes a date no finer than it is known, and leaves what is no date', () => {
		const { isoDate } = datesIn('en-GB');
		expect(isoDate('2024')).toBe('2024');
		expect(isoDate('2024-05')).toBe('May 2024');
		expect(isoDate('2024-05-17')).toBe('17 May 2024');
		expect(isoDate('2024-13-45')).toBe('2024-13-45');
		expect(isoDate('last spring')).toBe('last spring');
	});
});

describe('the catalogues', () => {
	const march = 19_787;

	it('say dates in their own language, whatever the browser knows', () => {
		expect(datesAz.longDay(march)).toBe('5 mart, çərşənbə axşamı');
		expect(datesAz.isoDate('2024-05-17')).toBe('17 may 2024');
		expect(datesAz.isoDate('2024')).toBe('2024');
		expect(datesAz.isoDate('last spring')).toBe('last spring');
		expect(az.number(12_345.6)).toBe('12.345,6');
		expect(datesUr.longDay(march)).toContain('مارچ');
	});

	it('keep the order of a clock within Urdu, and count in its own forms', () => {
		expect(datesUr.hour(4)).toMatch(/^\u2066.*4:00.*\u2069$/);
		expect(datesUr.moment(0)).toMatch(/1970.*\u2066.*:.*\u2069$/);
		expect(urStats.answers(1)).toBe('1 جواب');
		expect(urStats.answers(2)).toBe('2 جوابات');
	});

	it('name what today asks by what it is, and nothing as nothing', () => {
		expect(screens.home.work(2, 1, 0)).toBe('1 card being learned · 2 reviews');
		expect(session.tomorrowWhy(0)).toBe('No review is due tomorrow');
		expect(sessionAz.tomorrowWhy(0)).not.toContain('0');
		expect(sessionUr.tomorrowWhy(0)).not.toContain('0');
	});

	it('name days and months in Azerbaijani on charts', () => {
		expect(datesAz.weekday(march)).toBe('Ç.A.');
		expect(datesAz.day(march)).toBe('5 mar');
	});

	it('write numbers, dates and marks in Urdu with the digits that are wanted', () => {
		writeDigits('arabext');
		try {
			expect(ur.number(1234.5)).toBe('۱٬۲۳۴٫۵');
			expect(ur.cards(12)).toBe('۱۲ کارڈ');
			expect(datesUr.isoDate('2024-05-17')).toMatch(/^۱۷ .*۲۰۲۴$/);
			expect(datesUr.clock(0)).toMatch(/[۰-۹]:[۰-۹]{2}/);
			expect(datesUr.hour(3)).toMatch(/۳:۰۰/);
			expect(datesUr.hour(3)).not.toMatch(/[A-Z]/i);
			expect(datesUr.longDay(march)).toContain('۵');
			expect(datesUr.moment(0)).not.toMatch(/[0-9]/);
		} finally {
			writeDigits();
		}
		expect(ur.number(1234.5)).toBe('1,234.5');
	});

	it('say an interval short on a button and in words aloud', () => {
		const tenMinutes = { unit: 'minute', count: 10 } as const;
		expect(en.shortInterval(tenMinutes)).toBe('10m');
		expect(en.spokenInterval(tenMinutes)).toBe('10 minutes');
		expect(ur.spokenInterval({ unit: 'day', count: 3 })).toBe('3 دن');
		expect(az.spokenInterval({ unit: 'day', count: 400 })).toBe('1,1 il');
	});
});
