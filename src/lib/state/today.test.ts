import { describe, expect, it } from 'vitest';
import {
	answer,
	at,
	day,
	deck,
	deckId,
	firstCard,
	freshStore,
	note,
	study
} from '../../../tests/store/fixture.ts';
import type { Card } from '#lib/core/schedule/card.ts';
import type { StudyDay, StudyTime } from '#lib/core/schedule/day.ts';
import { lossOfWaiting } from '#lib/core/schedule/loss.ts';
import { defaultPreset, type Preset } from '#lib/core/schedule/preset.ts';
import { schedulerOf } from '#lib/core/schedule/scheduler.ts';
import type { Store } from '#lib/store/api.ts';
import { readDay } from './queue.ts';
import { isNothing, todaysSession, workOf, type Choice } from './today.ts';

const cloze = note('gaps', { type: 'cloze', question: '[K2] stands in [Pakistan].', answer: '' });
const basics = (...ids: string[]) => ids.map((id) => note(id));

async function session(store: Store, time: StudyTime, choice: Choice = 'all') {
	const decks = (await store.decks(time.at, time.day)).map((each) => each.deck);
	const read = await readDay(store, time, defaultPreset);
	return todaysSession(store, choice, decks, read, () => time.day);
}
const work = async (...args: Parameters<typeof session>) => workOf(await session(...args));

/** What the study screen does when it opens. */
async function opened(store: Store, time: StudyTime) {
	const { plan } = await session(store, time);
	await store.savePlan(plan);
	await store.saveSetting('studying', 'all');
}

describe('what today asks', () => {
	it('leaves out the other card of a note that was answered today', async () => {
		const store = await freshStore();
		await store.addDeck(deck('d', [cloze, ...basics('a')]));
		expect((await work(store, at(0))).counts.fresh).toBe(2);
		await study(store, 'gaps', 4, at(1));
		await study(store, 'a', 4, at(2));
		expect(isNothing(await work(store, at(3)))).toBe(true);
	});

	it('counts a card within its steps as learning, and says when the first comes back', async () => {
		const store = await freshStore();
		await store.addDeck(deck('d', basics('a')));
		await store.grade(answer(await firstCard(store, 'a'), 3, at(0)));
		const { counts, minutes } = await work(store, at(1));
		expect(counts).toEqual({ fresh: 0, learning: 1, review: 0 });
		expect(minutes).toBeGreaterThan(0);
	});

	it('stops at the new cards of the day, less those met already', async () => {
		const store = await freshStore();
		const ids = Array.from({ length: 30 }, (_, i) => `n${i}`);
		await store.addDeck(deck('d', basics(...ids)));
		expect((await work(store, at(0))).counts.fresh).toBe(defaultPreset.newPerDay);
		for (const id of ids.slice(0, 5)) await study(store, id, 4, at(1));
		expect((await work(store, at(2))).counts.fresh).toBe(defaultPreset.newPerDay - 5);
	});

	it('keeps to the new cards of the day when deleted cards come back, however they are counted', async () => {
		const store = await freshStore();
		const ids = Array.from({ length: 30 }, (_, i) => `n${i}`);
		await store.addDeck(deck('d', basics(...ids)));
		const open = async (minutes: number) => {
			const { plan } = await session(store, at(minutes), deckId('d'));
			await store.savePlan(plan);
			await store.saveSetting('studying', 'd');
		};
		const fresh = async (minutes: number) => [
			(await work(store, at(minutes), deckId('d'))).counts.fresh,
			(await work(store, at(minutes))).counts.fresh
		];
		await open(0);
		const events = [];
		for (const id of ids.slice(0, 3)) events.push(await study(store, id, 4, at(1)));
		for (const id of ids.slice(3, 5)) await store.deleteNote(note(id).id);
		expect(await fresh(2)).toEqual([17, 17]);
		await open(2);
		for (const id of ids.slice(3, 5)) await store.restoreNote(note(id).id);
		expect(await fresh(3)).toEqual([17, 17]);
		await open(3);
		for (const { id } of events.toReversed()) await store.undo(id, at(4));
		expect(await fresh(5)).toEqual([20, 20]);
		const { main } = await session(store, at(5), deckId('d'));
		expect(main.map(({ noteId }) => noteId).sort()).toEqual(ids.slice(0, 20).sort());
	});

	it('is of one deck only where one is chosen, and of none where it is not there', async () => {
		const store = await freshStore();
		await store.addDeck(deck('one', basics('a')));
		await store.addDeck(deck('two', basics('b', 'c')));
		expect((await work(store, at(0), deckId('two'))).counts.fresh).toBe(2);
		expect(isNothing(await work(store, at(0), deckId('three')))).toBe(true);
		expect((await work(store, at(0))).counts.fresh).toBe(3);
	});

	it('goes on with the session that was left, and takes in a deck added since', async () => {
		const store = await freshStore();
		await store.addDeck(deck('one', basics('a', 'b')));
		await opened(store, at(0));
		await study(store, 'a', 4, at(1));
		await store.addDeck(deck('two', basics('c')));
		const { answered, main } = await session(store, at(2));
		expect(answered.map(({ card }) => card)).toEqual(['a/0']);
		expect(main.map(({ id }) => id)).toEqual(['b/0', 'c/0']);
	});

	it('leaves out what was deleted or suspended since', async () => {
		const store = await freshStore();
		await store.addDeck(deck('one', basics('a', 'b', 'c')));
		await opened(store, at(0));
		await store.deleteNote(note('a').id);
		await store.suspend([(await firstCard(store, 'b')).id], true);
		expect((await session(store, at(1))).main.map(({ id }) => id)).toEqual(['c/0']);
		await store.deleteDeck(deckId('one'));
		expect(isNothing(await work(store, at(2)))).toBe(true);
	});

	it('begins anew on another day', async () => {
		const store = await freshStore();
		await store.addDeck(deck('one', basics('a', 'b')));
		await opened(store, at(0));
		await study(store, 'a', 4, at(1));
		const time = at(24 * 60);
		const decks = (await store.decks(time.at, time.day)).map((each) => each.deck);
		const read = await readDay(store, time, defaultPreset);
		const next = await todaysSession(store, 'all', decks, read, () => day(0));
		expect(next.answered).toEqual([]);
	});

	it('brings as many new cards of reversed notes as the limit allows', async () => {
		const store = await freshStore();
		const ids = Array.from({ length: 30 }, (_, i) => `n${i}`);
		await store.addDeck(
			deck(
				'd',
				ids.map((id) => note(id, { type: 'reversed' }))
			)
		);
		const first = await session(store, at(0));
		expect(first.main).toHaveLength(defaultPreset.newPerDay);
		for (const { noteId } of first.main.slice(0, 6)) await study(store, noteId, 4, at(1));
		expect((await work(store, at(2))).counts.fresh).toBe(defaultPreset.newPerDay - 6);
	});

	it('gives each deck its own limit, not that of all of them together', async () => {
		const store = await freshStore();
		const ids = Array.from({ length: 30 }, (_, i) => `n${i}`);
		await store.addDeck(deck('one', basics(...ids)));
		await store.addDeck(deck('two', basics(...ids.map((id) => `${id}-two`))));
		await store.setPreset(deckId('two'), { ...defaultPreset, newPerDay: 3 });
		const { main } = await session(store, at(0));
		const two = main.filter((card) => card.deckId === 'two');
		expect([main.length, two.length]).toEqual([defaultPreset.newPerDay + 3, 3]);
	});

	it('meets no more new cards than the minutes of a deck, or of the day, leave room for', async () => {
		const store = await freshStore();
		const ids = Array.from({ length: 30 }, (_, i) => `n${i}`);
		await store.addDeck(deck('d', basics(...ids)));
		await store.setPreset(deckId('d'), { ...defaultPreset, minutesPerDay: 4 });
		expect((await work(store, at(0))).counts.fresh).toBe(6); // at 40 seconds each
		const read = await readDay(store, at(0), { ...defaultPreset, minutesPerDay: 2 });
		const decks = (await store.decks(at(0).at, at(0).day)).map((each) => each.deck);
		const { main } = await todaysSession(store, 'all', decks, read, () => at(0).day);
		expect(main).toHaveLength(3);
	});

	it('counts what was answered today against the minutes', async () => {
		const store = await freshStore();
		const ids = Array.from({ length: 30 }, (_, i) => `n${i}`);
		await store.addDeck(deck('d', basics(...ids)));
		await store.setPreset(deckId('d'), { ...defaultPreset, minutesPerDay: 4 });
		const before = (await work(store, at(0))).counts.fresh;
		const card = await firstCard(store, 'n0');
		await store.grade({ ...answer(card, 4, at(1)), tookMs: 3 * 60_000 });
		expect((await work(store, at(2))).counts.fresh).toBeLessThan(before - 3);
	});

	it('reckons the minutes by the pace of the days before, however quick the answers of today are', async () => {
		const store = await freshStore();
		await store.addDeck(deck('d', basics(...Array.from({ length: 9 }, (_, i) => `n${i}`))));
		const before = await work(store, at(0));
		await store.grade({ ...answer(await firstCard(store, 'n0'), 4, at(1)), tookMs: 1 });
		expect((await work(store, at(2))).minutes).toBe(before.minutes);
	});

	it('is met in the order that the preset of the deck says', async () => {
		const store = await freshStore();
		await store.addDeck(deck('d', basics('a', 'b', 'c')));
		const preset: Preset = { ...defaultPreset, reviewsPerDay: 2 };
		for (const [i, id] of ['a', 'b', 'c'].entries()) await study(store, id, 4, at(-5000 * i));
		await study(store, 'a', 1, at(60 * 24 * 60));
		await study(store, 'a', 3, at(60 * 24 * 60 + 20));
		const time = at(100 * 24 * 60);
		const met = async (order: Preset['reviewOrder']) => {
			await store.setPreset(deckId('d'), { ...preset, reviewOrder: order });
			return (await session(store, time, deckId('d'))).main;
		};
		const of = (cards: readonly Card[]) => cards.map(({ noteId }) => noteId);
		expect(of(await met('due')).toSorted()).toEqual(['b', 'c']);
		expect(of(await met('hardest'))[0]).toBe('a');
		expect(of(await met('retrievability'))[0]).toBe('a');
		expect(of(await met('added'))).toEqual(['a', 'b']);
	});

	it('holds both cards of a note where its siblings need not wait', async () => {
		const store = await freshStore();
		await store.addDeck(deck('d', [cloze]));
		const preset = { ...defaultPreset, buryNewSiblings: false };
		await store.setPreset(deckId('d'), preset);
		expect((await session(store, at(0), deckId('d'))).main).toHaveLength(2);
	});

	it('leaves out a card whose day was set ahead, and brings it back when that is undone', async () => {
		const store = await freshStore();
		await store.addDeck(deck('d', basics('a', 'b')));
		await study(store, 'a', 4, at(-5000));
		const time = at(60 * 24 * 60);
		const { plan } = await session(store, time);
		await store.savePlan(plan);
		await store.saveSetting('studying', 'all');
		const { id } = await firstCard(store, 'a');
		const { events } = await store.replan([
			{ type: 'set-due', card: id, dueDay: (time.day + 9) as StudyDay, ...time }
		]);
		expect((await work(store, time)).counts.review).toBe(0);
		for (const event of events) await store.undo(event.id, time);
		expect((await work(store, time)).counts.review).toBe(1);
	});

	it('follows the rules of the library in a deck, except where the deck has its own', async () => {
		const store = await freshStore();
		const ids = Array.from({ length: 9 }, (_, i) => `n${i}`);
		await store.addDeck(deck('one', basics(...ids)));
		await store.addDeck(deck('two', basics(...ids.map((id) => `${id}-two`))));
		await store.setPreset(deckId('two'), { desiredRetention: 0.8 });
		const read = await readDay(store, at(0), { ...defaultPreset, newPerDay: 2 });
		const decks = (await store.decks(at(0).at, at(0).day)).map((each) => each.deck);
		const fresh = async (choice: Choice) =>
			(await todaysSession(store, choice, decks, read, () => at(0).day)).main.length;
		expect(await fresh('all')).toBe(4);
		await store.setPreset(deckId('two'), {});
		expect((await store.deck(deckId('two')))?.preset).toBeUndefined();
		expect(await fresh(deckId('two'))).toBe(2);
	});

	it('has half the new cards on an easy weekday and none on a day off, and all reviews', async () => {
		const store = await freshStore();
		await store.addDeck(deck('d', basics('due', ...Array.from({ length: 40 }, (_, i) => `n${i}`))));
		await study(store, 'due', 4, at(-30 * 24 * 60));
		const decks = (await store.decks(at(0).at, at(0).day)).map((each) => each.deck);
		const counts = async (preset: Partial<Preset>) => {
			const read = await readDay(store, at(0), { ...defaultPreset, ...preset });
			return workOf(await todaysSession(store, 'all', decks, read, () => at(0).day)).counts;
		};
		const reduced = defaultPreset.easyDays.map(() => 'reduced' as const);
		expect(await counts({ easyDays: reduced })).toEqual({ fresh: 10, learning: 0, review: 1 });
		const daysOff = [{ from: at(0).day, to: at(0).day }];
		expect(await counts({ daysOff })).toEqual({ fresh: 0, learning: 0, review: 1 });
	});
});

describe('a day of catching up', () => {
	const ids = Array.from({ length: 30 }, (_, i) => `n${i}`);
	const chosen = { minutesPerDay: 2, foreseenOn: at(0).day };

	/** Thirty reviews in two decks that have waited for half a year, and as many new cards. */
	async function backlog() {
		const store = await freshStore();
		await store.addDeck(deck('one', basics(...ids.slice(0, 15), 'x', 'y')));
		await store.addDeck(deck('two', basics(...ids.slice(15), 'z')));
		for (const id of ids) await study(store, id, 4, at(-180 * 24 * 60));
		return store;
	}

	it('brings as many reviews of all decks as its minutes hold, and nothing new', async () => {
		const store = await backlog();
		expect((await work(store, at(0))).counts).toEqual({ fresh: 3, learning: 0, review: 30 });
		await store.saveSetting('catchUp', chosen);
		const { counts, minutes } = await work(store, at(0));
		expect(counts).toEqual({ fresh: 0, learning: 0, review: 9 }); // at 14 seconds each
		expect(minutes).toBeLessThanOrEqual(3);
		expect((await work(store, at(0), deckId('two'))).counts.review).toBe(9);
	});

	it('counts what was answered today, in whatever deck', async () => {
		const store = await backlog();
		await store.saveSetting('catchUp', chosen);
		const [first] = (await session(store, at(0))).main;
		await store.grade({ ...answer(first!, 3, at(1)), tookMs: 60_000 });
		expect((await work(store, at(2))).counts.review).toBeLessThan(6);
		const [second] = (await session(store, at(2))).main;
		await store.grade({ ...answer(second!, 3, at(3)), tookMs: 60_000 });
		expect(isNothing(await work(store, at(4)))).toBe(true);
		expect((await work(store, at(24 * 60))).counts.review).toBeGreaterThan(3);
	});

	it('is like any other once nothing is left over: new cards come again', async () => {
		const store = await backlog();
		await store.saveSetting('catchUp', { ...chosen, minutesPerDay: 8 });
		expect((await work(store, at(0))).counts).toMatchObject({ fresh: 1, review: 30 });
		await store.saveSetting('catchUp', null);
		expect((await work(store, at(0))).counts.fresh).toBe(3);
	});

	it('meets first what waiting would cost most', async () => {
		const store = await backlog();
		for (const [i, id] of ids.slice(0, 6).entries()) await study(store, id, 3, at(-(i + 2) * 8000));
		await store.saveSetting('catchUp', { ...chosen, minutesPerDay: 1 });
		const { main } = await session(store, at(0));
		const cards = await Promise.all(ids.map((id) => firstCard(store, id)));
		const loss = ({ state }: Card) =>
			state.phase === 'review' ? lossOfWaiting(state, at(0).day, schedulerOf()) : 0;
		const losses = cards.map(loss).sort((a, b) => b - a);
		expect(main.map(loss)).toEqual(losses.slice(0, 5));
		expect(losses[4]).toBeGreaterThan(losses.at(-1) ?? Infinity);
	});

	it('is as usual where what was chosen cannot be used', async () => {
		const store = await backlog();
		for (const minutesPerDay of [0, -5, NaN, 'ten', undefined]) {
			await store.saveSetting('catchUp', { ...chosen, minutesPerDay });
			expect((await work(store, at(0))).counts.fresh).toBe(3);
		}
	});
});
