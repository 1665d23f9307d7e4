import { plainText } from '../rich-text.ts';
import { warning, type Rule } from './rule.ts';

/** A key this much longer than the longest wrong option is seen to be the key. */
const longer = 1.6;
/** Below so many characters length tells nothing. */
const fewCharacters = 25;

/** Options that give the key away by how they look: it alone is long, or it alone has, or lacks, a number. */
export const checkOptions: Rule = ({ type, answer, distractors }) => {
	if (type !== 'choice' || distractors.length < 2) return [];
	const key = plainText(answer).trim();
	const others = distractors.map((text) => plainText(text).trim());
	const longest = Math.max(...others.map(({ length }) => length));
	const isLong = key.length >= fewCharacters && key.length > longer * longest;
	const hasNumber = (text: string) => /\p{Nd}/u.test(text);
	const isOdd = others.every((text) => hasNumber(text) !== hasNumber(key));
	return isLong || isOdd
		? [
				warning(
					'odd-option',
					isLong
						? 'the right option is by far the longest'
						: 'the right option looks unlike all others',
					'make the options alike in length and form'
				)
			]
		: [];
};
