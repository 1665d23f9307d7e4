import { remembered } from '../text/remember.ts';
import { countryNamed } from './gazetteer.ts';
import { isGivenName } from './given-names.ts';
import { headKind, openers } from './lexicon.ts';
import { articled, leadsToName, step, type Run } from './name-steps.ts';
import { verbReadings } from './verbs.ts';
import { isCapital, type Word } from './words.ts';

export type { Run } from './name-steps.ts';

const MAX_WORDS = 20;
/** In a name that is all capitals they look like its last word. */
const joining = new Set('of the and for on in to by'.split(' '));
const ordinal = /^\d+(st|nd|rd|th)$/;

/** Participles that names open with. */
const adjectival =
	/^(?:united|allied|armed|associated|combined|consolidated|scheduled|unified|federated|limited|advanced|integrated|mixed|confederated|incorporated|organi[sz]ed|reformed|amalgamated|reserved|protected|.+[fdb]red)$/;

/** They open names and hardly ever a note: "*United* Nations", "*Scheduled* Castes". */
const opensNames = /^(?:united|allied|armed|associated|scheduled|federated)$/;

/** "*Made* Pataliputra his capital", "*Visiting* Russia": a note opens with what was done, and no name does. */
const isDeed = ({ lower, text }: Word): boolean => {
	if (isGivenName(text) || opensNames.test(lower)) return false;
	const forms = verbReadings(lower).map(({ form }) => form);
	if (forms.includes('base')) return false;
	return (
		forms.includes('past') ||
		forms.includes('gerund') ||
		(/[^aeiou]ed$/.test(lower) && lower.length > 5 && !adjectival.test(lower))
	);
};

const isCount = /^(?:first|second|third|one|two|three|four|five|six|seven)$/;

/** "Third *Buddhist Council*" at the head of a line: what comes more than once is named by its number. */
function countsName(words: readonly Word[], from: number): boolean {
	let end = from;
	while (end < from + 5 && words[end] && isCapital(words[end] as Word)) end++;
	const last = words[end - 1];
	return (
		end > from &&
		last !== undefined &&
		(/^(?:event|agreement)$/.test(headKind(last.text) ?? '') ||
			/^(?:council|assembly|republic|schedule|army|fleet|corps)$/.test(last.lower))
	);
}

const unit =
	/^(?:regiment|battalion|brigade|squadron|rifles|infantry|para|corps|division|armored|armoured|artillery|cavalry)$/;

/** "*12* Gurkha Battalion": a number right before a unit is a part of its name. */
const isNumbered = (before: Word, run: Run, isFree: (word: Word) => boolean): boolean =>
	/^\d{1,3}$/.test(before.text) &&
	isFree(before) &&
	run.length <= 6 &&
	run.slice(0, 4).some(({ lower }) => unit.test(lower));

/** The letters in brackets after a name, "(CBRN)". */
const lettersAfter = (words: readonly Word[], at: number): string =>
	words[at]?.text === '(' &&
	words[at + 2]?.text === ')' &&
	/^\p{Lu}[\p{L}&-]{1,9}$/u.test(words[at + 1]?.text ?? '')
		? (words[at + 1]?.text ?? '').replace(/[^\p{Lu}]/gu, '')
		: '';

const linking = /^(?:of|and|for|the|on|in|to|&|,|–|-)$/;

const initialsOf = (words: readonly Word[]): string =>
	words
		.filter(isCapital)
		.flatMap(({ text }) => text.split('-'))
		.map((part) => part.charAt(0))
		.join('')
		.toUpperCase();

/**
 * Where a name begins by the letters that stand for it: "*Visit Board Search and* Seizure (VBSS)". `at` is its first
 * word so far, `end` what follows its last.
 */
function startByLetters(
	words: readonly Word[],
	at: number,
	end: number,
	isFree: (word: Word) => boolean
): number {
	const letters = lettersAfter(words, end);
	if (letters.length < 3 || initialsOf(words.slice(at, end)) === letters) return at;
	for (let start = at - 1; start >= Math.max(0, at - 12); start--) {
		const word = words[start];
		if (!word || !isFree(word) || !(isCapital(word) || linking.test(word.lower))) return at;
		if (isCapital(word) && initialsOf(words.slice(start, end)) === letters) return start;
	}
	return at;
}

/** "World War *I.*", "Louis *I.*" at the end of a sentence: a numeral and its full stop, not an initial. */
const withoutStop = (word: Word): Word =>
	/^[IVX]+\.$/.test(word.text)
		? { ...word, text: word.text.slice(0, -1), lower: word.lower.slice(0, -1), end: word.end - 1 }
		: word;

/** How many words "v." takes between two parties of a case. */
const versus = (words: readonly Word[], at: number): number =>
	words[at]?.text === 'v' && words[at + 1]?.text === '.' ? 2 : 0;

/**
 * The runs of capitalised words of one sentence. `isFree` tells which words are not taken already (by a
 * date or a number), `isName` which ones are names even where a capital opens the sentence.
 */
export function findRuns(
	words: readonly Word[],
	isFree: (word: Word) => boolean,
	isName: (word: Word) => boolean
): Run[] {
	const runs: Run[] = [];
	let opens = true;
	let ended = -1;
	for (let i = 0; i < words.length; i++) {
		const word = words[i];
		if (!word) continue;
		const atStart = opens;
		opens = !word.isWord && /[:“"‘(•]/.test(word.text) ? true : !word.isWord && opens;
		if (!isFree(word)) continue;
		const startsEvent = ordinal.test(word.lower) && words[i + 1] && isCapital(words[i + 1] as Word);
		if (!startsEvent && !isCapital(word) && !articled.test(word.text)) continue;
		if (/^(?:of|and|the|for|by)$|^i['’]/.test(word.lower)) continue;
		if (
			openers.has(word.lower) &&
			!(word.text.length > 1 && word.text === word.text.toUpperCase()) &&
			!(isCount.test(word.lower) && (!atStart || countsName(words, i + 1)))
		)
			continue;
		const next = words[i + 1];
		const nextIsName =
			next !== undefined &&
			isFree(next) &&
			(leadsToName(words, i + 1, isFree) ||
				// "Resolution 1325"
				(word.lower === 'resolution' && /^\d{2,4}$/.test(next.text)));
		if (atStart && !nextIsName && !isName(word)) continue;
		if (atStart && !isName(word) && isDeed(word)) continue;
		const run: Word[] = [word];
		const before = words[i - 1];
		for (let n = 1; n > 0 && run.length < MAX_WORDS;) {
			n = step(run, words, i + run.length, isFree);
			run.push(...words.slice(i + run.length, i + run.length + n));
		}
		while (run.length > 1 && joining.has(run.at(-1)?.lower ?? '')) run.pop();
		const opening = words.slice(startByLetters(words, i, i + run.length, isFree), i);
		i += run.length - 1;
		const covers = (earlier: Run) => (earlier[0]?.start ?? 0) >= (opening[0]?.start ?? Infinity);
		while (runs.at(-1)?.some((part) => opening.includes(part)) && covers(runs.at(-1) ?? []))
			runs.pop();
		if (!runs.at(-1)?.some((part) => opening.includes(part))) run.unshift(...opening);
		if (run.length > 1) run.push(withoutStop(run.pop() ?? word));
		if (before && isNumbered(before, run, isFree)) run.unshift(before);
		const marks = ended < 0 ? 0 : versus(words, ended);
		const isCase = marks > 0 && words[ended + marks] === run[0];
		if (isCase) run.unshift(...(runs.pop() ?? []), ...words.slice(ended, ended + marks));
		ended = i + 1;
		runs.push(run);
		opens = false;
	}
	return runs;
}

/** The words of a run as a name: spaced as written, its capitals and hyphens made readable. */
export const textOf = (words: Run): string => {
	let text = '';
	let end = -1;
	for (const word of words) {
		text += (text && word.start > end ? ' ' : '') + word.text;
		end = word.end;
	}
	return readable(text);
};

/** "of Peru-Chile-Bolivia" reads "of Peru, Chile and Bolivia". */
const listed = (text: string) =>
	!text.includes('-')
		? text
		: text.replace(/(?<!\p{L})\p{Lu}\p{L}+(?:-\p{Lu}\p{L}+){2,}/u, (chain) => {
				const parts = chain.split('-');
				const areCountries = parts.every((part) => countryNamed(part) !== undefined);
				return areCountries ? `${parts.slice(0, -1).join(', ')} and ${parts.at(-1) ?? ''}` : chain;
			});

/** Two words in capitals, one of them too long for an abbreviation: "NINETY-FOURTH AMENDMENT of …". */
const shouted = /(?<!\p{L})(?:\p{Lu}{6,}[ -]\p{Lu}{4,}|\p{Lu}{4,}[ -]\p{Lu}{6,})(?!\p{L})/u;

/** A name in capitals, as a heading writes it, in the usual letters. */
export const unshouted = (text: string): string =>
	shouted.test(text) || (!/\p{Ll}/u.test(text) && (text.match(/\p{Lu}{4,}/gu) ?? []).length >= 2)
		? lowered(text)
		: text;

const readable = remembered((text) => listed(unshouted(text)));

const lowered = (text: string) =>
	text.replace(/(?<!\p{L})\p{Lu}+(?!\p{Ll})/gu, (word) =>
		/^(?:OF|THE|AND|FOR|ON|IN|TO)$/.test(word)
			? word.toLowerCase()
			: /^[B-DF-HJ-NP-TV-XZ]{3,5}$/.test(word)
				? word // Initials: no word is without a vowel.
				: word.charAt(0) + word.slice(1).toLowerCase()
	);
