import { colourOf, type Flag } from '#lib/core/deck/flag.ts';
import type { CardId, NoteId } from '#lib/core/deck/note.ts';
import type { StudyDay } from '#lib/core/schedule/day.ts';
import { apply, putAside, replace, turnTo } from '#lib/core/session/session.ts';
import { s } from '#lib/i18n/session/words.svelte.ts';
import type { Marked, NoteEdit } from '#lib/store/api.ts';
import type { Hands } from './hands.ts';
import { putOff } from './put-off.ts';
import { takeBack } from './take-back.ts';

export { goOn } from './go-on.ts';

/** Takes back what was last done with a card on this device, in this session or before it. */
export async function undo(hands: Hands): Promise<void> {
	const last = await hands.store.lastAction();
	if (last) await takeBack(hands, last);
	else hands.app.toast.say(s.nothingToUndo);
}

/** What of these decks was put off today is asked after all. */
export async function unbury(hands: Hands): Promise<void> {
	const { app, store, anew } = hands;
	const ids = await putOff(hands);
	await store.bury(ids, 'none');
	await anew();
	app.toast.say(s.undone.bury, undoing(hands));
}

/** Whose cards an action is about. */
export type Whose = 'card' | 'note';

export const suspend = (hands: Hands, whose: Whose): Promise<void> =>
	away(hands, whose, s.suspended[whose], (ids) => hands.store.suspend(ids, true));

/** The cards are not asked any more today. */
export const bury = (hands: Hands, whose: Whose): Promise<void> =>
	away(hands, whose, s.buried[whose], (ids) => hands.store.bury(ids, hands.time().day));

async function away(
	hands: Hands,
	whose: Whose,
	said: string,
	put: (ids: readonly CardId[]) => Promise<Marked>
): Promise<void> {
	const { store, card } = hands;
	if (!card) return;
	const cards = whose === 'card' ? [card] : await store.cardsOf(card.noteId);
	const ids = cards.map(({ id }) => id);
	await put(ids);
	leave(hands, ids, said);
}

export async function remove(hands: Hands): Promise<void> {
	const { store, card } = hands;
	if (!card) return;
	const cards = await store.cardsOf(card.noteId);
	await store.deleteNote(card.noteId);
	leave(
		hands,
		cards.map(({ id }) => id),
		s.deleted
	);
}

/** Takes cards out of the session, and says so with the way back. */
function leave(hands: Hands, ids: readonly CardId[], said: string): void {
	const { app, session, show, time } = hands;
	const open = session();
	if (open) show(putAside(open, ids, time()));
	app.toast.say(said, undoing(hands));
}

const undoing = (hands: Hands) => async (): Promise<void> => {
	await hands.app.try(() => undo(hands));
};

/** One change of the card's plan. It leaves the session, unless it is still to be asked today. */
async function replan(hands: Hands, change: Change, said: string): Promise<void> {
	const { app, store, session, card, time, show } = hands;
	if (!card) return;
	const { events, cards } = await store.replan([{ ...change, ...time(), card: card.id }]);
	const open = session();
	const [now] = cards;
	if (open && now) {
		const moved = events.reduce((at, event) => apply(at, event, time()), open);
		show(replace(turnTo(moved, [now.id]) ?? moved, now));
	}
	app.toast.say(said, undoing(hands));
}
type Change =
	| { readonly type: 'set-due'; readonly dueDay: StudyDay }
	| { readonly type: 'reset' }
	| { readonly type: 'reposition'; readonly position: number };

/** The card comes in so many days. */
export function setDue(hands: Hands, inDays: number): Promise<void> {
	const dueDay = (hands.time().day + inDays) as StudyDay;
	return replan(hands, { type: 'set-due', dueDay }, s.dueSet(inDays));
}

export const reset = (hands: Hands): Promise<void> => replan(hands, { type: 'reset' }, s.isReset);

/** `place` counts from 1 among the notes of the deck. */
export const reposition = (hands: Hands, place: number): Promise<void> =>
	replan(hands, { type: 'reposition', position: place - 1 }, s.repositioned(place));

export async function setFlag(hands: Hands, flag: Flag | 'none'): Promise<void> {
	const { app, store, card, reflag } = hands;
	if (!card) return;
	await store.flag([card.id], flag);
	reflag(card.id, flag);
	app.toast.say(flag === 'none' ? s.unflagged : s.flagged(colourOf(flag)), undoing(hands));
}

/** Without a note it is that of the card on show. */
export async function edit(hands: Hands, change: NoteEdit, id?: NoteId): Promise<void> {
	const { app, store, session, card, time, show, reword } = hands;
	const noteId = id ?? card?.noteId;
	if (!noteId) return;
	const { note } = await store.editNote(noteId, change);
	reword(note);
	const open = session();
	if (open && card?.noteId === noteId) {
		const kept = (await store.cards([card.id])).get(card.id);
		show(kept ? replace(open, kept) : putAside(open, [card.id], time()));
	}
	app.toast.say(s.edited, undoing(hands));
}
