import { describe, expect, it, vi } from 'vitest';
import type { CardId, NoteId } from '#lib/core/deck/note.ts';
import { deckOrder, type Order } from '#lib/core/find/order.ts';
import { parseQuery } from '#lib/core/find/parse.ts';
import type { StudyTime } from '#lib/core/schedule/day.ts';
import {
	at,
	day,
	deck,
	deckId,
	firstCard,
	freshStore,
	later,
	noon,
	note,
	noteId,
	study
} from '../../../../tests/store/fixture.ts';
import type { FindRequest, Store } from '../api.ts';
import { Database, type CardRow, type NoteRow } from '../database.ts';
import { readLibrary } from '../look-back.ts';

function request(text: string, order: Order = deckOrder, time: StudyTime = at(0)): FindRequest {
	const parsed = parseQuery(text);
	if ('problem' in parsed) throw new Error(parsed.problem.code);
	return { query: parsed.query, order, time, rolloverHour: 4 };
}

const found = async (store: Store, text: string, order?: Order, time?: StudyTime) =>
	(await store.find(request(text, order, time))).map((id) => id.replace(/\/0$/, ''));

const by = (by: Order['by'], isDescending = false): Order => ({ by, isDescending });

const south = deck(
	'south',
	[
		note('a', { question: 'Where is Şuşa?', answer: 'Qarabağ', tags: ['towns'], kind: 'place' }),
		note('b', {
			type: 'cloze',
			question: '[Baku] lies on the [Caspian Sea::water]',
			answer: '',
			evidence: [{ source: 's', paragraph: 1, start: 0, end: 4 }]
		})
	],
	{ title: 'South', sources: [{ id: 's', title: 'An atlas', publisher: 'A press' }] }
);
const east = deck('east', [note('c', { answer: 'لاہور', flags: ['as-of'] })], { title: 'East' });

async function library(): Promise<Store> {
	const store = await freshStore();
	await store.addDeck(south);
	await store.addDeck(east);
	return store;
}

describe('a search of the library', () => {
	it.each([
		['', ['c', 'a', 'b', 'b/1']],
		['qarabag', ['a']],
		['"baku lies on the caspian"', ['b', 'b/1']],
		['لاهور', ['c']],
		['deck:south -type:cloze', ['a']],
		['tag:towns or flag:as-of', ['c', 'a']],
		['source:"a press"', ['b', 'b/1']],
		['kind:place', ['a']],
		['id:c', ['c']],
		['is:new added:1', ['c', 'a', 'b', 'b/1']],
		['nowhere', []]
	])('by %s finds what it means, in the order of the decks', async (text, ids) => {
		expect(await found(await library(), text)).toEqual(ids);
	});

	it('sees edits, and neither deleted notes nor decks that were taken out', async () => {
		const store = await library();
		await store.editNote(noteId('a'), { answer: 'in the hills' });
		await store.deleteNote(noteId('b'));
		await store.deleteDeck(deckId('east'));
		expect(await found(store, '')).toEqual(['a']);
		expect(await found(store, 'hills')).toEqual(['a']);
		expect(await found(store, 'qarabag')).toEqual([]);
	});

	it('goes by what was answered, as far as it counts', async () => {
		const store = await library();
		await study(store, 'a', 1, at(0));
		await study(store, 'c', 3, at(1));
		const taken = await study(store, 'c', 1, at(20));
		await store.undo(taken.id, at(21));
		const [today, tomorrow] = [at(30), later(1)];
		expect(await found(store, 'rated:1:1', deckOrder, today)).toEqual(['a']);
		expect(await found(store, 'rated:1', deckOrder, tomorrow)).toEqual([]);
		expect(await found(store, 'introduced:2', deckOrder, tomorrow)).toEqual(['c', 'a']);
		expect(await found(store, 'is:learning is:due', deckOrder, at(0))).toEqual(['c', 'a']);
		expect(await found(store, 'is:learning is:due', deckOrder, today)).toEqual(['c', 'a']);
		expect(await found(store, 'prop:reps=1 prop:retrievability<0.95', deckOrder, later(9))).toEqual(
			['c', 'a']
		);
	});

	it('knows what was suspended and flagged', async () => {
		const store = await library();
		const { id } = await firstCard(store, 'a');
		await store.suspend([id], true);
		await store.flag([id], 1);
		expect(await found(store, 'is:suspended flag:red')).toEqual(['a']);
		await store.flag([id], 'none');
		expect(await found(store, 'flag:red')).toEqual([]);
	});

	it('puts cards in order, those last that have no such thing yet', async () => {
		const store = await library();
		await study(store, 'a', 4, at(0));
		await study(store, 'c', 1, at(0));
		const { id } = await firstCard(store, 'a');
		await store.replan([{ type: 'set-due', card: id, dueDay: day(30), ...at(1) }]);
		expect(await found(store, '', by('due'))).toEqual(['c', 'a', 'b', 'b/1']);
		expect(await found(store, '', by('due', true))).toEqual(['a', 'c', 'b', 'b/1']);
		expect(await found(store, '', by('stability', true))).toEqual(['a', 'c', 'b', 'b/1']);
		expect(await found(store, '', by('text'))).toEqual(['b', 'b/1', 'c', 'a']);
		expect(await found(store, '', by('deck', true))).toEqual(['b/1', 'b', 'a', 'c']);
	});
});

describe('a finder', () => {
	it('gives the first cards, and how many there are, before anything else is read', async () => {
		const store = await library();
		const finder = await store.finder();
		expect(await finder.first(2)).toEqual({ ids: ['c/0', 'a/0'], total: 4 });
	});

	it('finds what was changed meanwhile, here or in a search under way, and says so', async () => {
		const store = await library();
		const onChange = vi.fn();
		const finder = await store.finder({ onChange });
		const under = finder.find(request('is:new'));
		await study(store, 'a', 3, at(0));
		await under;
		expect(await finder.find(request('is:new'))).toEqual(['c/0', 'b/0', 'b/1']);
		expect(onChange).toHaveBeenCalled();
		await store.editNote(noteId('c'), { answer: 'Multan' });
		expect(await finder.find(request('multan'))).toEqual(['c/0']);
		await store.deleteNote(noteId('a'));
		await store.addDeck(deck('f', [note('new')]));
		await store.editDeck(deckId('east'), { title: 'Zz' });
		expect(await finder.find(request(''))).toEqual(['new/0', 'b/0', 'b/1', 'c/0']);
		finder.close();
	});

	it('reads nothing again of what did not change when a deck is added, renamed or deleted', async () => {
		const store = await library();
		const finder = await store.finder();
		await finder.find(request(''));
		await finder.tags();
		const heard: unknown[] = [];
		store.onChange(({ notes }) => heard.push(notes));
		await store.addDeck(deck('f', [note('new')]));
		await store.addDeck(deck('f', [note('newer'), note('new')]));
		await store.addDeck(deck('f', [note('newer')]));
		await store.editDeck(deckId('f'), { title: 'A' });
		expect(heard).toEqual([['new'], ['newer', 'new'], [], []]);
		expect(await finder.find(request('deck:a'))).toEqual(['newer/0', 'new/0']);
	});

	it('knows the tags in use', async () => {
		const store = await library();
		const finder = await store.finder();
		expect(await finder.tags()).toEqual(['towns']);
		await store.tagNotes([noteId('c')], { add: ['Past', 'TOWNS'] });
		await store.tagNotes([noteId('a')], { remove: ['towns'] });
		expect(await finder.tags()).toEqual(['Past', 'TOWNS']);
	});

	it('reads on after a failure', async () => {
		const store = await library();
		const finder = await store.finder();
		const broken = vi.spyOn(IDBObjectStore.prototype, 'getAll').mockImplementation(() => {
			throw new DOMException('gone', 'UnknownError');
		});
		await expect(finder.find(request(''))).rejects.toMatchObject({ code: 'failed' });
		broken.mockRestore();
		expect(await finder.find(request('is:new'))).toHaveLength(4);
	});

	it('drops a search that another one overtook, and all of them once it is closed', async () => {
		const finder = await (await library()).finder();
		const [first, second] = [finder.find(request('baku')), finder.find(request('lies'))];
		expect(await first).toBeUndefined();
		expect(await second).toHaveLength(2);
		const last = finder.find(request(''));
		finder.close();
		expect(await last).toBeUndefined();
	});

	it('passes over what is damaged, and finds the rest', async () => {
		const name = `damaged-${crypto.randomUUID()}`;
		const store = await freshStore({ name });
		await store.addDeck(south);
		await store.addDeck(east);
		const db = new Database(name, { indexedDB, IDBKeyRange });
		await db.open();
		const [card, row] = [await db.cards.get('b/1' as CardId), await db.notes.get(noteId('c'))];
		if (!card || !row) throw new Error('no rows');
		const state = { phase: 'review', stability: NaN };
		await db.cards.put({ ...card, state } as unknown as CardRow);
		const published = { ...row.published, value: { ...row.published.value, question: null } };
		await db.notes.put({ ...row, published } as unknown as NoteRow);
		db.close();
		expect(await found(store, '')).toEqual(['c', 'a', 'b']);
		expect(await found(store, 'baku')).toEqual(['b']);
		const { cards } = await readLibrary({
			name,
			indexedDB,
			keyRange: IDBKeyRange,
			dayOf: () => at(0).day
		});
		expect([...cards.keys()]).toEqual(['a/0', 'b/0', 'c/0']);
	});

	it('tells how far it is', async () => {
		const store = await freshStore({ now: () => noon });
		const notes = Array.from({ length: 600 }, (_, i) => note(`n${i}`));
		await store.addDeck(deck('d', notes));
		const shares: number[] = [];
		const finder = await store.finder({ onProgress: (share) => shares.push(share) });
		expect(await finder.find(request('happen id:n599'))).toEqual(['n599/0']);
		expect(shares).toEqual(shares.toSorted((a, b) => a - b));
		expect(shares.at(-1)).toBe(1);
		expect(shares.length).toBeGreaterThan(2);
	});
});

it('ids of notes in a search are as they are kept', async () => {
	const store = await freshStore();
	const id = 'My Note:1' as NoteId;
	await store.addDeck(deck('d', [note(id)]));
	expect(await store.find(request(`id:"${id}"`))).toEqual([`${id}/0`]);
});

describe('notes that ask nearly the same', () => {
	it('are found in any deck in use, but for the note itself, and follow every change', async () => {
		const store = await freshStore();
		await store.addDeck(
			deck('one', [note('a', { question: 'Where does the Kura rise?', answer: 'Türkiye' })])
		);
		await store.addDeck(
			deck('two', [note('b', { question: 'Who wrote Hamlet?', answer: 'Shakespeare' })])
		);
		const finder = await store.finder();
		const asked = note('new', { question: 'the KURA: where does it rise', answer: '?' });
		const near = async () => (await finder.near(asked))?.map(({ note }) => note.id);
		expect(await near()).toEqual(['a']);
		expect(await finder.near(note('a', { question: 'Where does the Kura rise?' }))).toEqual([]);
		await store.editNote(noteId('b'), { question: 'Where does the river Kura rise?' });
		await store.editNote(noteId('a'), { question: 'Who wrote the Khamsa?' });
		await expect.poll(near).toEqual(['b']);
		await store.deleteNote(noteId('b'));
		await expect.poll(near).toEqual([]);
		await store.restoreNote(noteId('b'));
		await expect.poll(near).toEqual(['b']);
		await store.deleteDeck(deckId('two'));
		expect(await near()).toEqual([]);
		finder.close();
		expect(await near()).toBeUndefined();
	});
});
