import { deriveGrade } from '../answer/grade.ts';
import type { CardId } from '../deck/note.ts';
import type { Grade } from '../schedule/card.ts';
import type { Marked } from './score.ts';

/** What an answer in a paper tells the scheduler. */
export type MockAnswer = {
	readonly card: CardId;
	readonly grade: Grade;
	readonly tookMs: number;
	readonly answered: string;
	/** How many options there were to guess among. */
	readonly options?: number;
	readonly isGuess?: boolean;
};

/**
 * The reviews that a marked paper amounts to, one a question: wrong is Again, right is Good, and a right choice counts
 * as far as it was known. What was left blank says nothing. In a paper nobody is shown a hint, and "fairly sure" is no
 * doubt.
 */
export const mockAnswers = (marked: readonly Marked[]): MockAnswer[] =>
	marked.flatMap(({ item, verdict, answered, certainty, tookMs }) =>
		verdict
			? [
					{
						card: item.card,
						grade: deriveGrade(verdict),
						tookMs,
						answered,
						...(item.form === 'choice' && { options: item.options.length }),
						...(certainty === 1 && { isGuess: true })
					}
				]
			: []
	);
