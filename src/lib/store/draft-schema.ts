import * as v from 'valibot';
import { detailKinds } from '../core/deck/details.ts';
import { headSchema, noteSchema } from '../core/deck/schema.ts';
import type { BlockKind } from '../core/document/document.ts';
import type { DecisionRow, DocumentRow, DraftRow } from './database.ts';
import { dateSchema, decisionSchema } from './decision-schema.ts';
import { count, hlc, id, moment, optional, register, text } from './row-schema.ts';

/** The brands of ids are given here: nothing else makes them out of a row. */
type Rows<Row> = v.GenericSchema<unknown, Row>;

const blockKinds = [
	'heading',
	'body',
	'quotation',
	'item',
	'row',
	'question',
	'byline',
	'dateline',
	'caption',
	'editorial',
	'boilerplate'
] as const satisfies BlockKind[];
const block = v.object({
	kind: v.picklist(blockKinds),
	span: v.object({ start: count, end: count }),
	paragraph: count,
	under: optional(count),
	level: optional(count),
	speaker: optional(text)
});
/** The words of a text and how they are laid out. */
export const contentSchema = v.object({ text, blocks: v.array(block) });

export const documentSchema = v.object({
	id,
	openedAt: moment,
	length: count,
	info: v.object({
		title: optional(text),
		publisher: optional(text),
		author: optional(text),
		published: optional(dateSchema),
		url: optional(text)
	}),
	deleted: register(v.boolean())
}) as unknown as Rows<DocumentRow>;

const hasNoTwo = <T>(keyOf: (thing: T) => unknown, what: string) =>
	v.check<T[], string>((list) => new Set(list.map(keyOf)).size === list.length, `two have ${what}`);

const span = { start: count, end: count };
const survey = v.object({
	facts: v.array(v.array(id)),
	conflicts: v.array(v.pipe(v.array(id), v.minLength(2))),
	details: v.pipe(
		v.array(
			v.object({
				...span,
				kind: v.picklist(detailKinds),
				paragraph: count,
				answer: text,
				sentence: v.object(span),
				isWorkedOut: optional(v.literal(true))
			})
		),
		hasNoTwo(({ start }) => start, 'one start')
	),
	stems: v.array(v.object({ ...span, stem: text, answer: text })),
	undated: count
});
const notes = v.pipe(
	v.array(noteSchema),
	hasNoTwo(({ id }) => id, 'one id')
);
export const draftSchema = v.object({
	id,
	document: id,
	madeAt: moment,
	deck: optional(v.intersect([headSchema, v.object({ notes })])),
	survey: optional(survey),
	aliases: optional(v.array(v.object({ from: text, to: text }))),
	finished: optional(register(v.boolean())),
	deleted: register(v.boolean())
}) as unknown as Rows<DraftRow>;

export const decisionRowSchema = v.object({
	draft: id,
	note: id,
	hlc,
	decision: optional(decisionSchema)
}) as unknown as Rows<DecisionRow>;

/** The rows that can be read. */
export const sound = <Row>(schema: Rows<Row>, rows: readonly unknown[]): Row[] =>
	rows.flatMap((row) => {
		const { success, output } = v.safeParse(schema, row);
		return success ? [output] : [];
	});

/** What a damaged row still says that it is called. */
export function titleOf(row: unknown): string | undefined {
	const { deck, info } = Object(row) as { deck?: unknown; info?: unknown };
	const { title } = Object(deck ?? info) as { title?: unknown };
	return typeof title === 'string' ? title : undefined;
}
