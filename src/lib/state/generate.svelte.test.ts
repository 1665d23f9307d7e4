import { afterEach, describe, expect, it } from 'vitest';
import type { Store } from '#lib/store/api.ts';
import { openStore } from '#lib/store/open.ts';
import type { GenerateInput } from '#lib/workers/generate.ts';
import { App } from './app.svelte.ts';
import { Generate } from './generate.svelte.ts';

let stores: Store[] = [];
afterEach(() => {
	for (const store of stores) store.close();
	stores = [];
	localStorage.clear();
});

async function deskOn(text: string) {
	const app = new App(async () => {
		const opened = await openStore({ name: `generate-test-${crypto.randomUUID()}` });
		if (opened.result !== 'ready') throw new Error(opened.result);
		stores.push(opened.store);
		return opened;
	});
	await app.start();
	const desk = new Generate(app);
	await desk.open(undefined);
	const input: GenerateInput = { text, format: 'text', meta: {}, untitled: 'Untitled' };
	await desk.read(input);
	return { app, store: await app.store, desk };
}
const text =
	'The Union of Harbours was founded in Baku on 4 May 1993. Its members signed the charter in Baku on 9 May 1994.';

/** The first candidate. */
const first = ({ candidates: [note] }: Generate) => {
	if (!note) throw new Error('no candidate');
	return note;
};
const fields = {
	question: 'q',
	answer: 'half',
	accept: '',
	distractors: '',
	hint: '',
	explanation: ''
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

	it('keeps an edit that is being written until it is saved or discarded', async () => {
		const { app, desk } = await deskOn(text);
		const note = first(desk);
		desk.keepEdit(note, fields);
		const again = new Generate(app);
		await again.open(desk.draftId);
		expect(again.begun.get(note.id)).toEqual(fields);
		again.dropEdit(note);
		expect(again.begun.size).toBe(0);
		await app.toast.takeBack();
		expect(again.begun.get(note.id)).toEqual(fields);
		await again.edit(note, { answer: 'whole' });
		expect(again.begun.size).toBe(0);
	});

	it('says that all is added until something is chosen anew', async () => {
		const { desk } = await deskOn(text);
		for (const note of desk.candidates) await desk.decide(note, 'accept');
		const deck = await desk.add(undefined);
		expect(desk.addedTo).toBe(deck);
		await desk.edit(first(desk), { answer: 'mine' });
		expect(desk.addedTo).toBeUndefined();
	});

	it('keeps no draft of a text without candidates', async () => {
		const { store, desk } = await deskOn('Hello there. How are you?');
		expect(desk.document?.text).toContain('Hello');
		expect(await store.drafts()).toEqual([]);
	});

	it('keeps no draft where everything is decided and nothing is left to add', async () => {
		const { store, desk } = await deskOn(text);
		const [last, ...others] = desk.candidates;
		for (const note of others) await desk.decide(note, 'reject');
		await desk.leave();
		expect(await store.drafts()).toHaveLength(1);
		if (last) await desk.decide(last, 'reject');
		await desk.leave();
		expect(await store.drafts()).toEqual([]);
	});
});
