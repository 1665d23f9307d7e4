import { quizzesIn, type Quiz } from '../../document/quizzes.ts';
import { readAloud, type Reading } from '../../language/read.ts';
import type { NoteKind } from '../../text/kinds.ts';
import type { Span } from '../../text/span.ts';
import { fold } from '../../text/unicode.ts';
import type { Fact, Slot } from '../fact.ts';
import { homeOf } from '../home.ts';
import { listSlot, phraseSlot } from '../slots.ts';
import { countryIn } from './constitution.ts';
import { lineFrame, type LineFact } from './line.ts';
import { slotIn } from './naming.ts';
import { ofItsState, quizStem } from './quiz-stem.ts';

const kinds: Readonly<Partial<Record<Slot['type'], NoteKind>>> = {
	person: 'person',
	organisation: 'organisation',
	agreement: 'agreement',
	event: 'event',
	place: 'place',
	country: 'place',
	number: 'figure',
	date: 'date'
};
const kindFor = ({ slots }: Fact): NoteKind => kinds[slots.get('answer')?.type ?? 'name'] ?? 'term';

/** A question that the text itself asks and answers; `options` are the wrong answers that it offers. */
export const quiz = lineFrame<'question' | 'answer' | 'options'>({
	name: 'quiz',
	tier: 'A',
	identity: ['question'],
	directions: [{ asks: 'answer', kind: kindFor, stem: ({ question }) => question }]
});

const longestAnswer = 9;
const offered = 3;

/** "All of the above", "Both A and B", "True": answers to the list, not to the question. */
const isOfList = (words: string): boolean =>
	/\b(?:none|all|both|neither|either|any) (?:of|the|are|\(?[A-E]\b)|\b(?:above|below|other)\b|^(?:none|all|both|true|false|yes|no)\b|\bonly\b|^\W*$/i.test(
		words
	);

/** "The year 1998 AD" is 1998. */
const ofYear = /^(?:the )?year (\d{4})(?: ?(?:AD|CE))?$/i;

function answerIn(reading: Reading, span: Span): Slot | undefined {
	const words = readAloud(reading.legible, span);
	const year = ofYear.exec(words)?.[1];
	if (year !== undefined) return phraseSlot(year, span);
	if (isOfList(words) || words.split(' ').length > longestAnswer) return undefined;
	const slot = slotIn(reading, span);
	const isWhole = slot !== undefined && slot.text.length >= words.length - 4;
	return { ...(isWhole ? slot : phraseSlot(words, span)), article: '' };
}

/** The country that a text of questions is on: by its title, or the only one that its questions name. */
function homeOfQuiz(reading: Reading, asked: readonly Quiz[]): string | undefined {
	const named = new Set(
		asked.flatMap(({ question }) => countryIn(readAloud(reading.legible, question)) ?? [])
	);
	const [only, ...others] = named;
	return (
		homeOf({ reading }) ??
		countryIn(reading.document.title ?? '') ??
		(others.length === 0 ? only : undefined)
	);
}

/** The legible text with the ends of its lines. */
const inLines = ({ legible, document }: Reading): string =>
	document.text.replace(/[^\n]+/g, (line: string, at: number) =>
		legible.slice(at, at + line.length)
	);

/** Every question of a text that offers answers and tells which is right. */
export function quizzes(reading: Reading): LineFact[] {
	const { legible, document } = reading;
	const asked = quizzesIn(inLines(reading));
	const home = asked.length > 0 ? homeOfQuiz(reading, asked) : undefined;
	return asked.flatMap(({ question, right, wrong }) => {
		const stem = quizStem(readAloud(legible, question));
		const said = stem && ofItsState(stem, home);
		const answer = answerIn(reading, right);
		const block = document.blocks.findIndex(({ span }) => span.end > question.start);
		if (!said || !answer || block < 0) return [];
		const others = wrong
			.map((span) => phraseSlot(readAloud(legible, span), span))
			.filter(({ text }) => !isOfList(text) && fold(text) !== fold(answer.text));
		const slots = new Map<string, Slot>([
			['question', phraseSlot(said, question)],
			['answer', answer],
			...(others.length >= offered
				? ([['options', listSlot(others.slice(0, offered), right)]] as const)
				: [])
		]);
		return [{ frame: quiz, draft: { slots }, block, start: question.start, end: right.end }];
	});
}
