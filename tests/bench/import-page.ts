import { dayMs, studyTime } from '../../src/lib/core/schedule/day.ts';
import { openContainer } from '../../src/lib/readers/anki/container.ts';
import { readAnki } from '../../src/lib/readers/anki/read-anki.ts';
import { sqlite } from '../../src/lib/readers/anki/sqlite.ts';
import { Database } from '../../src/lib/store/database.ts';
import { openStore } from '../../src/lib/store/open.ts';
import { createdAt, packageOf } from '../fixtures/anki.ts';

export type ImportTimes = {
	readonly megabytes: number;
	/** The collection opened and every row of notes, cards and reviews read, by the library alone. */
	readonly bareMs: number;
	/** From the bytes of the package to decks and histories. */
	readonly readMs: number;
	/** From those to the library, as one transaction. */
	readonly addMs: number;
	/** The rows that it left there, written to tables with the same indexes by Dexie alone. */
	readonly putMs: number;
	readonly taken: number;
};

const clock = async <T>(work: () => Promise<T>): Promise<[T, number]> => {
	const began = performance.now();
	const made = await work();
	return [made, performance.now() - began];
};

/** A package as people have them: two fields, some markup, tags, decks within decks, some answers a card. */
const made = (notes: number, reviewsEach: number) =>
	packageOf({
		decks: new Map([
			[1, 'Default'],
			[2, 'Geography::Harbours'],
			[3, 'Geography::Rivers']
		]),
		notes: Array.from({ length: notes }, (_, i) => ({
			fields: [
				`Which harbour of the <b>north</b> has the number ${i} in the list of 1912?`,
				`Harbour ${i}<br>on the left bank of river ${i % 997}, &quot;old&quot; town`
			],
			tags: `harbour list::${i % 50}`
		})),
		cards: Array.from({ length: notes }, (_, i) => ({
			...{ note: i, deck: 2 + (i % 2), ord: 0, reps: reviewsEach, factor: 2500 },
			...(reviewsEach > 0 && { type: 2, queue: 2, due: 1500 + (i % 300), ivl: 30 })
		})),
		reviews: Array.from({ length: notes * reviewsEach }, (_, i) => {
			const [card, nth] = [Math.floor(i / reviewsEach), i % reviewsEach];
			const at = createdAt * 1000 + nth * 20 * dayMs + card * 1000 + nth;
			return [at, card + 1, 3, 4 * (nth + 1), 2500, 6000, nth === 0 ? 0 : 1];
		})
	});

/** What one import costs, and what its two ends would cost alone. */
export async function importTimes(notes: number, reviewsEach: number): Promise<ImportTimes> {
	const bytes = await made(notes, reviewsEach);
	const { Database: Sqlite } = await sqlite();
	const { database } = openContainer(bytes);
	const bare = () => {
		const opened = new Sqlite(database);
		for (const table of ['notes', 'cards', 'revlog']) {
			const statement = opened.prepare(`SELECT * FROM ${table}`);
			while (statement.step()) statement.get();
			statement.free();
		}
		opened.close();
		return Promise.resolve();
	};
	await bare();
	await readAnki(bytes);
	const [, bareMs] = await clock(bare);
	const [{ collection }, readMs] = await clock(() => readAnki(bytes));
	if (!collection) throw new Error('the package was not read');
	const name = `bench-import-${reviewsEach}`;
	const opened = await openStore({ name, mirror: undefined });
	if (opened.result !== 'ready') throw new Error(opened.result);
	const request = { from: 'anki', withHistory: true, time: studyTime(Date.now(), 0) };
	const [imported, addMs] = await clock(() => opened.store.importCollection(collection, request));
	opened.store.close();
	return {
		...{ bareMs, readMs, addMs, taken: imported.added },
		megabytes: bytes.length / 1e6,
		putMs: await putAgain(name)
	};
}

/** Writes the same rows to a library of the same tables, without a rule of Hafiza's. */
async function putAgain(name: string): Promise<number> {
	const [from, to] = [new Database(name, {}), new Database(`${name}-bare`, {})];
	await from.open();
	await to.open();
	const tables = ['notes', 'cards', 'events'] as const;
	const rows = await Promise.all(tables.map((table) => from.table(table).toArray()));
	const [, putMs] = await clock(() =>
		to.transaction('rw', [...tables], async () => {
			for (const [i, table] of tables.entries()) await to.table(table).bulkPut(rows[i] ?? []);
		})
	);
	from.close();
	await to.delete();
	return putMs;
}

Object.assign(globalThis, { importTimes });
