import { describe, expect, it } from 'vitest';
import type { Store } from './api.ts';
import { Database } from './database.ts';
import { storeError } from './error.ts';
import {
	backupJson,
	deck,
	fileOf,
	freshStore,
	mirror,
	note,
	noteId,
	restored,
	tab
} from '../../../tests/store/fixture.ts';

const two = deck('d', [note('a'), note('b')]);
const document = { id: 't', text: 'It was founded in 1992.', blocks: [], title: 'An article' };

/** A store with two texts under review, and its tables to spoil. */
async function reviewed() {
	const name = `damage-${crypto.randomUUID()}`;
	const opened = await tab({ name, mirror: mirror() });
	if (opened.result !== 'ready') throw new Error(opened.result);
	const { store } = opened;
	const db = new Database(name, {});
	await db.open();
	await store.addDeck(two);
	await store.saveDocument(document);
	await store.saveDocument({ ...document, id: 'u', title: 'Another' });
	const { id } = await store.saveDraft({ document: 't', deck: two });
	const other = await store.saveDraft({ document: 'u', deck: two });
	for (const draft of [id, other.id])
		for (const note of ['a', 'b']) await store.decide(draft, noteId(note), { type: 'accept' });
	const spoil = async (change: object) => {
		const row = await db.drafts.get(id);
		if (row) await db.drafts.put({ ...row, ...change });
	};
	return { store, db, id, other: other.id, spoil };
}

const detail = {
	start: 1,
	end: 2,
	kind: 'name',
	paragraph: 1,
	answer: 'x',
	sentence: { start: 0, end: 3 }
};
const survey = { facts: [], conflicts: [], details: [detail, detail], stems: [], undated: 0 };

describe.each<[string, object]>([
	['a deck of nothing', { deck: {} }],
	['a deck that is null', { deck: null }],
	['notes that are null', { deck: { ...two, notes: null } }],
	['a note that is null', { deck: { ...two, notes: [note('a'), null] } }],
	['two notes of one id', { deck: { ...two, notes: [note('a'), note('a')] } }],
	['two details at one place', { survey }],
	['no word on whether it was deleted', { deleted: undefined }]
])('a draft with %s', (_, change) => {
	it('is left off the list and told of, and everything else stays', async () => {
		const { store, id, other, spoil } = await reviewed();
		await spoil(change);
		expect(await store.drafts()).toMatchObject([{ id: other, decided: 2 }]);
		expect(await store.damagedDrafts()).toMatchObject([
			{ id, document: 't', title: expect.any(String) as string }
		]);
		expect(await store.draft(id)).toBeUndefined();
		expect(await store.draftOf('t')).toBeUndefined();
	});

	it('gives way to another reading of its text, which takes its decisions over', async () => {
		const { store, spoil } = await reviewed();
		await spoil(change);
		const next = await store.saveDraft({ document: 't', deck: two });
		expect([...next.decisions.keys()].sort()).toEqual(['a', 'b']);
		expect(await store.damagedDrafts()).toEqual([]);
		expect(await store.drafts()).toHaveLength(2);
	});

	it('can be removed', async () => {
		const { store, id, spoil } = await reviewed();
		await spoil(change);
		await store.deleteDraft(id);
		expect(await store.damagedDrafts()).toEqual([]);
		expect(await store.drafts()).toHaveLength(1);
	});

	it('is not in the backup, which can be read', async () => {
		const { store, spoil } = await reviewed();
		await spoil(change);
		const fresh = await freshStore();
		const preview = await fresh.readBackup(await store.backup());
		expect(preview).toMatchObject({ result: 'readable', holds: { drafts: 1 }, leftOut: [] });
	});

	it('comes back whole from a backup that was made before', async () => {
		const { store, id, spoil } = await reviewed();
		const before = await store.backup();
		await spoil(change);
		await restored(store, before);
		expect(await store.damagedDrafts()).toEqual([]);
		expect((await store.draft(id))?.deck.notes).toHaveLength(2);
	});
});

describe('a backup with damaged entries', () => {
	const spoilt = async (store: Store) => {
		const file = (await backupJson(store)) as Record<string, object[]>;
		return JSON.stringify({
			...file,
			drafts: file['drafts']?.map((draft, i) =>
				i === 0 ? { ...draft, deck: { title: 'Lost' } } : draft
			),
			documents: file['documents']?.map((entry, i) =>
				i === 0 ? { ...entry, content: { text: 'x', blocks: null } } : entry
			),
			decisions: file['decisions']?.map((entry, i) =>
				i === 0 ? { ...entry, decision: 'boo' } : entry
			)
		});
	};

	it('is restored without them, and says which they are', async () => {
		const { store } = await reviewed();
		const fresh = await freshStore();
		const preview = await fresh.readBackup(fileOf(await spoilt(store)));
		if (preview.result !== 'readable') throw new Error('unreadable');
		expect(preview.holds).toMatchObject({ decks: 1, notes: 2, documents: 1, drafts: 1 });
		expect(preview.leftOut.map(({ what }) => what)).toEqual([
			expect.stringMatching(/^documents\.0\.content\.blocks \(.+\): /),
			expect.stringMatching(/^drafts\.0\.deck\.id \(Lost\): /),
			expect.stringMatching(/^decisions\.0\.decision: /)
		]);
		await fresh.restore(preview.backup);
		expect(await fresh.drafts()).toHaveLength(1);
		expect(await fresh.decks(0 as never, 0 as never)).toHaveLength(1);
	});
});

describe('a review that can be read', () => {
	it.each([['boo'], [{ type: 'edit', note: {} }], [null]])(
		'goes on without the decision %j',
		async (decision) => {
			const { store, db, id } = await reviewed();
			const row = await db.decisions.get([id, noteId('a')]);
			if (row) await db.decisions.put({ ...row, decision } as never);
			expect([...((await store.draft(id))?.decisions.keys() ?? [])]).toEqual(['b']);
			const listed = (await store.drafts()).find((draft) => draft.id === id);
			expect(listed).toMatchObject({ decided: 1 });
			const preview = await store.readBackup(await store.backup());
			expect(preview).toMatchObject({ result: 'readable', leftOut: [] });
		}
	);

	it('fills in what a note leaves out', async () => {
		const { store, id, spoil } = await reviewed();
		await spoil({ deck: { ...two, notes: [{ id: 'a', question: 'When?' }] } });
		expect((await store.draft(id))?.deck.notes).toMatchObject([{ flags: [], evidence: [] }]);
	});
});

describe('a text whose layout is damaged', () => {
	it('still gives its words', async () => {
		const { store, db } = await reviewed();
		await db.texts.put({ id: 't', text: document.text, blocks: null as never });
		expect(await store.document('t')).toBeUndefined();
		expect(await store.words('t')).toBe(document.text);
		await db.texts.delete('t');
		expect(await store.words('t')).toBeUndefined();
	});

	it('takes no other text off the list', async () => {
		const { store, db } = await reviewed();
		await db.documents.put({ id: 't' } as never);
		expect(await store.documents()).toMatchObject([{ id: 'u' }]);
	});
});

it('what the program trips over is no trouble with saving', () => {
	expect(storeError(new TypeError('x is undefined'))).toMatchObject({ code: 'damaged' });
	expect(storeError(new Error('x'))).toMatchObject({ code: 'failed' });
});
