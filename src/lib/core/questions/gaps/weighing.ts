import { words } from '../../text/unicode.ts';
import { functionWords } from '../filter/parts.ts';

/** Notes a number under a name. */
export type Set = (name: string, value?: number | boolean) => void;

/** How often a pattern is found, of those that are such. */
export const count = (text: string, what: RegExp, isSuch?: (found: string) => boolean): number => {
	const found = text.match(what) ?? [];
	return isSuch ? found.filter(isSuch).length : found.length;
};

/** The words that tell something. */
export const content = (text: string): string[] =>
	words(text).filter((word) => !functionWords.has(word));

/** Words that stand around the gap, as classes. */
export function classOf(word: string): string {
	const lower = word.toLowerCase();
	if (lower === '') return 'edge';
	if (/^(?:the|a|an)$/.test(lower)) return 'article';
	if (/^(?:in|on|at|by|of|to|with|from|for|as|and|between|under)$/.test(lower)) return lower;
	if (/^\d/.test(word)) return 'figure';
	if (/^\p{Lu}/u.test(word)) return 'name';
	if (/^(?:is|was|were|are|has|have|had)$/.test(lower)) return 'auxiliary';
	if (/[,;:]$/.test(word)) return 'comma';
	return lower.endsWith('ed') ? 'past' : 'word';
}
