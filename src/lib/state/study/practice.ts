import type { CardId } from '#lib/core/deck/note.ts';
import { deckOrder } from '#lib/core/find/order.ts';
import { everything, exactly, join, type Query } from '#lib/core/find/query.ts';
import type { Card } from '#lib/core/schedule/card.ts';
import { chanceOf } from '#lib/core/schedule/chance.ts';
import { defaultRolloverHour, type EpochMs } from '#lib/core/schedule/day.ts';
import { effective } from '#lib/core/schedule/standing.ts';
import { inOrder } from '#lib/core/schedule/rank.ts';
import { asGrade, practised, practiceEvents } from '#lib/core/session/practice.ts';
import { planOf, resume, type Plan } from '#lib/core/session/session.ts';
import type { Opening, Way } from './way.ts';

/** Cards of any day, answered for the answer's sake: nothing of it moves the schedule. */
export const practice: Way = {
	isPractice: true,
	async begin(opening) {
		const { store, day, dayOf } = opening;
		const plan = await planFor(opening);
		const events = await store.eventsSince(dayOf(plan.startedAt));
		const since = events.filter(({ at }) => at >= plan.startedAt);
		return resume(plan, practiceEvents(since, plan), day.time);
	},
	plan: (opening) => planFor(opening),
	keep: () => Promise.resolve(), // the address and the log say all of it
	answer: practised,
	async write(store, { kind: _, parameters: __, isGuess: ___, before, after: ____, ...answer }) {
		const event = await store.practise(answer);
		const card = (await store.cards([answer.card])).get(answer.card);
		if (!event || !card) return { result: 'stale', card };
		return { result: 'saved', event: asGrade(event, before), card };
	},
	heard: practiceEvents
};

async function planFor(opening: Opening): Promise<Plan> {
	const { store, choice, decks, narrow, day } = opening;
	const since = (choice.since ?? day.time.at) as EpochMs;
	const found = await store.cards(await idsFor(opening, since));
	const ofDecks = new Set(decks.map(({ id }) => id));
	const cards = [...found.values()].filter(
		({ id, deckId, suspended, state }) =>
			!suspended &&
			ofDecks.has(deckId) &&
			(narrow?.cards.has(id) ?? true) &&
			(choice.practise !== 'new' || state.phase === 'new')
	);
	// New cards are looked at in the order in which they would be met.
	const place = (card: Card) =>
		choice.practise === 'new' ? card.position : chanceOf(card.id, since % 2 ** 31);
	const main = inOrder(cards, place, ({ ord }) => ord);
	const { pace, dueTomorrow } = day;
	return planOf(
		{ learning: [], main },
		{ ...day.time, at: since },
		{ pace, dueTomorrow, mayMeet: true }
	);
}

async function idsFor(opening: Opening, since: EpochMs): Promise<readonly CardId[]> {
	const { store, choice, decks, narrow, day, dayOf } = opening;
	if (choice.practise === 'today' || choice.practise === 'missed') {
		const today = dayOf(since);
		const answers = effective(await store.eventsSince(today)).filter(
			(event) => event.day === today && event.at < since
		);
		const wanted = answers.filter(({ grade }) => choice.practise === 'today' || grade === 1);
		return [...new Set(wanted.map(({ card }) => card))];
	}
	if (narrow) return [...narrow.cards];
	const [deck] = decks;
	const query: Query = join('and', [
		choice.deck !== undefined && deck ? exactly('deck', deck.title) : everything,
		choice.practise === 'new' ? { type: 'state', state: 'new' } : everything
	]);
	return store.find({ query, order: deckOrder, time: day.time, rolloverHour: defaultRolloverHour });
}
