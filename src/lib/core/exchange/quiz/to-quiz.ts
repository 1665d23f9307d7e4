import { deletionsOf, parseCloze } from '../../deck/cloze.ts';
import { itemsOf } from '../../deck/items.ts';
import { pairsOf } from '../../deck/lists.ts';
import type { Note, NoteType } from '../../deck/note.ts';
import { plainText, readRich } from '../../deck/rich-text.ts';
import { isAmount } from '../../answer/interval.ts';
import { printOwnId } from './id.ts';
import { gap, type Answer, type Asks, type QuizQuestion } from './question.ts';
import { printStars } from './stars.ts';

const answers = (right: readonly string[], wrong: readonly string[]): Answer[] => [
	...right.map((text) => ({ text, percent: 100, feedback: '' })),
	...wrong.map((text) => ({ text, percent: 0, feedback: '' }))
];

/** What is typed into a short answer. */
export const typed = (right: readonly string[], wrong: readonly string[]): Answer[] =>
	answers(right.map(printStars), wrong.map(printStars));

/** Whether an answer is more than somebody types into a line: an image, a formula, marks, several lines. */
const isRich = (answer: string): boolean =>
	answer.includes('\n') || readRich(answer).some(({ kind }) => kind !== 'text');

/** What is recalled, and can't be typed as it stands, is written freely beside a model answer. */
const isEssay = ({ type, answer, accept, distractors }: Note): boolean =>
	['basic', 'reversed', 'typed'].includes(type) &&
	accept.length + distractors.length === 0 &&
	isRich(answer);

/** How the note asks in a bank, and its type where that does not tell it. */
function asksOf(note: Note, hasModels: boolean): { asks: Asks; type?: NoteType } {
	const { type, kind, answer, accept, distractors } = note;
	const keys = [answer, ...accept];
	if (hasModels && isEssay(note)) return { asks: { kind: 'essay', key: answer }, type };
	switch (type) {
		case 'choice': {
			const isTrue = answer === 'True';
			if (
				accept.length === 0 &&
				distractors.join() === (isTrue ? 'False' : 'True') &&
				/^(?:True|False)$/.test(answer)
			)
				return { asks: { kind: 'true-false', isTrue, feedback: [] } };
			return { asks: { kind: 'choice', isSingle: true, answers: answers(keys, distractors) } };
		}
		case 'typed': {
			const isNumerical = kind === 'figure' && [...keys, ...distractors].every(isAmount);
			return {
				asks: {
					kind: isNumerical ? 'numerical' : 'short',
					answers: isNumerical ? answers(keys, distractors) : typed(keys, distractors)
				}
			};
		}
		case 'basic':
		case 'reversed':
			return {
				asks:
					distractors.length > 0
						? { kind: 'choice', isSingle: true, answers: answers(keys, distractors) }
						: { kind: 'short', answers: typed(keys, []) },
				type
			};
		case 'cloze':
			return { asks: { kind: 'cloze', accept, distractors } };
		case 'ordering':
			return { asks: { kind: 'ordering', items: itemsOf(answer).map(({ text }) => text) } };
		case 'matching': {
			const pairs = pairsOf(answer).map(({ left, right }) => [left, right] as const);
			return {
				asks: {
					kind: 'matching',
					pairs: [...pairs, ...distractors.map((right) => ['', right] as const)]
				}
			};
		}
	}
}

/**
 * A note as a question of a bank; `lossesOf` tells what that has no place for. `hasModels`: whether a model answer can
 * stand beside this question.
 */
export function toQuiz(note: Note, hasModels: boolean): QuizQuestion {
	const { asks, type } = asksOf(note, hasModels);
	const stem = note.question.replaceAll(gap, '');
	const shown =
		note.type === 'cloze'
			? parseCloze(stem)
					.map(({ text }) => text)
					.join('')
			: stem;
	return {
		line: 0,
		idNumber: printOwnId({ id: note.id, ...(type && { type }) }),
		name: nameOf(shown),
		stem,
		feedback: note.explanation ?? '',
		hints: note.hint === undefined ? [] : [note.hint],
		tags: note.tags,
		asks
	};
}

/** A cloze that asks once, as a sentence with a gap and its key. */
export function gapOf(stem: string): { stem: string; key: string } | undefined {
	const parts = parseCloze(stem);
	const [only, ...others] = deletionsOf(parts);
	if (!only || others.length > 0) return undefined;
	return { stem: parts.map((part) => (part === only ? gap : part.text)).join(''), key: only.text };
}

/** What a list of questions shows of it. */
export function nameOf(stem: string): string {
	const words = plainText(stem)
		.replace(/[\s\p{Cc}\p{Cs}]+/gu, ' ')
		.trim();
	return words.length > 60 ? `${words.slice(0, 59).trimEnd()}…` : words || '?';
}
