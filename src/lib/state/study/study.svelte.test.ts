import { afterEach, describe, expect, it } from 'vitest';
import type { Deck } from '#lib/core/deck/deck.ts';
import type { CardId, DeckId, Note, NoteId } from '#lib/core/deck/note.ts';
import type { ExamId } from '#lib/core/schedule/plan/exam.ts';
import type { SeenState } from '#lib/core/schedule/card.ts';
import { preview } from '#lib/core/schedule/grade.ts';
import { defaultParametersId, defaultPreset } from '#lib/core/schedule/preset.ts';
import { schedulerOf } from '#lib/core/schedule/scheduler.ts';
import { isolate } from '#lib/i18n/format.ts';
import type { Store } from '#lib/store/api.ts';
import { StoreError } from '#lib/store/error.ts';
import { openStore } from '#lib/store/open.ts';
import { App } from '../app.svelte.ts';
import { check } from '../safety/check.ts';
import type { Choice } from './choice.ts';
import { factsOf } from './facts.ts';
import { lookBack } from './look-back.ts';
import { putOff } from './put-off.ts';
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

async function begun(change?: (store: Store) => Partial<Store>, studied = deck) {
	const name = fresh();
	const app = await appOn(name, change);
	await (await app.store).addDeck(studied);
	const study = new Study(app);
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

	it('counts one card less with each that is answered, and those that come again apart', async () => {
		const { study } = await begun();
		const counts: number[][] = [];
		for (const given of [3, 1, 4] as const) {
			study.reveal();
			study.grade(given);
			counts.push([study.left, study.returning]);
		}
		expect(counts).toEqual([
			[2, 1],
			[1, 2],
			[0, 2]
		]);
		await settled(study);
	});

	it('logs how many options a choice had, and lets luck count as the buttons said', async () => {
		const choice: Note = { ...note('a'), type: 'choice', distractors: ['x', 'y', 'y', 'a'] };
		const { app, study } = await begun(undefined, { ...deck, notes: [choice] });
		study.answered = 'a';
		study.reveal();
		const sure = study.outcomes[3];
		study.isGuess = true;
		const lucky = study.outcomes[3];
		expect(lucky?.state.stability).toBeLessThan(sure?.state.stability ?? 0);
		study.grade(4);
		await settled(study);
		const [event] = await (await app.store).eventsOf('a/0' as CardId);
		expect(event).toMatchObject({ options: 3, isGuess: true, answered: 'a', after: lucky?.state });
		expect(study.isGuess).toBe(false);
	});

	it('keeps a card away from the day of its sibling, as the button said', async () => {
		const both: Deck = { ...deck, notes: [{ ...note('a'), type: 'reversed' }] };
		const { app, study } = await begun(undefined, both);
		const store = await app.store;
		study.reveal();
		const alone = study.outcomes[3]?.state;
		if (alone?.phase !== 'review') throw new Error('not in review');
		const [first, second] = await store.cardsOf('a' as NoteId);
		if (!first || !second) throw new Error('no sibling');
		study.grade(4);
		await settled(study);
		const time = { ...app.timeAfter(undefined) };
		await store.replan([{ type: 'reset', card: first.id, ...time }]);
		const outcome = preview(second.state, time, schedulerOf(), second.id)[3];
		const sibling = { ...outcome.state, phase: 'review', dueDay: alone.dueDay } as SeenState;
		await store.grade({
			card: second.id,
			...time,
			kind: 'learn',
			grade: 4,
			tookMs: 1,
			parameters: defaultParametersId,
			before: second.state,
			after: sibling
		});
		await store.setPreset(both.id, { ...defaultPreset, buryNewSiblings: false });
		const again = new Study(app, { deck: both.id });
		await again.open();
		expect(again.card?.id).toBe(first.id);
		again.reveal();
		const apart = again.outcomes[3]?.state;
		expect(apart).not.toMatchObject({ dueDay: alone.dueDay });
		again.grade(4);
		await settled(again);
		const [now] = await store.cardsOf('a' as NoteId);
		expect(now?.state).toEqual(apart);
	});

	it('takes back a day that was set, and asks the card again', async () => {
		const { app, study } = await begun();
		const store = await app.store;
		study.reveal();
		study.grade(4);
		await settled(study);
		const time = app.timeAfter(undefined);
		await store.replan([{ type: 'reset', card: 'a/0' as CardId, ...time }]);
		await study.do('undo');
		expect((await store.cardsOf('a' as NoteId))[0]?.state.phase).toBe('review');
		expect(await store.lastAction()).toMatchObject({ type: 'grade' });
		expect(study.note?.question).toBe('What is b?');
	});

	it('goes on where it was left, and takes back what was answered before', async () => {
		const { name, study } = await begun();
		study.reveal();
		study.grade(4);
		await settled(study);

		const again = new Study(await appOn(name));
		await again.open();
		expect(again.note?.question).toBe('What is b?');
		expect(again.answeredCount).toBe(1);
		await again.do('undo');
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

		const again = new Study(await appOn(name));
		await again.open();
		expect(again.summary?.answers).toBe(0);
		await again.do('undo');
		expect(again.note?.question).toBe('What is c?');
	});

	it('passes over a card that was deleted meanwhile', async () => {
		const { name, study } = await begun();
		study.reveal();
		study.grade(4);
		await settled(study);
		const app = await appOn(name);
		await (await app.store).deleteNote('b' as NoteId);
		const again = new Study(app);
		await again.open();
		expect(again.note?.question).toBe('What is c?');
	});
});

describe('a session beside another tab', () => {
	/** The same decks in another tab. */
	async function beside(name: string) {
		const app = await appOn(name);
		const study = new Study(app);
		await study.open();
		return { study, store: await app.store };
	}

	it('takes in what is answered there, and leaves the card on show where it can', async () => {
		const { name, study } = await begun();
		const stop = study.watch();
		const other = await beside(name);
		other.study.reveal();
		other.study.grade(4);
		await settled(other.study);
		await expect.poll(() => study.note?.question).toBe('What is b?');
		expect(study.answeredCount).toBe(1);

		study.reveal();
		await other.store.suspend(['c/0' as CardId], true);
		await expect.poll(() => study.left).toBe(1);
		expect(study.note?.question).toBe('What is b?');
		expect(study.isRevealed).toBe(true);
		stop();
	});

	it('says that the deck was removed there, counts nothing more, and brings it back', async () => {
		const { name, app } = await begun();
		const study = new Study(app, { deck: deck.id });
		await study.open();
		const stop = study.watch();
		await (await beside(name)).store.deleteDeck(deck.id);
		await expect.poll(() => study.absent?.title).toBe('Letters');
		await study.restoreDeck();
		expect(study.absent).toBeUndefined();
		expect(study.note?.question).toBe('What is a?');
		stop();
	});

	it('goes on without the cards of a removed deck where all decks are studied', async () => {
		const { name, app, study } = await begun();
		const stop = study.watch();
		await (await beside(name)).store.deleteDeck(deck.id);
		await expect.poll(() => study.left).toBe(0);
		expect(app.toast.text).toContain('Letters');
		await app.toast.takeBack();
		expect(study.note?.question).toBe('What is a?');
		stop();
	});

	it('hears of it when it is looked at, should the message not have come', async () => {
		const { name, study } = await begun();
		const other = await beside(name);
		other.study.reveal();
		other.study.grade(4);
		await settled(other.study);
		await study.refresh();
		expect(study.note?.question).toBe('What is b?');
	});
});

describe('what is put away in a session', () => {
	it('leaves it, and comes back by the same undo, in order, among the answers', async () => {
		const { study } = await begun();
		study.reveal();
		study.grade(4);
		await settled(study);
		await study.do('bury', 'card');
		expect(study.note?.question).toBe('What is c?');
		await study.do('remove');
		expect(study.summary?.answers).toBe(1);
		const back: (string | undefined)[] = [];
		for (let i = 0; i < 3; i++) {
			await study.do('undo');
			back.push(study.note?.question);
		}
		expect(back).toEqual(['What is c?', 'What is b?', 'What is a?']);
		expect(study.answeredCount).toBe(0);
		expect(study.left).toBe(3);
	});

	it('comes back with its name, and with what was taken back', async () => {
		const { app, study } = await begun();
		study.reveal();
		study.grade(2);
		await settled(study);
		await study.do('suspend', 'card');
		await study.do('undo');
		expect(app.toast.text).toBe(`The card is in use as before. “${isolate('What is b?')}”`);
		await study.do('undo');
		expect(app.toast.text).toBe(`Your answer, Hard, is taken back. “${isolate('What is a?')}”`);
		expect(study.note?.question).toBe('What is a?');
		await study.do('edit', { question: `What is ${'very '.repeat(20)}long?` });
		await study.do('undo');
		expect(app.toast.text).toBe(`The edit is taken back. “${isolate('What is a?')}”`);
	});

	it('is shown when its flag is taken back, as long as it is still to come', async () => {
		const { study } = await begun();
		await study.do('setFlag', 2);
		await study.do('bury', 'card');
		await study.do('undo');
		study.reveal();
		await study.do('undo');
		expect([study.note?.question, study.isRevealed]).toEqual(['What is a?', true]);
	});

	it('stays away after a reload, and still comes back', async () => {
		const { name, study } = await begun();
		await study.do('bury', 'card');
		await study.do('suspend', 'card');
		const again = new Study(await appOn(name));
		await again.open();
		expect(again.left).toBe(1);
		await again.do('undo');
		expect(again.note?.question).toBe('What is b?');
		await again.do('undo');
		expect(again.note?.question).toBe('What is a?');
		expect(again.left).toBe(3);
	});

	it('takes the other cards of its note along, where the whole note is meant', async () => {
		const both: Deck = { ...deck, notes: [{ ...note('a'), type: 'reversed' }, note('b')] };
		const { app, study } = await begun(undefined, both);
		await study.do('bury', 'note');
		const today = app.timeAfter(undefined).day;
		expect([...(await (await app.store).buried(today))]).toEqual(['a/0', 'a/1']);
		expect(study.note?.question).toBe('What is b?');
	});
});

describe('the menu of a card', () => {
	it('flags, dates and resets it, each taken back by one undo', async () => {
		const { app, study } = await begun();
		const store = await app.store;
		study.reveal();
		study.grade(4);
		await settled(study);
		await study.do('setFlag', 2);
		expect(study.flag).toBe(2);
		await study.do('undo');
		expect(study.flag).toBeUndefined();
		await study.do('undo');
		const before = await store.cards(['a/0' as CardId]);
		study.reveal();
		study.grade(4);
		await settled(study);
		const again = new Study(app, { practise: 'today', since: app.timeAfter(undefined).at + 1 });
		await again.open();
		await again.do('setDue', 40);
		const due = app.timeAfter(undefined).day + 40;
		expect((await store.cardsOf('a' as NoteId))[0]?.state).toMatchObject({ dueDay: due });
		await again.do('undo');
		expect(again.card?.id).toBe('a/0');
		await again.do('reset');
		expect((await store.cardsOf('a' as NoteId))[0]?.state.phase).toBe('new');
		await again.do('undo');
		await again.do('undo');
		expect(await store.cards(['a/0' as CardId])).toEqual(before);
	});

	it('asks it still where its new day is today, or it is made new, also after a reload', async () => {
		const { name, app, study } = await begun();
		study.reveal();
		study.grade(4);
		await settled(study);
		await study.do('undo');
		const left = study.left;
		await study.do('reposition', 2);
		expect([study.card?.id, study.left, study.isRevealed]).toEqual(['a/0', left, false]);
		study.reveal();
		study.grade(1);
		study.reveal();
		study.grade(1);
		study.reveal();
		study.grade(1);
		await settled(study);
		expect(study.card?.id).toBe('a/0');
		await study.do('setDue', 0);
		expect([study.card?.id, study.card?.state.phase]).toEqual(['a/0', 'review']);
		await study.do('reset');
		expect([study.card?.id, study.card?.state.phase]).toEqual(['a/0', 'new']);
		expect([study.left, study.returning]).toEqual([1, 2]);

		const again = new Study(await appOn(name));
		await again.open();
		expect([again.left, again.returning]).toEqual([1, 2]);
		again.reveal();
		again.grade(4);
		await settled(again);
		expect(again.returning).toBe(2);
		await again.do('undo');
		expect([again.card?.id, again.card?.state.phase]).toEqual(['a/0', 'new']);
		await again.do('undo');
		expect([again.card?.id, again.card?.state.phase]).toEqual(['a/0', 'review']);
		await again.do('undo');
		expect([again.card?.id, again.card?.state.phase]).toEqual(['a/0', 'learning']);
		await study.do('setDue', 1);
		expect(study.card?.id).not.toBe('a/0');
		expect(app.trouble).toBeUndefined();
	});

	it('tells what is known of it, and looks back at the last one', async () => {
		const { study } = await begun();
		expect(await factsOf(study.hands)).toMatchObject({ deck: 'Letters', history: [], curve: [] });
		study.answered = 'b?';
		study.reveal();
		study.grade(1);
		await settled(study);
		expect(await lookBack(study.hands)).toMatchObject({
			note: { question: 'What is a?' },
			event: { grade: 1, answered: 'b?' }
		});
		expect(study.note?.question).toBe('What is b?');
		study.reveal();
		study.grade(3);
		study.reveal();
		study.grade(3);
		await settled(study);
		expect(study.card?.id).toBe('a/0');
		const facts = await factsOf(study.hands);
		expect(facts?.memory).toMatchObject({ reps: 1, lapses: 0, dueInDays: undefined, recall: 1 });
		expect(facts?.history).toMatchObject([{ grade: 1 }]);
		expect(facts?.moments.map(({ is }) => is)).toEqual(['now', 'due']);
	});

	it('takes an edit back where it is shown', async () => {
		const { study } = await begun();
		await study.do('edit', { question: 'Who is a?', tags: ['x'] });
		expect(study.note).toMatchObject({ question: 'Who is a?', tags: ['x'] });
		await study.do('undo');
		await expect.poll(() => study.note).toMatchObject({ question: 'What is a?', tags: [] });
	});

	it('asks after all what was put off', async () => {
		const { study } = await begun();
		for (let i = 0; i < 3; i++) await study.do('bury', 'card');
		expect(study.summary?.answers).toBe(0);
		expect(await putOff(study.hands)).toHaveLength(3);
		await study.do('unbury');
		expect(study.left).toBe(3);
		await study.do('undo');
		expect(study.left).toBe(0);
	});
});

describe('five more minutes', () => {
	it('bring cards beyond the limits of the day, also after a reload', async () => {
		const notes = Array.from({ length: 40 }, (_, i) => note(`n${i}`));
		const { name, app } = await begun(undefined, { ...deck, notes });
		await (await app.store).setPreset(deck.id, { newPerDay: 2 });
		const study = new Study(app, { deck: deck.id });
		await study.open();
		expect(study.left).toBe(2);
		for (let i = 0; i < 2; i++) {
			study.reveal();
			study.grade(4);
		}
		await settled(study);
		expect(study.summary?.answers).toBe(2);
		await study.do('goOn', 5);
		expect(study.answeredCount).toBe(2);
		expect(study.minutes).toBe(5);
		const again = new Study(await appOn(name), { deck: deck.id });
		await again.open();
		expect(again.left).toBe(study.left);
	});

	it('are not promised where nothing is left', async () => {
		const { study } = await begun();
		for (let i = 0; i < 3; i++) await study.do('remove');
		await study.do('goOn', 5);
		expect(study.summary?.answers).toBe(0);
	});
});

describe('practice', () => {
	const practice = async (choice: Choice, notes = deck.notes) => {
		const { name, app } = await begun(undefined, { ...deck, notes });
		const study = new Study(app, { since: app.timeAfter(undefined).at, ...choice });
		return { name, app, study };
	};
	const answer = async (study: Study, given: 1 | 3) => {
		study.reveal();
		study.grade(given);
		await settled(study);
	};

	it('asks again what was forgotten, until all is recalled, and leaves the schedule alone', async () => {
		const { app, study } = await practice({ practise: 'all', deck: deck.id });
		await study.open();
		const before = await (await app.store).decks(0 as never, 0 as never);
		const asked = [study.card?.id];
		for (const given of [1, 3, 3, 3] as const) {
			await answer(study, given);
			asked.push(study.card?.id);
		}
		expect(asked.slice(0, 3).toSorted()).toEqual(['a/0', 'b/0', 'c/0']);
		expect(asked[3]).toBe(asked[0]);
		expect(study.summary).toMatchObject({ answers: 4, cards: 3 });
		const store = await app.store;
		expect(await store.decks(0 as never, 0 as never)).toEqual(before);
		expect((await store.eventsSince(0 as never)).map(({ type }) => type)).toEqual(
			Array<string>(4).fill('practice')
		);
	});

	it('goes on after a reload, and takes its answers back', async () => {
		const { name, app, study } = await practice({ practise: 'all' });
		await study.open();
		const first = study.card?.id;
		await answer(study, 3);
		const again = new Study(await appOn(name), study.choice);
		await again.open();
		expect(again.left).toBe(2);
		expect(again.answeredCount).toBe(1);
		await again.do('undo');
		expect(again.card?.id).toBe(first);
		expect(again.left).toBe(3);
		expect(await (await app.store).lastAction()).toBeUndefined();
	});

	it('is of what was answered today, or of what was forgotten', async () => {
		const { app } = await practice({});
		const real = new Study(app);
		await real.open();
		for (const given of [1, 3] as const) await answer(real, given);
		const since = app.timeAfter(undefined).at + 1;
		const today = new Study(app, { practise: 'today', since });
		await today.open();
		expect(today.left).toBe(2);
		const missed = new Study(app, { practise: 'missed', since });
		await missed.open();
		expect([missed.left, missed.card?.id]).toEqual([1, 'a/0']);
	});
});

describe('a session of some cards alone', () => {
	const tagged: Deck = {
		...deck,
		notes: [note('a'), { ...note('b'), tags: ['past::wars'] }, { ...note('c'), tags: ['now'] }]
	};

	it('is chosen by tag or by search, and goes on under that choice only', async () => {
		const { name, app } = await begun(undefined, tagged);
		const byTag = new Study(app, { tag: 'past' });
		await byTag.open();
		expect([byTag.left, byTag.card?.id]).toEqual([1, 'b/0']);
		const bySearch = new Study(app, { deck: deck.id, search: '-tag:past "what is"' });
		await bySearch.open();
		bySearch.reveal();
		bySearch.grade(4);
		await settled(bySearch);
		const again = new Study(await appOn(name), bySearch.choice);
		await again.open();
		expect([again.answeredCount, again.card?.id]).toEqual([1, 'c/0']);
	});

	it('says so where the search cannot be read', async () => {
		const { app } = await begun();
		const study = new Study(app, { search: 'is:nothing' });
		await study.open();
		expect(study.absent).toMatchObject({ what: 'search' });
	});
});

it('of an empty library it is said that nothing is here, and a deck that comes in is studied', async () => {
	const app = await appOn(fresh());
	const study = new Study(app);
	await study.open();
	expect(study.absent).toMatchObject({ what: 'library' });
	expect(study.summary).toBeUndefined();
	await (await app.store).addDeck(deck);
	await study.refresh();
	expect(study.absent).toBeUndefined();
	expect(study.card).toBeDefined();
});

it('a deck that was never there is called so', async () => {
	const { app } = await begun();
	const study = new Study(app, { deck: 'nope' as DeckId });
	await study.open();
	expect(study.absent).toEqual({ what: 'deck', title: undefined });
	expect(study.summary).toBeUndefined();
});

it('an exam that was deleted is called so', async () => {
	const { app } = await begun();
	const study = new Study(app, { exam: 'gone' as ExamId });
	await study.open();
	expect(study.absent).toMatchObject({ what: 'exam' });
});

it('a session begins without the last notice', async () => {
	const { app, study } = await begun();
	app.toast.say('3 notes added');
	await study.open();
	expect(app.toast.text).toBeUndefined();
});

describe('the check of what is kept', () => {
	it('says nothing where everything fits', async () => {
		const { app } = await begun();
		await check(app, (store) => store.verify());
		expect(app.toast.text).toBeUndefined();
	});

	it('works out anew what differs from the log, and says so', async () => {
		let rebuilt = 0;
		const wrong = ['a/0', 'b/0'] as never;
		const { app } = await begun(() => ({
			verify: () =>
				Promise.resolve({ cards: 3, wrong, damaged: [], isCountWrong: false, missing: 0 }),
			rebuild: () => {
				rebuilt++;
				return Promise.resolve({ cards: 3, wrong, damaged: [], isCountWrong: false });
			}
		}));
		await check(app, (store) => store.verify());
		expect(rebuilt).toBe(1);
		expect(app.toast.text).toContain('2 cards did not fit');
	});

	it('says once what can no longer be read', async () => {
		const damaged = ['a', 'b'];
		const { app } = await begun(() => ({
			verify: () =>
				Promise.resolve({ cards: 3, wrong: [], damaged, isCountWrong: false, missing: 0 })
		}));
		await check(app, (store) => store.verify());
		expect(app.toast.text).toContain('2 entries');
		app.toast.close();
		await check(app, (store) => store.verify());
		expect(app.toast.text).toBeUndefined();
	});
});

describe('the preset of decks that have none', () => {
	it('is kept with all its values, and refuses what cannot be', async () => {
		const { name, app } = await begun();
		const preset = { minutesPerDay: 20, reviewOrder: 'loss', desiredRetention: 0.85 } as const;
		await app.settings.setPreset(preset);
		await expect(app.settings.setPreset({ newPerDay: -1 })).rejects.toThrow('newPerDay');
		const again = await appOn(name);
		expect(again.settings.preset).toEqual({
			...defaultPreset,
			minutesPerDay: 20,
			reviewOrder: 'loss',
			desiredRetention: 0.85
		});
	});

	it('is the default one where what was kept is of no use', async () => {
		const { name, app } = await begun();
		await (await app.store).saveSetting('preset', { newPerDay: 'many', mix: 'new-first' });
		const again = await appOn(name);
		expect(again.settings.preset).toEqual({ ...defaultPreset, mix: 'new-first' });
	});
});
