import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
	at,
	day,
	deck,
	deckId,
	firstCard,
	freshStore,
	later,
	note,
	noteId,
	restored,
	study
} from '../../../tests/store/fixture.ts';
import type { Flag } from '#lib/core/deck/flag.ts';
import type { CardId } from '#lib/core/deck/note.ts';
import type { Grade } from '#lib/core/schedule/card.ts';
import type { StudyDay } from '#lib/core/schedule/day.ts';
import type { Store } from './api.ts';

const ids = ['a', 'z', 'r'];
const notes = [
	note('a', { tags: ['past'] }),
	note('z', { type: 'cloze', question: '[x] and [y]', answer: '' }),
	note('r', { type: 'reversed' })
];

/** What a person does with the cards of a note in a session. */
type Step = { readonly note: string } & (
	| { readonly do: 'grade'; readonly grade: Grade; readonly days: number }
	| { readonly do: 'set-due' | 'reposition'; readonly to: number }
	| { readonly do: 'flag'; readonly flag: Flag | 'none' }
	| { readonly do: 'bury'; readonly on: number }
	| { readonly do: 'suspend'; readonly is: boolean }
	| { readonly do: 'tag'; readonly tags: readonly string[] }
	| { readonly do: 'edit'; readonly question: string; readonly hint: string | undefined }
	| { readonly do: 'reset' | 'practise' | 'revert' | 'delete' }
);

const name = fc.constantFrom(...ids);
const whole = fc.integer({ min: -3, max: 30 });
const step: fc.Arbitrary<Step> = fc.oneof(
	fc.record({
		note: name,
		do: fc.constant('grade' as const),
		grade: fc.constantFrom<Grade>(1, 2, 3, 4),
		days: fc.nat(9)
	}),
	fc.record({ note: name, do: fc.constantFrom('set-due', 'reposition'), to: whole }),
	fc.record({
		note: name,
		do: fc.constant('flag' as const),
		flag: fc.constantFrom<Flag | 'none'>(1, 2, 'none')
	}),
	fc.record({ note: name, do: fc.constant('bury' as const), on: fc.nat(3) }),
	fc.record({ note: name, do: fc.constant('suspend' as const), is: fc.boolean() }),
	fc.record({
		note: name,
		do: fc.constant('tag' as const),
		tags: fc.subarray(['past', 'war'])
	}),
	fc.record({
		note: name,
		do: fc.constant('edit' as const),
		question: fc.constantFrom('[y] alone', '[x], [y] and [q]', 'Nothing'),
		hint: fc.constantFrom('It is old', undefined)
	}),
	fc.record({ note: name, do: fc.constantFrom('reset', 'practise', 'revert', 'delete') })
);

async function take(store: Store, step: Step, days: number): Promise<void> {
	const cards = await store.cardsOf(noteId(step.note));
	const [card] = cards;
	if (!card) return;
	const all = cards.map(({ id }) => id);
	const now = later(days);
	switch (step.do) {
		case 'grade':
			await study(store, step.note, step.grade, now);
			break;
		case 'set-due': {
			const dueDay = later(days + step.to).day;
			await store.replan(all.map((card) => ({ type: 'set-due', card, dueDay, ...now })));
			break;
		}
		case 'reposition':
			await store.replan([{ type: 'reposition', card: card.id, position: step.to, ...now }]);
			break;
		case 'reset':
			await store.replan([{ type: 'reset', card: card.id, ...now }]);
			break;
		case 'practise':
			await store.practise({ card: card.id, grade: 1, tookMs: 5, ...now });
			break;
		case 'flag':
			await store.flag([card.id], step.flag);
			break;
		case 'bury':
			await store.bury(all, later(step.on).day);
			break;
		case 'suspend':
			await store.suspend(all, step.is);
			break;
		case 'tag':
			await store.editNote(noteId(step.note), { tags: step.tags });
			break;
		case 'edit':
			await store.editNote(noteId(step.note), { question: step.question, hint: step.hint });
			break;
		case 'revert':
			await store.revertNote(noteId(step.note));
			break;
		case 'delete':
			await store.deleteNote(noteId(step.note));
	}
}

/** All that a person can see of the library. */
async function seen(store: Store) {
	const cards = (await Promise.all(ids.map((id) => store.cardsOf(noteId(id))))).flat();
	const days = [0, 1, 2, 3, 4].map(day);
	return {
		cards,
		deck: await store.wholeDeck(deckId('d')),
		notes: [...(await store.notesById(ids.map(noteId))).values()],
		flags: await store.flags(cards.map(({ id }) => id)),
		buried: await Promise.all(days.map((day) => store.buried(day))),
		counts: await store.decks(at(0).at, day(0)),
		answers: await store.dayCounts(day(-99), day(999) as StudyDay)
	};
}

describe('undo', () => {
	it('step by step leads back through all that was seen on the way', async () => {
		let names = 0;
		await fc.assert(
			fc.asyncProperty(fc.array(step, { maxLength: 14 }), async (steps) => {
				const store = await freshStore({ name: `take-back-${names++}` });
				await store.addDeck(deck('d', notes));
				const way = [{ last: await store.lastAction(), seen: await seen(store) }];
				let days = 0;
				for (const step of steps) {
					if (step.do === 'grade') days += step.days;
					await take(store, step, days);
					const last = await store.lastAction();
					// What changed nothing is nothing to take back.
					if (last?.id !== way.at(-1)?.last?.id) way.push({ last, seen: await seen(store) });
				}
				for (let i = way.length - 1; i > 0; i--) {
					const last = await store.lastAction();
					expect(last?.id).toBe(way[i]?.last?.id);
					if (last) await store.undo(last.id, later(days));
					expect(await seen(store)).toEqual(way[i - 1]?.seen);
				}
				expect(await store.lastAction()).toBeUndefined();
				expect(await store.verify()).toMatchObject({ wrong: [], isCountWrong: false });
				store.close();
			}),
			{ seed: 21, numRuns: 60 }
		);
	}, 60_000);

	it('of several cards is one step', async () => {
		const store = await freshStore();
		await store.addDeck(deck('d', notes));
		const { id, cards } = await store.bury(['z/0', 'z/1'] as CardId[], day(0));
		expect(cards.map(({ id }) => id)).toEqual(['z/0', 'z/1']);
		expect(await store.lastAction()).toMatchObject({ id, type: 'bury', cards: ['z/0', 'z/1'] });
		await store.undo(id, at(1));
		expect((await store.buried(day(0))).size).toBe(0);
		expect(await store.undo(id, at(2))).toEqual({ result: 'gone' });
	});

	it('outlives the tab', async () => {
		const name = `take-back-tab-${names()}`;
		const store = await freshStore({ name });
		await store.addDeck(deck('d', notes));
		await store.flag(['a/0' as CardId], 3);
		store.close();
		const again = await freshStore({ name });
		const last = await again.lastAction();
		if (last) await again.undo(last.id, at(1));
		expect((await again.flags(['a/0' as CardId])).size).toBe(0);
	});

	it('leaves alone what another device changed since', async () => {
		const store = await freshStore();
		await store.addDeck(deck('d', notes));
		const { id } = await store.suspend(['a/0' as CardId], true);
		await store.flag(['a/0' as CardId], 1);
		const other = await freshStore({ now: () => later(0.1).at });
		await restored(other, await store.backup());
		await other.suspend(['a/0' as CardId], false);
		await other.flag(['a/0' as CardId], 4);
		await restored(store, await other.backup());
		const last = await store.lastAction();
		if (last) await store.undo(last.id, at(1));
		await store.undo(id, at(2));
		expect((await firstCard(store, 'a')).suspended).toBe(false);
		expect((await store.flags(['a/0' as CardId])).get('a/0' as CardId)).toBe(4);
	});
});

let count = 0;
const names = () => count++;

describe('a card that is put off', () => {
	const queue = (store: Store, days: number) =>
		store.queue({
			decks: [{ id: deckId('d'), fresh: 9, reviews: 9 }],
			learningUntil: later(days + 1).at,
			day: day(days)
		});

	it('is not asked on that day, and is on the next', async () => {
		const store = await freshStore();
		await store.addDeck(deck('d', [note('a'), note('b'), note('c')]));
		await study(store, 'b', 3, at(0));
		await study(store, 'c', 4, at(0));
		const due = (await firstCard(store, 'c')).state;
		const days = due.phase === 'review' ? due.dueDay - day(0) : 0;
		await store.bury(['a/0', 'b/0', 'c/0'] as CardId[], day(days));
		expect(await queue(store, days)).toEqual({ learning: [], review: [], fresh: [] });
		const [{ counts } = { counts: undefined }] = await store.decks(later(days).at, day(days));
		expect(counts).toMatchObject({ cards: 3, learning: 0, due: 0 });
		const { learning, review, fresh } = await queue(store, days + 1);
		expect([learning, review, fresh].map(({ length }) => length)).toEqual([1, 1, 1]);
	});

	it('does not take the place of another new card', async () => {
		const store = await freshStore();
		await store.addDeck(deck('d', [note('a'), note('b')]));
		await store.bury(['a/0' as CardId], day(0));
		const { fresh } = await store.queue({
			decks: [{ id: deckId('d'), fresh: 1, reviews: 9 }],
			learningUntil: at(0).at,
			day: day(0)
		});
		expect(fresh.map(({ id }) => id)).toEqual(['b/0']);
	});

	it('is so on another device too', async () => {
		const store = await freshStore();
		await store.addDeck(deck('d', notes));
		await store.bury(['a/0' as CardId], day(0));
		const other = await freshStore();
		await restored(other, await store.backup());
		expect([...(await other.buried(day(0)))]).toEqual(['a/0']);
	});
});
