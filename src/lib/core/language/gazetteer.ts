import { countryTable } from './countries.data.ts';
import { placeTable } from './places.data.ts';
import { remembered } from '../text/remember.ts';

export type Country = {
	readonly name: string;
	readonly others: readonly string[];
	readonly demonyms: readonly string[];
	readonly capital?: string;
	readonly region: string;
};

export type Place = {
	readonly name: string;
	readonly country?: string;
	/** What it is, as a question asks for it: "city", "state", "river"; `region` where no one word tells. */
	readonly kind: string;
};

const list = (field: string | undefined) => (field ? field.split(',').filter(Boolean) : []);
const lines = (table: string) =>
	table
		.trim()
		.split('\n')
		.map((line) => line.split(';'));

export const countries: readonly Country[] = lines(countryTable).map(
	([name = '', others, demonyms, capitals, region = '']) => {
		const capital = list(capitals)[0];
		return {
			name,
			others: list(others),
			demonyms: list(demonyms),
			region,
			...(capital ? { capital } : {})
		};
	}
);

// A capital with a comma in its name ("Washington, D.C.") is two entries of the list; both lead home.
const capitals: Place[] = lines(countryTable).flatMap(([country = '', , , names]) =>
	list(names).map((name) => ({ name: name.trim(), country, kind: 'city' }))
);

export const places: readonly Place[] = [
	...capitals,
	...lines(placeTable).flatMap(([kind = '', country, names]) =>
		list(names).map((name) => ({ name, kind, ...(country ? { country } : {}) }))
	)
];

const key = (name: string) => {
	const lower = name.toLowerCase().replaceAll('’', "'");
	return lower.startsWith('the ') ? lower.slice(4) : lower;
};

const byCountry = new Map(
	countries.flatMap((c) => [c.name, ...c.others].map((name) => [key(name), c]))
);
const byDemonym = new Map(countries.flatMap((c) => c.demonyms.map((name) => [key(name), c])));
const byPlace = new Map(places.map((place) => [key(place.name), place]));

export const countryNamed: (name: string) => Country | undefined = remembered((name) =>
	byCountry.get(key(name))
);
export const countryOf: (demonym: string) => Country | undefined = remembered((demonym) =>
	byDemonym.get(key(demonym))
);
export const placeNamed = (name: string): Place | undefined => byPlace.get(key(name));

/** Countries of the same part of the world, without the one given. */
export const neighbours = (name: string): Country[] => {
	const home = countryNamed(name);
	return countries.filter((c) => c.region === home?.region && c.name !== home.name);
};

/** Whether this is the name of a country or place, or of what belongs to a country. */
export const isKnownName = (word: string): boolean =>
	(countryNamed(word) ?? countryOf(word) ?? placeNamed(word)) !== undefined;
