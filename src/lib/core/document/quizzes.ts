import type { Span } from '../text/span.ts';

/** A question that a text asks, the answers it offers, and which of them it says is right. */
export type Quiz = {
	readonly question: Span;
	readonly right: Span;
	readonly wrong: readonly Span[];
};

/** "Answer: B", "Ans. (c)", "Correct option – d". */
const answerMark =
	/(?<![\p{L}\p{N}])(?:Ans(?:wer)?|Correct (?:[Aa]nswer|[Oo]ption)|Right answer)(?: is)?\s*[.:–—-]{0,2}\s*[([]?(?:option )?([A-Ea-e1-5])(?:[)\].:]|(?=\s|$))/gu;
/** "(a) ", "B. ", "3) " before an option. */
const optionMark = /(?:^|\s)[([]?([A-Ea-e1-5])[).\]]\s+/gu;
/** "Q. 4", "12." before a question, or an empty line. */
const questionMark =
	/(?<=^|\s)(?:Q(?:uestion|ues)?\s?\.?\s?(?:No\.? )?\d{0,3}\s?[.:)–—-]*|\d{1,3}\s?[.):])\s+(?=\S)|\n[ \t]*\n/gu;

/** A question with its options is shorter than this, and so is the question. */
const longestQuiz = 900;
const longestQuestion = 400;

/** "c", "C" and "3" are third. */
const placeOf = (mark: string): number =>
	/\d/.test(mark) ? Number(mark) : mark.toLowerCase().charCodeAt(0) - 96;

type Option = { readonly mark: string; readonly at: number; readonly from: number };

/** The last row of marks, from the first on, that stands in a stretch. */
function optionsIn(text: string, { start, end }: Span): Option[] {
	const marks = [...text.slice(start, end).matchAll(optionMark)].map(
		({ index, 0: whole, 1: mark = '' }): Option => ({
			mark,
			at: start + index,
			from: start + index + whole.length
		})
	);
	for (let i = marks.length - 3; i >= 0; i -= 1) {
		const row = marks.slice(i);
		const isRow = row.length <= 5 && row.every(({ mark }, place) => placeOf(mark) === place + 1);
		if (isRow) return row;
	}
	return [];
}

const trimmed = (text: string, start: number, end: number): Span => {
	const words = text.slice(start, end);
	const lead = words.length - words.trimStart().length;
	const said = words.replace(/[\s.,;]+$/, '');
	return { start: start + lead, end: Math.max(start + lead, start + said.length) };
};

/** Where the question begins whose options begin at `end`. */
function questionBefore(text: string, from: number, end: number): Span | undefined {
	const start = Math.max(from, end - longestQuestion);
	// an empty line before the options parts nothing
	const before = text.slice(start, end).trimEnd();
	const last = [...before.matchAll(questionMark)].at(-1);
	return last && trimmed(text, start + last.index + last[0].length, end);
}

function quizBefore(text: string, from: number, answer: number, mark: string): Quiz | undefined {
	const options = optionsIn(text, { start: Math.max(from, answer - longestQuiz), end: answer });
	const spans = options.map((option, i) =>
		trimmed(text, option.from, options[i + 1]?.at ?? answer)
	);
	const right = spans[placeOf(mark) - 1];
	const question = questionBefore(text, from, options[0]?.at ?? 0);
	return right && question && question.start < question.end
		? { question, right, wrong: spans.filter((span) => span !== right) }
		: undefined;
}

/** The questions of a text that offer answers and tell which is right: "1. … (a) … (b) … (c) … Answer: (b)". */
export function quizzesIn(text: string): Quiz[] {
	const quizzes: Quiz[] = [];
	let from = 0;
	for (const { index, 0: whole, 1: mark = '' } of text.matchAll(answerMark)) {
		const quiz = quizBefore(text, from, index, mark);
		if (quiz) quizzes.push(quiz);
		from = index + whole.length;
	}
	return [
		...quizzes,
		...answeredIn(text, answered),
		...cardsIn(text),
		...besideIn(text),
		...belowIn(text)
	];
}

/** "Who wrote it? Ans: Rosa Quispe", "2. Which is the longest river? – Nile": one answer, told at once. */
const answered =
	/(?<=^|\n)[ \t]*(?:[-*•] +)?(?:Q(?:uestion)?\s?\d{0,3}\s?[.:)–—-]+[ \t]*|\d{1,3}[.)][ \t]*)?([\p{Lu}“‘'][^?\n]{10,200}\?)(?:\s*(?:Ans(?:wer)?\s?[.:–—-]{1,2}|A\d{0,3}:|A\d{1,3}[.)])|[ \t]*[–—→=-]+[>]?)[ \t]*([^\s][^\n]{0,79})(?=\n|$)/gu;

/** "3. Who led it?" over a line that stands further in: a page of cards. */
const carded =
	/(?<=^|\n)[ \t]*(?:\d{1,3}[.)]|[-*•])[ \t]+(\p{Lu}[^?\n]{10,200}\?)[ \t]*\n[ \t]{2,}([^\s\d•*-][^\n]{0,79}|\d[^\n.)]{1,60})(?=\n|$)/gu;
/** Fewer may be headings that ask. */
const leastCards = 3;

function cardsIn(text: string): Quiz[] {
	const cards = answeredIn(text, carded);
	const asked =
		text.match(/^[ \t]*(?:\d{1,3}[.)]|[-*•])[ \t]+[^\n?]{3,200}\?[ \t]*$/gmu)?.length ?? 0;
	return asked >= leastCards ? cards : [];
}

/** "Who had to pay? Ostra.": the answer right behind its question, line after line. */
const beside =
	/(?<=^|\n)[ \t]*(?:\d{1,3}[.)][ \t]*|[-*•][ \t]+)?(\p{Lu}[^?\n]{10,200}\?)[ \t]+([\p{Lu}\d£$€“‘"'][^?\n]{0,79})(?=\n|$)/gu;
/** Fewer may be questions that a text asks its reader. */
const leastBeside = 4;

function besideIn(text: string): Quiz[] {
	const quizzes = answeredIn(text, beside);
	const lines = text.match(/^.*\S.*$/gmu)?.length ?? 0;
	return quizzes.length >= leastBeside && quizzes.length * 3 >= lines ? quizzes : [];
}

/** "Who led it?" over the answer, and under that the next question: a deck of cards copied as lines. */
const asks = String.raw`(?:Q?\d{1,3}[.):][ \t]*)?(\p{Lu}[^?\n]{10,200}\?)[ \t]*`;
/** "12 of 80": where a site stood in its deck. */
const count = String.raw`\d{1,3} of \d{1,3}`;
const below = new RegExp(
	String.raw`(?<=^|\n)[ \t]*${asks}\n\s*(?!A\d{0,3}[.:)]|${count})([\p{L}\d£$€“‘"'][^?\n]{0,79})(?=(?:\s*\n\s*${count})?\s*(?:$|\n\s*${asks.replace('(\\p{Lu}', '(?:\\p{Lu}')}(?:\n|$)))`,
	'gu'
);

function belowIn(text: string): Quiz[] {
	const quizzes = answeredIn(text, below);
	const lines = text.match(/^.*\p{L}{3}.*$/gmu)?.length ?? 0;
	return quizzes.length >= leastBeside && quizzes.length * 5 >= lines ? quizzes : [];
}

function answeredIn(text: string, pattern: RegExp): Quiz[] {
	return [...text.matchAll(pattern)].flatMap(({ index, 0: whole, 1: asked = '', 2: told = '' }) => {
		const question = index + whole.indexOf(asked);
		const start = index + whole.lastIndexOf(told);
		const right = trimmed(text, start, start + told.length);
		// a letter stands for an answer of a list
		return /^[([]?[A-Ea-e1-5](?:[)\].:]|$)/.test(told)
			? []
			: [{ question: { start: question, end: question + asked.length }, right, wrong: [] }];
	});
}
