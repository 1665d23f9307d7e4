import { describe, expect, it } from 'vitest';
import type { CardId, Note } from '#lib/core/deck/note.ts';
import type { StudyDay } from '#lib/core/schedule/day.ts';
import type { EventId } from '#lib/core/schedule/review.ts';
import type { Card } from '#lib/core/schedule/card.ts';
import type { NewGather, ReviewOrder } from '#lib/core/schedule/order.ts';
import type { Store } from '#lib/store/api.ts';
import { pixel } from '../fixtures/images.ts';
import {
	answer,
	at,
	backupText,
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
} from './fixture.ts';

type Plan =
	| { readonly type: 'set-due'; readonly dueDay: StudyDay }
	| { readonly type: 'reset' }
	| { readonly type: 'reposition'; readonly position: number };

const two = deck('d', [note('a'), note('b')]);
const everything = { learningUntil: later(1).at, day: day(1) };
const d = (fresh = 100, reviews = 100) => ({ id: deckId('d'), fresh, reviews });

/** What any IndexedDB under the store must give: run in Node over a stand-in and in a real browser. */
export function storeContract() {
	describe('a deck in the library', () => {
		it('has its notes and cards, all new', async () => {
			const store = await freshStore();
			expect(await store.addDeck(two)).toMatchObject({ added: 2, updated: 0, unchanged: 0 });
			expect(await store.decks(noon, today)).toMatchObject([
				{ deck: { id: 'd', title: 'Deck d' }, counts: { cards: 2, fresh: 2, due: 0, learning: 0 } }
			]);
			expect(await store.wholeDeck(deckId('d'))).toEqual(two);
		});

		it('is there once however often it is added', async () => {
			const store = await freshStore();
			await store.addDeck(two);
			await study(store, 'a', 3, at(0));
			const before = await firstCard(store, 'a');
			expect(await store.addDeck(two)).toMatchObject({ added: 0, updated: 0, unchanged: 2 });
			expect(await store.wholeDeck(deckId('d'))).toEqual(two);
			expect(await firstCard(store, 'a')).toEqual(before);
		});

		it('takes new words from an update and keeps progress', async () => {
			const store = await freshStore();
			await store.addDeck(two);
			await study(store, 'a', 3, at(0));
			const before = await firstCard(store, 'a');
			const better = deck('d', [note('a', { answer: '1993' }), note('b')], { title: 'Better' });
			expect(await store.addDeck(better)).toMatchObject({ updated: 1, unchanged: 1 });
			expect(await firstCard(store, 'a')).toEqual(before);
			expect(await store.wholeDeck(deckId('d'))).toEqual(better);
		});

		it("never takes an update over a person's edit, and gives the deck's words back when asked", async () => {
			const store = await freshStore();
			await store.addDeck(two);
			await store.editNote(noteId('a'), { answer: 'my words' });
			await store.addDeck(deck('d', [note('a', { answer: '1993', question: 'New?' }), note('b')]));
			const [mine] = await store.notes(deckId('d'), { offset: 0, limit: 1 });
			expect(mine).toMatchObject({
				note: { answer: 'my words', question: 'New?' },
				edited: ['answer']
			});
			expect(await store.revertNote(noteId('a'))).toMatchObject({
				note: { answer: '1993' },
				edited: []
			});
		});

		it('keeps notes that a new version leaves out, behind the others, and names them', async () => {
			const store = await freshStore();
			await store.addDeck(two);
			const added = await store.addDeck(deck('d', [note('b'), note('c')]));
			expect(added.absent).toEqual(['a']);
			const whole = await store.wholeDeck(deckId('d'));
			expect(whole?.notes.map(({ id }) => id)).toEqual(['b', 'c', 'a']);
		});

		it('leaves a note where another deck already has it', async () => {
			const store = await freshStore();
			await store.addDeck(two);
			await study(store, 'a', 3, at(0));
			expect(await store.addDeck(deck('e', [note('a'), note('c')]))).toMatchObject({
				added: 1,
				elsewhere: 1
			});
			expect((await firstCard(store, 'a')).deckId).toBe('d');
		});

		it('goes and comes back with all progress', async () => {
			const store = await freshStore();
			await store.addDeck(two);
			await study(store, 'a', 3, at(0));
			const before = await store.decks(noon, today);
			await store.deleteDeck(deckId('d'));
			expect(await store.decks(noon, today)).toEqual([]);
			expect(await store.deck(deckId('d'))).toBeUndefined();
			await store.restoreDeck(deckId('d'));
			expect(await store.decks(noon, today)).toEqual(before);
		});

		it('keeps a new name through an update, and refuses an empty one', async () => {
			const store = await freshStore();
			await store.addDeck(two);
			await store.editDeck(deckId('d'), { title: ' Mine ' });
			await store.addDeck({ ...two, title: 'Theirs' });
			expect(await store.deck(deckId('d'))).toMatchObject({ title: 'Mine' });
			await expect(store.editDeck(deckId('d'), { title: ' ' })).rejects.toMatchObject({
				code: 'invalid'
			});
			await expect(store.editDeck(deckId('x'), { title: 'X' })).rejects.toMatchObject({
				code: 'missing'
			});
		});

		it('grows by notes, and by their sources once', async () => {
			const store = await freshStore();
			await store.addDeck(two);
			const source = { id: 's', title: 'An article' };
			expect(await store.addNotes(deckId('d'), [note('c'), note('a')], [source])).toMatchObject({
				added: 1,
				unchanged: 1
			});
			await store.addNotes(deckId('d'), [], [source]);
			const whole = await store.wholeDeck(deckId('d'));
			expect(whole?.notes.map(({ id }) => id)).toEqual(['a', 'b', 'c']);
			expect(whole?.sources).toEqual([source]);
		});
	});

	describe('a note', () => {
		const cloze = (question: string, id = 'z'): Note =>
			note(id, { type: 'cloze', question, answer: '' });

		it('gives each surviving cloze card its own progress after an edit', async () => {
			const store = await freshStore();
			await store.addDeck(deck('d', [cloze('[Baku] lies on the [Caspian]')]));
			const [, second] = await store.cardsOf(noteId('z'));
			if (!second) throw new Error('no second card');
			await store.grade(answer(second, 3, at(0)));
			await store.editNote(noteId('z'), {
				question: 'The [Caspian] washes the east of [the land]'
			});
			const cards = await store.cardsOf(noteId('z'));
			expect(cards.map(({ ord, state }) => [ord, state.phase])).toEqual([
				[1, 'learning'],
				[2, 'new']
			]);
			expect(await store.verify()).toMatchObject({ wrong: [], isCountWrong: false });
		});

		it('leaves the queue when it is deleted, stays deleted through an update, and comes back as it was', async () => {
			const store = await freshStore();
			await store.addDeck(two);
			await study(store, 'a', 3, at(0));
			const before = await firstCard(store, 'a');
			await store.deleteNote(noteId('a'));
			await store.addDeck(two);
			expect(await store.cardsOf(noteId('a'))).toEqual([]);
			expect(await store.decks(noon, today)).toMatchObject([{ counts: { cards: 1 } }]);
			expect(await store.dayCounts(today, today)).toMatchObject([{ answers: 1 }]);
			await store.restoreNote(noteId('a'));
			expect(await firstCard(store, 'a')).toEqual(before);
		});

		it('is listed page by page in the order of the deck', async () => {
			const store = await freshStore();
			await store.addDeck(
				deck(
					'd',
					['a', 'b', 'c', 'd', 'e'].map((id) => note(id))
				)
			);
			const page = await store.notes(deckId('d'), { offset: 2, limit: 2 });
			expect(page.map(({ note }) => note.id)).toEqual(['c', 'd']);
			expect(await store.notes(deckId('d'), { offset: 9, limit: 2 })).toEqual([]);
		});
	});

	describe('an answer', () => {
		it('is an event, the new state and a count, together', async () => {
			const store = await freshStore();
			await store.addDeck(two);
			const given = answer(await firstCard(store, 'a'), 3, at(0));
			const graded = await store.grade(given);
			expect(graded).toMatchObject({
				result: 'saved',
				event: { ...given, type: 'grade', v: 1, seq: 1, from: 'hafiza' },
				card: { state: given.after }
			});
			expect(await store.eventsOf(given.card)).toHaveLength(1);
			expect(await store.dayCounts(today, today)).toEqual([
				{ day: today, deckId: 'd', answers: 1, again: 0, fresh: 1, reviews: 0, tookMs: 4000 }
			]);
			expect(await store.decks(at(60).at, today)).toMatchObject([
				{ counts: { cards: 2, fresh: 1, learning: 1 } }
			]);
		});

		it('to a card that was answered meanwhile changes nothing and says so', async () => {
			const store = await freshStore();
			await store.addDeck(two);
			const shown = await firstCard(store, 'a');
			await store.grade(answer(shown, 3, at(0)));
			const second = await store.grade(answer(shown, 1, at(1)));
			expect(second).toMatchObject({ result: 'stale', card: await firstCard(store, 'a') });
			expect(await store.eventsOf(shown.id)).toHaveLength(1);
		});

		it('to a card that is gone changes nothing and says so', async () => {
			const store = await freshStore();
			await store.addDeck(two);
			const shown = await firstCard(store, 'a');
			await store.deleteNote(noteId('a'));
			expect(await store.grade(answer(shown, 3, at(0)))).toEqual({
				result: 'stale',
				card: undefined
			});
			const other = await firstCard(store, 'b');
			await store.deleteDeck(deckId('d'));
			expect(await store.grade(answer(other, 3, at(1)))).toMatchObject({ result: 'stale' });
			expect(await store.eventsOf(other.id)).toEqual([]);
		});

		it.each([
			['a due time that is no number', { dueAt: NaN }],
			['a due time beyond all numbers', { dueAt: Infinity }],
			['a day that is no number', { day: NaN }],
			['a time that is no number', { at: NaN }]
		])('with %s is refused whole', async (_, wrong) => {
			const store = await freshStore();
			await store.addDeck(two);
			const right = answer(await firstCard(store, 'a'), 3, at(0));
			const bad = { ...right, ...wrong, after: { ...right.after, ...wrong } };
			await expect(store.grade(bad as typeof right)).rejects.toMatchObject({ code: 'invalid' });
			expect(await store.eventsOf(right.card)).toEqual([]);
			expect(await store.verify()).toMatchObject({ wrong: [], isCountWrong: false, missing: 0 });
		});

		it('is numbered without gaps and dated without steps back, also if the clock goes back', async () => {
			let now: number = noon;
			const store = await freshStore({ now: () => now });
			await store.addDeck(two);
			await study(store, 'a', 3, at(0));
			now -= 1e9;
			await study(store, 'b', 3, at(1));
			now += 2e9;
			await study(store, 'a', 3, at(2));
			const events = await store.eventsSince(day(-99));
			expect(events.map(({ seq }) => seq)).toEqual([1, 2, 3]);
			const clocks = events.map(({ hlc }) => hlc);
			expect(clocks).toEqual([...new Set(clocks)].sort());
		});
	});

	describe('an undo', () => {
		it('gives the card its state back, takes the count off its day, and stays in the log', async () => {
			const store = await freshStore();
			await store.addDeck(two);
			await study(store, 'a', 3, at(0));
			const before = await firstCard(store, 'a');
			const event = await study(store, 'a', 1, later(1));
			const undone = await store.undo(event.id, later(1));
			expect(undone).toMatchObject({
				result: 'saved',
				events: [{ undoes: event.id }],
				cards: [before]
			});
			expect(await store.dayCounts(day(1), day(1))).toEqual([]);
			expect(await store.eventsOf(before.id)).toHaveLength(3);
		});

		it('of an answer that is undone already, or never was, does nothing', async () => {
			const store = await freshStore();
			await store.addDeck(two);
			const event = await study(store, 'a', 3, at(0));
			await store.undo(event.id, at(1));
			expect(await store.undo(event.id, at(2))).toEqual({ result: 'gone' });
			expect(await store.undo('nobody' as EventId, at(2))).toEqual({ result: 'gone' });
			expect(await store.eventsSince(today)).toHaveLength(2);
		});

		it('takes back one answer after the other, as after a reload', async () => {
			const store = await freshStore();
			await store.addDeck(two);
			const first = await study(store, 'a', 3, at(0));
			const second = await study(store, 'b', 3, at(1));
			expect(await store.lastAction()).toEqual(second);
			await store.undo(second.id, at(2));
			expect(await store.lastAction()).toEqual(first);
			await store.undo(first.id, at(3));
			expect(await store.lastAction()).toBeUndefined();
		});

		it('finds the last answer behind a long row of undos', async () => {
			const store = await freshStore();
			await store.addDeck(two);
			const kept = await study(store, 'a', 3, at(0));
			for (let i = 0; i < 30; i++) {
				const event = await study(store, 'b', 3, at(i));
				await store.undo(event.id, at(i));
			}
			expect(await store.lastAction()).toEqual(kept);
		});
	});

	describe('a change of the plan', () => {
		const plan = (card: CardId, change: Plan, time = at(0)) => ({ card, ...time, ...change });
		const setDue = (days: number): Plan => ({ type: 'set-due', dueDay: day(days) });
		const fresh = async (store: Store) => {
			const { fresh } = await store.queue({ ...everything, decks: [d()] });
			return fresh.map(({ noteId }) => noteId);
		};

		it('sets the day of a card and leaves its memory and its counts alone', async () => {
			const store = await freshStore();
			await store.addDeck(two);
			const { after } = await study(store, 'a', 3, at(0));
			const counts = await store.dayCounts(today, today);
			const { id } = await firstCard(store, 'a');
			const { events, cards } = await store.replan([plan(id, setDue(30))]);
			expect(events).toMatchObject([{ type: 'set-due', v: 1, seq: 2, from: 'hafiza' }]);
			expect(events[0]).not.toHaveProperty('batch');
			const { stability, difficulty } = after;
			expect(cards).toMatchObject([
				{ state: { phase: 'review', dueDay: day(30), stability, difficulty } }
			]);
			expect(cards).toEqual([await firstCard(store, 'a')]);
			expect(await store.dueBetween(day(30), day(30))).toBe(1);
			expect(await store.dayCounts(today, today)).toEqual(counts);
		});

		it('makes a card new again, and keeps its answers', async () => {
			const store = await freshStore();
			await store.addDeck(two);
			await study(store, 'a', 4, at(0));
			const { id } = await firstCard(store, 'a');
			await store.replan([plan(id, { type: 'reset' })]);
			expect((await firstCard(store, 'a')).state).toEqual({ phase: 'new' });
			expect(await fresh(store)).toEqual(['a', 'b']);
			expect(await store.decks(noon, today)).toMatchObject([{ counts: { fresh: 2 } }]);
			expect(await store.dayCounts(today, today)).toMatchObject([{ answers: 1 }]);
		});

		it('puts a new card where it is wanted, and it stays there when the deck is updated', async () => {
			const store = await freshStore();
			await store.addDeck(two);
			const { id } = await firstCard(store, 'a');
			const { events } = await store.replan([plan(id, { type: 'reposition', position: 9 })]);
			expect(await fresh(store)).toEqual(['b', 'a']);
			await store.addDeck(deck('d', [note('c'), note('a'), note('b')]));
			expect(await fresh(store)).toEqual(['c', 'b', 'a']);
			await store.editNote(noteId('a'), { answer: 'mine' });
			expect(await firstCard(store, 'a')).toMatchObject({ position: 9 });
			await store.undo(events[0]?.id as EventId, at(1));
			expect(await fresh(store)).toEqual(['c', 'a', 'b']);
			expect(await store.verify()).toMatchObject({ wrong: [], isCountWrong: false });
		});

		it('of many cards is one action: all of it, taken back at once', async () => {
			const store = await freshStore();
			const ids = Array.from({ length: 120 }, (_, i) => `n${i}`);
			await store.addDeck(
				deck(
					'd',
					ids.map((id) => note(id))
				)
			);
			for (const id of ['n0', 'n1']) await study(store, id, 4, at(0));
			const before = await Promise.all(ids.map((id) => firstCard(store, id)));
			const { events } = await store.replan(
				before.flatMap(({ id }, i) => [
					plan(id, { type: 'reposition', position: 500 - i }),
					plan(id, setDue(i))
				])
			);
			expect(new Set(events.map(({ batch }) => batch))).toEqual(new Set([events[0]?.id]));
			const last = await store.lastAction();
			const undone = await store.undo(last?.id as EventId, at(1));
			if (undone.result !== 'saved') throw new Error(undone.result);
			expect(undone.events).toHaveLength(240);
			expect(await Promise.all(ids.map((id) => firstCard(store, id)))).toEqual(before);
			expect(await store.lastAction()).toMatchObject({ type: 'grade' });
			expect(await store.verify()).toMatchObject({ wrong: [], isCountWrong: false, missing: 0 });
		});

		it('passes over what is gone, and writes nothing where all of it is', async () => {
			const store = await freshStore();
			await store.addDeck(two);
			const { id } = await firstCard(store, 'a');
			await store.deleteNote(noteId('a'));
			const changes = [plan(id, setDue(3)), plan('nobody' as CardId, setDue(3))];
			expect(await store.replan(changes)).toEqual({ events: [], cards: [] });
			expect(await store.eventsSince(day(-9))).toEqual([]);
		});

		it.each<[string, Plan]>([
			['a day that is none', { type: 'set-due', dueDay: NaN as StudyDay }],
			['half a place', { type: 'reposition', position: 1.5 }],
			['an endless place', { type: 'reposition', position: Infinity }]
		])('to %s is refused with all that came with it', async (_, wrong) => {
			const store = await freshStore();
			await store.addDeck(two);
			const { id } = await firstCard(store, 'a');
			await study(store, 'b', 3, at(0));
			const other = await firstCard(store, 'b');
			await expect(
				store.replan([plan(other.id, setDue(4)), plan(id, wrong)])
			).rejects.toMatchObject({ code: 'invalid' });
			expect(await firstCard(store, 'b')).toEqual(other);
			expect(await store.eventsSince(today)).toHaveLength(1);
		});

		it('is taken back from beneath a later answer, which stays', async () => {
			const store = await freshStore();
			await store.addDeck(two);
			await study(store, 'a', 4, at(0));
			const { id } = await firstCard(store, 'a');
			const { events } = await store.replan([plan(id, { type: 'reset' })]);
			await study(store, 'a', 3, at(5));
			await store.undo(events[0]?.id as EventId, at(6));
			expect((await firstCard(store, 'a')).state).toMatchObject({ reps: 2 });
			expect(await store.verify()).toMatchObject({ wrong: [], isCountWrong: false });
		});
	});

	it('an answer to practise changes no card and no count, and can be taken back', async () => {
		const store = await freshStore();
		await store.addDeck(two);
		const card = await firstCard(store, 'a');
		const practice = { card: card.id, ...at(0), grade: 1 as const, tookMs: 900, options: 4 };
		const event = await store.practise(practice);
		expect(event).toMatchObject({ ...practice, type: 'practice', seq: 1 });
		expect(await firstCard(store, 'a')).toEqual(card);
		expect(await store.dayCounts(today, today)).toEqual([]);
		expect(await store.notesAnswered(today)).toEqual(new Set());
		expect(await store.lastAction()).toEqual(event);
		await store.undo(event?.id as EventId, at(1));
		expect(await store.lastAction()).toBeUndefined();
		await store.deleteDeck(deckId('d'));
		expect(await store.practise(practice)).toBeUndefined();
	});

	describe('the queue', () => {
		it('holds what is due and nothing else', async () => {
			const store = await freshStore();
			await store.addDeck(
				deck(
					'd',
					['a', 'b', 'c', 'e'].map((id) => note(id))
				)
			);
			await study(store, 'a', 1, at(0));
			await study(store, 'b', 4, at(0));
			await store.suspend([(await firstCard(store, 'e')).id], true);
			const rows = async (time: ReturnType<typeof at>) => {
				const queue = await store.queue({
					decks: [d()],
					learningUntil: time.at,
					day: time.day
				});
				return Object.values(queue).map((cards) => cards.map(({ noteId }) => noteId));
			};
			expect(await rows(at(0))).toEqual([[], [], ['c']]);
			expect(await rows(at(5))).toEqual([['a'], [], ['c']]);
			expect(await rows(later(60))).toEqual([['a'], ['b'], ['c']]);
			expect(await store.dueBetween(day(1), day(60))).toBe(1);
			expect(await store.notesAnswered(today)).toEqual(new Set(['a', 'b']));
		});

		it('brings new cards in the order of the deck, as many as asked for', async () => {
			const store = await freshStore();
			await store.addDeck(
				deck(
					'd',
					['z', 'y', 'x'].map((id) => note(id))
				)
			);
			const { fresh } = await store.queue({ ...everything, decks: [d(2)] });
			expect(fresh.map(({ noteId }) => noteId)).toEqual(['z', 'y']);
		});

		/** A deck of notes that each have two cards. */
		async function pairs(...ids: readonly string[]) {
			const store = await freshStore();
			await store.addDeck(
				deck(
					'd',
					ids.map((id) => note(id, { type: 'reversed' }))
				)
			);
			return store;
		}
		const ids = (cards: readonly Card[]) => cards.map(({ id }) => id);

		it('brings new cards of as many notes as asked for, though their siblings wait', async () => {
			const store = await pairs('a', 'b', 'c', 'e');
			const { fresh } = await store.queue({ ...everything, decks: [d(3)] });
			expect(new Set(fresh.map(({ noteId }) => noteId))).toEqual(new Set(['a', 'b', 'c']));
			const notesToday = new Set([noteId('a'), noteId('b')]);
			const later = await store.queue({ ...everything, decks: [d(2)], notesToday });
			expect(new Set(later.fresh.map(({ noteId }) => noteId))).toEqual(new Set(['c', 'e']));
			const rules = { buryNewSiblings: false };
			const all = await store.queue({ ...everything, decks: [d(2)], notesToday, rules });
			expect(ids(all.fresh)).toEqual(expect.arrayContaining(['a/0', 'a/1']));
		});

		it('passes over new cards of notes that come up for review, and fills their places', async () => {
			const store = await pairs('a', 'b', 'c');
			await study(store, 'a', 4, at(0));
			const { fresh, review } = await store.queue({ ...everything, day: day(99), decks: [d(2)] });
			expect(ids(review)).toEqual(['a/0']);
			expect(new Set(fresh.map(({ noteId }) => noteId))).toEqual(new Set(['b', 'c']));
		});

		it('takes new cards from the end, or drawn anew each day, as the rules have it', async () => {
			const many = Array.from({ length: 40 }, (_, i) => `n${i}`);
			const store = await pairs(...many);
			const taken = async (newGather: NewGather, on = day(1)) =>
				ids(
					(await store.queue({ ...everything, day: on, decks: [d(4)], rules: { newGather } })).fresh
				);
			expect((await taken('position-descending')).every((id) => /^n3[6-9]/.test(id))).toBe(true);
			for (const gather of ['random-notes', 'random-cards'] as const) {
				const drawn = await taken(gather);
				expect(new Set(drawn.map((id) => id.split('/')[0])).size).toBe(4);
				expect(await taken(gather)).toEqual(drawn);
				expect(await taken(gather, day(2))).not.toEqual(drawn);
				expect(drawn).not.toEqual(await taken('position'));
			}
		});

		it('brings the longest overdue of a limit, or all that is due where another order chooses', async () => {
			const store = await freshStore();
			const notes = ['a', 'b', 'c', 'e'].map((id) => note(id));
			await store.addDeck(deck('d', notes));
			for (const [i, id] of ['a', 'b', 'c', 'e'].entries()) await study(store, id, 4, later(-i));
			const due = async (reviews: number, reviewOrder: ReviewOrder) =>
				(
					await store.queue({
						...everything,
						day: day(400),
						decks: [d(0, reviews)],
						rules: { reviewOrder }
					})
				).review.map(({ state }) => (state.phase === 'review' ? state.dueDay : 0));
			const all = await due(Infinity, 'due');
			expect(all).toHaveLength(4);
			expect(await due(2, 'due')).toEqual(all.slice(0, 2));
			expect(await due(2, 'loss')).toHaveLength(4);
			expect(await due(0, 'loss')).toEqual([]);
			const counts = await store.dueCounts(day(-5), day(400));
			expect([...counts.keys()]).toEqual([...new Set(all)]);
			expect([...counts.values()].reduce((sum, count) => sum + count)).toBe(4);
		});

		it('leaves a suspended card out until it is taken up again', async () => {
			const store = await freshStore();
			await store.addDeck(two);
			const { id } = await firstCard(store, 'a');
			await store.suspend([id], true);
			expect(await store.decks(noon, today)).toMatchObject([
				{ counts: { cards: 2, fresh: 1, suspended: 1 } }
			]);
			await store.suspend([id], false);
			expect(await store.decks(noon, today)).toMatchObject([
				{ counts: { cards: 2, fresh: 2, suspended: 0 } }
			]);
		});
	});

	it('keeps no title that is too long for any screen', async () => {
		const store = await freshStore();
		await store.addDeck({ ...two, title: 'a'.repeat(10_000) });
		expect((await store.deck(two.id))?.title).toHaveLength(200);
		await store.editDeck(two.id, { title: 'b'.repeat(10_000) });
		expect((await store.deck(two.id))?.title).toHaveLength(200);
	});

	describe('all cards', () => {
		it('are those of the decks in use, and none whose note is deleted', async () => {
			const store = await freshStore();
			await store.addDeck(two);
			await store.addDeck(deck('other', [note('x')]));
			const ids = async () => (await store.allCards()).map(({ id }) => id).sort();
			expect(await ids()).toEqual(['a/0', 'b/0', 'x/0']);
			await store.deleteDeck(deckId('other'));
			await store.deleteNote(noteId('b'));
			expect(await ids()).toEqual(['a/0']);
			await store.restoreDeck(deckId('other'));
			expect(await ids()).toEqual(['a/0', 'x/0']);
		});
	});

	describe('a text and its draft', () => {
		const text = { id: 't', text: 'It was founded in 1992.', blocks: [] };

		it('are kept, listed without the text, and gone when deleted', async () => {
			const store = await freshStore();
			await store.saveDocument({ ...text, title: 'An article' });
			expect(await store.documents()).toEqual([
				{ id: 't', title: 'An article', openedAt: noon, length: 23 }
			]);
			expect(await store.document('t')).toEqual({ ...text, title: 'An article' });
			await store.deleteDocument('t');
			expect(await store.documents()).toEqual([]);
			expect(await store.document('t')).toBeUndefined();
			expect(await backupText(store)).not.toContain('founded');
		});

		it('keep every decision at once', async () => {
			const store = await freshStore();
			const { id } = await store.saveDraft({ document: 't', deck: two });
			await store.decide(id, noteId('a'), { type: 'accept' });
			await store.decide(id, noteId('b'), { type: 'edit', note: note('b', { answer: '2000' }) });
			await store.decide(id, noteId('a'), undefined);
			const draft = await store.draft(id);
			expect(draft).toMatchObject({ document: 't', deck: two });
			expect([...(draft?.decisions ?? [])]).toMatchObject([['b', { type: 'edit' }]]);
			expect(await store.drafts()).toMatchObject([{ id, candidates: 2, decided: 1 }]);
		});

		it('leave the list when finished, and are found again by the document', async () => {
			const store = await freshStore();
			const survey = {
				facts: [[noteId('a'), noteId('b')]],
				conflicts: [],
				details: [],
				stems: [],
				undated: 1
			};
			const aliases = [{ from: 'Rosa Q.', to: 'Rosa Quispe' }];
			const { id } = await store.saveDraft({ document: 't', deck: two, survey, aliases });
			await store.decide(id, noteId('a'), { type: 'reject', reason: 'trivial' });
			await store.decide(id, noteId('b'), { type: 'later' });
			expect(await store.drafts()).toMatchObject([{ decided: 1 }]);
			await store.finishDraft(id);
			expect(await store.drafts()).toEqual([]);
			const kept = await store.draftOf('t');
			expect(kept).toMatchObject({ id, survey, aliases });
			expect(kept?.decisions.get(noteId('a'))).toEqual({ type: 'reject', reason: 'trivial' });
			const next = await store.saveDraft({ document: 't', deck: two, decisions: kept?.decisions });
			expect((await store.draft(next.id))?.decisions).toEqual(kept?.decisions);
			expect(await store.draftOf('elsewhere')).toBeUndefined();
		});

		it('go on in the draft that another tab put in their place', async () => {
			const store = await freshStore();
			const first = await store.saveDraft({ document: 't', deck: two });
			await store.decide(first.id, noteId('a'), { type: 'reject', reason: 'trivial' });
			const one = { ...two, notes: two.notes.filter(({ id }) => id === 'a') };
			const next = await store.saveDraft({ document: 't', deck: one });
			expect([...next.decisions.keys()]).toEqual(['a']);
			await store.decide(first.id, noteId('a'), { type: 'accept' });
			const own = { ...note('own'), tier: 'manual' as const };
			await store.decide(first.id, noteId('own'), { type: 'edit', note: own });
			await expect(store.decide(first.id, noteId('b'), { type: 'accept' })).rejects.toMatchObject({
				code: 'missing'
			});
			const kept = (await store.draft(next.id))?.decisions;
			expect(kept?.get(noteId('a'))).toEqual({ type: 'accept' });
			expect(kept?.has(noteId('own'))).toBe(true);
			const again = await store.saveDraft({ document: 't', deck: two });
			expect((await store.draft(again.id))?.decisions).toEqual(kept);
			const anew = await store.saveDraft({ document: 't', deck: two, isAnew: true });
			expect(anew.decisions.size).toBe(0);
			await store.deleteDraft(anew.id);
			await expect(store.decide(first.id, noteId('a'), { type: 'accept' })).rejects.toMatchObject({
				code: 'missing'
			});
		});

		it('start anew when the same text is read again, and end when done', async () => {
			const store = await freshStore();
			const first = await store.saveDraft({ document: 't', deck: two });
			await store.decide(first.id, noteId('a'), { type: 'accept' });
			const second = await store.saveDraft({ document: 't', deck: two });
			expect(await store.draft(first.id)).toBeUndefined();
			await store.deleteDraft(second.id);
			expect(await store.drafts()).toEqual([]);
			await expect(
				store.decide('nobody' as typeof first.id, noteId('a'), { type: 'accept' })
			).rejects.toMatchObject({ code: 'missing' });
		});
	});

	describe('settings', () => {
		it('are kept as they are given', async () => {
			const store = await freshStore();
			await store.saveSetting('theme', 'dark');
			await store.saveSetting('theme', { is: ['light'] });
			expect(await store.settings()).toEqual(new Map([['theme', { is: ['light'] }]]));
		});

		it('of a deck are taken back by setting none: it is as the library again', async () => {
			const store = await freshStore();
			await store.addDeck(two);
			await store.setPreset(deckId('d'), { newPerDay: 5 });
			expect((await store.deck(deckId('d')))?.preset).toEqual({ newPerDay: 5 });
			await store.setPreset(deckId('d'), {});
			expect(await store.deck(deckId('d'))).not.toHaveProperty('preset');
		});

		it('of a deck are refused if no card could be scheduled by them', async () => {
			const store = await freshStore();
			await store.addDeck(two);
			const { defaultPreset } = await import('#lib/core/schedule/preset.ts');
			await store.setPreset(deckId('d'), { ...defaultPreset, newPerDay: 5 });
			await expect(
				store.setPreset(deckId('d'), { ...defaultPreset, desiredRetention: 2 })
			).rejects.toMatchObject({ code: 'invalid' });
			expect(await store.deck(deckId('d'))).toMatchObject({ preset: { newPerDay: 5 } });
		});
	});

	describe('an image', () => {
		it('comes back byte for byte, also through a backup', async () => {
			const store = await freshStore();
			const name = await store.addImage(pixel());
			expect(await store.image(name)).toEqual({ type: 'image/png', bytes: pixel() });
			const other = await freshStore();
			await restored(other, await store.backup());
			expect(await other.image(name)).toEqual({ type: 'image/png', bytes: pixel() });
		});
	});
}
