import { describe, expect, it } from 'vitest';
import { cardsOf } from '#lib/core/deck/cards.ts';
import { studyDay } from '#lib/core/schedule/day.ts';
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
	noon,
	study,
	today
} from '../../../tests/store/fixture.ts';
import { readLibrary } from './look-back.ts';

const library = (name: string) =>
	readLibrary({
		name,
		indexedDB,
		keyRange: IDBKeyRange,
		dayOf: (at) => studyDay(at, 0)
	});
const evidence = (...sources: string[]) =>
	sources.map((source) => ({ source, paragraph: 1, start: 0, end: 1 }));

let made = 0;
async function opened() {
	const name = `look-back-${Date.now()}-${made++}`;
	let now = noon;
	const store = await freshStore({ name, now: () => now });
	return { name, store, pass: (days: number) => (now = later(days).at) };
}

describe('the library as statistics read it', () => {
	it('says of each card where it belongs, by the words of the person', async () => {
		const { name, store } = await opened();
		await store.addDeck(
			deck(
				'd',
				[
					note('a', { topic: 'Dates', evidence: evidence('one', 'two', 'one', 'lost') }),
					note('b', { question: 'a [b] and a [c]', answer: '', type: 'cloze' })
				],
				{
					sources: [
						{ id: 'one', title: 'The first' },
						{ id: 'two', title: 'The second' }
					]
				}
			)
		);
		await store.editNote(noteId('a'), { topic: 'Years' });
		const { cards, decks } = await library(name);
		const { id } = await firstCard(store, 'a');
		expect(cards.get(id)).toMatchObject({
			topic: 'Years',
			sources: ['The first', 'The second', 'lost'],
			addedOn: today,
			isInUse: true
		});
		expect(cards.size).toBe(3);
		expect(decks.map(({ id }) => id)).toEqual(['d']);
	});

	it('names the sources that a note brought along from another deck', async () => {
		const { name, store } = await opened();
		const sources = [{ id: 'one', title: 'The first' }];
		await store.addDeck(deck('d', [note('a', { evidence: evidence('one') })], { sources }));
		await store.addDeck(deck('e', [note('b')], { sources: [{ id: 'one', title: 'Another' }] }));
		await store.moveNotes([noteId('a')], deckId('e'));
		const { cards } = await library(name);
		expect(cards.get((await firstCard(store, 'a')).id)?.sources).toEqual(['The first']);
	});

	it('leaves out answers that were taken back, and keeps those of what was deleted', async () => {
		const { name, store } = await opened();
		await store.addDeck(deck('d', [note('a'), note('b')]));
		await store.addDeck(deck('e', [note('c')]));
		for (const id of ['a', 'b', 'c']) await study(store, id, 3, at(1));
		const wrong = await study(store, 'a', 1, at(2));
		await store.undo(wrong.id, at(3));
		await store.deleteNote(noteId('b'));
		await store.deleteDeck(deckId('e'));
		const { answers, cards, decks } = await library(name);
		expect(answers.map(({ card }) => card)).toEqual(
			['a', 'b', 'c'].flatMap((id) => cardsOf(note(id)).map((card) => card.id))
		);
		expect(answers.map(({ card }) => cards.get(card)?.isInUse)).toEqual([true, false, false]);
		expect(decks.map(({ id }) => id)).toEqual(['d']);
	});

	it('dates a note by when it came, however often its words or its place change', async () => {
		const { name, store, pass } = await opened();
		await store.addDeck(deck('d', [note('a'), note('b')]));
		pass(3);
		await store.addDeck(deck('d', [note('new'), note('a', { answer: '1993' }), note('b')]));
		const { cards } = await library(name);
		const addedOn = async (id: string) => cards.get((await firstCard(store, id)).id)?.addedOn;
		expect(await addedOn('new')).toBe(day(3));
		expect(await addedOn('b')).toBe(today);
	});

	it('goes by the preset of the library and of its decks', async () => {
		const { name, store } = await opened();
		await store.addDeck(deck('d', [note('a')]));
		await store.saveSetting('desiredRetention', 0.85);
		expect((await library(name)).preset.desiredRetention).toBe(0.85);
	});
});
