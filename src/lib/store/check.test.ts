import { expect, it } from 'vitest';
import { at, deck, freshStore, note, study } from '../../../tests/store/fixture.ts';
import { checkLibrary } from './check.ts';
import { Database } from './database.ts';

async function studied() {
	const store = await freshStore();
	await store.addDeck(
		deck(
			'd',
			['a', 'b', 'c'].map((id) => note(id))
		)
	);
	await study(store, 'a', 3, at(0));
	const db = new Database(store.name, {});
	await db.open();
	return { store, db };
}

it('a check finds nothing in a sound library, as the look in one transaction does', async () => {
	const { store, db } = await studied();
	expect(await checkLibrary(db)).toEqual(await store.verify());
	expect(await checkLibrary(db)).toMatchObject({ missing: 0, wrong: [], cards: 3 });
});

it('a check tells of an answer that is gone from the log', async () => {
	const { db } = await studied();
	await db.events.clear();
	expect(await checkLibrary(db)).toMatchObject({ missing: 1 });
});

it('a check finds a card, a count and a day that do not fit the log, and they can be mended', async () => {
	const { store, db } = await studied();
	const [card] = await db.cards.toArray();
	await db.cards.update(card!.id, { due: 7 });
	await db.tallies.toCollection().modify({ fresh: 99 });
	await db.days.clear();
	expect(await checkLibrary(db)).toMatchObject({ wrong: [card!.id], isCountWrong: true });
	await store.rebuild();
	expect(await checkLibrary(db)).toMatchObject({ wrong: [], isCountWrong: false });
});
