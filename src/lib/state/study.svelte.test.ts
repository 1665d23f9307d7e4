import { afterEach, describe, expect, it } from 'vitest';
import type { Deck } from '#lib/core/deck/deck.ts';
import type { DeckId, Note, NoteId } from '#lib/core/deck/note.ts';
import type { Store } from '#lib/store/api.ts';
import { StoreError } from '#lib/store/error.ts';
import { openStore } from '#lib/store/open.ts';
import { App } from './app.svelte.ts';
import { Study } from './study.svelte.ts';

const note = (id: string): Note => ({
	id: id as NoteId,
	type: 'basic',
	kind: 'other',
	question: `What is ${id}?`,
	answer: id,
	accept: [],
	distractors: [],
	tags: [],
	tier: 'manual',
	flags: [],
	evidence: []
});
const deck: Deck = {
	id: 'letters' as DeckId,
	title: 'Letters',
	language: 'en',
	sources: [],
	notes: ['a', 'b', 'c'].map(note)
};

let stores: Store[] = [];
let count = 0;
afterEach(() => {
	for (const store of stores) store.close();
	stores = [];
});

/** An app over a database of its own; `change` lets a test break the store. */
async function appOn(name: string, change: (store: Store) => Partial<Store> = () => ({})) {
	const clock = { now: () => Date.UTC(2026, 2, 3, 18), offsetMinutes: () => 300 };
	const app = new App(async () => {
		const opened = await openStore({ name, now: clock.now });
		if (opened.result !== 'ready') throw new Error(opened.result);
		stores.push(opened.store);
		return { ...opened, store: { ...opened.store, ...change(opened.store) } };
	}, clock);
	await app.start();
	return app;
}
const fresh = () => `study-test-${++count}-${crypto.randomUUID()}`;

async function begun(change?: (store: Store) => Partial<Store>) {
	const name = fresh();
	const app = await appOn(name, change);
	await (await app.store).addDeck(deck);
	const study = new Study(app, undefined);
	await study.open();
	return { name, app, study };
}
const settled = (study: Study) => expect.poll(() => study.isSaving).toBe(false);

describe('a session on the screen', () => {
	it('shows the next card at once and says saved when it is', async () => {
		const { study } = await begun();
		expect(study.note?.question).toBe('What is a?');
		study.reveal();
		study.grade(3);
		expect(study.note?.question).toBe('What is b?');
		expect(study.isSaving).toBe(true);
		await settled(study);
		expect(study.answeredCount).toBe(1);
	});

	it('does not count a grade pressed on the question', async () => {
		const { study } = await begun();
		study.grade(3);
		expect(study.note?.question).toBe('What is a?');
		expect(study.answeredCount).toBe(0);
	});

	it('brings the card back, revealed, when its answer could not be kept', async () => {
		const { app, study } = await begun(() => ({
			grade: () => Promise.reject(new StoreError('full', 'no space'))
		}));
		study.reveal();
		study.grade(3);
		await settled(study);
		expect(study.note?.question).toBe('What is a?');
		expect(study.isRevealed).toBe(true);
		expect(study.answeredCount).toBe(0);
		expect(app.trouble?.what).toBe('There is no space left on this device.');
		expect(app.trouble?.safe).toContain('The card is back');
	});

	it('drops answers given on top of one that failed, and writes none of them', async () => {
		const graded: string[] = [];
		const { study } = await begun(() => ({
			grade: ({ card }) => {
				graded.push(card);
				return Promise.reject(new StoreError('failed', 'broken'));
			}
		}));
		for (const given of [3, 2] as const) {
			study.reveal();
			study.grade(given);
		}
		await settled(study);
		expect(graded).toEqual(['a/0']);
		expect(study.note?.question).toBe('What is a?');
	});

	it('keeps quick answers in their order', async () => {
		const { app, study } = await begun();
		for (const given of [4, 4] as const) {
			study.reveal();
			study.grade(given);
		}
		await settled(study);
		const events = await (await app.store).eventsSince(0 as never);
		expect(events.map(({ card }) => card)).toEqual(['a/0', 'b/0']);
	});

	it('offers the outcome that is then stored', async () => {
		const { app, study } = await begun();
		study.reveal();
		const easy = study.outcomes[3];
		study.grade(4);
		await settled(study);
		const [card] = await (await app.store).cardsOf('a' as NoteId);
		expect(card?.state).toEqual(easy?.state);
	});

	it('goes on where it was left, and takes back what was answered before', async () => {
		const { name, study } = await begun();
		study.reveal();
		study.grade(4);
		await settled(study);

		const again = new Study(await appOn(name), undefined);
		await again.open();
		expect(again.note?.question).toBe('What is b?');
		expect(again.answeredCount).toBe(1);
		await again.undo();
		expect(again.note?.question).toBe('What is a?');
		expect(again.answeredCount).toBe(0);
	});

	it('takes back an answer of a session that is over', async () => {
		const { name, study } = await begun();
		for (let i = 0; i < 3; i++) {
			study.reveal();
			study.grade(4);
		}
		await settled(study);
		expect(study.summary?.answers).toBe(3);

		const again = new Study(await appOn(name), undefined);
		await again.open();
		expect(again.summary?.answers).toBe(0);
		await again.undo();
		expect(again.note?.question).toBe('What is c?');
	});

	it('passes over a card that was deleted meanwhile', async () => {
		const { name, study } = await begun();
		study.reveal();
		study.grade(4);
		await settled(study);
		const app = await appOn(name);
		await (await app.store).deleteNote('b' as NoteId);
		const again = new Study(app, undefined);
		await again.open();
		expect(again.note?.question).toBe('What is c?');
	});
});
