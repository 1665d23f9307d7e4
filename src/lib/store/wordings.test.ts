import { describe, expect, it } from 'vitest';
import {
	backupJson,
	deck,
	deckId,
	fileOf,
	freshStore,
	later,
	noon,
	note,
	noteId,
	restored
} from '../../../tests/store/fixture.ts';
import type { NoteEdit, Store } from './api.ts';
import { mostWordings } from './wordings.ts';

const a = noteId('a');
const lake = deck('d', [note('a', { question: 'How deep?' }), note('b')]);

async function library(): Promise<Store> {
	const store = await freshStore();
	await store.addDeck(lake);
	return store;
}
const questions = async (store: Store) =>
	(await store.wordings(a)).map(({ note }) => note.question);

describe('the history of a note', () => {
	it('holds what it said before, the last wording first, with the time of its end', async () => {
		const store = await library();
		expect(await store.wordings(a)).toEqual([]);
		await store.editNote(a, { question: 'How deep is it?' });
		await store.editNote(a, { question: 'How deep is Van?' });
		expect(await questions(store)).toEqual(['How deep is it?', 'How deep?']);
		expect((await store.wordings(a))[0]?.until).toBe(noon);
	});

	it('is no longer for tags, nor for an edit that changes no word', async () => {
		const store = await library();
		await store.editNote(a, { question: 'How deep?', tags: ['lake'] });
		await store.tagNotes([a], { add: ['water'] });
		expect(await store.wordings(a)).toEqual([]);
	});

	it('holds the deck’s own words that an update replaced, and an edit that was taken back', async () => {
		const store = await library();
		await store.addDeck(deck('d', [note('a', { question: 'How deep is the lake?' }), note('b')]));
		await store.editNote(a, { question: 'Mine' });
		const action = await store.lastAction();
		if (!action) throw new Error('nothing to undo');
		await store.undo(action.id, later(1));
		expect(await questions(store)).toEqual(['Mine', 'How deep is the lake?', 'How deep?']);
	});

	it('holds what a change of many notes replaced', async () => {
		const store = await library();
		const edits = new Map<typeof a, NoteEdit>([
			[a, { question: 'How deep, in metres?' }],
			[noteId('b'), {}],
			[noteId('gone'), { question: 'x' }]
		]);
		expect(await store.editNotes(edits)).toMatchObject({ notes: 1 });
		expect(await questions(store)).toEqual(['How deep?']);
	});

	it('keeps the newest, and the same ones after merging in either order', async () => {
		const [one, two] = [await library(), await library()];
		for (let i = 0; i < mostWordings + 3; i++) await one.editNote(a, { question: `one ${i}` });
		await two.editNote(a, { question: 'two' });
		const [ofOne, ofTwo] = [await one.backup(), await two.backup()];
		await restored(one, ofTwo);
		await restored(two, ofOne);
		expect(await one.wordings(a)).toHaveLength(mostWordings);
		expect(await two.wordings(a)).toEqual(await one.wordings(a));
	});

	it('passes over a damaged wording of a backup, and restores one of before there were any', async () => {
		const store = await library();
		await store.editNote(a, { question: 'New' });
		const file = (await backupJson(store)) as { wordings?: unknown[] };
		const damaged = JSON.stringify({ ...file, wordings: [{ id: 'x' }, ...(file.wordings ?? [])] });
		const other = await freshStore();
		expect(await other.readBackup(fileOf(damaged))).toMatchObject({
			leftOut: [{ code: 'left-out' }]
		});
		await restored(other, damaged);
		expect(await questions(other)).toEqual(['How deep?']);
		delete file.wordings;
		const third = await freshStore();
		await restored(third, JSON.stringify(file));
		expect(await third.wordings(a)).toEqual([]);
	});
});

describe('an edit with a source', () => {
	it('brings the source into the deck, and takes it along when it is undone', async () => {
		const store = await library();
		const evidence = [{ source: 'svi', paragraph: 0, start: 0, end: 0, quote: 'deep' }];
		await store.editNote(a, { evidence }, [{ id: 'svi', title: 'Lakes' }]);
		expect((await store.deck(deckId('d')))?.sources).toEqual([{ id: 'svi', title: 'Lakes' }]);
		const action = await store.lastAction();
		if (!action) throw new Error('nothing to undo');
		await store.undo(action.id, later(1));
		expect((await store.deck(deckId('d')))?.sources).toEqual([]);
		expect((await store.notesById([a])).get(a)?.note.evidence).toEqual([]);
	});
});
