import { describe, expect, it } from 'vitest';
import { pixel } from '../../../../tests/fixtures/images.ts';
import {
	at,
	backupJson,
	contents,
	deck,
	deckId,
	freshStore,
	note,
	noteId,
	restored,
	study
} from '../../../../tests/store/fixture.ts';
import type { EventId } from '../../core/schedule/review.ts';
import type { Store } from '../api.ts';

const bytesOf = async (file: Blob) => new Uint8Array(await file.arrayBuffer());
const gzipped = (text: string): Promise<Blob> =>
	new Response(new Blob([text]).stream().pipeThrough(new CompressionStream('gzip'))).blob();
const textOf = (file: Blob): Promise<string> =>
	new Response(file.stream().pipeThrough(new DecompressionStream('gzip'))).text();

async function lived(): Promise<Store> {
	const store = await freshStore();
	await store.addDeck(deck('d', [note('a'), note('b')]));
	await study(store, 'a', 3, at(0));
	await store.addImage(pixel());
	return store;
}

describe('a copy', () => {
	it('is gzip over a line an entry, the first and the last saying what it is', async () => {
		const lines = (await textOf(await (await lived()).backup())).trimEnd().split('\n');
		expect(JSON.parse(lines[0] ?? '')).toMatchObject({ format: 'hafiza-backup/2' });
		expect(JSON.parse(lines.at(-1) ?? '')).toEqual(['end', lines.length - 2]);
		for (const line of lines.slice(1)) expect(JSON.parse(line)).toHaveLength(2);
	});

	it('holds every row where there are more than are read at a time', async () => {
		const store = await freshStore();
		const notes = Array.from({ length: 2345 }, (_, i) => note(`n${i}`));
		await store.addDeck(deck('d', notes));
		const other = await freshStore();
		await restored(other, await store.backup());
		expect((await other.wholeDeck(deckId('d')))?.notes).toHaveLength(2345);
		expect(await contents(other)).toEqual(await contents(store));
	});

	it('is whole while somebody studies on', async () => {
		const store = await freshStore();
		const notes = Array.from({ length: 40 }, (_, i) => note(`n${i}`));
		await store.addDeck(deck('d', notes));
		const [file] = await Promise.all([
			store.backup(),
			...notes.slice(0, 20).map(async ({ id }, i) => study(store, id, 3, at(i)))
		]);
		const other = await freshStore();
		await restored(other, file);
		expect(await other.verify()).toMatchObject({ wrong: [], isCountWrong: false });
	});

	it('cut anywhere is refused, and nothing is changed', async () => {
		const bytes = await bytesOf(await (await lived()).backup());
		const other = await freshStore();
		const before = await contents(other);
		for (const length of [2, 20, bytes.length >> 1, bytes.length - 9, bytes.length - 1])
			expect(
				await other.readBackup(new Blob([bytes.slice(0, length)])),
				`${length} of ${bytes.length}`
			).toMatchObject({ result: 'unreadable' });
		expect(await contents(other)).toEqual(before);
	});

	it('with a byte turned over anywhere is refused, or gives what it held', async () => {
		const store = await lived();
		const bytes = await bytesOf(await store.backup());
		const whole = await contents(store);
		let refused = 0;
		for (let i = 0; i < bytes.length; i += 37) {
			const spoilt = bytes.slice();
			spoilt[i] = (spoilt[i] ?? 0) ^ 0x10;
			const other = await freshStore();
			const preview = await other.readBackup(new Blob([spoilt]));
			if (preview.result === 'unreadable') {
				refused++;
				continue;
			}
			await other.restore(preview.backup);
			expect(await contents(other), `byte ${i}`).toEqual(whole);
		}
		expect(refused).toBeGreaterThan(10);
	});

	it.each([
		['no line', '', 'not-a-backup'],
		['another file', '{"a":1}\n', 'not-a-backup'],
		['a later version', '{"format":"hafiza-backup/9","madeAt":1}\n', 'other-format'],
		['too few entries', '{"format":"hafiza-backup/2","madeAt":1}\n["end",1]\n', 'damaged'],
		['no end', '{"format":"hafiza-backup/2","madeAt":1}\n', 'damaged'],
		['an entry that is none', '{"format":"hafiza-backup/2","madeAt":1}\n7\n["end",1]', 'damaged'],
		['a time that is none', '{"format":"hafiza-backup/2","madeAt":null}\n["end",0]\n', 'damaged'],
		[
			'a setting nested without end',
			`{"format":"hafiza-backup/2","madeAt":1}\n["settings",{"key":"a","hlc":"018000000000-0000-d","value":${'['.repeat(5000)}${']'.repeat(5000)}}]\n["end",1]\n`,
			'too-deep'
		]
	])('of %s is refused in words', async (_, text, code) => {
		const preview = await (await freshStore()).readBackup(await gzipped(text));
		expect(preview).toMatchObject({ result: 'unreadable', findings: [{ code }] });
	});

	it('whose first line is damaged is told to be damaged, not to be another file', async () => {
		const bytes = await bytesOf(await (await lived()).backup());
		bytes[12] = (bytes[12] ?? 0) ^ 0xff;
		const preview = await (await freshStore()).readBackup(new Blob([bytes]));
		expect(preview).toMatchObject({ result: 'unreadable', findings: [{ code: 'damaged' }] });
	});

	it('larger than can be read at once is refused in words', async () => {
		const file = new Blob(['{"format":"hafiza-backup/1"']);
		Object.defineProperty(file, 'size', { value: 2 ** 31 });
		const large = await (await freshStore()).readBackup(file);
		expect(large).toMatchObject({ result: 'unreadable', findings: [{ code: 'too-large' }] });
	});

	it('passes over tables of a later version', async () => {
		const text = '{"format":"hafiza-backup/2","madeAt":1}\n["dreams",{"a":1}]\n["end",1]\n';
		const preview = await (await freshStore()).readBackup(await gzipped(text));
		expect(preview).toMatchObject({ result: 'readable', holds: { notes: 0 } });
	});
});

it('a preview says what would be changed, deleted and taken back here', async () => {
	const store = await lived();
	const mine = await store.backup();
	const other = await freshStore();
	await restored(other, mine);
	const nothing = await store.readBackup(await other.backup());
	expect(nothing).toMatchObject({
		changes: { notes: 0, decks: 0 },
		removes: { notes: 0, events: 0 }
	});
	const [grade] = ((await backupJson(store))['events'] ?? []) as { id: EventId }[];
	if (grade) await other.undo(grade.id, at(9));
	await other.editNote(noteId('b'), { answer: 'other' });
	await other.deleteNote(noteId('a'));
	await other.saveSetting('theme', 'dark');
	expect(await store.readBackup(await other.backup())).toMatchObject({
		adds: { notes: 0, settings: 1 },
		changes: { decks: 0, notes: 1, settings: 0 },
		removes: { decks: 0, notes: 1, events: 1 }
	});
});

describe('going back to a copy', () => {
	it('undoes a restore exactly, and brings back what was deleted since', async () => {
		const store = await lived();
		const before = await contents(store);
		const file = await store.backup();
		await store.deleteNote(noteId('a'));
		await store.addDeck(deck('e', [note('x')]));
		await study(store, 'b', 4, at(3));
		const preview = await store.readBackup(file);
		if (preview.result !== 'readable') throw new Error('unreadable');
		await store.restore(preview.backup, 'replace');
		expect(await contents(store)).toEqual(before);
		expect(await store.verify()).toMatchObject({ wrong: [], isCountWrong: false, missing: 0 });
		const next = await study(store, 'b', 3, at(9));
		expect((await backupJson(store))['events']).toContainEqual(next);
	});
});

describe('how much was answered since a copy left the browser', () => {
	it('is all where none did', async () => {
		const store = await lived();
		await store.backup(); // made, and given to nobody
		const state = await store.storageState();
		expect(state.answersSince).toBe(1);
		expect(state.lastBackupAt).toBeUndefined();
	});

	it('counts from when the copy was made', async () => {
		const store = await lived();
		const file = await store.backup();
		await study(store, 'b', 3, at(1));
		await store.noteCopy(file);
		expect(await store.storageState()).toMatchObject({ answersSince: 1 });
	});
});
