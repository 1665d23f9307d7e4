import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { reminderCalendar, type Reminder } from './reminder.ts';

const every = Array<boolean>(7).fill(true);
const only = (...days: number[]) => every.map((_, day) => days.includes(day));
const said = { title: 'Study', text: 'Your cards wait.', url: 'https://a.example/hafiza/' };
/** Tuesday, 5 March 2024, 20:00 in Baku. */
const now = { at: Date.UTC(2024, 2, 5, 16), offsetMinutes: 240 };
const calendar = (reminder: Partial<Reminder>, words: Partial<typeof said> = {}) =>
	reminderCalendar(
		{ minute: 21 * 60, weekdays: every, ...reminder },
		{ ...said, ...words },
		now,
		4,
		'one@hafiza'
	);
const unfolded = (text: string) => text.replaceAll('\r\n ', '');
const field = (text: string, name: string) =>
	new RegExp(`^${name}:(.*)$`, 'm').exec(unfolded(text).replaceAll('\r', ''))?.[1];

describe('a reminder in a calendar', () => {
	it('rings each day by the clock of wherever one is, next today', () => {
		const text = calendar({});
		expect(field(text, 'DTSTART')).toBe('20240305T210000');
		expect(field(text, 'RRULE')).toBe('FREQ=DAILY');
		expect(text).toContain('BEGIN:VALARM\r\nACTION:DISPLAY\r\n');
	});

	it('begins tomorrow where today’s time is over', () => {
		expect(field(calendar({ minute: 20 * 60 }), 'DTSTART')).toBe('20240306T200000');
	});

	it('comes on the weekdays of study alone', () => {
		const text = calendar({ weekdays: only(0, 4) });
		expect(field(text, 'RRULE')).toBe('FREQ=WEEKLY;BYDAY=MO,FR');
		expect(field(text, 'DTSTART')).toBe('20240308T210000');
	});

	it('belongs after midnight to the day before, as studying does', () => {
		const text = calendar({ minute: 60, weekdays: only(4) });
		expect(field(text, 'RRULE')).toBe('FREQ=WEEKLY;BYDAY=SA');
		expect(field(text, 'DTSTART')).toBe('20240309T010000');
	});

	it('keeps commas, line ends and words of any script', () => {
		const text = calendar({}, { title: 'پڑھائی, now; \\', text: 'a\nb' });
		expect(field(text, 'SUMMARY')).toBe('پڑھائی\\, now\\; \\\\');
		expect(unfolded(text)).toContain('DESCRIPTION:a\\nb\r\n');
	});

	it('refuses a time of no day and a week without a day', () => {
		expect(() => calendar({ minute: 1440 })).toThrow(RangeError);
		expect(() => calendar({ minute: NaN })).toThrow(RangeError);
		expect(() => calendar({ weekdays: [] })).toThrow('choose at least one');
	});

	it('has no line of more than 75 bytes, and cuts no letter, whatever it says', () => {
		const encoder = new TextEncoder();
		fc.assert(
			fc.property(fc.string({ unit: 'grapheme', maxLength: 200 }), (title) => {
				const lines = calendar({}, { title }).split('\r\n');
				for (const line of lines) {
					expect(encoder.encode(line).length).toBeLessThanOrEqual(75);
					expect(line.isWellFormed()).toBe(title.isWellFormed() || line.isWellFormed());
				}
			}),
			{ seed: 8, numRuns: 100 }
		);
	});
});
