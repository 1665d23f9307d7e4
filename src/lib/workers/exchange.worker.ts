import { expose } from 'comlink';
import type { DeckId } from '../core/deck/note.ts';
import type { StudyTime } from '../core/schedule/day.ts';
import { sameLayout, type Dialect } from '../core/exchange/table/dialect.ts';
import type { Finding } from '../core/text/finding.ts';
import type { Imported, ImportRequest } from '../store/api.ts';
import { openCollection, openTable, type OpenedFile } from '../readers/open-collection.ts';
import { detectDialect } from '../core/exchange/table/detect.ts';
import { asHere } from '../core/exchange/as-here.ts';
import { formats } from '../core/exchange/formats.ts';
import { missingImages } from '../core/exchange/missing-images.ts';
import { together } from '../readers/together.ts';
import { onlyDecks } from './only-decks.ts';
import { openLibrary } from './open-library.ts';
import { takeSnapshotOf } from './take-snapshot.ts';
import { lossesIn, writeOut, type Outgoing, type OutFormat } from './outgoing.ts';
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

/** The formats that hold less than a note is, by the program that has them. */
const lossy = new Map([
	['gift', '.gift'],
	['moodle', '.xml']
]);

/** Of files in such formats, what is here and was only not said there stays. */
async function againstLibrary(library: string, read: typeof opened): Promise<typeof opened> {
	if (!read.some(({ from }) => lossy.has(from))) return read;
	const store = await openLibrary(library);
	try {
		const seen = [];
		for (const each of read) {
			const way = formats.get(lossy.get(each.from) ?? '');
			const decks = (each.collection?.decks ?? []).map(({ id }) => id);
			seen.push(way ? asHere(each, way, await store.collectionOf(decks)) : each);
		}
		return seen;
	} finally {
		store.close();
	}
}

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
			const found = await openCollection(bytes, name, { offsetMinutes });
			const findings = [...found.findings, ...missingImages(found, name)];
			read.push({ ...found, findings, file: name });
		}
		opened = await againstLibrary(library, read);
		return shown(library);
	},
	/** Reads the only file, a table, in another way; with other signs, what its columns hold is guessed anew. */
	async readAs(library: string, dialect: Dialect): Promise<Preview> {
		opened = opened.map((each) => {
			const { table, file } = each;
			if (!table) return each;
			const { delimiter, quote, rowEnd } = dialect;
			const isLaidOut = sameLayout(dialect, table.dialect);
			const wanted = isLaidOut ? dialect : detectDialect(table.text, { delimiter, quote, rowEnd });
			return { ...openTable(table, wanted, file), file };
		});
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
		// An import can be taken back; this is for what nobody foresaw.
		await takeSnapshotOf(library, 'import').catch(console.warn);
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
	async losses(
		library: string,
		decks: readonly DeckId[],
		format: OutFormat,
		withHistory: boolean
	): Promise<readonly Finding[]> {
		const store = await openLibrary(library);
		try {
			return await lossesIn(await store.collectionOf(decks), format, withHistory);
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
