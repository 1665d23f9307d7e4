import { countryOf } from './gazetteer.ts';
import { peopleNames } from './peoples.data.ts';

const peoples = new Set(peopleNames);

/** "Bengali", "the Marathas", "Iranians", "Latin": a people, a faith or a language, no person and no place. */
export const isPeople = (word: string): boolean =>
	peoples.has(word) || (word.endsWith('s') && isOne(word.slice(0, -1)));

const isOne = (word: string): boolean => peoples.has(word) || countryOf(word) !== undefined;
