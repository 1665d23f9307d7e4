import { fold, words } from '../text/unicode.ts';
import type { Dropped, DropReason, Question } from './question.ts';

const MAX_STEM_WORDS = 30;
const MAX_KEY_WORDS = 14;

const empty = new Set(
	'the a an of in on at to for and or by with from between its their'.split(' ')
);
const telling = (text: string) => words(text).filter((word) => !empty.has(word));

function leaks({ stem, key }: Question): boolean {
	const asked = new Set(words(stem));
	const told = telling(key);
	return told.length > 0 && told.filter((word) => asked.has(word)).length / told.length >= 0.75;
}

/** A definite noun that only the text explains: "the country", "the agreement", with nothing after it. */
const bareDefinite =
	/\b(?:the|such|said) (?:(?:country|countries|nation|company|government|ministry|region|area|city|party|university|former|latter|same|following|year|day)\b(?! (?:of|between|called|named|that)\b)|(?:agreement|treaty|deal|document|visit|meeting|summit|organi[sz]ation|group|programme|program|project|operation|event|plan)\b(?! (?:of|on|between|for|called|named|to|that|with)\b))/i;

/** Marks of a page's source that are no words. */
const markup = /[{}|<>]|\]\]|\[\[/;

const reference =
	/\b(?:it|its|he|his|him|she|her|they|their|them|we|our|us|this|these|those)\b|\b(?:the (?:two|three)|both) (?:countries|nations|sides|states|parties|leaders)\b/i;

function reasonAlone(
	question: Question,
	isCopied: (text: string) => boolean
): DropReason | undefined {
	const { stem, key, fact } = question;
	if (fact.flags.includes('attributed') && !stem.startsWith('According to ')) return 'unattributed';
	if (leaks(question)) return 'leak';
	if (reference.test(stem) || bareDefinite.test(stem)) return 'unresolved-reference';
	if (markup.test(stem) || markup.test(key)) return 'markup';
	if (stem.split(/\s+/).length > MAX_STEM_WORDS) return 'long-stem';
	if (key.split(/\s+/).length > MAX_KEY_WORDS) return 'long-key';
	return isCopied(stem) || isCopied(key) ? 'verbatim' : undefined;
}

/** Parts the questions that may become cards from those that may not, each with its reason. */
export function filterQuestions(
	questions: readonly Question[],
	isCopied: (text: string) => boolean
): {
	kept: Question[];
	dropped: Dropped[];
} {
	const keysOf = new Map<string, Set<string>>();
	for (const { stem, key } of questions) {
		const keys = keysOf.get(fold(stem)) ?? new Set();
		keysOf.set(fold(stem), keys.add(fold(key)));
	}
	const kept: Question[] = [];
	const dropped: Dropped[] = [];
	const seen = new Set<string>();
	for (const question of questions) {
		const stem = fold(question.stem);
		const reason =
			reasonAlone(question, isCopied) ??
			((keysOf.get(stem)?.size ?? 0) > 1
				? 'two-answers'
				: seen.has(stem)
					? 'duplicate'
					: undefined);
		seen.add(stem);
		if (reason) dropped.push({ question, reason });
		else kept.push(question);
	}
	return { kept, dropped };
}
