import * as v from 'valibot';
import type { CardId } from '../deck/note.ts';
import type { Answered } from './class-results.ts';
import { questionsOf, type Paper, type PaperId } from './paper.ts';
import { setNames, type SetName } from './sets.ts';

/** What somebody who sat a paper hands back to the teacher: a file each. The name is the version of this shape. */
export const resultsFormat = 'hafiza-results/1';

export type ResultsFile = Answered & { readonly paper: PaperId; readonly set: SetName };

const text = (most: number) =>
	v.pipe(v.string('make it a text'), v.maxLength(most, 'make it shorter'));

const schema = v.object(
	{
		format: v.literal(resultsFormat, 'this is no results file of Hafiza'),
		paper: v.pipe(
			text(500),
			v.nonEmpty('name the paper'),
			v.transform((id) => id as PaperId)
		),
		set: v.optional(v.picklist(setNames, 'name a set from A to F'), 'A'),
		name: v.pipe(text(200), v.trim(), v.nonEmpty('give a name')),
		answers: v.pipe(
			v.array(
				v.object({
					card: v.pipe(
						text(500),
						v.transform((id) => id as CardId)
					),
					answered: text(10_000),
					certainty: v.exactOptional(v.picklist([1, 2, 3], 'give 1, 2 or 3'))
				}),
				'make it a list of answers'
			),
			v.maxLength(5000, 'there are more answers than a paper has questions')
		)
	},
	'this is no results file of Hafiza'
);

export type ReadResults =
	| { readonly result: 'readable'; readonly file: ResultsFile }
	| { readonly result: 'unreadable'; readonly what: string };

export const printResults = ({ paper, set, name, answers }: ResultsFile): string =>
	`${JSON.stringify(
		{
			format: resultsFormat,
			paper,
			set,
			name,
			answers: [...answers].map(([card, answer]) => ({ card, ...answer }))
		},
		undefined,
		'\t'
	)}\n`;

/** A results file from outside. Answers to questions that the paper does not have are left out. */
export function readResults(written: string, paper: Paper): ReadResults {
	let data: unknown;
	try {
		data = JSON.parse(written);
	} catch {
		return { result: 'unreadable', what: 'this is no results file of Hafiza' };
	}
	const parsed = v.safeParse(schema, data);
	if (!parsed.success)
		return {
			result: 'unreadable',
			what: `${v.getDotPath(parsed.issues[0]) ?? 'file'}: ${parsed.issues[0].message}`
		};
	const { answers, ...head } = parsed.output;
	if (head.paper !== paper.id) return { result: 'unreadable', what: 'it is of another paper' };
	const asked = new Set(questionsOf(paper).map(({ item }) => item.card));
	const known = answers.filter(({ card }) => asked.has(card));
	const { format: _, ...rest } = head;
	return {
		result: 'readable',
		file: { ...rest, answers: new Map(known.map(({ card, ...answer }) => [card, answer])) }
	};
}
