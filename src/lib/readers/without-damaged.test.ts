import { describe, expect, it } from 'vitest';
import { decks as hostile } from '../../../tests/hostile/files.ts';
import { printFinding } from '../core/text/finding.ts';
import { previewOf } from '../workers/preview.ts';
import { openCollection } from './open-collection.ts';
import { together } from './together.ts';

/** What the screen of import comes to know of a file. */
async function arriving(file: string, bytes: Uint8Array) {
	const opened = await openCollection(bytes, file, { offsetMinutes: 0 });
	const read = together([opened]);
	return { read, preview: previewOf(read, [], [opened]) };
}

describe('a file that was made to do harm', () => {
	it.each(hostile)(
		'with $tries ($file) is read or refused in words, and nothing is dropped in silence',
		async ({ file, bytes }) => {
			const { read, preview } = await arriving(file, await bytes());
			const { collection, findings, tallies } = read;
			const notes = (collection?.decks ?? []).flatMap(({ notes }) => notes);
			const tally = tallies.get('notes');
			expect(notes.length > 0 || findings.length > 0).toBe(true);
			if (tally) {
				expect(tally.taken).toBe(notes.length);
				expect(tally.read).toBe(tally.taken + tally.left);
				if (tally.left > 0) expect(findings.length).toBeGreaterThan(0);
			}
			for (const finding of findings.slice(0, 100)) {
				expect(finding.todo).toMatch(/\S/);
				expect(printFinding(finding)).not.toMatch(
					/Invalid |undefined|\[object|[\u009b\u202e\u2066]/
				);
			}
			expect(new Set(preview.decks.map(({ id }) => id)).size).toBe(preview.decks.length);
			const shown = [
				...preview.decks.map(({ title }) => title),
				...notes.flatMap(({ tags, topic = '' }) => [...tags, topic])
			];
			for (const name of shown)
				expect(name).not.toMatch(/[\p{Cc}\u202a-\u202e\u2066-\u2069]|\p{M}{13}/u);
			expect('isAdmin' in {}).toBe(false);
		}
	);
});
