import { countryNamed, neighbours, placeNamed, places } from '../language/gazetteer.ts';
import { printDate, type DateValue, type PlainDate } from '../text/date.ts';

const yearShifts = [-1, 1, -2, 2, -3, 3, -4, 5];
const monthShifts = [-1, 1, -2, 2, -3, 4, -5, 6];
const factors = [0.6, 1.5, 0.8, 2, 1.25, 0.4];

/** The same date in other years, none after `limit`. */
const inOtherYears = (date: PlainDate, limit: PlainDate | undefined): PlainDate[] =>
	yearShifts
		.map((by) => ({ ...date, year: date.year + by }))
		.filter(({ year }) => limit === undefined || year <= limit.year);

/** The same date in other months of its year. */
function inOtherMonths(date: PlainDate): PlainDate[] {
	if (date.precision === 'season')
		return (['spring', 'summer', 'autumn', 'winter'] as const)
			.filter((season) => season !== date.season)
			.map((season) => ({ ...date, season }));
	if (date.precision !== 'day' && date.precision !== 'month') return [];
	const months = monthShifts
		.map((by) => date.month + by)
		.filter((month) => month > 0 && month < 13);
	return months.map((month) => ({ ...date, month }));
}

/** A range of days moved as a whole by months; undefined where it would leave its year. */
function movedRange(from: PlainDate, to: PlainDate, by: number): string | undefined {
	if (from.precision !== 'day' || to.precision !== 'day') return undefined;
	const [first, last] = [from.month + by, to.month + by];
	if (first < 1 || last > 12) return undefined;
	return printDate({
		precision: 'range',
		from: { ...from, month: first, day: Math.min(from.day, 28) },
		to: { ...to, month: last, day: Math.min(to.day, 28) },
		basis: 'stated'
	});
}

/**
 * Dates of the same precision near this one. Where the stem tells the year, they keep it: else the odd year
 * out would give the key away.
 */
export function otherDates(
	date: DateValue,
	limit: PlainDate | undefined,
	keepsYear: boolean
): string[] {
	if (date.precision === 'range') {
		const { from, to } = date;
		return keepsYear ? monthShifts.flatMap((by) => movedRange(from, to, by) ?? []) : [];
	}
	if (date.precision === 'decade' || date.precision === 'century') return [];
	if (date.precision === 'day' && date.day > 28)
		return keepsYear
			? []
			: inOtherYears(date, limit)
					.filter(
						({ precision, year }) => precision !== 'day' || date.month !== 2 || year % 4 === 0
					)
					.map(printDate);
	return (keepsYear ? inOtherMonths(date) : inOtherYears(date, limit)).map(printDate);
}

/** The same figure made larger and smaller, written alike: "$11.7 million" → "$7 million", "$17.6 million". */
export function otherFigures(figure: string): string[] {
	const digits = /\d[\d,]*(?:\.\d+)?/.exec(figure)?.[0];
	if (digits === undefined) return [];
	const value = Number(digits.replaceAll(',', ''));
	const decimals = digits.split('.')[1]?.length ?? 0;
	const written = (n: number) =>
		n.toLocaleString('en', {
			minimumFractionDigits: decimals,
			maximumFractionDigits: decimals,
			useGrouping: digits.includes(',') || value < 1000
		});
	// A round figure among crooked ones would give itself away.
	const step =
		decimals > 0
			? 10 ** -decimals
			: 10 ** Math.max(0, /0*$/.exec(digits.replaceAll(',', ''))?.[0].length ?? 0);
	const round = (n: number) => Math.round(n / step) * step;
	return factors
		.map((factor) => round(value * factor))
		.filter((n) => n > 0 && n !== value)
		.map((n) => figure.replace(digits, written(n)));
}

/** Countries of the same region, or towns of the same country and its neighbours. */
export function otherPlaces(name: string): string[] {
	const country = countryNamed(name);
	if (country) return neighbours(country.name).map((near) => near.name);
	const place = placeNamed(name);
	if (!place?.country) return [];
	const near = new Set([place.country, ...neighbours(place.country).map((other) => other.name)]);
	return places
		.filter(
			(other) =>
				other.kind === place.kind && other.name !== place.name && near.has(other.country ?? '')
		)
		.map((other) => other.name);
}
