import { afterEach, describe, expect, it } from 'vitest';
import type { Deck } from '#lib/core/deck/deck.ts';
import type { CardId, DeckId, Note, NoteId } from '#lib/core/deck/note.ts';
import { deckOrder } from '#lib/core/find/order.ts';
import { studyTime } from '#lib/core/schedule/day.ts';
import { grade } from '#lib/core/schedule/grade.ts';
import { defaultPreset } from '#lib/core/schedule/preset.ts';
import { schedulerOf } from '#lib/core/schedule/scheduler.ts';
import type { Store } from '#lib/store/api.ts';
import { openStore } from '#lib/store/open.ts';
import { App } from '../app.svelte.ts';
import { addressOf, placeIn } from './address.ts';
import { Browse } from './browse.svelte.ts';

const note = (id: string, change: Partial<Note> = {}): Note => ({
	id: id as NoteId,
	type: 'basic',
	kind: 'other',
	question: `Where is ${id}?`,
	answer: `${id}land`,
	accept: [],
	distractors: [],
	tags: [],
	tier: 'manual',
	flags: [],
	evidence: [],
	...change
});
const deck = (id: string, title: string, notes: readonly Note[]): Deck => ({
	id: id as DeckId,
	title,
	language: 'en',
	sources: [],
	notes
});
const cities = deck('c', 'Cities', [
	note('Ganja', { tags: ['old'] }),
	note('Baku'),
	note('z', { type: 'cloze', question: '[Kars] and [Van]', answer: '' })
]);
const rivers = deck('r', 'Rivers', [note('Kura')]);

const at = Date.UTC(2026, 2, 3, 18);
const clock = { now: () => at, offsetMinutes: () => 0 };
const now = studyTime(at, 0);
const stops: (() => void)[] = [];
let count = 0;
afterEach(() => {
	for (const stop of stops.splice(0)) stop();
});

async function opened(text = '', decks = [cities, rivers]) {
	let store!: Store;
	const app = new App(async () => {
		const result = await openStore({ name: `browse-${++count}-${crypto.randomUUID()}`, ...clock });
		if (result.result !== 'ready') throw new Error(result.result);
		store = result.store;
		for (const each of decks) await store.addDeck(each);
		return result;
	}, clock);
	await app.start();
	const browse = new Browse(app);
	const stop = browse.open({ text, order: deckOrder });
	stops.push(() => {
		stop();
		store.close();
	});
	await settled(browse);
	return { app, browse, store };
}
/** The tags are what is read last. */
const settled = async (browse: Browse) => {
	await expect.poll(() => browse.total).toBeDefined();
	await expect.poll(() => browse.isSearching).toBe(false);
	await expect.poll(() => browse.share).toBeUndefined();
};
const id = (name: string) => `${name}/0` as CardId;

async function study(store: Store, name: string) {
	const card = (await store.cards([id(name)])).get(id(name));
	if (!card) throw new Error(name);
	await store.grade({
		card: card.id,
		...now,
		kind: 'learn',
		grade: 4,
		tookMs: 100,
		parameters: defaultPreset.parameters,
		before: card.state,
		after: grade(card.state, 4, now, schedulerOf(), card.id).state
	});
}

it('names decks of one title once, for a search by title means them all', async () => {
	const { browse } = await opened('', [rivers, { ...rivers, id: 'r2' as DeckId, notes: [] }]);
	expect([browse.decks.length, browse.deckTitles]).toEqual([2, ['Rivers']]);
});

describe('the browser of cards', () => {
	it('finds what is written, and keeps what it found while a search is half written', async () => {
		const { browse } = await opened();
		expect(browse.ids).toEqual([id('Ganja'), id('Baku'), id('z'), 'z/1', id('Kura')]);
		await browse.search('baku or kura');
		expect(browse.ids).toEqual([id('Baku'), id('Kura')]);
		await browse.search('baku or');
		expect(browse.problem).toMatchObject({ code: 'missing' });
		expect(browse.ids).toHaveLength(2);
	});

	it('reads the rows in sight: each card as it asks, and when it comes back', async () => {
		const { browse, store } = await opened('deck:cities');
		browse.show(0, 4);
		await expect.poll(() => browse.row('z/1' as CardId)?.stem).toBe('Kars and …');
		expect(browse.row('z/1' as CardId)).toMatchObject({ key: 'Van', deck: { title: 'Cities' } });
		expect(browse.row(id('Baku'))?.dueInDays).toBeUndefined();
		await study(store, 'Baku');
		await expect.poll(() => browse.row(id('Baku'))?.dueInDays).toBeGreaterThan(0);
	});

	it('leads back to where it was: search and order stand in the address', async () => {
		const { browse } = await opened();
		await browse.search('is:new "a & b"');
		await browse.sort({ by: 'due', isDescending: true });
		const place = placeIn(new URLSearchParams(addressOf(browse)));
		expect(place).toEqual({ text: 'is:new "a & b"', order: { by: 'due', isDescending: true } });
		expect(placeIn(new URLSearchParams('by=magic'))).toEqual({ text: '', order: deckOrder });
	});

	it('says which names nothing has, and what may be meant', async () => {
		const { browse } = await opened('deck:citis tag:ol -tag:old');
		expect(browse.total).toBe(0);
		await expect
			.poll(() => browse.missing)
			.toEqual([
				{ kind: 'deck', name: 'citis', instead: 'Cities' },
				{ kind: 'tag', name: 'ol', instead: 'old' }
			]);
	});
});

describe('selected cards', () => {
	it('are changed at once, and as they were after one undo', async () => {
		const { app, browse, store } = await opened();
		browse.selection.all();
		await browse.act({ do: 'tag', tags: ['new one'] });
		await settled(browse);
		const tags = async () =>
			[...(await store.notesById([...'Ganja Baku z Kura'.split(' ')] as NoteId[])).values()].map(
				({ note }) => note.tags
			);
		expect(await tags()).toEqual([['old', 'new one'], ['new one'], ['new one'], ['new one']]);
		await app.toast.takeBack();
		expect(await tags()).toEqual([['old'], [], [], []]);
	});

	it('are taken back one change after the other, and nothing that was done elsewhere', async () => {
		const { app, browse, store } = await opened();
		await study(store, 'Kura');
		browse.selection.toggle(1);
		await browse.act({ do: 'suspend' });
		await browse.act({ do: 'move', deck: rivers.id, title: 'Rivers' });
		const baku = async () => (await store.cards([id('Baku')])).get(id('Baku'));
		expect(await baku()).toMatchObject({ suspended: true, deckId: 'r' });
		await browse.changes.undo();
		expect(await baku()).toMatchObject({ suspended: true, deckId: 'c' });
		await browse.changes.undo();
		await browse.changes.undo();
		expect(await baku()).toMatchObject({ suspended: false });
		expect(app.toast.text).toMatch(/nothing/);
		expect((await store.cards([id('Kura')])).get(id('Kura'))?.state.phase).not.toBe('new');
	});

	it('that are new have no due day to set', async () => {
		const { app, browse, store } = await opened();
		await study(store, 'Baku');
		browse.selection.all();
		await browse.act({ do: 'due', inDays: 9 });
		expect(app.toast.text).toMatch(/1 card/);
		const card = (await store.cards([id('Baku')])).get(id('Baku'));
		expect(card?.state).toMatchObject({ dueDay: now.day + 9 });
		expect(await store.eventsSince(now.day)).toHaveLength(2);
	});

	it('are a range, and of them those that are still found; the cursor stays with its card', async () => {
		const { browse } = await opened();
		browse.selection.toggle(1);
		browse.selection.extend(4);
		expect(browse.selection.size).toBe(4);
		await browse.search('-deck:cities or z or kars');
		expect(browse.selection.ids()).toEqual([id('z'), 'z/1', id('Kura')]);
		expect(browse.ids[browse.selection.cursor]).toBe(id('Kura'));
		await browse.search('ganja');
		expect(browse.selection.size).toBe(0);
		expect(browse.selection.cursor).toBe(0);
	});

	it('can be studied: all by the search, a few by name', async () => {
		const { browse } = await opened('deck:cities');
		browse.selection.all();
		expect(browse.studied()).toBe('deck:cities');
		browse.selection.toggle(0);
		expect(browse.studied()).toBe('id:Baku or id:z');
		browse.selection.clear();
		expect(browse.studied()).toBeUndefined();
	});
});

it('a saved search is in the backup, and comes back when it was deleted by mistake', async () => {
	const { app, browse, store } = await opened('tag:old');
	await browse.saveSearch('Old towns');
	const saved = [{ name: 'Old towns', text: 'tag:old' }];
	expect(browse.searches.saved).toEqual(saved);
	const other = await opened('', []);
	const preview = await other.store.readBackup(await store.backup());
	if (preview.result === 'readable') await other.store.restore(preview.backup);
	await expect.poll(() => other.browse.searches.saved).toEqual(saved);
	await browse.forgetSearch({ name: 'Old towns', text: 'tag:old' });
	expect(browse.searches.saved).toEqual([]);
	await app.toast.takeBack();
	expect(browse.searches.saved).toEqual(saved);
});
