import {
	countries,
	countryNamed,
	neighbours,
	placeNamed,
	places
} from '../../language/gazetteer.ts';
import { pastNeighbours, smallStates, tinyStates } from './bodies.data.ts';
import {
	foundedIn,
	oldStates,
	peersOf,
	seldomNamed,
	unitedIn,
	worldCities
} from './states.data.ts';
import { townsOf } from './towns.data.ts';

/** Before this year most states of today were not there. */
const OLD = 1850;

const isPlausible = (key: string) => (other: string) =>
	other !== key &&
	(smallStates.has(key) || !smallStates.has(other)) &&
	(tinyStates.has(key) || !tinyStates.has(other)) &&
	(seldomNamed.has(key) || !seldomNamed.has(other));

/** Regions that lie together. */
const beside: readonly (readonly string[])[] = [
	['Caucasus', 'Central Asia', 'Eastern Europe'],
	['Baltic', 'Northern Europe'],
	['Mediterranean', 'Southern Europe'],
	['North America', 'Central America'],
	['Middle East', 'Gulf']
];

/** States of the same region and of that time; small ones only for a small one; peers for one that the world deals with. */
export function otherCountries(name: string, year?: number): string[] {
	const country = countryNamed(name);
	const key = country?.name ?? name;
	if (year !== undefined && year < OLD && oldStates.has(key))
		return [...oldStates].filter(
			(other) => other !== key && year < (unitedIn.get(other) ?? Infinity)
		);
	const past = pastNeighbours.get(name) ?? peersOf.get(key);
	const found = past ?? (country && country.region !== 'past' ? inRegion(country) : []);
	const isThere = (other: string) =>
		year === undefined || year >= (foundedIn.get(other) ?? 0) || year < (foundedIn.get(key) ?? 0);
	return found.filter(isThere);
}

/** A region of two or three states borrows from the ones beside it. */
function inRegion({ name: key, region }: (typeof countries)[number]): string[] {
	const near = neighbours(key)
		.map((other) => other.name)
		.filter(isPlausible(key));
	if (near.length >= 3) return near;
	const wider = beside.find((group) => group.includes(region)) ?? [];
	const wide = countries
		.filter((other) => wider.includes(other.region))
		.map((other) => other.name)
		.filter(isPlausible(key));
	return [...new Set([...near, ...wide])];
}

/** The gazetteer names the towns of a state from the best known on; nobody takes the last of them for one of the first. */
const KNOWN = 12;

const bestKnown = (towns: readonly string[], name: string): readonly string[] => {
	const at = towns.indexOf(name);
	return at < 0 || at > KNOWN ? towns : towns.slice(0, KNOWN);
};

/** Towns of the same country, and of others: capitals of its region for a capital, the world's for one of those. */
export function otherTowns(name: string): { home: string[]; near: string[]; isCapital: boolean } {
	const place = placeNamed(name);
	const country = place?.country ?? [...townsOf].find(([, towns]) => towns.includes(name))?.[0];
	if (country === undefined) return { home: [], near: [], isCapital: false };
	const kind = place?.kind ?? 'city';
	const alike = places.filter((other) => other.kind === kind);
	const inIt = alike.filter((other) => other.country === country).map((other) => other.name);
	if (kind !== 'city')
		return { home: inIt.filter((other) => other !== name), near: [], isCapital: false };
	const known = bestKnown(inIt, name);
	const region = new Set(
		countries
			.filter((one) => one.region === countryNamed(country)?.region)
			.map((one) => one.name)
			.filter(isPlausible(country))
	);
	const isCapital = ({ name: town, country: of }: (typeof places)[number]) =>
		countryNamed(of ?? '')?.capital === town;
	const capitals = alike
		.filter((other) => region.has(other.country ?? '') && isCapital(other))
		.map((other) => other.name);
	const near = worldCities.includes(name) ? worldCities : place && isCapital(place) ? capitals : [];
	return {
		home: [...new Set([...known, ...(townsOf.get(country) ?? [])])].filter(
			(other) => other !== name
		),
		near: near.filter((other) => other !== name),
		isCapital: place !== undefined && isCapital(place)
	};
}
