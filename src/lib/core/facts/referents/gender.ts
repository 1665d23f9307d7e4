import { pronounOf } from '../../language/given-names.ts';
import { isWithin } from '../../language/people.ts';

const feminine =
	/^(?:Mrs|Ms|Miss|Lady|Dame|Queen|Princess|Empress|Begum|Rani|Maharani|Countess|Baroness|Duchess|Sister)\b/;
const masculine =
	/^(?:Mr|Lord|Sir|King|Prince|Emperor|Sultan|Pope|Peshwa|Raja|Nawab|Tsar|Maharaja|Baron|Count|Father|Cardinal)\b/;

/** The pronoun that goes with a person, by the words of the text and by the given name; undefined where neither tells. */
export function pronounFor(name: string, written = name): 'he' | 'she' | undefined {
	for (const words of [written, name]) {
		if (feminine.test(words)) return 'she';
		if (masculine.test(words)) return 'he';
	}
	const [first = ''] = name.split(' ');
	return pronounOf(first) ?? pronounOf(first.split('-')[0] ?? '');
}

const style = /^(?:Emperor|Empress|King|Queen|Lord|Lady|Pope|Saint|Sultan|Baron|Count) /;

/** "Emperor Norton": a style and the last name. */
export const isStyled = (name: string): boolean =>
	style.test(name) && !name.replace(style, '').includes(' ');

const lastOf = (name: string) => name.split(' ').at(-1);

/**
 * "Shavkat Miromonovich Mirziyoyev" and "Shavkat Mirziyoyev" are one, for one name has all words of the other; so are
 * "Emperor Norton" and "Joshua Norton".
 */
export function isSamePerson(a: string, b: string): boolean {
	if (isStyled(a) !== isStyled(b)) return lastOf(a) === lastOf(b);
	const [first, second] = [a.replace(style, ''), b.replace(style, '')];
	return first.length < second.length ? isWithin(first, second) : isWithin(second, first);
}
