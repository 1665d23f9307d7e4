import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { contents, deck, freshStore, noon, note, restored } from '../../../tests/store/fixture.ts';
import { history, live, notes } from '../../../tests/store/lives.ts';
import type { Store } from './api.ts';
import { readBackupFile } from './copy/door.ts';
import { backupText } from './copy/write-file.ts';
import { emptyLibrary, sift, type Library } from './library.ts';
import { mergeLibraries } from './merge-libraries.ts';

async function libraryOf(store: Store): Promise<Library> {
	const read = await readBackupFile(await store.backup());
	if (read.result !== 'readable') throw new Error('unreadable');
	return read.library;
}

const merged = (a: Library, b: Library) => mergeLibraries(a, b, noon + 3_600_000).library;
const text = (library: Library) => backupText(library, 0);

describe('two libraries as files', () => {
	it('merge to one whatever the order, the grouping and the number of times, as the store merges them', async () => {
		await fc.assert(
			fc.asyncProperty(fc.tuple(history, history, history), async (lives) => {
				const origin = await freshStore();
				await origin.addDeck(deck('d', notes));
				const start = await origin.backup();
				const stores = await Promise.all(
					lives.map(async (steps, i) => {
						const store = await freshStore({ now: () => noon + i * 1000 });
						await restored(store, start);
						await live(store, steps, i);
						return store;
					})
				);
				const [a, b, c] = (await Promise.all(stores.map(libraryOf))) as [Library, Library, Library];
				const all = text(merged(merged(a, b), c));
				expect(text(merged(c, merged(b, a)))).toBe(all);
				expect(text(merged(merged(a, c), merged(b, a)))).toBe(all);
				expect(text(merged(merged(merged(a, b), c), b))).toBe(all);

				const [store, ...others] = stores as [Store, ...Store[]];
				for (const other of others) await restored(store, await other.backup());
				const file = await freshStore({ now: () => noon + 5000 });
				await restored(file, all);
				expect(await contents(file)).toEqual(await contents(store));
				expect(await file.verify()).toMatchObject({ wrong: [], isCountWrong: false });
				for (const one of [origin, file, ...stores]) one.close();
			}),
			{ seed: 21, numRuns: Number(process.env['RUNS'] ?? 12) }
		);
	}, 600_000);

	it('merge to one also where each holds a random part of what many have done', async () => {
		const lived = await Promise.all(
			fc.sample(history, { seed: 22, numRuns: 6 }).map(async (steps, i) => {
				const store = await freshStore({ now: () => noon + i * 1000 });
				await store.addDeck(deck('d', notes));
				await live(store, steps, i);
				return libraryOf(store);
			})
		);
		const part = fc
			.tuple(fc.nat(lived.length - 1), fc.integer({ min: 1, max: 7 }), fc.nat(6))
			.map(([which, of, from]) => {
				let n = from;
				return sift(lived[which] ?? emptyLibrary, () => n++ % of === 0);
			});
		fc.assert(
			fc.property(part, part, part, (a, b, c) => {
				const all = text(merged(merged(a, b), c));
				expect(text(merged(a, merged(b, c)))).toBe(all);
				expect(text(merged(merged(c, a), merged(b, a)))).toBe(all);
			}),
			{ seed: 23, numRuns: Number(process.env['RUNS'] ?? 200) }
		);
	}, 600_000);

	it('merged with nothing, or with itself, is itself', async () => {
		const store = await freshStore();
		await store.addDeck(deck('d', [note('a')]));
		const a = await libraryOf(store);
		expect(text(merged(a, emptyLibrary))).toBe(text(merged(emptyLibrary, a)));
		expect(text(merged(a, a))).toBe(text(merged(a, emptyLibrary)));
	});

	it('says what came from where', async () => {
		const [one, other] = [await freshStore(), await freshStore({ now: () => noon + 9 })];
		await one.addDeck(deck('d', [note('a'), note('b')]));
		await restored(other, await one.backup());
		await other.addDeck(deck('e', [note('c')]));
		await other.editNote(note('a').id, { answer: 'mine' });
		await one.editNote(note('b').id, { answer: 'mine too' });
		const { origins } = mergeLibraries(await libraryOf(one), await libraryOf(other), noon);
		expect(origins.get('notes')).toEqual({ first: 0, second: 1, same: 0, joined: 2 });
		expect(origins.get('decks')).toEqual({ first: 0, second: 1, same: 1, joined: 0 });
	});

	it('lets nothing that is dated years ahead decide, and keeps it', async () => {
		const ten = 10 * 365 * 86_400_000;
		const [right, wrong] = [await freshStore(), await freshStore({ now: () => noon + ten })];
		for (const store of [right, wrong]) await store.addDeck(deck('d', [note('a')]));
		await wrong.saveSetting('theme', 'wrong');
		await right.saveSetting('theme', 'right');
		const [a, b] = [await libraryOf(right), await libraryOf(wrong)];
		const both = mergeLibraries(a, b, noon);
		expect(both.ahead).toBe(3);
		const store = await freshStore();
		await restored(store, text(both.library));
		expect(await store.settings()).toEqual(new Map([['theme', 'right']]));
		expect(text(mergeLibraries(b, a, noon).library)).toBe(text(both.library));
	});

	it('names a device whose storage was copied', async () => {
		const store = await freshStore();
		await store.addDeck(deck('d', [note('a'), note('b')]));
		const before = await libraryOf(store);
		const event = { v: 7, type: 'dream', device: 'twin', seq: 1, hlc: '000000000001-0000-twin' };
		const lived = (id: string) => ({ ...before, events: [{ ...event, id }] }) as unknown as Library;
		const { copied, library } = mergeLibraries(lived('x'), lived('y'), noon);
		expect(copied).toEqual(['twin']);
		expect(library.events).toHaveLength(2);
	});
});
