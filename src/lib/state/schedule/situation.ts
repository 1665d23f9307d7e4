import type { DeckId } from '#lib/core/deck/note.ts';
import { parseCatchUp } from '#lib/core/schedule/catch-up.ts';
import type { StudyDay } from '#lib/core/schedule/day.ts';
import type { Situation } from '#lib/core/schedule/foresee.ts';
import { paceOf } from '#lib/core/schedule/pace.ts';
import type { App } from '../app.svelte.ts';

/** Answers of the last days say how fast a learner is. */
const paceDays = 30;

/** All that the coming days of this library depend on, or those of one deck. */
export async function readSituation(app: App, deck?: DeckId): Promise<Situation> {
	const [store, { at, day }] = [await app.store, await app.time()];
	const [cards, summaries, sets, recent, settings, done] = await Promise.all([
		store.allCards(),
		store.decks(at, day),
		store.fitted(),
		store.eventsSince((day - paceDays) as StudyDay),
		store.settings(),
		store.dayCounts(day, day)
	]);
	return {
		cards: deck === undefined ? cards : cards.filter(({ deckId }) => deckId === deck),
		library: app.settings.preset,
		decks: summaries.map(({ deck: { id, preset } }) => ({ id, ...(preset && { preset }) })),
		sets,
		pace: paceOf(recent.filter((event) => event.type === 'grade')),
		today: day,
		done,
		catchUp: parseCatchUp(settings.get('catchUp'))
	};
}
