import type { Deck } from '../../deck/deck.ts';
import type { Finding } from '../../text/finding.ts';
import type { ReadCollection } from '../collection.ts';
import { readDeckComment } from '../deck-comment.ts';
import { gather, type Draft } from '../gather.ts';
import { readRichHtml } from '../html/read.ts';
import { lostFinding } from '../lost.ts';
import { titleOfCategory } from '../quiz/category.ts';
import { fromQuiz } from '../quiz/from-quiz.ts';
import { namesLeft } from '../quiz/names-left.ts';
import type { QuizQuestion } from '../quiz/question.ts';
import { withTally } from '../tally.ts';
import { Files } from './files.ts';
import { LeftOut } from './left-out.ts';
import { readQuestion } from './question.ts';
import { childOf, eachElement, textIn, type XmlElement } from './xml.ts';

/**
 * Reads questions in Moodle's XML, categories as decks, with their images. A bad question costs itself alone and is
 * named by its line; types that no card can ask are named too. Never throws.
 */
export function readMoodle(xml: string, file: string): ReadCollection {
	const findings: Finding[] = [];
	const drafts: Draft[] = [];
	const questions: QuizQuestion[] = [];
	const heads = new Map<string, Partial<Omit<Deck, 'notes'>>>();
	const files = new Files();
	const left = new LeftOut();
	let comment: Omit<Deck, 'notes'> | undefined;
	let deck: string | undefined;
	let met = 0;

	const category = (element: XmlElement) => {
		deck = titleOfCategory(textIn(childOf(element, 'category')));
		const description = readRichHtml(textIn(childOf(element, 'info'))).text;
		if (comment) heads.set((deck = `id:${comment.id}`), comment);
		else if (deck !== undefined && description !== '') heads.set(deck, { description });
		comment = undefined;
	};

	const end = eachElement(xml.replace(/^\ufeff/, ''), 'question', {
		comment: (text) => (comment = readDeckComment(text) ?? comment),
		element: (element) => {
			if (element.attributes.get('type') === 'category') {
				category(element);
				return;
			}
			met++;
			if (!element.isWhole) {
				findings.push(noEnd(element.line));
				return;
			}
			const { question, lost, gapsLost } = readQuestion(element, files);
			questions.push(question);
			left.see(element);
			if (lost.length > 0) findings.push(lostFinding(element.line, lost));
			if (gapsLost.length > 0) findings.push(gapsFinding(element.line, gapsLost));
			const { draft, findings: found } = fromQuiz(question);
			findings.push(...found);
			if (draft) drafts.push({ ...draft, ...(deck !== undefined && { deck }) });
		}
	});
	if (end !== undefined) findings.push(tooDeep(end));
	if (met === 0) findings.push(empty);
	findings.push(...left.findings, ...namesLeft(questions));
	const { media, tally } = files;
	return withTally(gather(drafts, file, heads), {
		findings,
		read: met,
		file,
		media,
		mediaTally: tally
	});
}

const noEnd = (line: number): Finding => ({
	code: 'no-end',
	severity: 'error',
	line,
	what: 'the question has no end',
	todo: 'export it again, or add </question>'
});

const tooDeep = (line: number): Finding => ({
	code: 'open-tags',
	severity: 'error',
	line,
	what: 'too many tags have no end; nothing was read from here on',
	todo: 'export the question bank again'
});

const gapsFinding = (line: number, texts: readonly string[]): Finding => ({
	code: 'gaps-partly',
	severity: 'warning',
	line,
	what: `other right answers of gaps are not kept: ${texts.slice(0, 4).join(', ')}`,
	todo: 'make a card of each gap where they matter',
	values: [texts.slice(0, 4).join(', ')]
});

const empty: Finding = {
	code: 'empty',
	severity: 'error',
	what: 'there are no questions of Moodle’s',
	todo: 'export the question bank as Moodle XML'
};
