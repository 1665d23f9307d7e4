import { fold, words } from '../text/unicode.ts';

/** Folded words, as they are compared: without articles and inner stops, in one spelling of English. */
export type Words = readonly string[];

const british: readonly (readonly [RegExp, string])[] = [
	[/is(ation|ations|e|es|ed|ing|er)$/, 'iz$1'],
	[/^(cent|theat|fib|met|kilomet)re(s?)$/, '$1er$2'],
	[/^(lab|col|harb|hon|neighb|fav|rum|arm)our/, '$1or'],
	[/^(def|off|pret)ence/, '$1ense'],
	[/^(program)me/, '$1']
];

const oneSpelling = (word: string): string =>
	word.length < 5 ? word : british.reduce((text, [from, to]) => text.replace(from, to), word);

/** The words of a name. Stops and apostrophes inside words go, but not between digits. */
export function nameWords(text: string): Words {
	const plain = words(text.replaceAll('&', ' and ')).map((word) =>
		oneSpelling(word.replace(/['.](?!\d)|(?<!\d)\./g, ''))
	);
	const rest = /^(?:the|a|an)$/.test(plain[0] ?? '') ? plain.slice(1) : plain;
	return rest.length > 0 ? rest : plain;
}

/** Letters that one alphabet writes for what English spells in several ways. */
const romanised: readonly (readonly [sign: RegExp, english: string])[] = [
	[/ş/g, 'sh'],
	[/ç/g, 'ch'],
	[/ğ/g, 'gh'],
	[/x/g, 'kh'],
	[/c/g, 'j'],
	[/q/g, 'g']
];
const turkic = /[əğış]/iu;
const german = /[äöü]/iu;

/**
 * The ways in which a name may be spelt in English letters: "Əliyev" is Aliyev and Eliyev, "Şuşa" Shusha and Susa.
 * A handful at most, the plain one first.
 */
export function spellings(text: string): string[] {
	const lower = text.replaceAll('İ', 'i').normalize('NFC').toLowerCase();
	const all = [text];
	if (lower.includes('ə')) all.push(lower.replaceAll('ə', 'a'));
	if (turkic.test(lower) || lower.includes('ç')) {
		const sounded = romanised.reduce((name, [sign, english]) => name.replace(sign, english), lower);
		all.push(sounded.replaceAll('ə', 'a'), sounded.replaceAll('ə', 'e'));
		const signs = romanised.slice(0, 3).reduce((name, [sign, en]) => name.replace(sign, en), lower);
		all.push(signs.replaceAll('ə', 'a'));
	}
	if (german.test(lower))
		all.push(lower.replaceAll('ä', 'ae').replaceAll('ö', 'oe').replaceAll('ü', 'ue'));
	return [...new Set(all)];
}

/** Signs that words leave out and that tell things apart: "C" and "C++". */
export const signsOf = (text: string): string => fold(text).replace(/[^+#=<>*^/~%$€£]/g, '');

/** Without what stands in brackets after a name: "Baku (Azerbaijan)". */
export const withoutAside = (text: string): string => {
	const bare = text.replace(/\s*\([^()]*\)\s*$/, '');
	return bare.trim() === '' ? text : bare;
};
