import type { Finding } from '../../text/finding.ts';
import { fold } from '../../text/unicode.ts';
import { readOwnId } from './id.ts';
import type { QuizQuestion } from './question.ts';

/** The names of questions that say more than their first words; no note has a place for them. */
export function namesLeft(questions: readonly QuizQuestion[]): Finding[] {
	const telling = questions.filter(({ name, stem, idNumber }) => {
		const [words, start] = [fold(name.replace(/(?:…|\.\.\.)$/, '')), fold(stem)];
		return words !== '' && !start.startsWith(words) && readOwnId(idNumber) === undefined;
	});
	const [first] = telling;
	return first === undefined
		? []
		: [
				{
					code: 'names',
					severity: 'warning',
					line: first.line,
					what: `names of questions are not kept (${telling.length}, the first is "${first.name.slice(0, 60)}")`,
					todo: 'use tags where they matter',
					values: [telling.length, first.name.slice(0, 60)]
				}
			];
}
