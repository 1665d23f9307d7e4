import { collect } from '../../core/exchange/anki/collect.ts';
import { Told } from '../../core/exchange/anki/told.ts';
import type { ReadCollection } from '../../core/exchange/collection.ts';
import { openContainer } from './container.ts';
import { openDatabase } from './database.ts';
import { readMedia } from './media.ts';
import { readRows } from './read-rows.ts';
import { damaged, Refused } from './refused.ts';

export { isAnki } from './container.ts';

export type ReadAnkiOptions = {
	/** Minutes east of UTC, for packages that do not say where they were made. */
	readonly offsetMinutes?: number;
	/** Told as each stage begins. */
	readonly progress?: (stage: 'unpacking' | 'images' | 'rows' | 'notes') => void;
};

/**
 * Reads a package of Anki (`.apkg`, `.colpkg`) of any version. Never rejects for what the file holds: what is wrong or
 * left out is among the findings. The work is as long as the file is large, so a worker that can be ended is the place.
 */
export async function readAnki(
	bytes: Uint8Array,
	{ offsetMinutes = 0, progress }: ReadAnkiOptions = {}
): Promise<ReadCollection> {
	try {
		progress?.('unpacking');
		const container = openContainer(bytes);
		const database = await openDatabase(container.database);
		try {
			progress?.('rows');
			const rows = readRows(database);
			const told = new Told();
			progress?.('images');
			const media = await readMedia(container, told);
			progress?.('notes');
			return collect(rows, media, told, offsetMinutes);
		} finally {
			database.close();
		}
	} catch (error) {
		const refused =
			error instanceof Refused || !isOfData(error) ? error : damaged('the package is damaged');
		if (!(refused instanceof Refused)) throw error;
		return { findings: [refused.finding], tallies: new Map() };
	}
}

/** What a library throws at data that it cannot take; a fault of our own is not hidden. */
const isOfData = (error: unknown): boolean => error instanceof RangeError;
