import { printCloze } from '../../deck/cloze.ts';
import { amountOf } from '../quiz/amount.ts';
import { readOwnId } from '../quiz/id.ts';
import { gap, type Answer, type Asks, type QuizQuestion } from '../quiz/question.ts';
import { readIn, type TextFormat } from '../quiz/texts.ts';
import { alsoRight, clozeOf, gapped, keepSigns, readEmbedded, type Embedded } from './embedded.ts';
import type { Files } from './files.ts';
import { childOf, childrenOf, textIn, type XmlElement } from './xml.ts';

/** A question, and what of it no question here has a place for. */
export type ReadQuestion = {
	readonly question: QuizQuestion;
	/** Files, sounds and markup by name. */
	readonly lost: readonly string[];
	/** Other right answers in gaps that have one alone. */
	readonly gapsLost: readonly string[];
};

const formats = new Map<string, TextFormat>([
	['html', 'html'],
	['moodle_auto_format', 'moodle'],
	['plain_text', 'plain'],
	['plain', 'plain'],
	['markdown', 'markdown']
]);

type TextOf = (element: XmlElement | undefined, html?: (html: string) => string) => string;

/** Reads an element `question` of Moodle's XML. */
export function readQuestion(element: XmlElement, files: Files): ReadQuestion {
	const idNumber = textOfBare(childOf(element, 'idnumber'));
	const isOwn = readOwnId(idNumber) !== undefined;
	const lost = new Set<string>();
	const textOf: TextOf = (part, change = (html) => html) => {
		if (!part) return '';
		const { imageOf, unused } = files.of(part, isOwn);
		const format = formats.get(part.attributes.get('format') ?? '') ?? 'moodle';
		const read = readIn(change(textIn(part)).replaceAll(gap, ''), format, imageOf);
		for (const each of [...read.lost, ...unused()]) lost.add(each);
		return read.text;
	};
	const type = element.attributes.get('type') ?? '';
	const question = childOf(element, 'questiontext');
	const feedback = textOf(childOf(element, 'generalfeedback'));
	const gaps =
		type === 'cloze' || type === 'multianswer'
			? readEmbedded(textOf(question, keepSigns))
			: undefined;
	const asked = gaps
		? askedInGaps(gaps)
		: { stem: textOf(question), asks: asksOf(element, type, feedback, textOf) };
	const stem = /^(?:gapselect|ddwtos)$/.test(type)
		? withChoices(asked.stem, element, textOf)
		: asked.stem;
	const isKey = asked.asks.kind === 'essay' && asked.asks.key === feedback;
	const several = (gaps ?? []).filter((piece) => typeof piece !== 'string');
	return {
		question: {
			line: element.line,
			idNumber,
			name: textIn(childOf(element, 'name')).trim(),
			stem,
			feedback: [isKey ? '' : feedback, ...(gaps ? saidInGaps(several) : [])]
				.filter((text) => text !== '')
				.join('\n'),
			hints: childrenOf(element, 'hint')
				.map((hint) => textOf(hint))
				.filter((hint) => hint !== ''),
			tags: tagsOf(element, isOwn),
			asks: asked.asks
		},
		lost: [...lost],
		gapsLost: several.length > 1 ? alsoRight(several) : []
	};
}

const textOfBare = (element: XmlElement | undefined): string =>
	(element?.content ?? [])
		.map((child) => (typeof child === 'string' ? child : textOfBare(child)))
		.join('')
		.trim();

/** The first words of a child, for settings: `<single>true</single>`. */
const settingOf = (element: XmlElement, name: string): string => textOfBare(childOf(element, name));

const isYes = (setting: string): boolean => /^(?:true|1)$/i.test(setting);

function tagsOf(element: XmlElement, isOwn: boolean): string[] {
	const tags = childOf(element, 'tags');
	const names = tags ? childrenOf(tags, 'tag').map((tag) => textIn(tag)) : [];
	const all = isOwn ? names : names.map((name) => name.trim()).filter((name) => name !== '');
	return isYes(settingOf(element, 'hidden')) ? [...all, 'hidden'] : all;
}

function asksOf(element: XmlElement, type: string, feedback: string, textOf: TextOf): Asks {
	const all = childrenOf(element, 'answer');
	const answers = () => all.map((answer) => answerOf(answer, textOf(answer), textOf));
	const typed = (wordsOf: (answer: XmlElement) => string) =>
		all.map((answer) => answerOf(answer, wordsOf(answer), textOf));
	switch (type) {
		case 'multichoice':
			return {
				kind: 'choice',
				isSingle: isYes(settingOf(element, 'single') || 'true'),
				answers: answers()
			};
		case 'truefalse':
			return trueFalseOf(answers());
		case 'shortanswer':
			return { kind: 'short', answers: typed((answer) => textIn(answer).trim()) };
		case 'numerical':
			return { kind: 'numerical', answers: typed(numberOf) };
		case 'matching':
			return {
				kind: 'matching',
				pairs: childrenOf(element, 'subquestion').map((pair) => [
					textOf(pair),
					textIn(childOf(pair, 'answer')).trim()
				])
			};
		case 'ordering': {
			const items = childrenOf(element, 'answer').map((item) => ({
				place: Number(item.attributes.get('fraction')),
				text: textOf(item)
			}));
			const isNumbered = new Set(items.map(({ place }) => place)).size === items.length;
			return {
				kind: 'ordering',
				items: (isNumbered ? items.sort((a, b) => a.place - b.place) : items).map(
					({ text }) => text
				)
			};
		}
		case 'essay':
			return { kind: 'essay', key: textOf(childOf(element, 'graderinfo')) || feedback };
		case 'description':
			return { kind: 'description' };
		case 'gapselect':
		case 'ddwtos':
			return { kind: 'cloze', accept: [], distractors: [] };
		default:
			return { kind: 'other', name: type };
	}
}

/** `3.14` with its tolerance. */
function numberOf(answer: XmlElement): string {
	const [value, by] = [textIn(answer).trim(), settingOf(answer, 'tolerance')];
	return amountOf(by === '' ? value : `${value}:${by}`) ?? amountOf(value) ?? value;
}

function answerOf(answer: XmlElement, text: string, textOf: TextOf): Answer {
	const percent = Number(answer.attributes.get('fraction') ?? 0);
	return {
		text,
		percent: Number.isFinite(percent) ? percent : 0,
		feedback: textOf(childOf(answer, 'feedback'))
	};
}

function trueFalseOf(answers: readonly Answer[]): Asks {
	const isTrue = (answer: Answer) => answer.text.toLowerCase() === 'true';
	const right = answers.find(({ percent }) => percent >= 100);
	if (!right) return { kind: 'choice', isSingle: true, answers };
	return {
		kind: 'true-false',
		isTrue: isTrue(right),
		feedback: answers
			.map((answer) => ({ to: isTrue(answer), text: answer.feedback }))
			.filter(({ text }) => text !== '')
	};
}

function askedInGaps(pieces: ReturnType<typeof readEmbedded>): { stem: string; asks: Asks } {
	const gaps = pieces.filter((piece) => typeof piece !== 'string');
	const [only, ...others] = gaps;
	if (!only) return { stem: gapped(pieces), asks: { kind: 'description' } };
	const right = only.answers.filter(({ percent }) => percent > 0);
	if (others.length > 0)
		return { stem: clozeOf(pieces), asks: { kind: 'cloze', accept: [], distractors: [] } };
	if (only.kind === 'choice')
		return {
			stem: gapped(pieces),
			asks: {
				kind: 'choice',
				isSingle: right.some(({ percent }) => percent >= 100),
				answers: only.answers
			}
		};
	return { stem: gapped(pieces), asks: { kind: 'short', answers: only.answers } };
}

/** What is said in answer to gaps; those of one gap stand with its answers. */
const saidInGaps = (gaps: readonly Embedded[]): string[] =>
	gaps.length < 2
		? []
		: gaps.flatMap(({ answers }) =>
				answers
					.filter(({ feedback }) => feedback !== '')
					.map(({ text, feedback }) => `${text} — ${feedback}`)
			);

/** `[[2]]` is the second of the choices; the others of its group are its hint. */
function withChoices(stem: string, element: XmlElement, textOf: TextOf): string {
	const choices = [...childrenOf(element, 'selectoption'), ...childrenOf(element, 'dragbox')].map(
		(choice) => ({
			text: textOf(choice),
			group: settingOf(choice, 'group')
		})
	);
	let ord = 0;
	return printCloze(
		stem.split(/\[\[(\d{1,4})\]\]/).map((piece, i) => {
			const choice = i % 2 ? choices[Number(piece) - 1] : undefined;
			if (!choice) return { kind: 'text', text: i % 2 ? `[[${piece}]]` : piece };
			const hint = choices
				.filter(({ group }) => group === choice.group)
				.map(({ text }) => text)
				.join(' / ');
			return { kind: 'deletion', text: choice.text, hint, ord: ord++ };
		})
	);
}
