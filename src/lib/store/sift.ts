import * as v from 'valibot';
import { isReadableDeck, isReadableNote, wordingSchema } from './backup-schema.ts';
import type { Finding } from '../core/text/finding.ts';
import { issueText } from '../core/text/issue.ts';
import {
	contentSchema,
	decisionRowSchema,
	documentSchema,
	draftSchema,
	titleOf
} from './draft-schema.ts';
import {
	examRowSchema,
	paperRowSchema,
	returnRowSchema,
	sittingRowSchema,
	tapRowSchema
} from './exam-schema.ts';
import type { WordingRow } from './database.ts';
import type { DocumentEntry, Library } from './library.ts';

type Sifted =
	| 'documents'
	| 'drafts'
	| 'decisions'
	| 'papers'
	| 'sittings'
	| 'taps'
	| 'returns'
	| 'exams'
	| 'wordings';

/** A library whose texts, drafts, decisions, papers and sittings were not read yet. */
export type Unsifted = Omit<Library, Sifted> & {
	readonly [Table in Sifted]: readonly unknown[];
};

/** Reads texts, drafts, decisions, papers and sittings one by one. What is damaged is left out and named. */
export function sifted(library: Unsifted): { library: Library; leftOut: readonly Finding[] } {
	const leftOut: Finding[] = [];
	const readable = <Row>(
		table: string,
		schema: v.GenericSchema<unknown, Row>,
		rows: readonly unknown[]
	): Row[] =>
		rows.flatMap((row, i) => {
			const { success, output, issues } = v.safeParse(schema, row);
			if (success) return [output];
			const message = issueText(issues[0]);
			const place = [table, i, v.getDotPath(issues[0])].filter((part) => part !== null).join('.');
			const title = titleOf(row);
			leftOut.push({
				code: 'left-out',
				severity: 'warning',
				what: `${place}${title ? ` (${title})` : ''}: ${message}`,
				todo: 'this entry is left out, everything else is read'
			});
			return [];
		});
	return {
		library: {
			...library,
			documents: readable('documents', entrySchema, library.documents),
			drafts: readable('drafts', draftSchema, library.drafts),
			decisions: readable('decisions', decisionRowSchema, library.decisions),
			papers: readable('papers', paperRowSchema, library.papers),
			sittings: readable('sittings', sittingRowSchema, library.sittings),
			taps: readable('taps', tapRowSchema, library.taps),
			returns: readable('returns', returnRowSchema, library.returns),
			exams: readable('exams', examRowSchema, library.exams),
			wordings: readable('wordings', wordingRows, library.wordings)
		},
		leftOut
	};
}

const entrySchema = v.intersect([
	documentSchema,
	v.object({ content: v.exactOptional(contentSchema) })
]) as unknown as v.GenericSchema<unknown, DocumentEntry>;

const wordingRows = wordingSchema as unknown as v.GenericSchema<unknown, WordingRow>;

/** A library without what nobody could read again. */
export const withoutDamage = (library: Library): Library => {
	const { decks, notes } = library;
	const readable = {
		...library,
		decks: decks.filter(isReadableDeck),
		notes: notes.filter(isReadableNote)
	};
	return sifted(readable).library;
};
