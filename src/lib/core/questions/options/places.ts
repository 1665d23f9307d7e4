import {
	countries,
	countryNamed,
	neighbours,
	placeNamed,
	places
} from '../../language/gazetteer.ts';
import { pastNeighbours, smallStates } from './bodies.data.ts';

/** States of the same region; small ones only for a small one. */
export function otherCountries(name: string): string[] {
	const past = pastNeighbours.get(name);
	if (past) return [...past];
	const country = countryNamed(name);
	if (!country) return [];
	const isSmall = smallStates.has(country.name);
	const near = neighbours(country.name)
		.map((other) => other.name)
		.filter((other) => isSmall || !smallStates.has(other));
	if (near.length >= 3 || country.region === 'past') return near;
	// A region of two or three states borrows from the ones beside it.
	const wider = beside.find((group) => group.includes(country.region)) ?? [];
	return [
		...near,
		...countries
			.filter(
				({ name: other, region }) =>
					wider.includes(region) && !smallStates.has(other) && other !== country.name
			)
			.map(({ name: other }) => other)
			.filter((other) => !near.includes(other))
	];
}

/** Regions that lie together. */
const beside: readonly (readonly string[])[] = [
	['Caucasus', 'Central Asia', 'Eastern Europe'],
	['Baltic', 'Northern Europe'],
	['Mediterranean', 'Southern Europe'],
	['North America', 'Central America'],
	['Middle East', 'Gulf']
];

/** Towns of the same country first, then of its region; a capital stands among capitals. */
export function otherTowns(name: string): { home: string[]; near: string[] } {
	const place = placeNamed(name);
	if (!place?.country) return { home: [], near: [] };
	const region = new Set(otherCountries(place.country));
	const isCapital = countryNamed(place.country)?.capital === place.name;
	const alike = places.filter(
		({ kind, name: other }) => kind === place.kind && other !== place.name
	);
	const isOfCapitals = ({ name: other, country }: (typeof places)[number]) =>
		!isCapital || place.kind !== 'city' || countryNamed(country ?? '')?.capital === other;
	return {
		home: alike.filter(({ country }) => country === place.country).map((other) => other.name),
		near: alike
			.filter((other) => region.has(other.country ?? '') && isOfCapitals(other))
			.map((other) => other.name)
	};
}
