import { expose } from 'comlink';
import type { DeckId } from '../core/deck/note.ts';
import type { StudyTime } from '../core/schedule/day.ts';
import type { Dialect } from '../core/exchange/table/dialect.ts';
import type { Imported, ImportRequest } from '../store/api.ts';
import { openCollection, type OpenedFile } from '../readers/open-collection.ts';
import { readTable } from '../core/exchange/table/read.ts';
import { together } from '../readers/together.ts';
import { onlyDecks, withoutDamaged } from './incoming.ts';
import { openLibrary } from './open-library.ts';
import { writeOut, type Outgoing, type OutFormat } from './outgoing.ts';
import { previewOf, type Preview } from './preview.ts';

/** What was read last, until it is added or forgotten. */
let opened: readonly (OpenedFile & { readonly file: string })[] = [];

const shown = async (library: string): Promise<Preview> => {
	const read = together(opened);
	const decks = read.collection?.decks ?? [];
	const store = await openLibrary(library);
	try {
		return previewOf(read, await store.compare(decks), opened);
	} finally {
		store.close();
	}
};

const worker = {
	async read(
		library: string,
		files: readonly File[],
		offsetMinutes: number,
		progress: (file: string) => void
	): Promise<Preview> {
		opened = [];
		const read = [];
		for (const file of files) {
			progress(file.name);
			const bytes = new Uint8Array(await file.arrayBuffer());
			const { name } = file;
			read.push({
				...withoutDamaged(await openCollection(bytes, name, offsetMinutes), name),
				file: name
			});
		}
		opened = read;
		return shown(library);
	},
	/** Reads the only file, a table, in another way. */
	async readAs(library: string, dialect: Dialect): Promise<Preview> {
		opened = opened.map(({ table, file, from, ...rest }) =>
			table
				? {
						...withoutDamaged({ ...readTable(table.text, dialect, file), from }, file),
						table: { text: table.text, dialect },
						file
					}
				: { ...rest, from, file }
		);
		return shown(library);
	},
	async add(
		library: string,
		decks: readonly DeckId[],
		request: Omit<ImportRequest, 'from'>,
		progress: (share: number) => void
	): Promise<Imported> {
		const { collection } = together(opened);
		if (!collection) throw new Error('what was read is gone: choose the file again');
		const store = await openLibrary(library);
		try {
			const from = opened[0]?.from ?? 'hafiza';
			const imported = await store.importCollection(
				onlyDecks(collection, decks),
				{ ...request, from },
				{ onShare: progress }
			);
			opened = [];
			return imported;
		} finally {
			store.close();
		}
	},
	async write(
		library: string,
		decks: readonly DeckId[],
		format: OutFormat,
		withHistory: boolean,
		time: StudyTime
	): Promise<Outgoing> {
		const store = await openLibrary(library);
		try {
			return await writeOut(await store.collectionOf(decks), format, withHistory, time);
		} finally {
			store.close();
		}
	},
	forget(): void {
		opened = [];
	}
};
export type ExchangeWorker = typeof worker;

expose(worker);
