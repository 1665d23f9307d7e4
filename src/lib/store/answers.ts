import { effective, stateOf } from '../core/schedule/fold.ts';
import type { StudyTime } from '../core/schedule/day.ts';
import type { Answer, EventId, GradeEvent, UndoEvent } from '../core/schedule/review.ts';
import type { Graded, Undone } from './api.ts';
import { cardOf, isRemoved, rowOf } from './card-row.ts';
import { changeCards } from './change-cards.ts';
import { write, type Context } from './context.ts';
import { StoreError } from './error.ts';
import { eventsOfCards, isReview, schedulersOf } from './log.ts';
import { isSame } from './same.ts';

export const grade = (ctx: Context, answer: Answer): Promise<Graded> => {
	const { cards, events, tallies, days } = ctx.db;
	return write(ctx, [cards, events, tallies, days], { what: 'cards' }, async (pen) => {
		checkTime(answer);
		const before = await cards.get(answer.card);
		const isHere = before !== undefined && !isRemoved(before);
		// The state is the version: an answer to another one would count the same question twice.
		if (!isHere || !isSame(before.state, answer.before))
			return { result: 'stale', card: isHere ? cardOf(before) : undefined };
		const event: GradeEvent = { ...pen.sign(), type: 'grade', ...answer };
		const after = rowOf({ ...cardOf(before), state: answer.after });
		await Promise.all([events.add(event), changeCards(ctx.db, [{ before, after, plus: [event] }])]);
		return { result: 'saved', event, card: cardOf(after) };
	});
};

export const undo = (ctx: Context, id: EventId, time: StudyTime): Promise<Undone> => {
	const { cards, events, tallies, days, decks } = ctx.db;
	return write(ctx, [cards, events, tallies, days, decks], { what: 'cards' }, async (pen) => {
		checkTime(time);
		const target = await events.get(id);
		if (!target || !isReview(target)) return { result: 'gone' };
		const log = (await eventsOfCards(ctx.db, [target.card]))(target.card);
		const counted = effective(log);
		const minus = counted.filter((event) => event.id === id);
		if (minus.length === 0) return { result: 'gone' };
		const { at, offsetMinutes, day } = time;
		const event: UndoEvent = {
			...pen.sign(),
			type: 'undo',
			card: target.card,
			undoes: id,
			at,
			offsetMinutes,
			day
		};
		await events.add(event);
		const before = await cards.get(target.card);
		if (!before) return { result: 'saved', event, card: undefined };
		const state = stateOf([...log, event], (await schedulersOf(ctx.db))(before.deckId));
		const after = rowOf({ ...cardOf(before), state }, isRemoved(before));
		await changeCards(ctx.db, [{ before, after, minus }]);
		return { result: 'saved', event, card: cardOf(after) };
	});
};

/** An index leaves out what is not a number, so such an event would be kept and never found. */
function checkTime({ at, offsetMinutes, day }: StudyTime): void {
	if (!Number.isFinite(at) || !Number.isFinite(offsetMinutes) || !Number.isSafeInteger(day))
		throw new StoreError('invalid', `${at} ms, ${offsetMinutes} min east, day ${day} is no time`);
}
