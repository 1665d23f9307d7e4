import { headKind } from './lexicon.ts';
import { isCapital, type Word } from './words.ts';

/** A run of words that are one name by their capitals: "Committee on Foreign Affairs of the Senate". */
export type Run = readonly Word[];

/** The words of a sentence, and which of them no date or number has taken. */
export type Sentence = {
	readonly words: readonly Word[];
	readonly isFree: (word: Word) => boolean;
};

export const adjacent = (a: Word | undefined, b: Word | undefined) => a?.end === b?.start;

/** The capitalised words from `at` on, as far as they go. */
export function capitalsFrom({ words, isFree }: Sentence, at: number): Run {
	let end = at;
	while (end < at + 8 && words[end] && isCapital(words[end] as Word) && isFree(words[end] as Word))
		end++;
	return words.slice(at, end);
}

/** People who own what a body is for: "the *People's* Liberation Front", "*King's* College". */
const owners =
	/^(?:people|women|men|children|girls|boys|king|queen|workers?|farmers?|peasants|students?|teachers|veterans|ministers|leaders|experts|heads|presidents|chiefs|officers|friends|traders|fishermen|hunters|travellers|mothers|fathers|citizens|parents|nurses|writers|players|soldiers|sailors|years|saints?|bachelor|master)$/;

/** How many words a possessive and what follows take: "'s Liberation". */
export function owned(run: Run, { words, isFree }: Sentence, at: number): number {
	const [mark, next] = [words[at], words[at + 1]];
	if (!mark || !next || !/^['’]s?$/.test(mark.text) || !adjacent(run.at(-1), mark)) return 0;
	const isSaint = run.length === 2 && /^(?:St|Saint)\.?$/.test(run[0]?.text ?? '');
	if (isSaint && !(isCapital(next) && isFree(next))) return 1;
	const isOwner = owners.test(run.at(-1)?.lower ?? '') || isSaint;
	return isOwner && isCapital(next) && isFree(next) ? 2 : 0;
}

const lawful = /^(?:act|bill|treaty|ordinance|order|rules|convention|agreement|regulations)$/;
const provision = /^(?:article|section|rule|clause|regulation|schedule|resolution)$/;

/** "Article 164*(1)*", "the Customs *(Amendment) Act*", "21 PARA *(SF)*": brackets inside a name. */
export function bracketed(run: Run, { words, isFree }: Sentence, at: number): number {
	if (words[at]?.text !== '(') return 0;
	const last = run.at(-1);
	const closing = words.slice(at + 1, at + 6).findIndex(({ text }) => text === ')');
	if (closing < 1) return 0;
	const inside = words.slice(at + 1, at + 1 + closing);
	const length = closing + 2;
	const isClause = /^(?:\d{1,3}|\p{Ll})$/u.test(inside[0]?.text ?? '') && closing === 1;
	if (isClause && adjacent(last, words[at]) && provision.test(run[0]?.lower ?? '')) return length;
	if (!inside.every((word) => isCapital(word) && isFree(word))) return 0;
	const after = capitalsFrom({ words, isFree }, at + length);
	const law = after.findIndex(({ lower }) => lawful.test(lower));
	if (law >= 0) return length + law + 1;
	const isCode = /^\p{Lu}{1,2}$/u.test(inside[0]?.text ?? '') && closing === 1;
	return isCode && run.length === 1 && /^\p{Lu}{3,5}$/u.test(last?.text ?? '') ? length : 0;
}

/** "Harold Watkins*, Sr.*": what tells a father from his son goes with the name. */
export const isSuffixed = (run: Run, words: readonly Word[], at: number): boolean =>
	words[at]?.text === ',' &&
	run.length >= 2 &&
	run.every((word) => isCapital(word) && headKind(word.text) === undefined) &&
	/^(?:Jr|Sr)\.?$/.test(words[at + 1]?.text ?? '');

const form = /^(?:Inc|Ltd|LLC|LLP|Limited)$/;

/** "Ostra Mills*, Inc*", "Ostra Card Co*., Ltd*": what kind of company it is goes with the name. */
export function incorporated(run: Run, words: readonly Word[], at: number): number {
	const isShort = /^(?:Co|Corp)$/.test(run.at(-1)?.text ?? '') && words[at]?.text === '.';
	const rest = words.slice(at + (isShort ? 1 : 0), at + 3);
	const comma = rest[0]?.text === ',' ? 1 : 0;
	if (run.length === 0 || comma + (isShort ? 1 : 0) === 0) return 0;
	return form.test(rest[comma]?.text ?? '') ? comma + 1 + (isShort ? 1 : 0) : 0;
}

/** "the Reorganisation Act*, 2000*": laws bear their year, unless brackets only tell when it was. */
export function ofYear(run: Run, words: readonly Word[], at: number): number {
	if (!/^(?:act|ordinance|bill|order|rules)$/.test(run.at(-1)?.lower ?? '') || run.length < 2)
		return 0;
	const isYear = (n: number) => /^(?:1[6-9]|20)\d\d$/.test(words[n]?.text ?? '');
	if (words[at]?.text === ',') return isYear(at + 1) && words[at + 2]?.text !== ')' ? 2 : 0;
	// "under *the* Companies Act 2013 for": in a list "Companies Act 1956" tells when it was.
	const isInText = words[at - run.length - 1]?.text === 'the';
	return isInText && isYear(at) && /^\p{Ll}/u.test(words[at + 1]?.text ?? '') ? 1 : 0;
}
