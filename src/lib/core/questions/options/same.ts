import { remembered } from '../../text/remember.ts';
import { fold, words } from '../../text/unicode.ts';
import { homeOf } from '../filter/parts.ts';
import { sameNames } from './same-names.data.ts';

const usual = new Map(
	sameNames.flatMap((group) => group.map((name) => [fold(name), group[0] ?? name] as const))
);

const usualName = remembered((name) => usual.get(fold(name)));

/** What a name's first letters make: "World Trade Organization" → "wto". */
const initials = remembered((name) =>
	words(name)
		.filter((word) => !/^(?:of|the|for|and|on|in)$/.test(word))
		.map((word) => word.charAt(0))
		.join('')
);

const isShort = remembered((name) => /^\p{Lu}[\p{Lu}-]+$/u.test(name));

const lettersOf = remembered((name) => fold(name).replace(/[^\p{L}\p{N}]/gu, ''));

/** Two names for one thing: "Turkey" and "Türkiye", "Kyiv" and "Kiev", "WTO" and its words, "Quispe" and "Rosa Quispe". */
export function isSame(a: string, b: string): boolean {
	const called = usualName(a);
	if (called !== undefined && called === usualName(b)) return true;
	const home = homeOf(a);
	if (home !== undefined && home === homeOf(b)) return true;
	if (isShort(a) !== isShort(b) && (isShort(a) ? initials(b) === fold(a) : initials(a) === fold(b)))
		return true;
	// "O'Hara" and "Ohara"
	if (lettersOf(a) === lettersOf(b)) return true;
	const [x, y] = [words(a), words(b)];
	const [short, long] = x.length < y.length ? [x, y] : [y, x];
	return short.length > 0 && short.every((word) => long.includes(word));
}
