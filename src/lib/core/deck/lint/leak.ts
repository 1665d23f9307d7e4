import { deletionsOf, parseCloze } from '../cloze.ts';
import type { Note } from '../note.ts';
import { plainText } from '../rich-text.ts';
import { error, quoted, type Rule, type Trouble } from './rule.ts';
import { indexOfWords, isTelling, wordsOf } from './words.ts';

/** The key stands where the learner reads it before answering. */
export const checkLeak: Rule = (note) => {
	switch (note.type) {
		case 'cloze':
			return clozeLeaks(note);
		case 'ordering':
		case 'matching':
			return [];
		case 'reversed':
			return [
				...keyLeaks(note),
				...(holds(note.answer, note.question)
					? [
							error(
								'leak',
								'the question stands in the answer',
								'reword it, or make the note basic'
							)
						]
					: [])
			];
		case 'basic':
		case 'choice':
		case 'typed':
			return keyLeaks(note);
	}
};

function keyLeaks({ question, answer, accept, distractors, hint = '' }: Note): Trouble[] {
	const isChoice = distractors.some((text) => holds(question, text));
	const inStem = [answer, ...accept].find((key) => holds(question, key));
	const found: Trouble[] = [];
	if (inStem !== undefined && !isChoice && !isAlternative(question, inStem))
		found.push(
			error(
				'leak',
				`the answer ${quoted(inStem)} stands in the question`,
				'reword the question, or ask for something else'
			)
		);
	if (holds(hint, answer)) found.push(hintLeak);
	return found;
}

function clozeLeaks({ question, hint: noteHint = '' }: Note): Trouble[] {
	const parts = parseCloze(question);
	return deletionsOf(parts)
		.slice(0, maxCompared)
		.flatMap((part) => {
			const shown = parts.map((other) =>
				other.kind === 'deletion' && other.ord === part.ord ? ' … ' : other.text
			);
			const found: Trouble[] = [];
			if (holds(shown.join(''), part.text))
				found.push(
					error(
						'leak',
						`${quoted(part.text)} stands outside its brackets too`,
						'hide it there under the same number, or reword the text'
					)
				);
			if (holds(`${part.hint ?? ''} … ${noteHint}`, part.text)) found.push(hintLeak);
			return found;
		});
}

const hintLeak = error('leak', 'the hint holds the answer', 'reword the hint');

/** Nobody gives away a key that is longer, and no cloze has more deletions: comparing them costs time. */
const maxCompared = 100;

function holds(text: string, key: string): boolean {
	const words = wordsOf(plainText(key));
	return (
		words.length <= maxCompared &&
		isTelling(words) &&
		indexOfWords(wordsOf(plainText(text)), words) >= 0
	);
}

/** "Which came first, Baku or Ganja?" and "Which of Baku and Ganja …?" name the answer on purpose. */
function isAlternative(question: string, key: string): boolean {
	const words = wordsOf(question);
	const run = wordsOf(key);
	const at = indexOfWords(words, run);
	const beside = [words[at - 2], words[at - 1], words[at + run.length]];
	return beside.includes('or') || indexOfWords(words.slice(0, at), ['which', 'of']) >= 0;
}
