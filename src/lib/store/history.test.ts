import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
	contents,
	deck,
	deckId,
	freshStore,
	later,
	note,
	noteId,
	restored,
	study
} from '../../../tests/store/fixture.ts';
import type { Grade } from '#lib/core/schedule/card.ts';
import type { EventId, PlanChange } from '#lib/core/schedule/review.ts';
import type { Store } from './api.ts';
import { Database } from './database.ts';

const ids = ['a', 'b', 'z', 'r'];
const notes = [
	note('a'),
	note('b'),
	note('z', { type: 'cloze', question: '[x] and [y]' }),
	note('r', { type: 'reversed' })
];

type Step =
	| { do: 'grade'; note: string; grade: Grade; days: number }
	| { do: 'undo'; back: number }
	| { do: 'set-due' | 'reposition'; note: string; to: number }
	| { do: 'reset' | 'practise'; note: string }
	| { do: 'spread'; to: number }
	| { do: 'edit' | 'delete' | 'restore' | 'suspend' | 'update'; note: string };

const which = fc.constantFrom(...ids);
const step: fc.Arbitrary<Step> = fc.oneof(
	{
		weight: 6,
		arbitrary: fc.record({
			do: fc.constant('grade' as const),
			note: which,
			grade: fc.constantFrom(1, 2, 3, 4),
			days: fc.integer({ min: 0, max: 20 })
		})
	},
	{
		weight: 3,
		arbitrary: fc.record({ do: fc.constant('undo' as const), back: fc.integer({ min: 0, max: 4 }) })
	},
	{
		weight: 3,
		arbitrary: fc.record({
			do: fc.constantFrom('set-due' as const, 'reposition' as const),
			note: which,
			to: fc.integer({ min: -5, max: 40 })
		})
	},
	{
		weight: 2,
		arbitrary: fc.record({
			do: fc.constantFrom('reset' as const, 'practise' as const),
			note: which
		})
	},
	{ weight: 1, arbitrary: fc.record({ do: fc.constant('spread' as const), to: fc.nat(30) }) },
	{
		weight: 3,
		arbitrary: fc.record({
			do: fc.constantFrom('edit', 'delete', 'restore', 'suspend', 'update'),
			note: which
		})
	}
);

/** Lives through a history; an action that meets nothing to act on passes. */
async function live(store: Store, steps: readonly Step[], from = 0): Promise<void> {
	let days = from;
	/** What can be taken back, an event of each action. */
	const done: EventId[] = [];
	const replan = async (changes: readonly PlanChange[]) => {
		const { events } = await store.replan(changes);
		done.push(...events.map(({ id }) => id).slice(-1));
	};
	for (const step of steps) {
		switch (step.do) {
			case 'grade': {
				days += step.days;
				const [card] = await store.cardsOf(noteId(step.note));
				if (card) done.push((await study(store, step.note, step.grade, later(days))).id);
				break;
			}
			case 'undo': {
				const id = done.at(-1 - step.back);
				if (id) await store.undo(id, later(days));
				break;
			}
			case 'set-due': {
				const dueDay = later(days + step.to).day;
				for (const { id } of await store.cardsOf(noteId(step.note)))
					await replan([{ type: 'set-due', card: id, dueDay, ...later(days) }]);
				break;
			}
			case 'reposition':
				for (const { id } of await store.cardsOf(noteId(step.note)))
					await replan([{ type: 'reposition', card: id, position: step.to, ...later(days) }]);
				break;
			case 'reset':
				for (const { id } of await store.cardsOf(noteId(step.note)))
					await replan([{ type: 'reset', card: id, ...later(days) }]);
				break;
			case 'practise':
				for (const { id } of await store.cardsOf(noteId(step.note))) {
					const event = await store.practise({ card: id, grade: 1, tookMs: 5, ...later(days) });
					if (event) done.push(event.id);
				}
				break;
			case 'spread': {
				const cards = (await Promise.all(ids.map((id) => store.cardsOf(noteId(id))))).flat();
				await replan(
					cards.flatMap(({ id }, i): PlanChange[] => [
						{ type: 'set-due', card: id, dueDay: later(days + step.to + i).day, ...later(days) },
						{ type: 'reposition', card: id, position: step.to - i, ...later(days) }
					])
				);
				break;
			}
			case 'edit':
				await store.editNote(noteId(step.note), { question: `[x] once more, ${step.note} [q]` });
				break;
			case 'delete':
				await store.deleteNote(noteId(step.note));
				break;
			case 'restore':
				await store.restoreNote(noteId(step.note));
				break;
			case 'suspend':
				for (const { id, suspended } of await store.cardsOf(noteId(step.note)))
					await store.suspend([id], !suspended);
				break;
			case 'update':
				await store.addDeck(deck('d', notes.toReversed(), { title: `For ${step.note}` }));
		}
	}
}

const history = fc.array(step, { maxLength: 25 });

let names = 0;
const fresh = async (now?: number) => {
	const name = `history-${names++}`;
	return { name, store: await freshStore(now === undefined ? { name } : { name, now: () => now }) };
};

describe('whatever happened', () => {
	it('the kept cards, tallies and days are those that the log gives', async () => {
		await fc.assert(
			fc.asyncProperty(history, async (steps) => {
				const { store } = await fresh();
				await store.addDeck(deck('d', notes));
				await live(store, steps);
				const found = await store.verify();
				expect(found).toMatchObject({ wrong: [], isCountWrong: false, missing: 0 });
				store.close();
			}),
			{ seed: 11, numRuns: 60 }
		);
	}, 60_000);

	it('a backup restored into an empty library is the same library', async () => {
		await fc.assert(
			fc.asyncProperty(history, async (steps) => {
				const { store } = await fresh();
				await store.addDeck(deck('d', notes));
				await live(store, steps);
				const { store: other } = await fresh();
				await restored(other, await store.backup());
				expect(await contents(other)).toEqual(await contents(store));
				const time = later(600);
				expect(await other.decks(time.at, time.day)).toEqual(await store.decks(time.at, time.day));
				store.close();
				other.close();
			}),
			{ seed: 12, numRuns: 40 }
		);
	}, 60_000);

	it('two libraries that part and merge are the same, whoever merges first', async () => {
		await fc.assert(
			fc.asyncProperty(history, history, async (mine, theirs) => {
				const { store: a } = await fresh();
				await a.addDeck(deck('d', notes));
				const { store: b } = await fresh();
				await restored(b, await a.backup());
				await live(a, mine);
				await live(b, theirs, 3);
				const [fromA, fromB] = [await a.backup(), await b.backup()];
				await restored(a, fromB);
				await restored(b, fromA);
				await restored(b, fromA);
				expect(await contents(a)).toEqual(await contents(b));
				const time = later(600);
				expect(await a.decks(time.at, time.day)).toEqual(await b.decks(time.at, time.day));
				expect(await a.verify()).toMatchObject({ wrong: [], isCountWrong: false });
				a.close();
				b.close();
			}),
			{ seed: 13, numRuns: 40 }
		);
	}, 60_000);

	it('a spoilt cache is noticed and put right from the log', async () => {
		await fc.assert(
			fc.asyncProperty(history, async (steps) => {
				const { name, store } = await fresh();
				await store.addDeck(deck('d', notes));
				await live(store, steps);
				const db = new Database(name, {});
				await db.open();
				const before = await db.cards.toArray();
				const tallies = await db.tallies.toArray();
				const days = await db.days.toArray();
				const answered = before.find(({ state }) => state.phase !== 'new');
				if (answered)
					await db.cards.put({ ...answered, state: { phase: 'new' }, queue: 0, due: 0 });
				await db.tallies.clear();
				await db.days.clear();
				expect((await store.verify()).wrong).toEqual(answered ? [answered.id] : []);
				await store.rebuild();
				expect(await db.cards.toArray()).toEqual(before);
				expect(await db.days.toArray()).toEqual(days);
				const inUse = ({ cards }: { cards: number }) => cards > 0;
				expect(await db.tallies.toArray()).toEqual(tallies.filter(inUse));
				expect(await store.verify()).toMatchObject({ wrong: [], isCountWrong: false });
				expect(await store.deck(deckId('d'))).toBeDefined();
				db.close();
				store.close();
			}),
			{ seed: 14, numRuns: 25 }
		);
	}, 60_000);
});
