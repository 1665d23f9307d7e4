import { isCalendarDay } from '../text/calendar.ts';
import { printDate, type DateValue, type PlainDate, type Stretch } from '../text/date.ts';
import { parseDate } from '../text/dates.ts';
import { asciiDigits, fold } from '../text/unicode.ts';
import { distance } from './distance.ts';
import { monthNames } from './months.data.ts';
import type { Likeness } from './verdict.ts';

export type Ends = Omit<Stretch, 'basis'>;
export type AnyDate = PlainDate | Ends | DateValue;

/** Longer than this nobody writes a date. */
const maxLetters = 80;

const english =
	'January February March April May June July August September October November December'.split(
		' '
	);
const months = new Map(
	monthNames.flatMap((names) =>
		names.split(' ').map((name, i): [string, string] => [fold(name), english[i] ?? ''])
	)
);

const about =
	/^(?:(?:c|ca)\.|circa\b|about\b|around\b|approximately\b|(?:the )?year\b|in\b|on\b)\s*/iu;
// "1947ء", "1947-ci ildə", "1947 yılı"
const yearWord = /(?<=\d)\s*(?:ء|عیسوی|(?:-?\p{L}{2,4})?\s+(?:il|yıl)\p{L}*)(?!\p{L})/giu;

/** "XIX century", "19-cu əsr", "۱۹ویں صدی". */
const centuryWords =
	/^(?:the\s+)?(\d{1,2}|[IVX]+)(?:-?\p{L}{0,4})?\s+(?:century|əsr|yüzyıl|صدی)(?!\p{L}{4})\p{L}*/iu;

const ordinalCentury = (_: string, number: string): string =>
	`${/\d/.test(number) ? Number(number) : romanNumber(number.toUpperCase())}th century`;

function romanNumber(figures: string): number {
	const values = Array.from(figures, (figure) => (figure === 'X' ? 10 : figure === 'V' ? 5 : 1));
	return values.reduce((sum, value, i) => sum + (value < (values[i + 1] ?? 0) ? -value : value), 0);
}

/** The words of a date as the English reader takes them: digits as 0–9, months in English, eras in capitals. */
const legible = (text: string): string =>
	asciiDigits(text)
		.replace(/[\p{Cf}]/gu, '')
		.trim()
		.replace(about, '')
		.replace(centuryWords, ordinalCentury)
		.replace(yearWord, '')
		.replace(/[\s.,;!?۔،]+$/u, '')
		.replace(/(?<=\d)(?=\p{L}{3})|(?<=\p{L}{3})(?=\d)/gu, ' ')
		.replace(/[\p{L}\p{M}]{3,}/gu, (word) => months.get(fold(word)) ?? word)
		.replace(/\b(?:b\.?c\.?(?:e\.?)?|a\.d\.?|ad|ce)(?![\p{L}])/giu, (era) =>
			era.replaceAll('.', '').toUpperCase()
		);

/** A key as a date, in the forms that a deck writes; undefined where it is none. */
export function dateKey(key: string): AnyDate | undefined {
	if (key.length > maxLetters) return undefined;
	const text = legible(key);
	return parseDate(text) ?? bareYear(text);
}

const bareYear = (text: string): PlainDate | undefined =>
	/^[1-9]\d{2,3}$/.test(text) ? { precision: 'year', year: Number(text) } : undefined;

/** Every day or month that figures between signs can mean: day first, month first, year first. */
function inFigures(text: string, century: number): PlainDate[] {
	const [, a = '', b = '', c = ''] =
		/^(\d{1,4})\s*[\s./-]\s*(\d{1,2})\s*[\s./-]\s*(\d{1,4})$/.exec(text) ?? [];
	const year = (figures: string) =>
		figures.length > 2 ? Number(figures) : century + Number(figures);
	const dates = [
		[c, b, a],
		[c, a, b],
		[a, b, c]
	].flatMap(([y = '', m, d]): PlainDate[] => {
		const day = { year: year(y), month: Number(m), day: Number(d) };
		return y !== '' && isCalendarDay(day) ? [{ precision: 'day', ...day }] : [];
	});
	const [, month, whole] = /^(\d{1,2})\s*[./-]\s*(\d{4})$/.exec(text) ?? [];
	if (month !== undefined && Number(month) >= 1 && Number(month) <= 12)
		dates.push({ precision: 'month', year: Number(whole), month: Number(month) });
	return dates;
}

/** "14 Aug 47", "90s": the year takes the century of the key's. */
const withCentury = (text: string, century: number): string =>
	text
		.replace(/(?<=[\p{L},\s])['’]?(\d\d)$/u, (_, year: string) => ` ${century + Number(year)}`)
		.replace(
			/^(?:the\s+)?['’]?(\d0)(?=['’]?s$)/u,
			(_, year: string) => `${century + Number(year)}`
		);

/** A month's name with a slip in it, mended: "Febuary", "Agust", "Jly"; not "Juny", which is as near to two. */
const withMonths = (text: string): string =>
	text.replace(/\p{L}{3,}/gu, (word) => {
		const near = english.flatMap((month) => {
			const most = month.length < 8 ? 1 : 2;
			const slips = distance(word.toLowerCase(), month.toLowerCase(), most);
			return month.length >= 4 && slips <= most ? [{ month, slips }] : [];
		});
		const [first, second] = near.sort((a, b) => a.slips - b.slips);
		return first && first.slips !== second?.slips ? first.month : word;
	});

type Read = { readonly date: AnyDate; readonly short?: Likeness };

/** "'47" for 1947 leaves the century open; of a year before 100 it is all there is. */
function bareFigures(figures: string, first: PlainDate, century: number): Read[] {
	if (first.year >= 0 && first.year < 100)
		return [{ date: { precision: 'year', year: Number(figures) } }];
	if (figures.length < 2) return [];
	const date = { precision: 'year', year: century + Number(figures) } as const;
	return first.precision === 'year' ? [{ date, short: 'coarser' }] : [{ date }];
}

/** What a typed text can mean as a date, and how it falls short by its words alone. */
export function readings(given: string, key: AnyDate): Read[] {
	const text = legible(given);
	if (text === '' || text.length > maxLetters) return [];
	const first = key.precision === 'range' ? key.from : key;
	const century = Math.floor(first.year / 100) * 100;
	const figures = /^['’]?(\d{1,2})$/.exec(text)?.[1];
	if (figures !== undefined) return bareFigures(figures, first, century);
	const inCentury = withCentury(text, century);
	const dates = [
		...[text, inCentury].map((words) => parseDate(words)),
		bareYear(text),
		...inFigures(text, century)
	].filter((date) => date !== undefined);
	const year = printDate({ precision: 'year', year: first.year });
	const yearless = /\d{3}/.test(text) ? undefined : parseDate(`${text} ${year}`);
	const found: Read[] = dates.map((date) => ({ date }));
	if (yearless) found.push({ date: yearless, short: 'coarser' });
	if (found.length > 0) return found;
	const mended = parseDate(withMonths(inCentury));
	return mended ? [{ date: mended, short: 'misspelt' }] : [];
}
