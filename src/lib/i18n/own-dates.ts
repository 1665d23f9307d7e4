/** What a language calls its months and days, Sunday first. */
export type DateNames = {
	readonly months: readonly string[];
	readonly monthsShort: readonly string[];
	readonly weekdays: readonly string[];
	readonly weekdaysShort: readonly string[];
};

const msPerDay = 86_400_000;
const two = (n: number) => String(n).padStart(2, '0');

/** The dates of `formats` for a language that browsers know by name only: they would say "M01". */
export function ownDates({ months, monthsShort, weekdays, weekdaysShort }: DateNames) {
	const clockOf = (date: Date) => `${two(date.getHours())}:${two(date.getMinutes())}`;
	const monthOf = (date: Date) => months[date.getUTCMonth()] ?? '';
	const shortOf = (month: number) => monthsShort[month] ?? '';
	const utc = (day: number) => new Date(day * msPerDay);
	return {
		day: (day: number) => `${utc(day).getUTCDate()} ${shortOf(utc(day).getUTCMonth())}`,
		longDay: (day: number) => {
			const date = utc(day);
			return `${date.getUTCDate()} ${monthOf(date)}, ${weekdays[date.getUTCDay()] ?? ''}`;
		},
		weekday: (day: number) => weekdaysShort[utc(day).getUTCDay()] ?? '',
		moment: (at: number) => {
			const date = new Date(at);
			const day = `${date.getDate()} ${shortOf(date.getMonth())} ${date.getFullYear()}`;
			return `${day}, ${clockOf(date)}`;
		},
		clock: (at: number) => clockOf(new Date(at)),
		hour: (hour: number) => `${two(hour)}:00`,
		isoDate: (iso: string) => {
			const at = /^\d{4}(-\d\d){0,2}$/.test(iso) ? Date.parse(iso) : NaN;
			if (Number.isNaN(at) || iso.length === 4) return iso;
			const date = new Date(at);
			const month = `${monthOf(date)} ${date.getUTCFullYear()}`;
			return iso.length === 7 ? month : `${date.getUTCDate()} ${month}`;
		}
	};
}
