import { unescapeHtml } from '../../core/exchange/anki/note-html.ts';
import type { AnkiCard, AnkiReview, AnkiRows } from '../../core/exchange/anki/rows.ts';
import type { Database } from '../../readers/anki/sqlite.ts';
import { confOf, deckConf, decksOf, modelsOf } from './schema-11.ts';

const tables = `
CREATE TABLE col (id integer primary key, crt integer not null, mod integer not null, scm integer not null, ver integer not null, dty integer not null, usn integer not null, ls integer not null, conf text not null, models text not null, decks text not null, dconf text not null, tags text not null);
CREATE TABLE notes (id integer primary key, guid text not null, mid integer not null, mod integer not null, usn integer not null, tags text not null, flds text not null, sfld integer not null, csum integer not null, flags integer not null, data text not null);
CREATE TABLE cards (id integer primary key, nid integer not null, did integer not null, ord integer not null, mod integer not null, usn integer not null, type integer not null, queue integer not null, due integer not null, ivl integer not null, factor integer not null, reps integer not null, lapses integer not null, left integer not null, odue integer not null, odid integer not null, flags integer not null, data text not null);
CREATE TABLE revlog (id integer primary key, cid integer not null, usn integer not null, ease integer not null, ivl integer not null, lastIvl integer not null, factor integer not null, time integer not null, type integer not null);
CREATE TABLE graves (usn integer not null, oid integer not null, type integer not null);`;

const indexes = `
CREATE INDEX ix_notes_usn on notes (usn);
CREATE INDEX ix_cards_usn on cards (usn);
CREATE INDEX ix_revlog_usn on revlog (usn);
CREATE INDEX ix_cards_nid on cards (nid);
CREATE INDEX ix_cards_sched on cards (did, queue, due);
CREATE INDEX ix_revlog_cid on revlog (cid);
CREATE INDEX ix_notes_csum on notes (csum);`;

/** Writes the rows of a collection into an empty database, as Anki lays them out in schema 11. */
export async function fillDatabase(
	database: Database,
	rows: AnkiRows,
	nowMs: number
): Promise<void> {
	const seconds = Math.floor(nowMs / 1000);
	const sums = await Promise.all(rows.notes.map(({ fields }) => checksum(plain(fields[0] ?? ''))));
	database.run(`PRAGMA encoding='UTF-8'; ${tables} BEGIN;`);
	insert(database, 'col', [
		[
			...[1, rows.createdAt, nowMs, nowMs, 11, 0, 0, 0, JSON.stringify(confOf(rows))],
			...[modelsOf(rows, seconds), decksOf(rows, seconds), deckConf, {}].map((part) =>
				JSON.stringify(part)
			)
		]
	]);
	const noteRows = rows.notes.map(({ id, guid, typeId, tags, fields }, i) => [
		...[id, guid, typeId, seconds, -1, tags.length === 0 ? '' : ` ${tags.join(' ')} `],
		...[fields.join('\x1f'), plain(fields[0] ?? ''), sums[i] ?? 0, 0, '']
	]);
	insert(database, 'notes', noteRows);
	insert(
		database,
		'cards',
		rows.cards.map((card) => cardRow(card, seconds))
	);
	insert(database, 'revlog', reviewRows(rows.reviews));
	database.run(`${indexes} COMMIT;`);
}

/** `left` says that one step is left of one, for cards in their steps. */
const cardRow = (card: AnkiCard, seconds: number) => [
	...[card.id, card.noteId, card.deckId, card.ord, seconds, -1, card.type, card.queue, card.due],
	...[card.intervalDays, card.easePermille, card.reps, card.lapses],
	...[card.type === 1 || card.type === 3 ? 1001 : 0, card.homeDue, card.homeDeckId],
	...[card.flags, card.data]
];

/** Each with the interval that the answer before it gave its card. */
function reviewRows(reviews: readonly AnkiReview[]): number[][] {
	const last = new Map<number, number>();
	return reviews.map(({ at, cardId, grade, interval, factor, tookMs, kind }) => {
		const before = last.get(cardId) ?? 0;
		last.set(cardId, interval);
		return [at, cardId, -1, grade, interval, before, factor, tookMs, kind];
	});
}

function insert(database: Database, table: string, rows: readonly (number | string)[][]): void {
	const [first] = rows;
	if (!first) return;
	const statement = database.prepare(
		`INSERT INTO ${table} VALUES (${first.map(() => '?').join(',')})`
	);
	for (const row of rows) statement.run(row);
	statement.free();
}

/** As Anki sorts and sums it: the names of images stay. */
const plain = (html: string): string =>
	unescapeHtml(
		html.replace(/<img [^<>]*?src="([^"<>]*)"[^<>]*>/g, ' $1 ').replace(/<[^<>]*>/g, '')
	);

/** By which Anki finds notes with the same first field: eight digits of SHA-1. */
async function checksum(text: string): Promise<number> {
	const digest = await crypto.subtle.digest('SHA-1', new TextEncoder().encode(text));
	return new DataView(digest).getUint32(0);
}
