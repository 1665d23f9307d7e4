import * as v from 'valibot';
import { cardsOf } from '#lib/core/deck/cards.ts';
import type { Deck } from '#lib/core/deck/deck.ts';
import type { CardId, DeckId, Note, NoteId } from '#lib/core/deck/note.ts';
import { noteSchema } from '#lib/core/deck/schema.ts';
import { newState, type Card, type CardState } from '#lib/core/schedule/card.ts';
import { studyTime } from '#lib/core/schedule/day.ts';
import { stateOf } from '#lib/core/schedule/fold.ts';
import { grade } from '#lib/core/schedule/grade.ts';
import type { PlannedCard } from '#lib/core/schedule/plan/situation.ts';
import type { ReviewEvent } from '#lib/core/schedule/review.ts';
import type { Scheduler } from '#lib/core/schedule/scheduler.ts';
import { badLog, type Log, type Troubled } from './review-log.ts';

type Asked = Pick<Note, 'id' | 'type' | 'question' | 'tags'> & { readonly topic?: string };

/** The cards of a note as a plan takes them, each in the state that is known of it. */
const plannedOf = (
	note: Asked,
	deckId: DeckId,
	position: number,
	stateFor: (card: CardId) => CardState
): PlannedCard[] =>
	cardsOf(note).map(({ id, ord }) => ({
		card: { id, noteId: note.id, deckId, ord, position, suspended: false, state: stateFor(id) },
		tags: note.tags,
		...(note.topic !== undefined && { topic: note.topic })
	}));

/** The cards of a deck; a log that names their ids says what was answered. */
export const cardsOfDeck = (deck: Deck, from: number, log: ReadonlyMap<string, CardState>) =>
	deck.notes.flatMap((note, n) =>
		plannedOf(note, deck.id, from + n, (card) => log.get(card) ?? newState)
	);

/** The state of each card of a log, by its id. */
export function statesOf(log: Log, scheduler: Scheduler): ReadonlyMap<string, CardState> {
	return new Map(
		log.cards.map(({ id, reviews }) => [
			String(id),
			reviews.reduce<CardState>((state, { at, grade: given, options = 0 }) => {
				const time = studyTime(at, log.utcOffsetMinutes, log.rolloverHour);
				return grade(state, given, time, scheduler, undefined, { options }).state;
			}, newState)
		])
	);
}

/** The cards of a log without a deck. */
export const cardsOfLog = (states: ReadonlyMap<string, CardState>): PlannedCard[] =>
	[...states].map(([id, state], position) => {
		const card: Card = {
			id: id as CardId,
			noteId: id as NoteId,
			deckId: 'log' as DeckId,
			ord: 0,
			position,
			suspended: false,
			state
		};
		return { card, tags: [] };
	});

const register = <S extends v.GenericSchema>(value: S) => v.looseObject({ value });
const backupSchema = v.object({
	notes: v.array(
		v.looseObject({
			placed: register(v.object({ deckId: v.string(), position: v.number() })),
			published: register(v.unknown()),
			deleted: register(v.boolean())
		}),
		'the value is no list'
	),
	suspensions: v.optional(
		v.array(v.looseObject({ card: v.string(), value: v.boolean() }), 'the value is no list'),
		[]
	)
});

/** The cards of a backup, as its notes were published; notes that a later version wrote are left out. */
export function cardsOfBackup(
	json: unknown,
	events: readonly ReviewEvent[],
	scheduler: Scheduler
): PlannedCard[] | Troubled {
	const { success, output, issues } = v.safeParse(backupSchema, json);
	if (!success) return badLog(issues, 'take another copy of the backup');
	const byCard = new Map<string, ReviewEvent[]>();
	for (const event of events) {
		const own = byCard.get(event.card);
		if (own) own.push(event);
		else byCard.set(event.card, [event]);
	}
	const suspended = new Set(
		output.suspensions.filter(({ value }) => value).map(({ card }) => card)
	);
	return output.notes.flatMap(({ placed, published, deleted }) => {
		const note = v.safeParse(noteSchema, published.value);
		if (deleted.value || !note.success) return [];
		const { deckId, position } = placed.value;
		return plannedOf(note.output, deckId as DeckId, position, (card) =>
			stateOf(byCard.get(card) ?? [], () => scheduler)
		).map((planned) => ({
			...planned,
			card: { ...planned.card, suspended: suspended.has(planned.card.id) }
		}));
	});
}

const adoptedSchema = v.looseObject({
	type: v.literal('adopted'),
	id: v.string(),
	values: v.array(v.number())
});
const revertedSchema = v.looseObject({ type: v.literal('reverted'), reverts: v.string() });

/** The parameters that a backup last adopted and did not take back. */
export function adoptedIn(json: unknown): readonly number[] | undefined {
	const { events } = Object(json) as { events?: unknown };
	if (!Array.isArray(events)) return undefined;
	const reverted = new Set(
		events.flatMap((event) => (v.is(revertedSchema, event) ? [event.reverts] : []))
	);
	const adopted = events.flatMap((event) => (v.is(adoptedSchema, event) ? [event] : []));
	return adopted.findLast(({ id }) => !reverted.has(id))?.values;
}
