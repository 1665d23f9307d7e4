import * as v from 'valibot';
import type { CardId } from '../deck/note.ts';
import type { Answered } from './class-results.ts';
import type { Marked } from './score.ts';
import { questionsOf, type Paper, type PaperId } from './paper.ts';
import { harmlessName } from '../text/harmless.ts';
import { issueText } from '../text/issue.ts';

/** What somebody who sat a paper hands back to the teacher: a file each. The name is the version of this shape. */
export const resultsFormat = 'hafiza-results/1';

export type ResultsFile = Answered & { readonly paper: PaperId };

const text = (most: number) =>
	v.pipe(v.string('make it a text'), v.maxLength(most, `make it shorter: ${most} letters at most`));
const id = v.pipe(text(500), v.nonEmpty('make it a text that is not empty'));

/** An answer in a file and in the store. */
export const returnedAnswersSchema = v.pipe(
	v.array(
		v.object({
			card: v.pipe(
				id,
				v.transform((card) => card as CardId)
			),
			answered: text(10_000),
			certainty: v.exactOptional(v.picklist([1, 2, 3], 'give 1, 2 or 3'))
		}),
		'make it a list'
	),
	v.maxLength(6000, 'give no more answers than there are questions')
);
export type ReturnedAnswer = v.InferOutput<typeof returnedAnswersSchema>[number];

const schema = v.object({
	paper: v.pipe(
		id,
		v.transform((paper) => paper as PaperId)
	),
	/** Composed, so that the same name from two systems is one. */
	name: v.pipe(
		text(200),
		v.trim(),
		v.transform((name) => harmlessName(name).normalize('NFC')),
		v.regex(/[\p{L}\p{N}]/u, 'give a name')
	),
	answers: v.pipe(
		returnedAnswersSchema,
		v.check(
			(answers) => new Set(answers.map(({ card }) => card)).size === answers.length,
			'give one answer to a question'
		)
	)
});

export type ReadResults =
	| { readonly result: 'readable'; readonly file: ResultsFile }
	/** `format`: it is no results file. `paper`: it is of another paper. */
	| { readonly result: 'unreadable'; readonly why: 'format' | 'paper' }
	| {
			readonly result: 'unreadable';
			readonly why: 'damaged';
			readonly where: string;
			readonly what: string;
	  };

export const printResults = ({ paper, name, answers }: ResultsFile): string =>
	`${JSON.stringify(
		{
			format: resultsFormat,
			paper,
			name,
			answers: [...answers].map(([card, answer]) => ({ card, ...answer }))
		},
		undefined,
		'\t'
	)}\n`;

/** What somebody hands back of a paper that they sat. */
export const resultsOf = (
	paper: Pick<Paper, 'id'>,
	name: string,
	marked: readonly Pick<Marked, 'item' | 'answered' | 'certainty'>[]
): ResultsFile => ({
	paper: paper.id,
	name,
	answers: new Map(
		marked.flatMap(({ item, answered, certainty }) =>
			answered === ''
				? []
				: [[item.card, { answered, ...(certainty !== undefined && { certainty }) }] as const]
		)
	)
});

/** A results file from outside, of that paper. Answers to questions that it does not have are left out. Never throws. */
export function readResults(written: string, paper: Paper): ReadResults {
	let data: unknown;
	try {
		data = JSON.parse(written.replace(/^\ufeff/, ''));
	} catch {
		return { result: 'unreadable', why: 'format' };
	}
	if (!v.is(v.object({ format: v.literal(resultsFormat) }), data))
		return { result: 'unreadable', why: 'format' };
	const parsed = v.safeParse(schema, data);
	if (!parsed.success) {
		const [issue] = parsed.issues;
		const where = v.getDotPath(issue) ?? '';
		return { result: 'unreadable', why: 'damaged', where, what: issueText(issue) };
	}
	const { answers, ...head } = parsed.output;
	if (head.paper !== paper.id) return { result: 'unreadable', why: 'paper' };
	const asked = new Set(questionsOf(paper).map(({ item }) => item.card));
	const known = answers.filter(({ card }) => asked.has(card));
	return {
		result: 'readable',
		file: { ...head, answers: new Map(known.map(({ card, ...answer }) => [card, answer])) }
	};
}
