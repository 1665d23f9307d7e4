/** A word in lower case, whether it is (part of) a name, and what stands between it and the one before. */
type Word = { readonly text: string; readonly isName: boolean; readonly before: string };

const set = (words: string) => new Set(words.split(' '));

const subject = set('he she they it');
const object = set('him them');
const possessive = set('his her hers its their theirs');
const wh = set('who whom whose what which when where why how');
const auxiliary = set(
	'is are was were be been do does did has have had will would can could shall should may might must'
);
const determiner = set('the a an every each any some no');
/** After these words a clause begins in which a pronoun may mean what the question asked for. */
const clauseStart = set(
	'that when while after before because if although until once as since and but or who whom whose where'
);
/** "It" that stands for nothing: it takes, it is true, what is it called. */
const afterEmptyIt = set(
	'mean means take takes took taken cost costs rain rains snow snows seem seems appear appears ' +
		'true false possible impossible necessary important legal illegal called said known believed ' +
		'that who to easy easier hard better best common forbidden customary likely winter summer day night noon midnight'
);
/** Capitalised only because the sentence begins with them. */
const sentenceStart = set(
	'in on at by for from to with during after before since until under between among of as if when while once ' +
		'name list give describe explain state complete fill put order match choose select true false ' +
		'this these that those both such there according i'
);

/** The words of a stem, hyphened names apart: `Azerbaijani-Pakistani` are two. */
function readWords(stem: string): Word[] {
	let isStart = true;
	let end = 0;
	return [...stem.matchAll(/[\p{L}\p{N}]+/gu)].map((match) => {
		const text = match[0];
		const before = stem.slice(end, match.index);
		end = match.index + text.length;
		if (/[.?!:]\s/.test(before)) isStart = true;
		const lower = text.toLowerCase();
		const isCapital = /^\p{Lu}/u.test(text);
		const isOnlyStart = isStart && isGrammar(lower);
		isStart = false;
		return {
			text: lower,
			isName: isCapital && !isOnlyStart && text !== 'I',
			before
		};
	});
}

const isGrammar = (word: string) =>
	[subject, object, possessive, wh, auxiliary, determiner, sentenceStart].some((words) =>
		words.has(word)
	);

/**
 * Whether a pronoun stands before anything that it could mean. What the question asks for counts only from
 * the next clause on, or for its, his, her and their: "Which party lost its leader?" is whole,
 * "Which party did it defeat?" is not.
 */
export function hasLoosePronoun(stem: string): boolean {
	const words = readWords(stem);
	const asks = words.findIndex(({ text }) => wh.has(text));
	let isNamed = false;
	let isNewClause = false;
	return words.some(({ text, isName, before }, i) => {
		const isAsked = asks >= 0 && i > asks;
		isNewClause ||= isAsked && (/[,;:–—]/.test(before) || (i > asks + 1 && clauseStart.has(text)));
		const isPronoun = subject.has(text) || object.has(text) || possessive.has(text);
		if (!isPronoun) {
			isNamed ||= isName || determiner.has(words[i - 1]?.text ?? '');
			return false;
		}
		if (isNamed || (isAsked && (isNewClause || possessive.has(text)))) return false;
		// "After his visit, who …": the name may follow.
		if (asks > i) return false;
		return !(text === 'it' && isEmptyIt(words.slice(i + 1, i + 4)));
	});
}

const isEmptyIt = (after: readonly Word[]) => after.some(({ text }) => afterEmptyIt.has(text));

const pair =
	/\b(?:(?:the|these) two|both) (?:countries|nations|states|sides|peoples|leaders|presidents|ministers|governments|parties|capitals)\b(?! (?:of|that|which|who|whose|in|with|on|from))/i;
const option = /\bof (?:these|those|the following)\b|\bthe following\b/i;
const demonstrative = /\b(?:this|these) \p{Ll}+/iu;

/** The words that point at something which the stem does not name, if there are any. */
export function looseReference(stem: string, hasOptions: boolean): string | undefined {
	const both = pair.exec(stem);
	if (both && countNames(readWords(stem)) < 2) return both[0];
	const choice = option.exec(stem);
	if (choice) return hasOptions ? undefined : choice[0];
	const found = demonstrative.exec(stem);
	if (!found || both) return undefined;
	const before = readWords(stem.slice(0, found.index));
	const isNamed = before.some(
		({ isName }, i) => isName || determiner.has(before[i - 1]?.text ?? '')
	);
	const isAsked =
		before.some(({ text }) => wh.has(text)) && /[,;]/.test(stem.slice(0, found.index));
	return isNamed || isAsked ? undefined : found[0];
}

/** Names with only a space between them are one: `Shehbaz Sharif`. */
const countNames = (words: readonly Word[]): number =>
	words.filter(({ isName, before }, i) => isName && !(words[i - 1]?.isName && before.trim() === ''))
		.length;
