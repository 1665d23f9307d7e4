import { countries, countryNamed, places } from '../language/gazetteer.ts';
import { aliases } from './aliases.data.ts';
import { nameWords, withoutAside } from './names.ts';

const keyOf = (name: string): string =>
	nameWords(name)
		.filter((word) => word !== 'the')
		.join('');

let known: ReadonlyMap<string, string> | undefined;

/** What each known name names: the first name of its country, place or body. Most pages ask for none: built when asked. */
function things(): ReadonlyMap<string, string> {
	if (known) return known;
	const things = new Map<string, string>();
	const add = (names: readonly string[]) => {
		const keys = names.map(keyOf);
		const thing = keys.map((key) => things.get(key)).find(Boolean) ?? keys[0] ?? '';
		for (const key of keys) if (!things.has(key)) things.set(key, thing);
	};
	for (const { name, others } of countries) add([name, ...others]);
	for (const line of aliases) add(line.split(';'));
	for (const { name } of places) add([name]);
	return (known = things);
}

/** "the Kingdom of Sweden", "the Islamic Republic of Afghanistan". */
const polity =
	/^(?:the )?(?:[\p{L}’']+ ){0,3}?(?:republic|kingdom|state|sultanate|emirate|union|federation|commonwealth|principality|duchy) of (?:the )?(.+)$/iu;

/** What a name names, if it is one of a country, a well-known place or body; the same for all its names. */
export function thingNamed(text: string): string | undefined {
	if (text.length > 100) return undefined;
	const name = withoutAside(text.trim());
	return things().get(keyOf(name)) ?? things().get(keyOf(polity.exec(name)?.[1] ?? ''));
}

/** A place without the country or region behind it: "Lahore, Pakistan". */
export function withoutHome(text: string): string {
	const [place = '', home = '', ...more] = text.split(/\s*[,،]\s*/);
	const isPlace = home !== '' && more.length === 0 && thingNamed(home) !== undefined;
	return isPlace && place.trim() !== '' && !countryNamed(place) ? place : text;
}

const small = new Set('of and the for on in to at de la'.split(' '));

/** Whether letters are the first ones of a name's words: "OIC". Three letters at least. */
export function isInitials(letters: string, name: string): boolean {
	const short = letters.replace(/[.\s]/g, '').toLowerCase();
	if (!/^\p{L}{3,10}$/u.test(short) || name.length > 200) return false;
	const all = nameWords(name.replace(/^the /i, ''));
	const telling = all.filter((word) => !small.has(word));
	return [all, telling].some(
		(words) => words.length > 2 && words.map((word) => word[0]).join('') === short
	);
}
