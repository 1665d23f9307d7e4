import { describe, expect, it } from 'vitest';
import { Database } from './database.ts';
import {
	at,
	deck,
	deckId,
	firstCard,
	freshStore,
	mirror,
	note,
	noteId,
	study,
	tab,
	today
} from '../../../tests/store/fixture.ts';

/** A library of two decks, `a` of the first answered today, and its tables to spoil. */
async function library() {
	const name = `passed-over-${crypto.randomUUID()}`;
	const opened = await tab({ name, mirror: mirror() });
	if (opened.result !== 'ready') throw new Error(opened.result);
	const { store } = opened;
	const db = new Database(name, {});
	await db.open();
	await store.addDeck(deck('one', [note('a'), note('b')]));
	await store.addDeck(deck('two', [note('c')]));
	const event = await study(store, 'a', 3, at(0));
	return { store, db, event };
}

const titles = async ({ store }: Awaited<ReturnType<typeof library>>) =>
	(await store.decks(at(1).at, at(1).day)).map((each) => each.deck.title).sort();
const asked = async ({ store }: Awaited<ReturnType<typeof library>>) => {
	const decks = ['one', 'two'].map((id) => ({ id: deckId(id), reviews: 9, fresh: 9 }));
	const { learning, fresh } = await store.queue({ decks, learningUntil: at(60).at, day: today });
	return [...learning, ...fresh].map(({ id }) => id);
};

describe('an answer that is damaged', () => {
	it.each<[string, object]>([
		['has nothing after it', { after: null }],
		['has no state before it', { before: undefined }],
		['came to a state of no number', { after: { phase: 'review', stability: NaN } }],
		['has no grade', { grade: 7 }],
		['has no day', { day: 'today' }],
		['took no time', { tookMs: null }]
	])('that %s is passed over, and the others count', async (_, change) => {
		const all = await library();
		const { store, db, event } = all;
		const other = await study(store, 'c', 3, at(1));
		await db.events.put({ ...event, ...change } as never);
		expect((await store.eventsSince(today)).map(({ id }) => id)).toEqual([other.id]);
		expect([...(await store.notesAnswered(today))]).toEqual(['c']);
		expect(await store.lastAction()).toMatchObject({ id: other.id });
		expect((await store.verify()).damaged).toEqual([event.id]);
		await store.rebuild();
		expect(await asked(all)).toEqual(['c/0', 'a/0', 'b/0']);
	});
});

describe('a deck that is damaged', () => {
	it.each([[{ id: 'one' }], [{ id: 'one', deleted: { value: false, hlc: '' } }], [{ id: 'bare' }]])(
		'%j takes no other deck along',
		async (row) => {
			const all = await library();
			await all.db.decks.put(row as never);
			expect(await titles(all)).toEqual(
				row.id === 'bare' ? ['Deck one', 'Deck two'] : ['Deck two']
			);
			expect(await study(all.store, 'c', 3, at(1))).toMatchObject({ card: 'c/0' });
			expect((await all.store.verify()).damaged).toEqual([row.id]);
			expect(await all.store.damagedDecks()).toEqual([{ id: row.id }]);
		}
	);

	it('is whole again once it is added again', async () => {
		const all = await library();
		const { published } = (await all.db.decks.get('one' as never)) ?? {};
		await all.db.decks.put({ id: 'one', published } as never);
		expect(await all.store.damagedDecks()).toEqual([{ id: 'one', title: 'Deck one' }]);
		await all.store.addDeck(deck('one', [note('a'), note('b')]));
		expect(await titles(all)).toEqual(['Deck one', 'Deck two']);
		expect((await all.store.verify()).damaged).toEqual([]);
		expect(await all.store.damagedDecks()).toEqual([]);
	});
});

describe('a note that is damaged', () => {
	const changes: object[] = [
		{ published: undefined },
		{ published: { value: null, hlc: '' } },
		{ edits: null },
		{ deleted: undefined },
		{ placed: undefined }
	];
	it.each(changes)('%j is passed over, and leaves the others as they are', async (change) => {
		const all = await library();
		const { store, db } = all;
		const row = await db.notes.get(noteId('b'));
		await db.notes.put({ ...row, ...change } as never);
		const page = { offset: 0, limit: 9 };
		expect((await store.notes(deckId('one'), page)).map((each) => each.note.id)).toEqual(['a']);
		expect([...(await store.notesById([noteId('a'), noteId('b')])).keys()]).toEqual(['a']);
		expect((await store.wholeDeck(deckId('one')))?.notes.map(({ id }) => id)).toEqual(['a']);
		expect((await store.verify()).damaged).toEqual(['b']);
		await store.rebuild();
		expect(await asked(all)).toEqual(['a/0', 'c/0']);
	});
});

it('a card whose state is damaged is not asked until it is worked out anew', async () => {
	const all = await library();
	const row = await all.db.cards.get((await firstCard(all.store, 'b')).id);
	await all.db.cards.put({ ...row, state: null } as never);
	expect(await asked(all)).toEqual(['a/0', 'c/0']);
	expect(await all.store.allCards()).toHaveLength(2);
	await all.store.rebuild();
	expect(await asked(all)).toEqual(['a/0', 'b/0', 'c/0']);
});

it.each([[NaN], ['2'], [-1], [undefined]])('a count of %j cards is counted anew', async (cards) => {
	const { store, db } = await library();
	await db.tallies.put({ deckId: deckId('one'), cards, fresh: 1, suspended: 0 } as never);
	const counts = async () => (await store.decks(at(1).at, at(1).day)).map((each) => each.counts);
	expect((await counts())[0]).toMatchObject({ cards: 2, fresh: 1, suspended: 0 });
	await study(store, 'b', 3, at(1));
	expect((await counts())[0]).toMatchObject({ cards: 2, fresh: 0 });
});

describe('the plan of a session that was left', () => {
	const pace = { freshMs: 1, learningMs: 1, reviewMs: 1 };
	const whole = { v: 1, startedAt: 5, learning: [], main: [], pace, dueTomorrow: 0 };
	it.each([
		[{ ...whole, main: [null] }],
		[{ ...whole, main: [{ id: 5 }] }],
		[{ ...whole, learning: 'x' }],
		[{ ...whole, startedAt: undefined }],
		[{ ...whole, pace: null }],
		['plan']
	])('is dropped where it is damaged: %j', async (value) => {
		const { store, db } = await library();
		await db.meta.put({ key: 'plan', value });
		expect(await store.plan()).toBeUndefined();
		await db.meta.put({ key: 'plan', value: whole });
		expect(await store.plan()).toEqual(whole);
	});
});

it.each([[{}], [{ writes: null }], [{ writes: [null] }]])(
	'a deed that is %j is passed over, and what was done before it is taken back',
	async (change) => {
		const { store, db, event } = await library();
		await db.deeds.put({ id: 'w1', hlc: 'zzz', type: 'flag', ...change } as never);
		expect(await store.lastAction()).toMatchObject({ id: event.id });
		expect(await store.undo(event.id, at(1))).toMatchObject({ result: 'saved' });
	}
);

it('a backup leaves out what is damaged, and can be read', async () => {
	const { store, db, event } = await library();
	await db.decks.put({ id: 'bare' } as never);
	await db.notes.put({ id: 'lost' } as never);
	await db.events.put({ ...event, after: null } as never);
	const preview = await (await freshStore()).readBackup(await store.backup());
	expect(preview).toMatchObject({ result: 'readable', holds: { decks: 2, notes: 3, events: 0 } });
});
