import type { CardEvent } from '#lib/core/schedule/review.ts';
import { apply, bringBack } from '#lib/core/session/session.ts';
import { s } from '#lib/i18n/session/words.svelte.ts';
import type { Deed } from '#lib/store/api.ts';
import type { Hands } from './hands.ts';

/** Takes an action back, and returns to the card where it was done. */
export async function takeBack(hands: Hands, last: CardEvent | Deed): Promise<void> {
	const { app, store, session, time, begin, anew, refresh } = hands;
	const now = time();
	const undone = await store.undo(last.id, now);
	if (undone.result === 'gone') {
		app.toast.say(s.nothingToUndo);
		return;
	}
	const { cards, events } = undone;
	if (last.type === 'flag') {
		const flags = await store.flags(last.cards);
		for (const id of last.cards) hands.reflag(id, flags.get(id) ?? 'none');
	}
	const open = session();
	const back =
		open &&
		bringBack(
			open,
			cards.map(({ id }) => id)
		);
	if (open?.answered.some(({ id }) => id === last.id))
		await begin(events.reduce((at, event) => apply(at, event, now), open));
	else if (back) await begin(back);
	else if (last.type === 'grade') await anew(cards[0]);
	else {
		await refresh();
		if (session()?.showing.side === 'finished') await anew();
	}
	app.toast.say(s.undone[last.type]);
}
