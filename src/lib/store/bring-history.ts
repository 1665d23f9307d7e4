import type { CardId, NoteId } from '../core/deck/note.ts';
import type { CardHistory } from '../core/exchange/collection.ts';
import type { CardEvent, EventId, Hlc } from '../core/schedule/review.ts';
import { effective } from '../core/schedule/standing.ts';
import type { ImportRequest } from './api.ts';
import { cardOf, isRemoved, noteIdOf, rowOf } from './card-row.ts';
import { changeCards, type CardChange } from './change-cards.ts';
import type { Pen } from './context.ts';
import type { CardRow, Database, NoteRow } from './database.ts';
import { eventsOfCards } from './events-of-cards.ts';
import { folded } from './folded.ts';
import { cardsOfRow, rowsOf } from './note-cards.ts';
import { importDevice, pastEvents } from './past-events.ts';
import { rowsWhere } from './rows-where.ts';
import { isSame } from './same.ts';
import type { SchedulersOf } from './schedulers-of.ts';

/** What is the same for all that is taken in at once. */
export type Intake = {
	readonly db: Database;
	readonly pen: Pen;
	readonly hlc: Hlc;
	readonly schedulers: SchedulersOf;
	/** The decks that were here before. */
	readonly here: ReadonlySet<string>;
	readonly request: ImportRequest;
	readonly histories: ReadonlyMap<NoteId, readonly CardHistory[]>;
	readonly done: Done;
};

type Done = {
	added: number;
	updated: number;
	unchanged: number;
	elsewhere: number;
	reviews: number;
	studied: number;
	/** What stood there, of each note that it touched. */
	readonly notes: Map<NoteId, NoteRow | undefined>;
	readonly events: EventId[];
	readonly marks: Marked[];
};
type Marked = {
	readonly table: 'suspensions' | 'flags';
	readonly card: CardId;
	readonly after: unknown;
};

export function historiesByNote(
	histories: readonly CardHistory[]
): ReadonlyMap<NoteId, readonly CardHistory[]> {
	const map = new Map<NoteId, CardHistory[]>();
	for (const history of histories) {
		const note = noteIdOf(history.card);
		const known = map.get(note);
		if (known) known.push(history);
		else map.set(note, [history]);
	}
	return map;
}

/** Cards of new notes with what was done with them, and those of known notes that nobody answered here. */
export async function bringHistory(
	{ db, pen, schedulers, request, histories, done }: Intake,
	fresh: readonly NoteRow[],
	known: readonly NoteRow[]
): Promise<void> {
	const rows =
		known.length === 0
			? []
			: (
					await rowsOf(
						db,
						known.map(({ id }) => id)
					)
				).filter((row) => !isRemoved(row));
	const pairs: { before?: CardRow; card: ReturnType<typeof cardOf> }[] = [
		...fresh.flatMap(cardsOfRow).map((card) => ({ card })),
		...rows.map((before) => ({ before, card: cardOf(before) }))
	];
	if (pairs.length === 0) return;
	const ids = pairs.map(({ card }) => card.id);
	const log = await eventsOfCards(db, ids);
	const suspended = new Map(
		(await rowsWhere(db.suspensions, ':id', ids)).map(({ card, value }) => [card, value])
	);
	const flagged = new Set(
		request.withHistory ? (await rowsWhere(db.flags, ':id', ids)).map(({ card }) => card) : []
	);
	const changes: CardChange[] = [];
	const events: CardEvent[] = [];
	const marks: { table: 'suspensions' | 'flags'; card: CardId; value: unknown }[] = [];
	for (const { before, card } of pairs) {
		const history = histories.get(card.noteId)?.find((each) => each.card === card.id);
		const own = log(card.id);
		const isStudied = own.some(({ device }) => device !== importDevice);
		if (history && isStudied) done.studied++;
		const isTaken = history !== undefined && !isStudied;
		const there = new Set(own.map(({ id }) => id));
		const past = isTaken
			? pastEvents(timely(history, request), {
					from: request.from,
					offsetMinutes: request.time.offsetMinutes
				}).filter(({ id }) => !there.has(id))
			: [];
		events.push(...past);
		if (isTaken && history.isSuspended && !suspended.has(card.id)) {
			marks.push({ table: 'suspensions', card: card.id, value: true });
			suspended.set(card.id, true);
		}
		if (isTaken && history.flag !== undefined && !flagged.has(card.id))
			marks.push({ table: 'flags', card: card.id, value: history.flag });
		const whole = { ...card, suspended: suspended.get(card.id) ?? card.suspended };
		const counting = before ? past : [...own, ...past];
		const after = rowOf(
			before && past.length === 0 ? whole : folded(whole, [...own, ...past], schedulers)
		);
		if (!before || !isSame(before, after) || past.length > 0)
			changes.push({ ...(before && { before }), after, plus: effective(counting) });
	}
	await db.events.bulkPut(events);
	for (const table of ['suspensions', 'flags'] as const)
		await db
			.table(table)
			.bulkPut(
				marks
					.filter((mark) => mark.table === table)
					.map(({ card, value }) => ({ card, value, hlc: pen.hlc() }))
			);
	await changeCards(db, changes);
	done.reviews += events.filter(({ type }) => type === 'grade' || type === 'practice').length;
	for (const { id } of events) done.events.push(id);
	const brought = new Set([...events, ...marks].map(({ card }) => noteIdOf(card)));
	for (const row of known)
		if (brought.has(row.id) && !done.notes.has(row.id)) done.notes.set(row.id, row);
	for (const { table, card, value } of marks) done.marks.push({ table, card, after: value });
}

/** Without what a wrong clock dated after now: today would never be reached again. */
function timely(history: CardHistory, { time }: ImportRequest): CardHistory {
	const isPast = ({ at, day }: { readonly at: number; readonly day: number }) =>
		at > 0 && at <= time.at && day <= time.day;
	const { state, reviews, ...rest } = history;
	const isStateTold =
		state !== undefined &&
		(state.phase === 'new' || isPast({ at: state.lastAt, day: state.lastDay }));
	return { ...rest, reviews: reviews.filter(isPast), ...(isStateTold && { state }) };
}
