import { countryNamed, neighbours, placeNamed, places } from '../language/gazetteer.ts';
import { printDate, type DateValue, type PlainDate } from '../text/date.ts';

const shifts = [-1, 1, -2, 2, -3, 3, -4, 5];
const factors = [0.6, 1.5, 0.8, 2, 1.25, 0.4];

const inYear = (date: PlainDate, year: number): PlainDate => ({ ...date, year });

/** The same date some years earlier or later, at the same precision; none after `limit`. */
export function otherDates(date: DateValue, limit: PlainDate | undefined): string[] {
	if (date.precision === 'range' || date.precision === 'decade' || date.precision === 'century')
		return [];
	if (date.precision === 'day' && date.month === 2 && date.day === 29) return [];
	const { basis, ...plain } = date;
	return shifts
		.map((by) => inYear(plain, date.year + by))
		.filter((other) => limit === undefined || other.year <= limit.year)
		.map(printDate);
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
