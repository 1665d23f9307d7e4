import { describe, expect, it } from 'vitest';
import type { CardId, Note } from '#lib/core/deck/note.ts';
import type { MediaName } from '#lib/core/deck/media.ts';
import type { CardHistory, Collection, MediaFile } from '#lib/core/exchange/collection.ts';
import { fitReviews } from '#lib/core/schedule/fit/review.ts';
import type { ReviewState } from '#lib/core/schedule/card.ts';
import { pixel } from '../../../tests/fixtures/images.ts';
import {
	at,
	contents,
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
import type { Store, Work } from './api.ts';

const request = { from: 'anki', withHistory: true, time: at(0) };

const collection = (notes: readonly Note[], more: Partial<Collection> = {}): Collection => ({
	decks: [deck('d', notes)],
	media: new Map(),
	histories: [],
	...more
});

const card = (id: string) => `${id}/0` as CardId;
const reviewed = (days: number, grade: 1 | 3 = 3) =>
	({ type: 'grade', ...later(-days), grade, tookMs: 5000 }) as const;
const standsFor = (days: number, change: Partial<ReviewState> = {}): ReviewState => ({
	phase: 'review',
	stability: 30,
	difficulty: 6,
	lastDay: day(-days),
	lastAt: later(-days).at,
	reps: 4,
	lapses: 0,
	dueDay: day(20),
	intervalDays: 20 + days,
	...change
});
const past = (id: string, more: Partial<CardHistory> = {}): CardHistory => ({
	card: card(id),
	reviews: [reviewed(9), reviewed(5, 1), reviewed(4)],
	isSuspended: false,
	...more
});
const stateOf = async (store: Store, id: string) => (await firstCard(store, id)).state;
const bring = (store: Store, file: Collection, work?: Work) =>
	store.importCollection(file, request, work);

/** Nothing that was kept is other than the log says. */
async function isSound(store: Store) {
	expect(await store.verify()).toMatchObject({ wrong: [], damaged: [], isCountWrong: false });
}

describe('a collection that is taken in', () => {
	it('brings the rules of a deck that is new, and none for one that is there', async () => {
		const store = await freshStore();
		const rules = (newPerDay: number) => new Map([[deckId('d'), { newPerDay }]]);
		const preset = async () => (await store.decks(at(0).at, at(0).day))[0]?.deck.preset;
		await bring(store, collection([note('a')], { rules: rules(5) }));
		expect(await preset()).toEqual({ newPerDay: 5 });
		await bring(store, collection([note('a'), note('b')], { rules: rules(50) }));
		expect(await preset()).toEqual({ newPerDay: 5 });
	});

	it('is there with its notes in order, once, however often it is taken in', async () => {
		const store = await freshStore();
		const file = collection([note('b'), note('a'), note('c')], { histories: [past('a')] });
		expect(await bring(store, file)).toMatchObject({ added: 3, updated: 0, reviews: 3 });
		const before = await contents(store);
		expect(await store.wholeDeck(deckId('d'))).toEqual(file.decks[0]);
		expect(await bring(store, file)).toMatchObject({ added: 0, unchanged: 3, reviews: 0 });
		expect(await contents(store)).toEqual(before);
		await isSound(store);
	});

	it('has its answers in the log, by day, each as the other program counted it', async () => {
		const store = await freshStore();
		await bring(store, collection([note('a')], { histories: [past('a')] }));
		const events = await store.eventsOf(card('a'));
		expect(events.map(({ type, day, from }) => [type, day, from])).toEqual([
			['grade', day(-9), 'anki'],
			['grade', day(-5), 'anki'],
			['grade', day(-4), 'anki']
		]);
		expect(await store.dayCounts(day(-9), today)).toMatchObject([
			{ day: day(-9), answers: 1 },
			{ day: day(-5), answers: 1, again: 1 },
			{ day: day(-4), answers: 1 }
		]);
		expect(await stateOf(store, 'a')).toMatchObject({ reps: 3, lastDay: day(-4) });
		await isSound(store);
	});

	it('stands as its file says, with answers or without, and goes on from there', async () => {
		const store = await freshStore();
		const histories = [
			past('a', { state: standsFor(4) }),
			past('b', { reviews: [], state: standsFor(10, { dueDay: today }) })
		];
		await bring(store, collection([note('a'), note('b'), note('c')], { histories }));
		expect(await stateOf(store, 'a')).toEqual(standsFor(4));
		expect(await stateOf(store, 'b')).toMatchObject({ dueDay: today, stability: 30 });
		expect(await stateOf(store, 'c')).toEqual({ phase: 'new' });
		await study(store, 'b', 3, at(1));
		expect(await stateOf(store, 'b')).toMatchObject({ reps: 5 });
		await isSound(store);
		expect(fitReviews(await store.eventsSince(day(-100))).map((each) => each.card)).not.toContain(
			card('b')
		);
	});

	it('keeps what was put away and flagged', async () => {
		const store = await freshStore();
		const histories = [past('a', { reviews: [], isSuspended: true, flag: 4 })];
		await bring(store, collection([note('a')], { histories }));
		expect(await firstCard(store, 'a')).toMatchObject({ suspended: true });
		expect(await store.flags([card('a')])).toEqual(new Map([[card('a'), 4]]));
		await isSound(store);
	});

	it('comes without its history where none is wanted', async () => {
		const store = await freshStore();
		const file = collection([note('a')], { histories: [past('a', { isSuspended: true })] });
		await store.importCollection(file, { ...request, withHistory: false });
		expect(await firstCard(store, 'a')).toMatchObject({
			state: { phase: 'new' },
			suspended: false
		});
	});

	it('never touches the progress of a card that was answered here', async () => {
		const store = await freshStore();
		await bring(store, collection([note('a')]));
		await study(store, 'a', 3, at(0));
		const before = await stateOf(store, 'a');
		const file = collection([note('a')], { histories: [past('a', { state: standsFor(1) })] });
		expect(await bring(store, file)).toMatchObject({ reviews: 0, studied: 1 });
		expect(await stateOf(store, 'a')).toEqual(before);
		await isSound(store);
	});

	it('goes on with a history that grew in the other program', async () => {
		const store = await freshStore();
		await bring(
			store,
			collection([note('a')], { histories: [past('a', { state: standsFor(4) })] })
		);
		const more = past('a', {
			reviews: [...past('a').reviews, reviewed(1)],
			state: standsFor(1, { reps: 5 })
		});
		expect(await bring(store, collection([note('a')], { histories: [more] }))).toMatchObject({
			reviews: 1
		});
		expect(await stateOf(store, 'a')).toEqual(standsFor(1, { reps: 5 }));
		await isSound(store);
	});

	it('takes new words where nobody edited the old ones', async () => {
		const store = await freshStore();
		await bring(store, collection([note('a'), note('b')]));
		await store.editNote(noteId('a'), { answer: 'mine' });
		const newer = collection([
			note('a', { answer: 'theirs', hint: 'new' }),
			note('b', { answer: 'theirs' })
		]);
		expect(await store.compare(newer.decks)).toMatchObject([
			{
				isHere: true,
				changed: 2,
				changes: [
					{
						id: 'a',
						fields: [
							{ field: 'answer', before: 'mine', after: 'theirs', isEdited: true },
							{ field: 'hint', after: 'new', isEdited: false }
						]
					},
					{ id: 'b', fields: [{ field: 'answer', before: '1992', isEdited: false }] }
				]
			}
		]);
		expect(await bring(store, newer)).toMatchObject({ updated: 2 });
		const kept = await store.notesById([noteId('a'), noteId('b')]);
		expect(kept.get(noteId('a'))?.note).toMatchObject({ answer: 'mine', hint: 'new' });
		expect(kept.get(noteId('b'))?.note).toMatchObject({ answer: 'theirs' });
	});

	it('tells that all notes of a deck that was removed come back with it', async () => {
		const store = await freshStore();
		const file = collection([note('a'), note('b')]);
		await bring(store, file);
		await store.deleteDeck(deckId('d'));
		expect(await store.compare(file.decks)).toMatchObject([
			{ isHere: false, fresh: 2, changed: 0, unchanged: 0 }
		]);
		await bring(store, file);
		expect((await store.notesById([noteId('a'), noteId('b')])).size).toBe(2);
	});

	it('counts no note as changed whose every new word the learner’s own replaces', async () => {
		const store = await freshStore();
		await bring(store, collection([note('a'), note('b'), note('c')]));
		await store.editNote(noteId('a'), { answer: 'mine' });
		await store.editNote(noteId('b'), { answer: 'theirs' });
		const newer = collection([note('a', { answer: 'theirs' }), note('b', { answer: 'theirs' })]);
		expect(await store.compare(newer.decks)).toMatchObject([
			{ changed: 0, kept: 1, unchanged: 1, absent: 1, changes: [{ id: 'a' }] }
		]);
		expect(await bring(store, newer)).toMatchObject({ updated: 0, unchanged: 2 });
	});

	it('takes the file’s words of an edited field where asked, until it is taken back', async () => {
		const store = await freshStore();
		await bring(store, collection([note('a')]));
		await store.editNote(noteId('a'), { answer: 'mine', hint: 'my own' });
		const newer = collection([note('a', { answer: 'theirs', hint: 'their own' })]);
		const theirs = new Map([[noteId('a'), ['answer'] as const]]);
		const imported = await store.importCollection(newer, { ...request, theirs });
		expect(imported).toMatchObject({ updated: 1 });
		const words = async () => (await store.notesById([noteId('a')])).get(noteId('a'))?.note;
		expect(await words()).toMatchObject({ answer: 'theirs', hint: 'my own' });
		await store.undo(imported.id, at(1));
		expect(await words()).toMatchObject({ answer: 'mine', hint: 'my own' });
	});

	it('leaves notes where the learner moved them, with new words', async () => {
		const store = await freshStore();
		await bring(store, collection([note('a')]));
		await store.addDeck(deck('own', [note('z')]));
		await store.moveNotes([noteId('a')], deckId('own'));
		const newer = collection([note('a', { answer: 'theirs' })]);
		expect(await bring(store, newer)).toMatchObject({ elsewhere: 1, updated: 1 });
		expect((await store.notesById([noteId('a')])).get(noteId('a'))).toMatchObject({
			deckId: 'own',
			note: { answer: 'theirs' }
		});
	});

	it('of a deck that is new here changes no note of another deck, nor its progress', async () => {
		const store = await freshStore();
		await bring(store, collection([note('a'), note('b')]));
		await study(store, 'a', 3, at(1));
		const ofMine = async () =>
			JSON.stringify([
				...(await store.notesById([noteId('a'), noteId('b')])),
				...(await store.allCards()).filter(({ deckId }) => deckId === 'd')
			]);
		const kept = await ofMine();
		const { decks } = collection([
			note('a', { answer: 'theirs' }),
			note('b', { type: 'cloze', question: '[x] [y]' }),
			note('c')
		]);
		const strange = {
			decks: decks.map((deck) => ({ ...deck, id: deckId('strange') })),
			media: new Map(),
			histories: [past('a/0', { isSuspended: true }), past('b/0', { isSuspended: true })]
		};
		const [compared] = await store.compare(strange.decks);
		expect(compared).toMatchObject({ isHere: false, fresh: 1, changed: 0 });
		expect(await bring(store, strange)).toMatchObject({ added: 1, updated: 0, elsewhere: 2 });
		expect(await ofMine()).toBe(kept);
	});

	it('keeps images under the names that their bytes give them', async () => {
		const store = await freshStore();
		const media = new Map<MediaName, MediaFile>([
			['dot.png' as MediaName, { type: 'image/png', bytes: pixel() }],
			['bad.png' as MediaName, { type: 'image/png', bytes: new Uint8Array([1, 2]) }]
		]);
		const file = collection([note('a', { question: '![dot](media:dot.png)?' })], { media });
		expect(await bring(store, file)).toMatchObject({ images: 1 });
		const back = await store.collectionOf([deckId('d')]);
		expect([...back.media.values()]).toEqual([{ type: 'image/png', bytes: pixel() }]);
		expect(back.decks[0]?.notes[0]?.question).toContain([...back.media.keys()][0]);
	});

	it('leaves out answers that are dated after now', async () => {
		const store = await freshStore();
		const histories = [past('a', { reviews: [reviewed(3), reviewed(-900)] })];
		expect(await bring(store, collection([note('a')], { histories }))).toMatchObject({
			reviews: 1
		});
		expect(await store.lastDay()).toBe(day(-3));
	});
});

describe('a collection that is stopped half way', () => {
	it('leaves nothing behind', async () => {
		const store = await freshStore();
		const before = await contents(store);
		const stop = new AbortController();
		const notes = Array.from({ length: 2500 }, (_, i) => note(`n${i}`));
		const work: Work = {
			signal: stop.signal,
			onShare: () => {
				stop.abort();
			}
		};
		await expect(bring(store, collection(notes), work)).rejects.toThrow('stopped');
		expect(await contents(store)).toEqual(before);
		expect(await store.decks(at(0).at, today)).toEqual([]);
	});
});

describe('a collection that is taken back', () => {
	it('is as if it had never come, and can come again', async () => {
		const store = await freshStore();
		const file = collection([note('a'), note('b')], {
			histories: [past('a', { state: standsFor(4), isSuspended: true, flag: 1 })]
		});
		const before = await contents(store);
		const { id } = await bring(store, file);
		const there = await store.collectionOf([deckId('d')]);
		expect(await store.undo(id, at(1))).toMatchObject({ result: 'saved' });
		expect(await contents(store)).toEqual(before);
		expect(await store.dayCounts(day(-90), today)).toEqual([]);
		await isSound(store);
		expect(await store.undo(id, at(1))).toEqual({ result: 'gone' });
		expect(await bring(store, file)).toMatchObject({ added: 2, reviews: 3 });
		expect(await store.collectionOf([deckId('d')])).toEqual(there);
	});

	it('gives older words and states back, and leaves what was studied since', async () => {
		const store = await freshStore();
		await bring(store, collection([note('a')]));
		const { id } = await bring(
			store,
			collection([note('a', { answer: 'other' }), note('b'), note('c')], {
				histories: [past('a', { state: standsFor(4) })]
			})
		);
		await study(store, 'b', 3, at(1));
		await store.undo(id, at(2));
		expect(await store.wholeDeck(deckId('d'))).toMatchObject({
			notes: [{ id: 'a', answer: '1992' }, { id: 'b' }]
		});
		expect(await stateOf(store, 'a')).toEqual({ phase: 'new' });
		expect(await stateOf(store, 'b')).toMatchObject({ reps: 1 });
		await isSound(store);
	});

	it('is no step that the keyboard takes back', async () => {
		const store = await freshStore();
		await bring(store, collection([note('a')]));
		expect(await store.lastAction()).toBeUndefined();
	});
});

describe('what another program kept, on two devices', () => {
	it('is one history once they are merged, and comes through a backup', async () => {
		const file = collection([note('a')], { histories: [past('a', { state: standsFor(4) })] });
		const [one, two] = [await freshStore(), await freshStore()];
		await bring(one, file);
		await bring(two, file);
		await restored(one, await two.backup());
		expect(await one.eventsOf(card('a'))).toHaveLength(4);
		expect(await stateOf(one, 'a')).toEqual(standsFor(4));
		await isSound(one);
	});
});

describe('decks that are written down', () => {
	it('have their answers and how their cards stand, and come back the same', async () => {
		const store = await freshStore();
		await bring(store, collection([note('a'), note('b')]));
		await study(store, 'a', 3, at(-9000));
		await store.suspend([card('b')], true);
		const out = await store.collectionOf([deckId('d')]);
		expect(out.histories).toMatchObject([
			{ card: card('a'), reviews: [{ grade: 3 }], isSuspended: false },
			{ card: card('b'), reviews: [], isSuspended: true }
		]);
		const other = await freshStore();
		await bring(other, out);
		expect(await stateOf(other, 'a')).toEqual(await stateOf(store, 'a'));
		expect(await firstCard(other, 'b')).toMatchObject({ suspended: true });
	});
});
