import * as v from 'valibot';
import { blueprintSchema } from '../core/exam/blueprint.ts';
import { paperSchema } from '../core/exam/paper-file.ts';
import { certainties } from '../core/exam/scheme.ts';
import { conditions } from '../core/exam/sitting.ts';
import { returnedAnswersSchema } from '../core/exam/results-file.ts';
import type { ExamRow, PaperRow, ReturnRow, SittingRow, TapRow } from './database.ts';
import { examSchema } from '../core/schedule/plan/exam.ts';
import { count, hlc, id, moment, optional, register, text } from './row-schema.ts';

/** The brands of ids are given here: nothing else makes them out of a row. */
type Rows<Row> = v.GenericSchema<unknown, Row>;

export const paperRowSchema = v.object({
	id,
	madeAt: moment,
	paper: optional(paperSchema),
	blueprint: optional(blueprintSchema),
	deleted: register(v.boolean())
}) as unknown as Rows<PaperRow>;

export const sittingRowSchema = v.object({
	id,
	paper: id,
	conditions: v.picklist(conditions),
	startedAt: moment,
	isReviewed: v.boolean(),
	sent: optional(register(id)),
	deleted: register(v.boolean())
}) as unknown as Rows<SittingRow>;

export const returnRowSchema = v.object({
	paper: id,
	name: id,
	...register(v.union([returnedAnswersSchema, v.literal('none')])).entries
}) as unknown as Rows<ReturnRow>;

export const examRowSchema = v.object({
	id,
	...register(v.union([examSchema, v.literal('none')])).entries
}) as unknown as Rows<ExamRow>;

/** The key comes first: an entry that is kept aside is named by it. */
const tapped = { sitting: id, n: v.pipe(count, v.minValue(1)), at: moment, hlc };
const onItem = { ...tapped, item: id };

export const tapRowSchema = v.variant('type', [
	v.object({ ...onItem, type: v.picklist(['open', 'show']) }),
	v.object({
		...onItem,
		type: v.literal('answer'),
		answered: v.pipe(text, v.maxLength(10_000))
	}),
	v.object({ ...onItem, type: v.literal('sure'), certainty: v.picklist(certainties) }),
	v.object({ ...onItem, type: v.literal('mark'), isMarked: v.boolean() }),
	v.object({ ...onItem, type: v.literal('strike'), option: text, isStruck: v.boolean() }),
	v.object({ ...tapped, type: v.picklist(['pause', 'go-on', 'return']) }),
	v.object({ ...tapped, type: v.literal('submit'), by: v.picklist(['person', 'clock']) })
]) as unknown as Rows<TapRow>;
