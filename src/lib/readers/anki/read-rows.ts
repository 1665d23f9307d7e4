import * as v from 'valibot';
import type { AnkiRows } from '../../core/exchange/anki/rows.ts';
import { limits } from '../limits.ts';
import { eachRow, rowsOf } from './database.ts';
import { damaged } from './refused.ts';
import {
	cardColumns,
	cardSchema,
	plainCard,
	plainReview,
	noteColumns,
	noteSchema,
	reviewColumns,
	reviewSchema
} from './row-schemas.ts';
import { legacyScheme, type Scheme } from './scheme.ts';
import { scheme18 } from './scheme-18.ts';
import type { Database } from './sqlite.ts';

/** Everything of a collection, each row checked; rows that cannot be are counted. @throws Refused */
export function readRows(database: Database): AnkiRows {
	const checked = <T>(
		table: string,
		columns: string,
		most: number,
		schema: v.GenericSchema<unknown, T>,
		plain: (row: readonly unknown[]) => T | undefined = () => undefined
	) => {
		const good: T[] = [];
		const count = eachRow(database, `SELECT ${columns} FROM ${table}`, most, (row) => {
			const known = plain(row);
			if (known) {
				good.push(known);
				return;
			}
			const read = v.safeParse(schema, row, { abortEarly: true });
			if (read.success) good.push(read.output);
		});
		return { good, broken: count - good.length };
	};
	const read = {
		notes: checked('notes', noteColumns, limits.anki.notes, noteSchema),
		cards: checked('cards', cardColumns, limits.anki.cards, cardSchema, plainCard),
		reviews: checked('revlog', reviewColumns, limits.anki.reviews, reviewSchema, plainReview)
	};
	return {
		...schemeOf(database),
		notes: read.notes.good,
		cards: read.cards.good,
		reviews: read.reviews.good,
		broken: {
			notes: read.notes.broken,
			cards: read.cards.broken,
			reviews: read.reviews.broken
		}
	};
}

function schemeOf(database: Database): Scheme {
	const hasTypes = rowsOf(
		database,
		"SELECT 1 FROM sqlite_master WHERE name = 'notetypes'",
		1
	).length;
	if (hasTypes > 0) return scheme18(database);
	const [col] = rowsOf(database, 'SELECT crt, conf, models, decks, dconf FROM col LIMIT 1', 1);
	if (!col) throw damaged('the collection in the package is empty');
	return legacyScheme(col);
}
