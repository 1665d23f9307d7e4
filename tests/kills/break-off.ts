import { appendFile, readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';

const blockBytes = 32 * 1024;
/** An entry that is announced, and what of it reached the file. */
const [announced, written] = [900, 400];

/**
 * Leaves at the end of each log file below a browser's IndexedDB what a write leaves that a kill broke off: the head of
 * an entry and a part of it. By chance that happens once in a hundred kills.
 */
export async function breakOff(folder: string): Promise<void> {
	const origins = join(folder, 'Default', 'IndexedDB');
	for (const origin of await readdir(origins).catch(() => [])) {
		const files = await readdir(join(origins, origin));
		for (const name of files.filter((name) => name.endsWith('.log'))) {
			const file = join(origins, origin, name);
			const { size } = await stat(file);
			// An entry that no block has room for would stand in two parts.
			if (blockBytes - (size % blockBytes) < announced + 100) continue;
			const entry = Buffer.alloc(written, 7);
			entry.writeUInt16LE(announced, 4);
			entry[6] = 1;
			await appendFile(file, entry);
		}
	}
}
