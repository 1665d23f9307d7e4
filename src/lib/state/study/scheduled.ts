import { todaysPlan } from '../queue.ts';
import { todaysSession } from '../today.ts';
import { nameOf, type Way } from './way.ts';

/** What is due today, by the rules of the decks; an answer moves its card. */
export const scheduled: Way = {
	isPractice: false,
	begin: ({ store, choice, decks, narrow, day, dayOf }) =>
		todaysSession(store, choice.deck ?? 'all', decks, day, dayOf, narrow),
	plan: ({ store, decks, narrow, day }, first) =>
		todaysPlan(store, decks, day, { first, only: narrow?.cards }),
	keep: async (opening, plan) => {
		await opening.store.savePlan(plan);
		await opening.store.saveSetting('studying', nameOf(opening));
	},
	write: (store, answer) => store.grade(answer),
	heard: (events) => events
};
