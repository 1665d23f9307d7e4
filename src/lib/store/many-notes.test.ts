import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { NoteId } from '#lib/core/deck/note.ts';
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
import type { Store } from './api.ts';

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

	it('tell how far they are', async () => {
		const store = await freshStore();
		const many = Array.from({ length: 2500 }, (_, i) => note(`n${i}`));
		await store.addDeck(deck('d', many));
		const shares: number[] = [];
		const all = many.map((each) => each.id);
		await store.tagNotes(all, { add: ['x'] }, (share) => shares.push(share));
		expect(shares).toEqual([0.4, 0.8, 1]);
	});
});
