import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
	contents,
	deck,
	deckId,
	freshStore,
	later,
	restored
} from '../../../tests/store/fixture.ts';
import { history, live, notes } from '../../../tests/store/lives.ts';
import { Database } from './database.ts';

let names = 0;
const fresh = async (now?: number) => {
	const name = `history-${names++}`;
	return { name, store: await freshStore(now === undefined ? { name } : { name, now: () => now }) };
};

describe('whatever happened', () => {
	it('the kept cards, tallies and days are those that the log gives', async () => {
		await fc.assert(
			fc.asyncProperty(history, async (steps) => {
				const { store } = await fresh();
				await store.addDeck(deck('d', notes));
				await live(store, steps);
				const found = await store.verify();
				expect(found).toMatchObject({ wrong: [], isCountWrong: false, missing: 0 });
				store.close();
			}),
			{ seed: 11, numRuns: 60 }
		);
	}, 60_000);

	it('a backup restored into an empty library is the same library', async () => {
		await fc.assert(
			fc.asyncProperty(history, async (steps) => {
				const { store } = await fresh();
				await store.addDeck(deck('d', notes));
				await live(store, steps);
				const { store: other } = await fresh();
				await restored(other, await store.backup());
				expect(await contents(other)).toEqual(await contents(store));
				const time = later(600);
				expect(await other.decks(time.at, time.day)).toEqual(await store.decks(time.at, time.day));
				store.close();
				other.close();
			}),
			{ seed: 12, numRuns: 40 }
		);
	}, 60_000);

	it('two libraries that part and merge are the same, whoever merges first', async () => {
		await fc.assert(
			fc.asyncProperty(history, history, async (mine, theirs) => {
				const { store: a } = await fresh();
				await a.addDeck(deck('d', notes));
				const { store: b } = await fresh();
				await restored(b, await a.backup());
				await live(a, mine);
				await live(b, theirs, 3);
				const [fromA, fromB] = [await a.backup(), await b.backup()];
				await restored(a, fromB);
				await restored(b, fromA);
				await restored(b, fromA);
				expect(await contents(a)).toEqual(await contents(b));
				const time = later(600);
				expect(await a.decks(time.at, time.day)).toEqual(await b.decks(time.at, time.day));
				expect(await a.verify()).toMatchObject({ wrong: [], isCountWrong: false });
				a.close();
				b.close();
			}),
			{ seed: 13, numRuns: 40 }
		);
	}, 60_000);

	it('a spoilt cache is noticed and put right from the log', async () => {
		await fc.assert(
			fc.asyncProperty(history, async (steps) => {
				const { name, store } = await fresh();
				await store.addDeck(deck('d', notes));
				await live(store, steps);
				const db = new Database(name, {});
				await db.open();
				const before = await db.cards.toArray();
				const tallies = await db.tallies.toArray();
				const days = await db.days.toArray();
				const answered = before.find(({ state }) => state.phase !== 'new');
				if (answered)
					await db.cards.put({ ...answered, state: { phase: 'new' }, queue: 0, due: 0 });
				await db.tallies.clear();
				await db.days.clear();
				expect((await store.verify()).wrong).toEqual(answered ? [answered.id] : []);
				await store.rebuild();
				expect(await db.cards.toArray()).toEqual(before);
				expect(await db.days.toArray()).toEqual(days);
				const inUse = ({ cards }: { cards: number }) => cards > 0;
				expect(await db.tallies.toArray()).toEqual(tallies.filter(inUse));
				expect(await store.verify()).toMatchObject({ wrong: [], isCountWrong: false });
				expect(await store.deck(deckId('d'))).toBeDefined();
				db.close();
				store.close();
			}),
			{ seed: 14, numRuns: 25 }
		);
	}, 60_000);
});
