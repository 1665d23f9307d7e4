import { fold } from '../text/unicode.ts';
import type { Note } from './note.ts';

const figures =
	/\p{N}+|\b(?:january|february|march|april|may|june|july|august|september|october|november|december)\b/giu;

/** Words without what a correction changes most: their figures and dates. */
export const undated = (words: string): string => fold(words.replace(figures, '#'));

/** What a note wants to hear: its key, or the words in its gaps. */
const keyOf = ({ type, question, answer }: Note): string =>
	type === 'cloze'
		? [...question.matchAll(/\[([^\]]+)\]/g)].map(([, gap]) => gap).join(', ')
		: answer;

const figuresOf = (words: string): string => (words.match(figures) ?? []).join(' ').toLowerCase();

/**
 * What an earlier note told otherwise than a later one of the same: its answer, or its question where figures or dates
 * in that differ. Nothing where both tell one thing.
 */
export function toldBefore(before: Note, after: Note): string | undefined {
	if (fold(keyOf(before)) !== fold(keyOf(after))) return keyOf(before);
	return figuresOf(before.question) === figuresOf(after.question) ? undefined : before.question;
}

/** Whether the text itself now tells a thing otherwise, and not only its date. */
export const isCorrected = (before: Note, after: Note): boolean =>
	toldBefore(before, after) !== undefined && before.evidence[0]?.quote !== after.evidence[0]?.quote;
