import type { CardId } from '../core/deck/note.ts';
import type { StudyTime } from '../core/schedule/day.ts';
import type { Answer, GradeEvent } from '../core/schedule/review.ts';
import type { Graded } from './api.ts';
import { cardOf, isRemoved, rowOf, toldOf } from './card-row.ts';
import { changeCards } from './change-cards.ts';
import { write, type Context } from './context.ts';
import type { CardRow, Database } from './database.ts';
import { isLiving } from './deck-row.ts';
import { StoreError } from './error.ts';
import { isSame } from './same.ts';

/** All that an event of a card touches. */
export const answerTables = (db: Database) => [db.cards, db.events, db.tallies, db.days, db.decks];

/** The row of a card that can be asked. Runs within a transaction over cards and decks. */
export async function inUse(db: Database, id: CardId): Promise<CardRow | undefined> {
	const row = await db.cards.get(id);
	if (!row || isRemoved(row)) return undefined;
	return isLiving(await db.decks.get(row.deckId)) ? row : undefined;
}

export const grade = (ctx: Context, answer: Answer): Promise<Graded> => {
	const { db } = ctx;
	return write(
		ctx,
		answerTables(db),
		toldOf([answer.card]),
		async (pen, before) => {
			checkTime(answer);
			const [deck, tally, day] = before
				? await Promise.all([
						db.decks.get(before.deckId),
						db.tallies.get(before.deckId),
						db.days.get([answer.day, before.deckId])
					])
				: [];
			if (!before || isRemoved(before) || !isLiving(deck))
				return { result: 'stale', card: undefined };
			// The state is the version: an answer to another one would count the same question twice.
			if (!isSame(before.state, answer.before)) return { result: 'stale', card: cardOf(before) };
			const event: GradeEvent = { ...pen.sign(), type: 'grade', ...answer };
			const after = rowOf({ ...cardOf(before), state: answer.after });
			await Promise.all([
				db.events.add(event),
				changeCards(db, [{ before, after, plus: [event] }], { tally, day }),
				pen.close()
			]);
			return { result: 'saved', event, card: cardOf(after) };
		},
		() => db.cards.get(answer.card)
	);
};

/** An index leaves out what is not a number, so such an event would be kept and never found. */
export function checkTime({ at, offsetMinutes, day }: StudyTime): void {
	if (!Number.isFinite(at) || !Number.isFinite(offsetMinutes) || !Number.isSafeInteger(day))
		throw new StoreError('invalid', `${at} ms, ${offsetMinutes} min east, day ${day} is no time`);
}
