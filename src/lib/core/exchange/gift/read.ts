import { mediaName } from '../../deck/media.ts';
import type { Deck } from '../../deck/deck.ts';
import type { Finding } from '../../text/finding.ts';
import type { ReadCollection } from '../collection.ts';
import { readDeckComment } from '../deck-comment.ts';
import { gather, type Draft } from '../gather.ts';
import type { ImageOf } from '../html/read.ts';
import { lostFinding } from '../lost.ts';
import { fromQuiz } from '../quiz/from-quiz.ts';
import { namesLeft } from '../quiz/names-left.ts';
import type { QuizQuestion } from '../quiz/question.ts';
import { gap } from '../quiz/question.ts';
import { withTally } from '../tally.ts';
import { readBlocks, type Block } from './blocks.ts';
import { titleOfCategory } from '../quiz/category.ts';
import { masked } from './masked.ts';
import { readQuestion } from './question.ts';
import { readText } from './texts.ts';

/** Images stand beside a file of this format. */
const imageBeside: ImageOf = (src, alt) => {
	const name = mediaName(src.replace(/^@@PLUGINFILE@@\//, ''));
	return name && src.startsWith('@@PLUGINFILE@@/') ? `![${alt}](media:${name})` : undefined;
};

/**
 * Reads questions in GIFT, with `$CATEGORY` as decks. A bad question costs itself alone, and is named by its line.
 * Never throws.
 */
export function readGift(text: string, file: string): ReadCollection {
	const findings: Finding[] = [];
	const drafts: Draft[] = [];
	const questions: QuizQuestion[] = [];
	const heads = new Map<string, Omit<Deck, 'notes'>>();
	let deck: string | undefined;
	let met = 0;
	for (const block of readBlocks(text.replace(/^\ufeff/, '').replaceAll(gap, ''))) {
		const category = /^\$CATEGORY:(.*)/.exec(block.text);
		if (category) {
			deck = titleOfCategory(category[1] ?? '');
			const head = block.comments.map(readDeckComment).findLast((found) => found !== undefined);
			if (head) heads.set((deck = `id:${head.id}`), head);
		}
		const rest = category ? block.text.slice(category[0].length) : block.text;
		if (rest.trim() === '') continue;
		met++;
		const question = questionIn({ ...block, text: rest }, findings);
		if (!question) continue;
		questions.push(question);
		const { draft, findings: found } = fromQuiz(question);
		findings.push(...found);
		if (draft) drafts.push({ ...draft, ...(deck !== undefined && { deck }) });
	}
	if (met === 0) findings.push(empty);
	findings.push(...namesLeft(questions));
	return withTally(gather(drafts, file, heads), { findings, read: met, file });
}

function questionIn(
	{ line, text, comments }: Block,
	findings: Finding[]
): QuizQuestion | undefined {
	const lost = new Set<string>();
	const parts = readQuestion(masked(text), (part, format) => {
		const found = readText(part, format, imageBeside);
		for (const each of found.lost) lost.add(each);
		return found.text;
	});
	if (typeof parts === 'string') {
		findings.push({
			code: 'bad-question',
			severity: 'error',
			line,
			what: `the question cannot be read: ${parts}`,
			todo: 'mend it there; signs that are text need a backslash: \\~ \\= \\# \\{ \\} \\:'
		});
		return undefined;
	}
	if (lost.size > 0) findings.push(lostFinding(line, [...lost]));
	return { line, ...parts, hints: [], ...named(comments.join('\n')) };
}

/** `[id:…]` and `[tag:…]` in the comments before a question. */
function named(comments: string): Pick<QuizQuestion, 'idNumber' | 'tags'> {
	const values = (mark: string) =>
		[...comments.matchAll(new RegExp(`\\[${mark}:((?:\\\\\\]|[^\\]\\p{Cc}])+)\\]`, 'gu'))].map(
			([, value = '']) => value.replaceAll('\\]', ']').trim()
		);
	return { idNumber: values('id')[0] ?? '', tags: values('tag') };
}

const empty: Finding = {
	code: 'empty',
	severity: 'error',
	what: 'there are no questions',
	todo: 'name a file of questions in GIFT'
};
