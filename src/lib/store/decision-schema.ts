import * as v from 'valibot';
import { rejectReasons } from '../core/deck/reject-reasons.ts';
import { noteSchema } from '../core/deck/schema.ts';

const optional = v.exactOptional;
const whole = v.pipe(v.number(), v.safeInteger());
const count = v.pipe(whole, v.minValue(0));
const year = { year: whole };

/** A date without time, as a document carries it. */
export const dateSchema = v.variant('precision', [
	v.object({ precision: v.literal('day'), ...year, month: count, day: count }),
	v.object({ precision: v.literal('month'), ...year, month: count }),
	v.object({
		precision: v.literal('season'),
		...year,
		season: v.picklist(['spring', 'summer', 'autumn', 'winter'])
	}),
	v.object({ precision: v.picklist(['year', 'decade', 'century']), ...year })
]);

/** What a person decided of a candidate. */
export const decisionSchema = v.variant('type', [
	v.object({ type: v.literal('accept') }),
	v.object({
		type: v.literal('reject'),
		reason: optional(v.picklist(rejectReasons)),
		edited: optional(noteSchema)
	}),
	v.object({ type: v.literal('later'), edited: optional(noteSchema) }),
	v.object({ type: v.literal('edit'), note: noteSchema })
]);
