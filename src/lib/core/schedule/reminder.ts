/** When somebody wants to be reminded. */
export type Reminder = {
	/** Minutes after midnight by their own clock, 0–1439. */
	readonly minute: number;
	/** The weekdays on which they study, Monday first. */
	readonly weekdays: readonly boolean[];
};

const names = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'];
const dayMs = 86_400_000;
const two = (n: number) => String(n).padStart(2, '0');
/** "20241231T235900" of milliseconds read as UTC. */
const stamp = (at: number): string => {
	const date = new Date(at);
	const day = `${date.getUTCFullYear()}${two(date.getUTCMonth() + 1)}${two(date.getUTCDate())}`;
	return `${day}T${two(date.getUTCHours())}${two(date.getUTCMinutes())}00`;
};

/**
 * A calendar with one event that comes again and rings (RFC 5545). Its time is floating, without a zone: it rings at
 * that time by the clock of wherever one is. A time before the rollover hour belongs to the study day before, so the
 * weekdays move on by one with it. `at` is now in epoch milliseconds, `offsetMinutes` east of UTC. Throws a RangeError
 * where no weekday is chosen or the minute is of no day.
 */
export function reminderCalendar(
	{ minute, weekdays }: Reminder,
	said: { readonly title: string; readonly text: string; readonly url: string },
	now: { readonly at: number; readonly offsetMinutes: number },
	rolloverHour: number,
	id: string
): string {
	if (!Number.isInteger(minute) || minute < 0 || minute > 1439)
		throw new RangeError(`no time of a day: ${minute} min; give 0 to 1439`);
	const shift = minute < rolloverHour * 60 ? 1 : 0;
	const isOn = (weekday: number) => weekdays[(weekday - shift + 7) % 7] === true;
	const days = names.filter((_, weekday) => isOn(weekday));
	if (days.length === 0) throw new RangeError('no weekday is chosen; choose at least one');
	const wall = now.at + now.offsetMinutes * 60_000;
	let first = Math.floor(wall / dayMs) * dayMs + minute * 60_000;
	// The first of January 1970 was a Thursday.
	while (first <= wall || !isOn((Math.floor(first / dayMs) + 3) % 7)) first += dayMs;
	const rule = days.length === 7 ? 'FREQ=DAILY' : `FREQ=WEEKLY;BYDAY=${days.join(',')}`;
	return [
		'BEGIN:VCALENDAR',
		'VERSION:2.0',
		'PRODID:-//Hafiza//Reminder//EN',
		'BEGIN:VEVENT',
		`UID:${id}`,
		`DTSTAMP:${stamp(now.at)}Z`,
		`DTSTART:${stamp(first)}`,
		'DURATION:PT15M',
		`RRULE:${rule}`,
		`SUMMARY:${escaped(said.title)}`,
		`DESCRIPTION:${escaped(said.text)}`,
		`URL:${said.url.replace(/\s/g, '')}`,
		'TRANSP:TRANSPARENT',
		'BEGIN:VALARM',
		'ACTION:DISPLAY',
		`DESCRIPTION:${escaped(said.title)}`,
		'TRIGGER:PT0S',
		'END:VALARM',
		'END:VEVENT',
		'END:VCALENDAR'
	]
		.map((line) => `${folded(line)}\r\n`)
		.join('');
}

const escaped = (text: string): string =>
	text.replace(/[\\;,]/g, (sign) => `\\${sign}`).replace(/\r?\n|\r/g, '\\n');

const bytesOf = (char: string): number => {
	const code = char.codePointAt(0) ?? 0;
	return code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x10000 ? 3 : 4;
};

/** A line holds at most 75 bytes; what is more goes on behind a space, and no letter is cut. */
function folded(line: string): string {
	let text = '';
	let bytes = 0;
	for (const char of line) {
		if (bytes + bytesOf(char) > 75) {
			text += '\r\n ';
			bytes = 1;
		}
		text += char;
		bytes += bytesOf(char);
	}
	return text;
}
