import { afterEach, describe, expect, it } from 'vitest';
import type { Note } from '#lib/core/deck/note.ts';
import type { Store } from '#lib/store/api.ts';
import { Database } from '#lib/store/database.ts';
import { openStore } from '#lib/store/open.ts';
import type { GenerateInput } from '#lib/workers/generate.ts';
import { App } from './app.svelte.ts';
import { noteNow } from './desk/candidates.ts';
import { Generate } from './generate.svelte.ts';
import { Library } from './library.svelte.ts';

let stores: Store[] = [];
afterEach(() => {
	for (const store of stores) store.close();
	stores = [];
	localStorage.clear();
});

/** The same desk opened on another text. */
const read = (desk: Generate, text: string, title?: string) =>
	desk.read({ text, format: 'text', meta: { title }, untitled: 'Untitled' });

async function appOn(name: string) {
	const app = new App(async () => {
		const opened = await openStore({ name });
		if (opened.result !== 'ready') throw new Error(opened.result);
		stores.push(opened.store);
		return opened;
	});
	await app.start();
	return app;
}
async function deskOn(text: string, name = `generate-test-${crypto.randomUUID()}`) {
	const app = await appOn(name);
	const desk = new Generate(app);
	await desk.open(undefined);
	const input: GenerateInput = { text, format: 'text', meta: {}, untitled: 'Untitled' };
	await desk.read(input);
	return { app, store: await app.store, desk };
}
const text =
	'Peru and Chile signed the Treaty of Harbours in Baku on 4 May 1993. Its members signed the charter in Baku on 9 May 1994. President Grace Otieno visited Nairobi on 3 June 1995.';

/** The first candidate. */
const first = ({
	shown: {
		candidates: [note]
	}
}: Generate) => {
	if (!note) throw new Error('no candidate');
	return note;
};
const fields = {
	question: 'q',
	answer: 'half',
	accept: '',
	distractors: '',
	hint: '',
	explanation: '',
	tags: ''
};

describe('the desk', () => {
	it('keeps an edit when the candidate is accepted, and through a rejection', async () => {
		const { store, desk } = await deskOn(text);
		const note = first(desk);
		await desk.edit(note, { answer: 'mine' });
		await desk.decide(note, 'accept');
		await desk.decide(note, 'reject');
		await desk.decide(note, 'accept');
		const draft = desk.draftId && (await store.draft(desk.draftId));
		expect(draft?.decisions.get(note.id)).toMatchObject({ type: 'edit', note: { answer: 'mine' } });
		await desk.undo();
		await desk.undo();
		await desk.undo();
		await desk.undo();
		expect(desk.verdicts.has(note.id)).toBe(false);
	});

	it('takes back a decision at once after a reload, before it is all read', async () => {
		const { app, desk } = await deskOn(text);
		const { id } = first(desk);
		await desk.decide(first(desk), 'reject', 'stale');
		const reloaded = new Generate(app);
		const opened = reloaded.open(desk.draftId);
		expect(await reloaded.undo()).toBe(true);
		await opened;
		expect(reloaded.verdicts.has(id)).toBe(false);
	});

	it('keeps an edit that is being written until it is saved or discarded', async () => {
		const { app, desk } = await deskOn(text);
		const note = first(desk);
		desk.edits.put(note.id, fields);
		const again = new Generate(app);
		await again.open(desk.draftId);
		expect(again.edits.all.get(note.id)).toEqual(fields);
		again.edits.drop(note.id);
		expect(again.edits.all.size).toBe(0);
		await app.toast.takeBack();
		expect(again.edits.all.get(note.id)).toEqual(fields);
		await again.edit(note, { answer: 'whole' });
		expect(again.edits.all.size).toBe(0);
	});

	it('says that all is added until something is chosen anew', async () => {
		const { desk } = await deskOn(text);
		for (const note of desk.shown.candidates) await desk.decide(note, 'accept');
		const deck = await desk.add(undefined);
		expect(desk.decks.addedTo).toBe(deck);
		const [one] = desk.shown.candidates;
		if (one) await desk.decide(one, 'accept');
		expect(desk.shown.candidates.every(desk.isInDeck)).toBe(true);
		expect(desk.shown.counts.left).toBe(0);
		await desk.edit(first(desk), { answer: 'mine' });
		expect(desk.decks.addedTo).toBeUndefined();
	});

	it('keeps no draft of a text without candidates', async () => {
		const { store, desk } = await deskOn('Hello there. How are you?');
		expect(desk.document?.text).toContain('Hello');
		expect(await store.drafts()).toEqual([]);
	});

	it('keeps no draft where everything is decided and nothing is left to add', async () => {
		const { store, desk } = await deskOn(text);
		const [last, ...others] = desk.shown.candidates;
		for (const note of others) await desk.decide(note, 'reject');
		await desk.leave();
		expect(await store.drafts()).toHaveLength(1);
		if (last) await desk.decide(last, 'reject');
		await desk.leave();
		expect(await store.drafts()).toEqual([]);
	});

	it('takes back any number of words, those on many at once too', async () => {
		const { store, desk } = await deskOn(text);
		const [one] = desk.shown.candidates;
		expect(desk.canUndo).toBe(false);
		const count = one ? await desk.acceptRest(one) : 0;
		expect(desk.canUndo).toBe(true);
		expect(desk.shown.counts).toMatchObject({ accepted: count, rejected: 0 });
		await desk.decide(first(desk), 'reject', 'trivial');
		await desk.decide(first(desk), 'later');
		while (await desk.undo());
		expect(desk.canUndo).toBe(false);
		expect(desk.verdicts.size).toBe(0);
		expect(desk.cursor.index).toBe(0);
		expect(desk.draftId && (await store.draft(desk.draftId))?.decisions.size).toBe(0);
	});

	it('stands as it was after the tab is killed: candidate in hand, own card, reasons', async () => {
		const { app, desk } = await deskOn(text);
		await desk.decide(first(desk), 'reject', 'ambiguous');
		desk.cursor.focus(2);
		const start = text.indexOf('Baku');
		desk.beginOwn({ start, end: start + 4 });
		const own = desk.own.note;
		if (own) desk.edits.put(own.id, { ...fields, question: 'Where?' });
		const again = new Generate(app);
		await again.open(desk.draftId);
		expect(again.cursor.index).toBe(2);
		expect(again.own.note).toEqual(own);
		expect(again.edits.all.get(own?.id as never)).toMatchObject({ question: 'Where?' });
		expect(again.verdicts.get(first(desk).id)).toEqual({ type: 'reject', reason: 'ambiguous' });
	});

	it('makes a card of the text’s own words, accepted, with its proof', async () => {
		const { store, desk } = await deskOn(text);
		const start = text.indexOf('charter');
		expect(desk.beginOwn({ start, end: start + 7 })).toBe(true);
		await desk.own.save({ hint: 'a paper' });
		expect(desk.own.note).toBeUndefined();
		expect(desk.cursor.current).toMatchObject({ tier: 'manual', hint: 'a paper' });
		await desk.add(undefined);
		const deck = desk.decks.addedTo && (await store.wholeDeck(desk.decks.addedTo));
		const added = deck && deck.notes.find(({ tier }) => tier === 'manual');
		expect(added?.evidence[0]?.quote).toContain('signed the charter');
		const own = desk.shown.candidates.find(({ tier }) => tier === 'manual');
		if (own) await desk.decide(own, 'reject');
		expect(desk.shown.chosen.some(({ tier }) => tier === 'manual')).toBe(false);
	});

	it('remembers what was rejected and edited when the text is read again, also after its end', async () => {
		const { store, desk } = await deskOn(text);
		const [a, b, ...others] = desk.shown.candidates;
		if (!a || !b) throw new Error('too few candidates');
		await desk.decide(a, 'reject', 'wrong');
		await desk.edit(b, { answer: 'mine' });
		for (const note of others) await desk.decide(note, 'accept');
		await desk.add(undefined);
		await desk.leave();
		expect(await store.drafts()).toEqual([]);
		await read(desk, text);
		expect(desk.verdicts.get(a.id)).toEqual({ type: 'reject', reason: 'wrong' });
		expect(desk.shown.chosen.map(({ answer }) => answer)).toContain('mine');
		expect(desk.earlier).toMatchObject({ isSameText: true });
		await desk.decideAnew();
		expect(desk.verdicts.size).toBe(0);
	});

	it('goes on from an earlier version of a text, in the deck that it was added to', async () => {
		const { store, desk } = await deskOn(text);
		const [a, b] = desk.shown.candidates;
		if (!a || !b) throw new Error('too few candidates');
		await desk.decide(a, 'reject', 'trivial');
		await desk.edit(b, { answer: 'mine' });
		const start = text.indexOf('charter');
		desk.beginOwn({ start, end: start + 7 });
		await desk.own.save({});
		const deck = await desk.add(undefined);
		const before = text.length;
		await read(desk, `A foreword, added later.\n\n${text.replace('Its members', 'The members')}`);
		expect(desk.earlier).toMatchObject({ isSameText: false });
		expect(desk.decks.home).toBe(deck);
		expect(desk.verdicts.get(a.id)).toMatchObject({ type: 'reject', reason: 'trivial' });
		const now = desk.shown.chosen.find(({ answer }) => answer === 'mine');
		const proof = now?.evidence[0];
		expect(desk.document?.text.slice(proof?.start, proof?.end)).toBe(proof?.quote);
		expect(desk.document?.text.length).toBeGreaterThan(before);
		expect(desk.shown.candidates.some(({ tier }) => tier === 'manual')).toBe(true);
		const fresh = (await store.notesById(desk.shown.chosen.map(({ id }) => id))).size;
		await desk.add(deck);
		expect(fresh).toBeGreaterThan(0);
		expect(await store.decks(0 as never, 0 as never)).toHaveLength(1);
		await read(desk, 'Quite another text. Peru joined the League in 1920.');
		expect(desk.earlier).toBeUndefined();
		expect(desk.verdicts.size).toBe(0);
	});

	it('changes the card of a deck where its text was corrected, once that was looked at', async () => {
		const museum = 'The Baku Oil Museum was founded in 1920.';
		const { store, desk } = await deskOn(`${text}\n\n${museum}`);
		const asks = ({ evidence }: Note) => evidence[0]?.quote?.includes('Oil Museum') === true;
		const before = desk.shown.candidates.filter(asks);
		for (const note of before) await desk.decide(note, 'accept');
		const deck = await desk.add(undefined);
		const held = async () => (deck && (await store.wholeDeck(deck))?.notes) ?? [];
		const ids = (await held()).map(({ id }) => id);
		await read(desk, `${text}\n\n${museum.replace('1920', '1921')}`);
		const after = desk.shown.candidates.filter(asks);
		expect(before.length).toBeGreaterThan(0);
		expect(after.map(({ id }) => id).sort()).toEqual(before.map(({ id }) => id).sort());
		expect(after.some((note) => desk.verdicts.has(note.id))).toBe(false);
		const dated = after.find(({ answer }) => answer === '1921') as Note;
		expect(desk.inDeckAs(dated)).toBe('1920');
		expect(desk.isInDeck(dated)).toBe(false);
		for (const note of after) await desk.decide(note, 'accept');
		await desk.add(deck);
		const notes = await held();
		expect(notes.map(({ id }) => id)).toEqual(ids);
		expect(JSON.stringify(notes.filter(asks))).not.toContain('1920');
		expect(desk.isInDeck(dated)).toBe(true);
	});

	it('asks anew as of a date that is given once, keeps the decisions, and takes it back', async () => {
		const { desk } = await deskOn(
			`${text} President Rosa Quispe visited Chile last month.\n\nThe Lima Harbour Authority is chaired by Rosa Quispe.`
		);
		expect(desk.survey?.undated).toBeGreaterThan(0);
		const isAsOf = ({ flags }: { readonly flags: readonly string[] }) => flags.includes('as-of');
		expect(desk.shown.candidates.some(isAsOf)).toBe(false);
		await desk.decide(first(desk), 'reject', 'wrong');
		const rejected = first(desk).id;
		await desk.redate({ precision: 'day', year: 2019, month: 6, day: 14 });
		expect(desk.survey?.undated).toBe(0);
		expect(desk.document?.published).toMatchObject({ year: 2019 });
		expect(desk.shown.candidates.some(isAsOf)).toBe(true);
		expect(desk.verdicts.get(rejected)).toMatchObject({ type: 'reject' });
		await desk.undo();
		expect(desk.survey?.undated).toBeGreaterThan(0);
		expect(desk.verdicts.get(rejected)).toMatchObject({ type: 'reject' });
	});

	it('hands the date of a text on to its corrected version, with what was decided of it', async () => {
		const told = `${text}\n\nThe Lima Harbour Authority is chaired by Rosa Quispe.`;
		const { desk } = await deskOn(told);
		await desk.redate({ precision: 'day', year: 2019, month: 6, day: 14 });
		const dated = desk.shown.candidates.filter(({ flags }) => flags.includes('as-of'));
		expect(dated.length).toBeGreaterThan(0);
		for (const note of dated) await desk.decide(note, 'reject', 'stale');
		await read(desk, told.replace('Its members', 'The members'));
		expect(desk.earlier).toMatchObject({ isSameText: false });
		expect(desk.document?.published).toMatchObject({ year: 2019 });
		const again = desk.shown.candidates.filter(({ flags }) => flags.includes('as-of'));
		expect(again.map(({ id }) => desk.verdicts.get(id)?.type)).toEqual(dated.map(() => 'reject'));
	});

	it('names what was begun and is not finished, until it is', async () => {
		const { app, desk } = await deskOn(text);
		await desk.decide(first(desk), 'reject');
		const again = new Generate(app);
		await again.open(undefined);
		expect(again.begun).toMatchObject([{ id: desk.draftId, decided: 1 }]);
		for (const note of desk.shown.candidates.slice(1)) await desk.decide(note, 'reject');
		await desk.leave();
		await again.open(undefined);
		expect(again.begun).toEqual([]);
	});

	it('loses no word said in another tab while one asks anew', async () => {
		const { app, store, desk } = await deskOn(text);
		const other = new Generate(app);
		await other.open(desk.draftId);
		const [a, b, c] = desk.shown.candidates;
		if (!a || !b || !c) throw new Error('too few candidates');
		await other.decide(a, 'reject', 'trivial');
		await desk.redate({ precision: 'day', year: 2019, month: 6, day: 14 });
		expect(desk.verdicts.get(a.id)).toMatchObject({ type: 'reject' });
		await other.decide(b, 'reject');
		await desk.rename({ from: 'Baku', to: 'Bakı' });
		expect(desk.verdicts.get(b.id)).toEqual({ type: 'reject' });
		if (desk.draftId) await store.deleteDraft(desk.draftId);
		await other.decide(c, 'accept');
		expect(app.trouble).toBeDefined();
		expect(other.verdicts.has(c.id)).toBe(false);
	});

	it('takes back after a reload what was said before: words, a name, a date, one after another', async () => {
		const { app, desk } = await deskOn(
			`${text} President Rosa Quispe visited Chile last month.\n\nThe Lima Harbour Authority is chaired by Rosa Quispe.`
		);
		const { id } = first(desk);
		await desk.decide(first(desk), 'reject', 'stale');
		await desk.edit(first(desk), { answer: 'mine in Baku' });
		await desk.redate({ precision: 'day', year: 2019, month: 6, day: 14 });
		await desk.rename({ from: 'Baku', to: 'Bakı' });
		await desk.decideAnew();
		await desk.decide(first(desk), 'later');

		const again = new Generate(app);
		await again.open(desk.draftId);
		expect(again.canUndo).toBe(true);
		expect(again.verdicts.get(id)).toEqual({ type: 'later' });
		await again.undo();
		expect(again.verdicts.size).toBe(0);
		await again.undo();
		expect(again.verdicts.get(id)).toMatchObject({ note: { answer: 'mine in Bakı' } });
		await again.undo();
		expect(again.verdicts.get(id)).toMatchObject({ note: { answer: 'mine in Baku' } });
		expect(again.document?.published).toMatchObject({ year: 2019 });

		const third = new Generate(app);
		await third.open(again.draftId);
		await third.undo();
		expect(third.document?.published).toBeUndefined();
		expect(third.survey?.undated).toBeGreaterThan(0);
		await third.undo();
		expect(third.verdicts.get(id)).toEqual({ type: 'reject', reason: 'stale' });
		await third.undo();
		expect(third.verdicts.size).toBe(0);
		expect(third.canUndo).toBe(false);
		expect(await third.undo()).toBe(false);
	});

	it('follows what another tab decides, takes back and dates anew, with its own candidate in hand', async () => {
		const name = `generate-test-${crypto.randomUUID()}`;
		const { desk } = await deskOn(`${text} President Rosa Quispe visited Chile last month.`, name);
		const other = new Generate(await appOn(name));
		await other.open(desk.draftId);
		other.cursor.focus(2);
		const inHand = other.cursor.current?.id;
		const { id } = first(desk);
		await desk.decide(first(desk), 'reject', 'trivial');
		await expect.poll(() => other.verdicts.get(id)).toEqual({ type: 'reject', reason: 'trivial' });
		expect(other.cursor.current?.id).toBe(inHand);
		await desk.redate({ precision: 'day', year: 2019, month: 6, day: 14 });
		await expect.poll(() => other.document?.published).toMatchObject({ year: 2019 });
		await expect.poll(() => other.draftId).toBe(desk.draftId);
		expect(other.survey?.undated).toBe(0);
		expect(other.cursor.current?.id).toBe(inHand);
		await other.undo();
		await expect.poll(() => desk.document?.published).toBeUndefined();
		await other.undo();
		await expect.poll(() => desk.verdicts.size).toBe(0);
		expect(desk.canUndo).toBe(false);
	});

	it('makes one name of two in every candidate and edit', async () => {
		const { desk } = await deskOn(text);
		await desk.edit(first(desk), { answer: 'mine in Baku' });
		await desk.rename({ from: 'Baku', to: 'Bakı' });
		const said = desk.shown.all
			.map((note) => noteNow(note, desk.verdicts))
			.map(({ question, answer }) => `${question} ${answer}`)
			.join(' ');
		expect(said).toContain('mine in Bakı');
		expect(said).not.toContain('Baku');
		await desk.undo();
		expect(noteNow(first(desk), desk.verdicts).answer).toBe('mine in Baku');
	});

	it('settles two statements that differ: one, both or none', async () => {
		const { desk } = await deskOn(
			'Peru recognised the independence of Estonia on 12 May 1991.\n\nPeru recognised the independence of Estonia on 3 June 1992.'
		);
		const [pair] = desk.shown.conflicts;
		if (!pair) throw new Error('no conflict');
		const answers = () => desk.shown.chosen.map(({ answer }) => answer);
		expect(answers()).not.toContain(pair[0]?.answer);
		await desk.settle(pair, 1);
		expect(answers()).toContain('3 June 1992');
		expect(answers()).not.toContain('12 May 1991');
		await desk.settle(pair, 'all');
		expect(answers()).toContain('12 May 1991 / 3 June 1992');
		await desk.settle(pair, 'none');
		expect(answers().join(' ')).not.toContain('1992');
	});
});

describe('a review whose rows are damaged', () => {
	/** A desk with one decision, its tables spoilt after it, opened again by its address. */
	async function reopened(
		spoil: (db: Database, draft: string, document: string) => Promise<unknown>
	) {
		const name = `generate-damage-${crypto.randomUUID()}`;
		const { app, desk } = await deskOn(text, name);
		const note = first(desk);
		await desk.decide(note, 'reject');
		const [draft, document] = [desk.draftId, desk.document?.id];
		if (!draft || !document) throw new Error('no draft');
		const db = new Database(name, {});
		await db.open();
		await spoil(db, draft, document);
		db.close();
		const again = new Generate(app);
		await again.open(draft);
		return { app, again, note };
	}
	const inRow = (change: object) => async (db: Database, draft: string) => {
		await db.drafts.update(draft as never, change as never);
	};

	it.each<[string, (db: Database, draft: string, document: string) => Promise<unknown>]>([
		['a deck of nothing', inRow({ deck: {} })],
		['a survey that is none', inRow({ survey: { details: 3 } })],
		[
			'a text without its layout',
			(db, _, document) => db.texts.update(document, { blocks: null } as never)
		]
	])('is named, and goes on from the text: %s', async (_, spoil) => {
		const { app, again, note } = await reopened(spoil);
		expect(app.trouble).toBeUndefined();
		expect(again.draftId).toBeUndefined();
		expect(again.damaged).toMatchObject({ words: text });
		expect(await again.readAgain('Untitled')).toBe(true);
		expect(again.damaged).toBeUndefined();
		expect(again.verdicts.get(note.id)).toMatchObject({ type: 'reject' });
		expect(await (await app.store).damagedDrafts()).toEqual([]);
	});

	it('can only be removed where the text is gone too', async () => {
		const { app, again } = await reopened((db, _, document) => db.texts.delete(document));
		expect(again.damaged).toMatchObject({ words: '' });
		await again.removeDamaged();
		expect(again.damaged).toBeUndefined();
		expect(await (await app.store).drafts()).toEqual([]);
	});

	it('leaves the decks of the library to be seen, and is told of there', async () => {
		const { app } = await reopened(inRow({ deck: null }));
		const library = new Library(app, '/');
		const stop = library.open();
		await expect.poll(() => library.rows).toEqual([]);
		await expect.poll(() => library.damaged.length).toBe(1);
		const [lost] = library.damaged;
		if (lost) await library.removeDamaged(lost.id);
		expect(library.damaged).toEqual([]);
		stop();
	});
});
