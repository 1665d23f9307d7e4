import * as v from 'valibot';
import { noteSchema } from '#lib/core/deck/schema.ts';
import { unfinished } from '../unfinished.ts';

/** Where a person is at the desk of a document: the candidate in hand, and an own card that was begun. */
export const deskPlace = (document: string) =>
	unfinished(
		`desk/${document}`,
		v.object({
			focused: v.exactOptional(v.string()),
			own: v.exactOptional(noteSchema)
		})
	);
