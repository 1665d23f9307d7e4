import type { Drafted } from './gather.ts';
import type { Finding } from '../text/finding.ts';

/** A question with several right answers: a card that shows all of them and is graded by its reader. */
export const severalRight = (
	question: string,
	right: readonly string[],
	all: readonly string[]
): Pick<Drafted, 'type' | 'question' | 'answer'> => ({
	type: 'basic',
	question: [question, ...all.map((option) => `☐ ${option}`)].join('\n'),
	answer: right.join('\n')
});

export const severalRightFinding = (line: number): Finding => ({
	code: 'several-right',
	severity: 'warning',
	line,
	what: 'several answers of this choice are right; it became a card that shows them all',
	todo: 'grade yourself, or make a card of each right answer'
});

export const trueFalse = (isTrue: boolean): Pick<Drafted, 'type' | 'answer' | 'distractors'> => ({
	type: 'choice',
	answer: isTrue ? 'True' : 'False',
	distractors: [isTrue ? 'False' : 'True']
});
