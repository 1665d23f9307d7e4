import { Dexie } from 'dexie';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { CardId, NoteId } from '#lib/core/deck/note.ts';
import type { EventId } from '#lib/core/schedule/review.ts';
import {
	at,
	contents,
	day,
	deck,
	deckId,
	firstCard,
	freshStore,
	later,
	noon,
	note,
	noteId,
	restored,
	study,
	today
} from '../../../tests/store/fixture.ts';
import type { Store, Work } from './api.ts';
import { rowsWhere } from './rows-where.ts';

const proof = (source: string) => [{ source, paragraph: 1, start: 0, end: 4 }];
const atlas = { id: 's', title: 'An atlas' };
const first = deck(
	'd',
	[
		note('a', { tags: ['past'], evidence: proof('s') }),
		note('z', { type: 'cloze', question: '[x] and [y]', answer: '' }),
		note('r', { type: 'reversed', tags: ['Past', 'war'] })
	],
	{ sources: [atlas] }
);
const second = deck('e', [note('b')]);
const ids = ['a', 'z', 'r'].map(noteId);

async function library(name?: string): Promise<Store> {
	const store = await freshStore(name === undefined ? {} : { name });
	await store.addDeck(first);
	await store.addDeck(second);
	return store;
}

const idsIn = async (store: Store, id: string) =>
	(await store.wholeDeck(deckId(id)))?.notes.map((note) => note.id);

const tagsOf = async (store: Store, id: string) =>
	(await store.notesById([noteId(id)])).get(noteId(id))?.note.tags;

/** All that a person can see of the library. */
async function seen(store: Store) {
	const all = await store.notesById([...ids, noteId('b')]);
	return {
		notes: [...all.values()],
		cards: (await Promise.all([...all.keys()].map((id) => store.cardsOf(id)))).flat(),
		counts: (await store.decks(at(0).at, today)).map(({ counts }) => counts),
		answers: await store.dayCounts(day(-9), day(9))
	};
}

describe('moving notes to another deck', () => {
	it('takes cards, answers and sources along, to its end', async () => {
		const store = await library();
		await study(store, 'a', 3, at(0));
		const before = await firstCard(store, 'a');
		expect(await store.moveNotes(ids.slice(0, 2), deckId('e'))).toMatchObject({ notes: 2 });
		expect(await idsIn(store, 'd')).toEqual(['r']);
		expect(await idsIn(store, 'e')).toEqual(['b', 'a', 'z']);
		expect((await firstCard(store, 'a')).state).toEqual(before.state);
		expect(await store.dayCounts(today, today)).toMatchObject([{ deckId: 'e', answers: 1 }]);
		expect((await store.deck(deckId('e')))?.sources).toEqual([atlas]);
		expect(await store.verify()).toMatchObject({ wrong: [], isCountWrong: false });
	});

	it('keeps them there, and their sources too, when either deck is updated', async () => {
		const store = await library();
		await store.moveNotes([noteId('a')], deckId('e'));
		expect(await store.addDeck(first)).toMatchObject({ elsewhere: 1 });
		await store.addDeck({ ...second, title: 'Better' });
		expect(await idsIn(store, 'e')).toEqual(['b', 'a']);
		expect((await store.deck(deckId('e')))?.sources).toEqual([atlas]);
	});

	it('gives a source another id where a different one has it already', async () => {
		const store = await library();
		const other = { id: 's', title: 'A newspaper' };
		await store.addDeck({ ...second, sources: [other] });
		await store.moveNotes([noteId('a')], deckId('e'));
		expect((await store.deck(deckId('e')))?.sources).toEqual([other, { ...atlas, id: 's-2' }]);
		const moved = (await store.notesById([noteId('a')])).get(noteId('a'));
		expect(moved?.note.evidence).toEqual(proof('s-2'));
		const last = await store.lastAction();
		await store.undo(last?.id ?? ('' as never), at(1));
		expect((await store.notesById([noteId('a')])).get(noteId('a'))?.note.evidence).toEqual(
			proof('s')
		);
	});

	it('taken back takes the sources along, but those that another note there has need of', async () => {
		const store = await library();
		const other = { id: 't', title: 'A chronicle' };
		await store.addDeck(
			deck('f', [note('f1', { evidence: proof('t') }), note('f2', { evidence: proof('t') })], {
				sources: [other]
			})
		);
		const sources = async () => (await store.deck(deckId('e')))?.sources;
		const atlasMove = await store.moveNotes([noteId('a')], deckId('e'));
		const first = await store.moveNotes([noteId('f1')], deckId('e'));
		await store.moveNotes([noteId('f2')], deckId('e'));
		await store.undo(atlasMove.id, at(1));
		expect(await sources()).toEqual([other]);
		await store.undo(first.id, at(1));
		expect(await sources()).toEqual([other]);
		await store.moveNotes([noteId('a')], deckId('e'));
		expect(await sources()).toEqual([atlas, other]);
		const copy = await freshStore();
		await restored(copy, await store.backup());
		expect((await copy.deck(deckId('e')))?.sources).toEqual([atlas, other]);
	});

	it('taken back leaves no source in a backup restored elsewhere', async () => {
		const store = await library();
		const { id } = await store.moveNotes([noteId('a')], deckId('e'));
		await store.undo(id, at(1));
		const copy = await freshStore();
		await restored(copy, await store.backup());
		expect((await copy.deck(deckId('e')))?.sources).toEqual([]);
	});

	it('to a deck that is not there changes nothing', async () => {
		const store = await library();
		const before = await contents(store);
		for (const id of ['x', 'e']) {
			if (id === 'e') await store.deleteDeck(deckId('e'));
			await expect(store.moveNotes(ids, deckId(id))).rejects.toMatchObject({ code: 'missing' });
		}
		expect((await contents(store)) as object).toMatchObject({
			notes: (before as { notes: unknown }).notes
		});
	});
});

describe('tagging notes', () => {
	it('puts tags on those that lack them, and takes them off however they are spelt', async () => {
		const store = await library();
		expect(await store.tagNotes(ids, { add: ['past'] })).toMatchObject({ notes: 1 });
		expect(await store.tagNotes(ids, { add: ['new'], remove: ['PAST'] })).toMatchObject({
			notes: 3
		});
		expect(await tagsOf(store, 'r')).toEqual(['war', 'new']);
		expect(await tagsOf(store, 'z')).toEqual(['new']);
	});

	it('is told with the notes that it was about, and passes over those that are gone', async () => {
		const store = await library();
		await store.deleteNote(noteId('a'));
		const heard: unknown[] = [];
		store.onChange((change) => heard.push(change));
		expect(await store.tagNotes(ids, { add: ['new'] })).toMatchObject({ notes: 2 });
		expect(heard).toEqual([{ what: 'notes', notes: ids, elsewhere: false }]);
		await store.restoreNote(noteId('a'));
		expect(await tagsOf(store, 'a')).toEqual(['past']);
	});
});

type Step =
	| { readonly do: 'tag' | 'untag'; readonly notes: readonly NoteId[]; readonly tag: string }
	| { readonly do: 'move'; readonly notes: readonly NoteId[]; readonly to: 'd' | 'e' }
	| { readonly do: 'delete'; readonly notes: readonly NoteId[] };

const some = fc.subarray([...ids, noteId('b')]);
const step: fc.Arbitrary<Step> = fc.oneof(
	fc.record({
		do: fc.constantFrom('tag', 'untag'),
		notes: some,
		tag: fc.constantFrom('past', 'war', 'new')
	}),
	fc.record({ do: fc.constant('move' as const), notes: some, to: fc.constantFrom('d', 'e') }),
	fc.record({ do: fc.constant('delete' as const), notes: some })
);
const steps = fc.array(step, { maxLength: 6 });

function take(store: Store, step: Step) {
	switch (step.do) {
		case 'tag':
			return store.tagNotes(step.notes, { add: [step.tag] });
		case 'untag':
			return store.tagNotes(step.notes, { remove: [step.tag] });
		case 'move':
			return store.moveNotes(step.notes, deckId(step.to));
		case 'delete':
			return store.deleteNotes(step.notes);
	}
}

describe('changes of many notes', () => {
	it('are taken back one by one, each whole', async () => {
		await fc.assert(
			fc.asyncProperty(steps, async (steps) => {
				const store = await library();
				await study(store, 'a', 3, at(0));
				const way = [];
				for (const step of steps) {
					const before = await seen(store);
					const { id, notes } = await take(store, step);
					if (notes > 0) way.push({ id, before });
				}
				for (const { id, before } of way.reverse()) {
					expect((await store.lastAction())?.id).toBe(id);
					await store.undo(id, at(9));
					expect(await seen(store)).toEqual(before);
				}
				store.close();
			}),
			{ seed: 31, numRuns: 25 }
		);
	}, 30_000);

	it('on two devices come to the same on both, whichever is merged first', async () => {
		await fc.assert(
			fc.asyncProperty(steps, steps, async (mine, yours) => {
				const origin = await library();
				const a = await freshStore({ now: () => noon + 1000 });
				const b = await freshStore({ now: () => noon + 2000 });
				for (const store of [a, b]) await restored(store, await origin.backup());
				for (const step of mine) await take(a, step);
				for (const step of yours) await take(b, step);
				const [fromA, fromB] = [await a.backup(), await b.backup()];
				await restored(a, fromB);
				await restored(b, fromA);
				expect(await contents(a)).toEqual(await contents(b));
				expect(await seen(a)).toEqual(await seen(b));
				expect(await a.verify()).toMatchObject({ wrong: [], isCountWrong: false });
				for (const store of [origin, a, b]) store.close();
			}),
			{ seed: 32, numRuns: 12 }
		);
	}, 30_000);

	it('leave alone, when they are taken back, what another device changed since', async () => {
		const store = await library();
		const { id } = await store.moveNotes(ids, deckId('e'));
		const tagged = await store.tagNotes(ids, { add: ['new'] });
		const other = await freshStore({ now: () => later(0.1).at });
		await restored(other, await store.backup());
		await other.moveNotes([noteId('a')], deckId('d'));
		await other.tagNotes([noteId('a')], { add: ['theirs'] });
		await restored(store, await other.backup());
		await store.undo(tagged.id, at(1));
		await store.undo(id, at(2));
		expect(await tagsOf(store, 'a')).toEqual(['past', 'new', 'theirs']);
		expect(await tagsOf(store, 'r')).toEqual(['Past', 'war']);
		expect(await idsIn(store, 'e')).toEqual(['b']);
		expect((await idsIn(store, 'd'))?.sort()).toEqual(['a', 'r', 'z']);
	});

	describe('of thousands of cards', () => {
		const many = Array.from({ length: 2500 }, (_, i) => note(`n${i}`));
		const names = many.map((each) => each.id);
		const cards = names.map((name) => `${name}/0` as CardId);
		async function large() {
			const store = await library();
			await store.addDeck(deck('m', many));
			return store;
		}
		type Bulk = (store: Store, work?: Work) => Promise<{ readonly id: EventId }>;
		const acts: readonly (readonly [string, Bulk])[] = [
			['a tag', (store, work) => store.tagNotes(names, { add: ['x'] }, work)],
			['a move', (store, work) => store.moveNotes(names, deckId('e'), work)],
			['a deletion', (store, work) => store.deleteNotes(names, work)],
			['a suspension', (store, work) => store.suspend(cards, true, work)],
			['a flag', (store, work) => store.flag(cards, 1, work)]
		];

		it.each(acts)(
			'%s tells how far it is, and stopped changes nothing; so its undo',
			async (_, act) => {
				const store = await large();
				const shares: number[] = [];
				const onShare = (share: number) => shares.push(share);
				const stopped = () => {
					const controller = new AbortController();
					const onShare = (share: number) => {
						if (share > 0.5) controller.abort();
					};
					return { onShare, signal: controller.signal };
				};
				const before = await contents(store);
				await expect(act(store, stopped())).rejects.toThrow(/stopped/);
				expect(await contents(store)).toEqual(before);
				expect(await store.lastAction()).toBeUndefined();
				const { id } = await act(store, { onShare });
				const done = await contents(store);
				await expect(store.undo(id, at(1), stopped())).rejects.toThrow(/stopped/);
				expect(await contents(store)).toEqual(done);
				expect((await store.lastAction())?.id).toBe(id);
				await store.undo(id, at(1), { onShare });
				expect(shares).toEqual([0.4, 0.8, 1, 0.4, 0.8, 1]);
				expect(await store.verify()).toMatchObject({ wrong: [], isCountWrong: false });
			}
		);
	});
});

describe('rows by their keys', () => {
	it('are those of a scan of all, however the keys lie and however many rows one has', async () => {
		const name = `rows-${crypto.randomUUID()}`;
		const table = new Dexie(name, { indexedDB, IDBKeyRange });
		table.version(1).stores({ rows: 'id, of' });
		const rows = table.table<{ id: string; of: string }, string>('rows');
		const all = Array.from({ length: 3000 }, (_, i) => ({
			id: `k${String(i).padStart(5, '0')}`,
			of: `g${String(Math.floor(i / 7) % 300)}${i % 50 === 0 ? 'x' : ''}`
		}));
		await rows.bulkPut([
			...all,
			...Array.from({ length: 900 }, (_, i) => ({ id: `z${i}`, of: 'g8' }))
		]);
		const whole = await rows.toArray();
		await fc.assert(
			fc.asyncProperty(
				fc.nat(2999),
				fc.integer({ min: 1, max: 1500 }),
				fc.constantFrom(1, 2, 3, 40),
				fc.constantFrom('id', 'of'),
				async (from, count, step, field: 'id' | 'of') => {
					const picked = all.filter((_, i) => i >= from && i < from + count && i % step === 0);
					const keys = new Set(['none', ...picked.map((row) => row[field])]);
					const found = await rowsWhere(rows, field === 'id' ? ':id' : field, [...keys]);
					const ids = (list: readonly { id: string }[]) => list.map(({ id }) => id).sort();
					expect(ids(found)).toEqual(ids(whole.filter((row) => keys.has(row[field]))));
				}
			),
			{ seed: 7, numRuns: 60 }
		);
		table.close();
	}, 30_000);
});
