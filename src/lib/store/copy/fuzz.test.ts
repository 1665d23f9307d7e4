import fc from 'fast-check';
import { expect, it } from 'vitest';
import { spoilt } from '../../../../tests/arbitraries/spoilt.ts';
import {
	at,
	backupText,
	contents,
	deck,
	freshStore,
	note,
	noteId,
	study
} from '../../../../tests/store/fixture.ts';

const numRuns = Number(process.env['RUNS'] ?? 60);

it('a spoilt backup is refused in words and changes nothing, or is taken in and fits together', async () => {
	const store = await freshStore();
	await store.addDeck(deck('d', [note('a'), note('z', { type: 'cloze', question: '[x] [y]' })]));
	const event = await study(store, 'a', 3, at(0));
	await study(store, 'z', 1, at(1));
	await store.undo(event.id, at(2));
	await store.editNote(noteId('a'), { answer: 'mine' });
	await store.saveSetting('theme', 'dark');
	const text = await backupText(store);
	const empty = await freshStore();
	const before = await contents(empty);
	let refused = 0;
	await fc.assert(
		fc.asyncProperty(spoilt(fc.constant(text), 3), async (file) => {
			const preview = await empty.readBackup(new Blob([file]));
			if (preview.result === 'unreadable') {
				refused++;
				for (const { what } of preview.findings) expect(what).not.toMatch(/Invalid |undefined/);
				expect(await contents(empty)).toEqual(before);
				return;
			}
			const other = await freshStore();
			const read = await other.readBackup(new Blob([file]));
			if (read.result !== 'readable') throw new Error('read twice, it is another file');
			await other.restore(read.backup);
			expect(await other.verify()).toMatchObject({ wrong: [], isCountWrong: false });
			other.close();
		}),
		{ seed: 33, numRuns }
	);
	expect(refused).toBeGreaterThan(0);
});
