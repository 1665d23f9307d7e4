import { familyNames, mensNames, womensNames } from './given-names.data.ts';

const women = new Set(womensNames);
const men = new Set(mensNames);
const families = new Set(familyNames);

/** The pronoun that goes with a given name; undefined where either may, or where the name is not known. */
export function pronounOf(given: string): 'he' | 'she' | undefined {
	const [isWoman, isMan] = [women.has(given), men.has(given)];
	return isWoman === isMan ? undefined : isWoman ? 'she' : 'he';
}

/** Whether this is a given name somewhere in the world. */
export const isGivenName = (word: string): boolean => women.has(word) || men.has(word);

const initials = /^(?:\p{Lu}\.[ -]?){1,4}(?=\p{Lu})/u;

const syllables = /^\p{Lu}\p{Ll}{0,6}-\p{L}\p{Ll}{1,6}$/u;

/** "C. V. Raman", "Rosa Quispe", "Ban Ki-moon": a name that shows by itself to be a person's. */
export function showsPerson(name: string): boolean {
	const [first = '', second = '', ...more] = name.split(' ');
	if (second === '') return false;
	return (
		isGivenName(first) ||
		isGivenName(first.split('-')[0] ?? '') ||
		(initials.test(name) && /\p{Lu}\p{Ll}{2,}$/u.test(name)) ||
		(families.has(first) && more.length === 0 && syllables.test(second))
	);
}

/** Whether a family name of East Asia opens a name of two or three short words. */
export const opensWithFamily = (name: string): boolean => {
	const [first = '', ...given] = name.split(' ');
	return (
		families.has(first) &&
		given.length > 0 &&
		given.every((word) => /^\p{Lu}[\p{Ll}-]{1,8}$/u.test(word))
	);
};
