import { asciiDigits } from './digits.ts';
import { oneSpaced } from './one-spaced.ts';
import { remembered } from './remember.ts';

export { asciiDigits };

/** Several signs that are written as one. */
const each = (signs: string, as: string) => signs.split(' ').map((sign): string[] => [sign, as]);

/** Letters that have no mark to take off, Arabic letters that Urdu and Persian write in their own way, and signs. */
const variants: ReadonlyMap<string, string> = new Map(
	[
		['ı', 'i'],
		['ə', 'e'],
		['ł', 'l'],
		['ø', 'o'],
		['đ', 'd'],
		['ð', 'd'],
		['þ', 'th'],
		['ß', 'ss'],
		['æ', 'ae'],
		['œ', 'oe'],
		['ي', 'ی'],
		['ى', 'ی'],
		['ئ', 'ی'],
		['ك', 'ک'],
		['ة', 'ہ'],
		['ه', 'ہ'],
		['ۀ', 'ہ'],
		['ۃ', 'ہ'],
		['أ', 'ا'],
		['إ', 'ا'],
		['ٱ', 'ا'],
		['آ', 'ا'],
		['ؤ', 'و'],
		['؟', '?'],
		['،', ','],
		['؛', ';'],
		['۔', '.'],
		['…', '...'],
		...each('‘ ’ ‚ ‛ ′ ` ´ ʻ ʼ ʿ ʾ', "'"),
		...each('“ ” „ ‟ « » ″', '"'),
		...each('‐ ‑ ‒ – — ― −', '-')
	].map(([from = '', to = '']): [string, string] => [from, to])
);

/**
 * A spelling for comparison only: without case, diacritics, vowel signs and invisible marks; variants of quotes,
 * dashes, letters and digits are one; white space is one space, none at the ends. Turkish dotted and dotless i meet.
 */
export const fold: (text: string) => string = remembered((text) => {
	// Nothing else is left to do to most texts, and libraries of them are folded at once.
	if (/^\p{ASCII}*$/u.test(text)) return oneSpaced(text.toLowerCase());
	const plain = asciiDigits(text)
		.replace(/[يىئكةهۀۃأإٱآؤ]/g, (letter) => variants.get(letter) ?? letter)
		.normalize('NFKD')
		.replace(/[\p{M}\p{Cf}\u0640]/gu, '')
		.toLowerCase()
		.replace(/[^\p{ASCII}]/gu, (sign) => variants.get(sign) ?? sign)
		.replace(/\p{M}/gu, '');
	return oneSpaced(plain);
});

/** The words of a text for comparison, folded: "Azerbaijan's" is "azerbaijan", "1,234" is "1234", "U.S." is "us". */
export const words: (text: string) => readonly string[] = remembered((text) => {
	let plain = fold(text);
	if (plain.includes(',')) plain = plain.replace(/(?<=\d),(?=\d)/g, '');
	if (plain.includes("'s")) plain = plain.replace(/(?<=\p{L})'s(?!\p{L})/gu, '');
	if (plain.includes('.'))
		plain = plain.replace(
			/(?<![\p{L}\p{N}])(?:\p{L}\.){2,}/gu,
			(letters) => `${letters.replaceAll('.', '')} `
		);
	return plain.match(/[\p{L}\p{N}]+(?:[.'][\p{L}\p{N}]+)*/gu) ?? [];
});
