import { splitAtImages } from '../../deck/media.ts';
import type { Note } from '../../deck/note.ts';
import { deletionsOf, parseCloze, printCloze } from '../../deck/cloze.ts';
import type { Collection } from '../collection.ts';
import { printDeckComment } from '../deck-comment.ts';
import { writeRichHtml } from '../html/write.ts';
import { gap, type QuizQuestion } from '../quiz/question.ts';
import { gapOf, toQuiz, typed } from '../quiz/to-quiz.ts';
import { categoryOf } from '../quiz/category.ts';
import { escaped } from './masked.ts';
import { isMarkup } from '../quiz/texts.ts';

/** Decks in GIFT, each a category; images stand beside the file. */
export const writeGift = ({ decks }: Pick<Collection, 'decks'>): string =>
	decks
		.flatMap((deck) => [
			`// ${printDeckComment(deck)}\n$CATEGORY: ${categoryOf(deck.title)}\n`,
			...deck.notes.flatMap(questionsOf).map(printQuestion)
		])
		.join('\n');

/** A cloze that asks several times is a question for each. */
function questionsOf(note: Note): QuizQuestion[] {
	// what is said after an essay is its model answer
	const question = toQuiz(note, note.explanation === undefined);
	if (note.type !== 'cloze') return [question];
	const parts = parseCloze(question.stem);
	const all = deletionsOf(parts);
	return all.flatMap((only) => {
		const alone = parts.map((part) =>
			part.kind === 'deletion' && part !== only
				? ({ kind: 'text', text: part.text } as const)
				: part
		);
		const found = gapOf(printCloze(alone));
		if (!found) return [];
		const [right, wrong] = all.length > 1 ? [[], []] : [note.accept, note.distractors];
		return [
			{
				...question,
				stem: found.stem,
				idNumber: all.length > 1 ? '' : question.idNumber,
				asks: { kind: 'short', answers: typed([found.key, ...right], wrong) }
			}
		];
	});
}

/** Whether a text reads the same without a mark of its format. */
const isSimple = (text: string): boolean =>
	text === text.trim() &&
	!isMarkup(text) &&
	!/[\r\t]|^\[[a-z]+\]|^\/\/|->/.test(text) &&
	splitAtImages(text).length === 1;

type Print = (text: string) => string;

function printQuestion(question: QuizQuestion): string {
	const { stem, feedback, tags, asks } = question;
	// an order is written as pairs of items and places
	const idNumber =
		asks.kind === 'ordering'
			? question.idNumber.replace(/^hafiza~?/, '$&.ordering')
			: question.idNumber;
	const isAtEnd = stem.trimEnd().endsWith(gap);
	const isBare = !isAtEnd && [stem, feedback, ...markedTexts(question)].every(isSimple);
	const print: Print = (text) =>
		escaped(isBare ? text : writeRichHtml(text, (name) => `@@PLUGINFILE@@/${name}`));
	const marks = [
		...(idNumber === '' ? [] : [`[id:${commented(idNumber)}]`]),
		...tags.map((tag) => `[tag:${commented(tag)}]`)
	];
	const part: Print = (text) => `${startsLikeFormat(text) ? '[html]' : ''}${print(text)}`;
	const said = asks.kind === 'essay' ? asks.key : feedback;
	const general = said === '' ? '' : `####${part(said)}`;
	const answers = `{${printAnswers(question, part)}${general}}`;
	// what follows the braces tells a gap at the end of a sentence from a question
	const text = `${isBare ? '' : '[html]'}${print(stem)}${isAtEnd ? '<wbr>' : ''}`;
	const whole = text.includes(gap) ? text.replace(gap, () => answers) : `${text} ${answers}`;
	return `${marks.length > 0 ? `// ${marks.join(' ')}\n` : ''}${whole}\n`;
}

const commented = (text: string): string => text.replace(/\p{Cc}+/gu, ' ').replaceAll(']', '\\]');

/** The texts beside stem and feedback that have the question's format. */
function markedTexts({ asks }: QuizQuestion): string[] {
	if (asks.kind === 'choice') return asks.answers.map(({ text }) => text);
	if (asks.kind === 'matching') return asks.pairs.map(([left]) => left);
	if (asks.kind === 'essay') return [asks.key];
	return asks.kind === 'ordering' ? [...asks.items] : [];
}

function printAnswers({ asks }: QuizQuestion, print: Print): string {
	switch (asks.kind) {
		case 'true-false':
			return asks.isTrue ? 'TRUE' : 'FALSE';
		case 'choice':
			return lines(
				asks.answers.map(
					({ text, percent }) =>
						`${percent >= 100 ? '=' : '~'}${unlikeWeight(print(text), percent)}`
				)
			);
		case 'short':
			return lines(
				asks.answers.map(({ text, percent }) => `=${unlikeWeight(plain(text), percent, true)}`)
			);
		case 'numerical':
			return `#${lines(asks.answers.map(({ text, percent }) => `=${percent === 100 ? '' : `%${percent}%`}${amount(text)}`))}`;
		case 'matching':
			return lines(asks.pairs.map(([left, right]) => `=${print(left)} -> ${escaped(right)}`));
		case 'ordering':
			return lines(asks.items.map((item, i) => `=${print(item)} -> ${i + 1}`));
		default:
			return '';
	}
}

const lines = (all: readonly string[]): string => `\n${all.map((line) => `\t${line}\n`).join('')}`;

const startsLikeFormat = (text: string): boolean => /^\s*\[[a-z]+\]/.test(text);

const plain: Print = (text) => `${startsLikeFormat(text) ? '[plain]' : ''}${escaped(text)}`;

/** A text that begins like a weight needs one of its own before it. */
const unlikeWeight = (printed: string, percent: number, isWritten = false): string =>
	(isWritten && percent < 100) || /^%-?\d/.test(printed) ? `%${percent}%${printed}` : printed;

/** `3.14 ± 0.005` as `3.14:0.005`. */
const amount: Print = (text) => text.replace(' ± ', ':');
