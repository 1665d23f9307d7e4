import type { Finding } from '../text/finding.ts';
import { cardsOf } from './cards.ts';
import { textsOf } from './media.ts';
import type { Note } from './note.ts';
import { readRich, type RichPart } from './rich-text.ts';

/** What one note may have: far above what anybody learns, and below what stops a weak phone. */
export const noteLimits = {
	idLetters: 500,
	/** A page of close print has some 3,000. */
	textLetters: 100_000,
	lines: 3000,
	/** As many as Anki allows. */
	cards: 500,
	/** Formulas, images and marked words of one text. */
	parts: 2000,
	tags: 500,
	tagLetters: 500,
	answers: 1000,
	evidence: 1000
} as const;

type Said = Pick<Finding, 'code' | 'severity' | 'what' | 'todo'>;

const tooMuch = (code: string, what: string, todo = 'make several notes of it'): Said => ({
	code,
	severity: 'error',
	what,
	todo
});
const more = (of: string, most: number): string => `${of} more than ${most.toLocaleString('en')}`;

/** Of what a note has more than can be shown; undefined for every note that is one. */
export function excessOf(note: Note): Said | undefined {
	const texts = textsOf(note);
	const limits = noteLimits;
	if (note.id.length > limits.idLetters)
		return tooMuch(
			'too-long',
			`${more('the id of this note has', limits.idLetters)} letters`,
			'give it a short id'
		);
	if (texts.some(({ length }) => length > limits.textLetters))
		return tooMuch('too-long', `${more('a text of this note has', limits.textLetters)} letters`);
	if (texts.some((text) => text.split('\n', limits.lines + 1).length > limits.lines))
		return tooMuch('too-long', `${more('a text of this note has', limits.lines)} lines`);
	if (note.accept.length > limits.answers || note.distractors.length > limits.answers)
		return tooMuch(
			'too-many',
			`${more('this note has', limits.answers)} answers`,
			'keep those that help'
		);
	if (note.tags.length > limits.tags || note.flags.length > limits.tags)
		return tooMuch(
			'too-many',
			`${more('this note has', limits.tags)} tags`,
			'keep those that help'
		);
	if (note.tags.some(({ length }) => length > limits.tagLetters))
		return tooMuch(
			'too-long',
			`${more('a tag of this note has', limits.tagLetters)} letters`,
			'give it a short name'
		);
	if (note.evidence.length > limits.evidence)
		return tooMuch(
			'too-many',
			`${more('this note has', limits.evidence)} proofs`,
			'keep those that help'
		);
	if (texts.some((text) => partsIn(readRich(text)) > limits.parts))
		return tooMuch(
			'too-many',
			`${more('a text of this note has', limits.parts)} formulas, images and marked words`
		);
	if (cardsOf(note).length > limits.cards)
		return tooMuch('too-many', `${more('this text hides', limits.cards)} things, each a card`);
	return undefined;
}

const partsIn = (parts: readonly RichPart[]): number =>
	parts.reduce((sum, part) => sum + 1 + (part.kind === 'mark' ? partsIn(part.parts) : 0), 0);
