import type { Finding } from '../../text/finding.ts';
import { childOf, childrenOf, innerOf, textIn, type XmlElement } from './xml.ts';

const setting = (element: XmlElement, name: string): string => {
	const child = childOf(element, name);
	return child ? innerOf(child).trim() : '';
};

type Setting = {
	readonly code: string;
	readonly what: string;
	readonly todo: string;
	readonly stands: (question: XmlElement) => boolean;
};

/** Settings of Moodle's that no note has a place for, each with how it is told. */
const settings: readonly Setting[] = [
	{
		code: 'marks',
		what: 'marks of questions are not kept',
		todo: 'each card counts as one',
		stands: (question) => ![1, 0].includes(Number(setting(question, 'defaultgrade') || 1))
	},
	{
		code: 'case',
		what: 'small and capital letters are not told apart',
		todo: 'look at the cards whose answers differ in them alone',
		stands: (question) => setting(question, 'usecase') === '1'
	},
	{
		code: 'stars',
		what: 'a * in an answer stands for itself, not for any letters',
		todo: 'write the answers out',
		stands: (question) =>
			question.attributes.get('type') === 'shortanswer' &&
			childrenOf(question, 'answer').some(
				(answer) => /(?<!\\)\*/.test(textIn(answer)) && textIn(answer).trim() !== '*'
			)
	},
	{
		code: 'units',
		what: 'units of numbers are not kept',
		todo: 'name the unit in the question',
		stands: (question) =>
			childrenOf(question, 'units').some((units) =>
				units.content.some((child) => typeof child !== 'string')
			)
	},
	{
		code: 'any-feedback',
		what: 'what is said to any right, half right or wrong answer is not kept',
		todo: 'add it to the explanation where it matters',
		stands: (question) =>
			['correctfeedback', 'partiallycorrectfeedback', 'incorrectfeedback'].some((name) => {
				const words = textIn(childOf(question, name))
					.replace(/<[^<>]{0,500}>/g, '')
					.trim();
				return words !== '' && !/^Your answer is (?:partially )?(?:in)?correct\.?$/.test(words);
			})
	}
];

/** What of the settings was left out, one finding for all questions that have it. */
export class LeftOut {
	readonly #counts = new Map<Setting, { count: number; line: number }>();

	see(question: XmlElement): void {
		for (const setting of settings) {
			if (!setting.stands(question)) continue;
			const { count, line } = this.#counts.get(setting) ?? { count: 0, line: question.line };
			this.#counts.set(setting, { count: count + 1, line });
		}
	}

	get findings(): Finding[] {
		return [...this.#counts].map(([{ code, what, todo }, { count, line }]) => ({
			code,
			severity: 'warning',
			line,
			what: count === 1 ? what : `${what} (here and in ${count - 1} more)`,
			todo,
			values: [count - 1]
		}));
	}
}
