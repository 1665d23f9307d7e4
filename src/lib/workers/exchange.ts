import { proxy } from 'comlink';
import type { DeckId } from '../core/deck/note.ts';
import type { StudyTime } from '../core/schedule/day.ts';
import type { Dialect } from '../core/exchange/table/dialect.ts';
import type { Finding } from '../core/text/finding.ts';
import { limits } from '../readers/limits.ts';
import type { Imported, ImportRequest } from '../store/api.ts';
import type { ExchangeWorker } from './exchange.worker.ts';
import { within, workersOf, type Task } from './in-worker.ts';
import type { Outgoing, OutFormat } from './outgoing.ts';
import type { Preview } from './preview.ts';
import { startExchangeWorker } from './start.ts';

export { Cancelled, type Task } from './in-worker.ts';
export { outFormats, type Outgoing, type OutFormat } from './outgoing.ts';
export type { FindingGroup, Preview } from './preview.ts';

const inExchangeWorker = workersOf<ExchangeWorker>(startExchangeWorker);

/** Reads files with decks, in a worker that is ended when it takes too long; undefined then. It keeps what it read. */
export const startOpening = (
	library: string,
	files: readonly File[],
	offsetMinutes: number,
	progress: (file: string) => void
): Task<Preview | undefined> =>
	within(
		limits.collectionSeconds,
		inExchangeWorker<Preview | undefined>(
			async (remote) => await remote.read(library, files, offsetMinutes, proxy(progress))
		),
		undefined
	);

/** Reads the table that was opened in another way. */
export const startReadingAs = (library: string, dialect: Dialect): Task<Preview | undefined> =>
	within(
		limits.collectionSeconds,
		inExchangeWorker<Preview | undefined>((remote) => remote.readAs(library, dialect)),
		undefined
	);

/** Adds decks of what was opened to the library. Cancelled, nothing of it was added. */
export const startAdding = (
	library: string,
	decks: readonly DeckId[],
	request: Omit<ImportRequest, 'from'>,
	progress: (share: number) => void
): Task<Imported> =>
	inExchangeWorker<Imported>(
		async (remote) => await remote.add(library, decks, request, proxy(progress))
	);

/** What a format does not keep of decks of the library. */
export const startLosses = (
	library: string,
	decks: readonly DeckId[],
	format: OutFormat,
	withHistory: boolean
): Task<readonly Finding[]> =>
	inExchangeWorker<readonly Finding[]>(
		async (remote) => await remote.losses(library, decks, format, withHistory)
	);

/** Writes decks of the library in a format of any program. */
export const startWriting = (
	library: string,
	decks: readonly DeckId[],
	format: OutFormat,
	withHistory: boolean,
	time: StudyTime
): Task<Outgoing> =>
	inExchangeWorker<Outgoing>((remote) => remote.write(library, decks, format, withHistory, time));

/** Frees what was read. */
export const forgetOpened = (): Promise<undefined> =>
	inExchangeWorker<undefined>(async (remote) => {
		await remote.forget();
		return undefined;
	}).done;
