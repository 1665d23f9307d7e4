import fc from 'fast-check';
import { expect, it } from 'vitest';
import { Database } from './database.ts';
import { door } from './door.ts';

const hlc = '000000000001-0000-d';
const name = `door-${Date.now()}`;

async function guarded() {
	const db = new Database(name, {});
	db.use(door);
	await db.open();
	return db;
}
const card = { id: 'a/0', noteId: 'a', ord: 0, deckId: 'd', queue: 2, due: 20_000 };
const note = { id: 'a', deckId: 'd', position: 0 };
const event = { v: 1, id: 'e', device: 'd', seq: 1, hlc, type: 'dream' };

it.each([
	['a card without a due day', 'cards', { ...card, due: undefined }, 'due'],
	['a card that is due at no number', 'cards', { ...card, due: NaN }, 'due'],
	['a card that is due at null', 'cards', { ...card, due: null }, 'due'],
	['a card that is due never', 'cards', { ...card, due: Infinity }, 'due'],
	['a card of no deck', 'cards', { ...card, deckId: '' }, 'deckId'],
	['a card in no queue', 'cards', { ...card, queue: false }, 'queue'],
	['a note at no place', 'notes', { ...note, position: NaN }, 'position'],
	['a note with half a place', 'notes', { id: 'a', deckId: 'd' }, 'position'],
	['an event without a number', 'events', { ...event, seq: null }, 'seq'],
	['an event on no day', 'events', { ...event, day: NaN }, 'day'],
	['a card put off until no day', 'burials', { card: 'a/0', value: null, hlc }, 'value']
])('%s is not written, in a bulk neither', async (_, table, row, field) => {
	const db = await guarded();
	const sound = { ...card, id: 'b/0' };
	await expect(db.table(table).put(row)).rejects.toThrow(`${table} has no ${field}`);
	await expect(db.table(table).bulkAdd([row])).rejects.toThrow(field);
	const both = db.transaction('rw', db.tables, async () => {
		await db.table('cards').put(sound);
		await db.table(table).bulkPut([row]);
	});
	await expect(both).rejects.toMatchObject({ code: 'invalid' });
	expect(await db.table(table).count()).toBe(0);
	expect(await db.cards.count()).toBe(0);
	db.close();
});

it.each([
	['a deleted note, which has no place', 'notes', { id: 'z' }],
	['an event about no card', 'events', { ...event, id: 'f' }],
	['a card of any due day', 'cards', card],
	['a card that is put off no more', 'burials', { card: 'a/0', value: 'none', hlc }]
])('%s is written', async (_, table, row) => {
	const db = await guarded();
	await db.table(table).put(row);
	expect(await db.table(table).count()).toBe(1);
	await db.table(table).clear();
	db.close();
});

/** What a row may hold in the place of a key: keys, and what no index takes in. */
const value = fc.oneof(
	fc.constantFrom(undefined, null, NaN, Infinity, '', true, [], {}, 'd', 'a/0', 1, -1, 0.5),
	fc.integer(),
	fc.string({ minLength: 1 })
);
const rows = fc.array(
	fc.oneof(
		fc.tuple(
			fc.constant('cards' as const),
			fc.record({ id: fc.string(), noteId: value, deckId: value, queue: value, due: value })
		),
		fc.tuple(
			fc.constant('events' as const),
			fc.record({ id: fc.string(), card: value, day: value, device: value, seq: value })
		),
		fc.tuple(fc.constant('burials' as const), fc.record({ card: fc.string(), value })),
		fc.tuple(fc.constant('wordings' as const), fc.record({ id: fc.string(), note: value }))
	),
	{ maxLength: 8 }
);

it('whatever is written, an index finds every row that is there', async () => {
	const db = await guarded();
	await fc.assert(
		fc.asyncProperty(rows, async (rows) => {
			for (const [table, row] of rows)
				await db
					.table(table)
					.put(row)
					.catch(() => undefined);
			for (const name of ['cards', 'events', 'burials', 'wordings'] as const) {
				const table = db.table<object>(name);
				const all = await table.count();
				for (const { name: index, keyPath } of table.schema.indexes) {
					const isOptional = name === 'events' && (index === 'card' || index === 'day');
					const outside = await table
						.filter((row) => isOptional && Reflect.get(row, String(keyPath)) === undefined)
						.count();
					expect(await table.orderBy(index).count()).toBe(all - outside);
				}
				await table.clear();
			}
		}),
		{ seed: 41, numRuns: 100 }
	);
	db.close();
});
