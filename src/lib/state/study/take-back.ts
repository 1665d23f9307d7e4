import type { CardEvent } from '#lib/core/schedule/review.ts';
import { turnTo } from '#lib/core/session/session.ts';
import { s } from '#lib/i18n/session/words.svelte.ts';
import type { Deed } from '#lib/store/api.ts';
import type { Hands } from './hands.ts';
import { undoneWords } from './undone.ts';

/** Takes an action back, returns to the card where it was done, and says which card and what it was. */
export async function takeBack(hands: Hands, last: CardEvent | Deed): Promise<void> {
	const { app, store, session, show, begin, anew, refresh } = hands;
	const undone = await store.undo(last.id, hands.time());
	if (undone.result === 'gone') {
		app.toast.say(s.nothingToUndo);
		return;
	}
	const { cards } = undone;
	const ids = cards.map(({ id }) => id);
	if (last.type === 'flag') {
		const flags = await store.flags(last.cards);
		for (const id of last.cards) hands.reflag(id, flags.get(id) ?? 'none');
	}
	// What was put away is asked again as far as the library says so.
	const open = session();
	if (open) show({ ...open, aside: open.aside.filter((id) => !ids.includes(id)) });
	await refresh();
	const now = session();
	const isShown = now && 'card' in now.showing && ids.includes(now.showing.card.id);
	const back = now && !isShown ? turnTo(now, ids) : undefined;
	if (back) await begin(back);
	else if (!isShown && last.type === 'grade') await anew(cards[0]);
	else if (now?.showing.side === 'finished') await anew();
	app.toast.say(await undoneWords(store, last, cards));
}
