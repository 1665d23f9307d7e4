import { ordinalNumber, smallNumber } from '../text/number-words.ts';
import { distance } from './distance.ts';

/** First letters that are taken for one another, also by those who carry a name over from another script. */
const alike = ['aeiouyə', 'ckqx', 'gj', 'sz', 'vw', 'fp', 'dt'];

const beginAlike = (a: string, b: string): boolean =>
	a[0] === b[0] ||
	(a[0] === b[1] && a[1] === b[0]) ||
	alike.some((letters) => letters.includes(a[0] ?? ' ') && letters.includes(b[0] ?? ' '));

const roman = /^[ivxlcdm]+$/;

/** What one slip makes another thing of: numbers in digits, words and Roman figures, initials. */
const isExact = (word: string): boolean =>
	word.length <= 3 ||
	/\d/.test(word) ||
	roman.test(word) ||
	smallNumber(word) !== undefined ||
	ordinalNumber(word) !== undefined;

/** How many slips a word may have: none up to three letters, one up to seven, then two with its first letter right. */
function isSlip(written: string, asked: string): boolean {
	if (isExact(written) || isExact(asked)) return false;
	const [given, key] = [written.replaceAll('ph', 'f'), asked.replaceAll('ph', 'f')];
	const slips = distance(given, key, key.length < 8 ? 1 : 2);
	if (slips > 2 || (key.length < 8 && slips > 1)) return false;
	return slips === 2 ? given[0] === key[0] : beginAlike(given, key);
}

/**
 * Whether words are others only by slips of spelling. All are folded. "North" is no slip for "South", "Elizabeth I"
 * none for "Elizabeth II".
 */
export function isMisspelt(given: readonly string[], key: readonly string[]): boolean {
	if (given.length === key.length)
		return key.every((word, i) => given[i] === word || isSlip(given[i] ?? '', word));
	const [a, b] = [given.join(''), key.join('')];
	if ([...given, ...key].some((word) => word.length === 1 || roman.test(word))) return false;
	// "Nagornokarabakh", "Al Qaida"
	return b.length >= 8 && !/\d/.test(a + b) && a[0] === b[0] && distance(a, b, 1) <= 1;
}
