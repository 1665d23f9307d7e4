import * as v from 'valibot';
import type { AnkiCard, AnkiNote, AnkiReview } from '../../core/exchange/anki/rows.ts';
import { limits } from '../limits.ts';

/** Ids past 2^53 would be rounded, and name another row. */
const int = v.pipe(v.number(), v.safeInteger());
const id = v.pipe(int, v.minValue(1));
const count = v.pipe(
	v.number(),
	v.transform((value) => Math.trunc(value)),
	v.safeInteger()
);
const text = v.pipe(v.string(), v.maxLength(limits.anki.fieldCharacters));

export const noteColumns = 'id, guid, mid, tags, flds';
export const noteSchema = v.pipe(
	v.tuple([id, v.pipe(text, v.nonEmpty()), int, v.fallback(text, ''), text]),
	v.transform(([id, guid, typeId, tags, fields]): AnkiNote => ({
		id,
		guid,
		typeId,
		tags: [...new Set(tags.split(/\s+/).filter((tag) => tag !== ''))],
		fields: fields.split('\x1f')
	}))
);

export const cardColumns =
	'id, nid, did, ord, type, queue, due, ivl, factor, reps, lapses, odid, odue, flags, data';
const ord = v.pipe(int, v.minValue(0), v.maxValue(100_000));
export const cardSchema = v.pipe(
	v.tuple([
		id,
		int,
		int,
		ord,
		v.picklist([0, 1, 2, 3]),
		v.fallback(int, 0),
		v.fallback(v.pipe(count, v.minValue(-1e13), v.maxValue(1e13)), 0),
		v.fallback(v.pipe(count, v.minValue(-1e9), v.maxValue(36_500)), 0),
		v.fallback(count, 0),
		v.fallback(count, 0),
		v.fallback(count, 0),
		v.fallback(int, 0),
		v.fallback(count, 0),
		v.fallback(int, 0),
		v.fallback(v.string(), '')
	]),
	v.transform(
		([
			id,
			noteId,
			deckId,
			ord,
			type,
			queue,
			due,
			intervalDays,
			easePermille,
			reps,
			lapses,
			homeDeckId,
			homeDue,
			flags,
			data
		]): AnkiCard => ({
			...{ id, noteId, deckId, ord, type, queue, due, intervalDays, easePermille },
			...{ reps, lapses, homeDeckId, homeDue, flags, data }
		})
	)
);

export const reviewColumns = 'id, cid, ease, ivl, factor, time, type';
/** Between 1990 and 2100. */
const moment = v.pipe(int, v.minValue(631_152_000_000), v.maxValue(4_102_444_800_000));
export const reviewSchema = v.pipe(
	v.tuple([
		moment,
		int,
		int,
		v.fallback(count, 0),
		v.fallback(count, 0),
		v.fallback(count, 0),
		v.fallback(int, 0)
	]),
	v.transform(([at, cardId, grade, interval, factor, tookMs, kind]): AnkiReview => ({
		...{ at, cardId, grade, interval, factor, tookMs, kind }
	}))
);

const isWhole = (value: unknown): value is number => Number.isSafeInteger(value);
const isWithin = (value: number, least: number, most: number): boolean =>
	value >= least && value <= most;

/** A row of whole numbers in their ranges, as nearly all are, without the cost of the schema; else undefined. */
export function plainReview(row: readonly unknown[]): AnkiReview | undefined {
	if (row.length !== 7 || !row.every(isWhole)) return undefined;
	const [at = 0, cardId = 0, grade = 0, interval = 0, factor = 0, tookMs = 0, kind = 0] = row;
	if (!isWithin(at, 631_152_000_000, 4_102_444_800_000)) return undefined;
	return { at, cardId, grade, interval, factor, tookMs, kind };
}

/** The same of a card. */
export function plainCard(row: readonly unknown[]): AnkiCard | undefined {
	const data = row[14];
	const numbers = row.slice(0, 14);
	if (row.length !== 15 || typeof data !== 'string' || !numbers.every(isWhole)) return undefined;
	const [id = 0, noteId = 0, deckId = 0, ord = 0, type = 0, queue = 0, due = 0] = numbers;
	const [intervalDays = 0, easePermille = 0, reps = 0, lapses = 0] = numbers.slice(7);
	const [homeDeckId = 0, homeDue = 0, flags = 0] = numbers.slice(11);
	const isSound =
		id >= 1 &&
		isWithin(ord, 0, 100_000) &&
		isWithin(type, 0, 3) &&
		isWithin(due, -1e13, 1e13) &&
		isWithin(intervalDays, -1e9, 36_500);
	if (!isSound) return undefined;
	return {
		...{ id, noteId, deckId, ord, type, queue, due, intervalDays, easePermille },
		...{ reps, lapses, homeDeckId, homeDue, flags, data }
	};
}
