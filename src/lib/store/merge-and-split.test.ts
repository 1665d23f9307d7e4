import { describe, expect, it } from 'vitest';
import {
	at,
	day,
	deck,
	deckId,
	firstCard,
	freshStore,
	later,
	note,
	noteId,
	restored,
	study,
	today
} from '../../../tests/store/fixture.ts';
import type { Store } from './api.ts';

const proof = (source: string) => [{ source, paragraph: 1, start: 0, end: 4 }];
const rivers = deck('rivers', [note('kura', { evidence: proof('s') }), note('aras')], {
	title: 'Rivers',
	licence: 'CC0-1.0',
	authors: ['Leyla'],
	sources: [{ id: 's', title: 'An atlas' }]
});
const lakes = deck('lakes', [note('van')], { sources: [{ id: 's', title: 'A book of lakes' }] });

async function library(): Promise<Store> {
	const store = await freshStore();
	await store.addDeck(rivers);
	await store.addDeck(lakes);
	await study(store, 'kura', 3, at(0));
	await study(store, 'kura', 3, later(1));
	return store;
}

const seen = async (store: Store) => ({
	decks: await store.decks(at(0).at, today),
	rivers: await store.wholeDeck(deckId('rivers')),
	lakes: await store.wholeDeck(deckId('lakes')),
	card: await firstCard(store, 'kura'),
	counts: await store.dayCounts(day(-9), day(9))
});

describe('merging two decks', () => {
	it('puts all notes behind those of the other, with their progress and sources', async () => {
		const store = await library();
		const { state } = await firstCard(store, 'kura');
		expect(await store.mergeDecks(deckId('rivers'), deckId('lakes'))).toMatchObject({ notes: 2 });
		expect(await store.deck(deckId('rivers'))).toBeUndefined();
		const merged = await store.wholeDeck(deckId('lakes'));
		expect(merged?.notes.map(({ id }) => id)).toEqual(['van', 'kura', 'aras']);
		expect(merged?.sources).toEqual([
			{ id: 's', title: 'A book of lakes' },
			{ id: 's-2', title: 'An atlas' }
		]);
		expect(merged?.notes[1]?.evidence[0]?.source).toBe('s-2');
		expect(await firstCard(store, 'kura')).toMatchObject({ state, deckId: 'lakes' });
		expect((await store.verify()).wrong).toEqual([]);
	});

	it('is undone as one', async () => {
		const store = await library();
		const before = await seen(store);
		const { id } = await store.mergeDecks(deckId('rivers'), deckId('lakes'));
		expect(await store.undo(id, later(2))).toMatchObject({ result: 'saved' });
		expect(await seen(store)).toEqual(before);
	});

	it('refuses a deck that is not there, or the same one, and changes nothing', async () => {
		const store = await library();
		const before = await seen(store);
		await expect(store.mergeDecks(deckId('rivers'), deckId('x'))).rejects.toMatchObject({
			code: 'missing'
		});
		await expect(store.mergeDecks(deckId('rivers'), deckId('rivers'))).rejects.toMatchObject({
			code: 'invalid'
		});
		expect(await seen(store)).toEqual(before);
	});
});

describe('splitting a deck', () => {
	it('begins a deck of the notes, alike in licence, authors and rules', async () => {
		const store = await library();
		await store.setPreset(deckId('rivers'), { desiredRetention: 0.95 });
		const { deckId: split } = await store.splitDeck([noteId('kura')], ' Kura ');
		expect(await store.deck(split)).toEqual({
			id: split,
			title: 'Kura',
			language: 'en',
			licence: 'CC0-1.0',
			authors: ['Leyla'],
			preset: { desiredRetention: 0.95 },
			sources: [{ id: 's', title: 'An atlas' }]
		});
		expect(await firstCard(store, 'kura')).toMatchObject({ deckId: split });
		expect((await store.wholeDeck(deckId('rivers')))?.notes.map(({ id }) => id)).toEqual(['aras']);
		expect((await store.verify()).wrong).toEqual([]);
	});

	it('is undone as one; the new deck stays where other notes came into it', async () => {
		const store = await library();
		const before = await seen(store);
		const first = await store.splitDeck([noteId('kura')], 'Kura');
		await store.undo(first.id, later(2));
		expect(await seen(store)).toEqual(before);
		expect(await store.deck(first.deckId)).toBeUndefined();

		const second = await store.splitDeck([noteId('kura')], 'Kura');
		await store.addNotes(second.deckId, [note('late')]);
		await store.undo(second.id, later(2));
		const left = await store.wholeDeck(second.deckId);
		expect(left?.notes.map(({ id }) => id)).toEqual(['late']);
	});

	it('needs a name and notes', async () => {
		const store = await library();
		await expect(store.splitDeck([noteId('kura')], '  ')).rejects.toMatchObject({
			code: 'invalid'
		});
		await expect(store.splitDeck([], 'Kura')).rejects.toMatchObject({ code: 'invalid' });
		await expect(store.splitDeck([noteId('x')], 'Kura')).rejects.toMatchObject({
			code: 'missing'
		});
		expect(await store.decks(at(0).at, today)).toHaveLength(2);
	});
});

describe('what stands about a deck', () => {
	it('is the person’s wherever they changed it, also after an update and in another library', async () => {
		const store = await library();
		await store.editDeck(deckId('rivers'), {
			description: ' Of the Caucasus ',
			licence: '',
			authors: ['Leyla', ' Sana ', ''],
			language: 'az'
		});
		await store.addDeck({ ...rivers, title: 'Rivers, again', licence: 'CC-BY-4.0' });
		const mine = {
			id: 'rivers',
			title: 'Rivers, again',
			language: 'az',
			description: 'Of the Caucasus',
			authors: ['Leyla', 'Sana'],
			sources: rivers.sources
		};
		expect(await store.deck(deckId('rivers'))).toEqual(mine);
		const other = await freshStore();
		await other.addDeck(rivers);
		await restored(other, await store.backup());
		expect(await other.deck(deckId('rivers'))).toEqual(mine);
	});
});
