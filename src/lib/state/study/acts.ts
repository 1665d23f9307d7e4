import { apply, putAside, replace } from '#lib/core/session/session.ts';
import { s } from '#lib/i18n/session/words.svelte.ts';
import type { NoteEdit } from '#lib/store/api.ts';
import type { Hands } from './hands.ts';

/** Takes back what was last done with a card on this device, in this session or before it. */
export async function undo({ app, store, session, time, begin, anew }: Hands): Promise<void> {
	const last = await store.lastAction();
	if (!last) {
		app.toast.say(s.nothingToUndo);
		return;
	}
	const now = time();
	const undone = await store.undo(last.id, now);
	if (undone.result === 'gone') {
		app.toast.say(s.nothingToUndo);
		return;
	}
	const open = session();
	if (open?.answered.some(({ id }) => id === last.id))
		await begin(undone.events.reduce((at, event) => apply(at, event, now), open));
	else {
		const [card] = last.type === 'grade' ? undone.cards : [];
		await anew(card);
	}
	app.toast.say(s.undone);
}

export async function edit(hands: Hands, change: NoteEdit): Promise<void> {
	const { app, store, session, card, time, show, reword } = hands;
	if (!card) return;
	const { note } = await store.editNote(card.noteId, change);
	reword(note);
	const kept = (await store.cards([card.id])).get(card.id);
	const open = session();
	if (!open) return;
	show(kept ? replace(open, kept) : putAside(open, [card.id], time()));
	app.toast.say(s.edited);
}

export async function suspend({ app, store, session, card, time, show, anew }: Hands) {
	if (!card) return;
	await store.suspend(card.id, true);
	const open = session();
	if (open) show(putAside(open, [card.id], time()));
	app.toast.say(s.suspended, async () => {
		await app.try(async () => anew(await store.suspend(card.id, false)));
	});
}
