import { studyTime } from '../../src/lib/core/schedule/day.ts';
import type { EventId } from '../../src/lib/core/schedule/review.ts';
import type { Store } from '../../src/lib/store/api.ts';
import { openStore } from '../../src/lib/store/open.ts';
import { answer, deck, note } from '../store/fixture.ts';

const ids = Array.from({ length: 12 }, (_, i) => `n${i}`);

async function ready(): Promise<Store> {
	const opened = await openStore({ name: 'kills' });
	if (opened.result !== 'ready') throw new Error(opened.result);
	return opened.store;
}

/** Answers, takes back, edits and tags without end, and tells each deed once it is said to be saved. */
export async function studyOn(seed: number): Promise<void> {
	const store = await ready();
	if (!(await store.deck(deck('d', []).id)))
		await store.addDeck(
			deck(
				'd',
				ids.map((id) => note(id))
			)
		);
	const told = (what: string) => {
		console.log(`kept ${what}`);
	};
	let last: EventId | undefined;
	for (let i = seed; ; i += 7) {
		const time = studyTime(Date.now(), 0);
		const id = note(ids[i % ids.length] ?? '').id;
		const [card] = await store.cardsOf(id);
		if (!card) throw new Error(`${id} has no card`);
		if (last && i % 5 === 0) {
			const undone = await store.undo(last, time);
			if (undone.result === 'saved') for (const event of undone.events) told(`event ${event.id}`);
			last = undefined;
		} else if (i % 11 === 0) {
			await store.editNote(id, { hint: `hint ${i}` });
			told(`hint ${id} ${i}`);
		} else {
			const graded = await store.grade(answer(card, ((i % 4) + 1) as 1 | 2 | 3 | 4, time));
			if (graded.result !== 'saved') throw new Error('stale');
			last = graded.event.id;
			told(`event ${last}`);
		}
	}
}

export type Found = {
	readonly events: readonly string[];
	readonly hints: readonly (readonly [string, string])[];
	/** Cards, counters and answers that are not what the log says. */
	readonly broken: number;
};

/** What is there after a start, and whether all of it fits together. */
export async function look(): Promise<Found> {
	const store = await ready();
	const whole = await store.wholeDeck(deck('d', []).id);
	const cards = (await Promise.all(ids.map((id) => store.cardsOf(note(id).id)))).flat();
	const events = (await Promise.all(cards.map(({ id }) => store.eventsOf(id)))).flat();
	const found = await store.verify();
	store.close();
	return {
		events: events.map(({ id }) => id),
		hints: (whole?.notes ?? []).flatMap(({ id, hint }) => (hint ? [[id, hint] as const] : [])),
		broken: found.wrong.length + found.damaged.length + found.missing + Number(found.isCountWrong)
	};
}

Object.assign(globalThis, { studyOn, look });
