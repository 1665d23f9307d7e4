import type { EpochMs } from '../core/schedule/day.ts';
import type { DeviceId } from '../core/schedule/review.ts';
import type { Kept, Opened, Sentinel, Unusable } from './api.ts';
import { changesOf } from './changes.ts';
import type { Context } from './context.ts';
import { Database, type LogRow } from './database.ts';
import { door } from './door.ts';
import { errorNames } from './error.ts';
import { beginFreshLog } from './fresh-log.ts';
import { guardOf } from './guard.ts';
import { isClockFarAhead, nextHlc } from './hlc.ts';
import { uuid, type Random } from './id.ts';
import { isNewer, probe } from './probe.ts';
import { hasSentinel, isLost, keeper, readSentinel, type Mirror } from './sentinel.ts';
import { storeOf } from './store.ts';
import { without } from './without.ts';

/** What the store needs of its surroundings; a test gives its own. */
export type Surroundings = {
	/** Name of the database, its channel and its sentinel. */
	readonly name: string;
	/** Wall clock, epoch milliseconds. */
	readonly now: () => number;
	readonly random: Random;
	readonly indexedDB: IDBFactory | undefined;
	readonly keyRange: typeof IDBKeyRange | undefined;
	/** Remembers the sentinel outside IndexedDB. */
	readonly mirror: Mirror | undefined;
	readonly storage: StorageManager | undefined;
	/** Called with the name of a database of an earlier schema, before it is changed to this one. */
	readonly beforeUpgrade: (name: string) => Promise<unknown>;
};

/** This browser's own; what it lacks or refuses is undefined. */
const here = (): Surroundings => ({
	name: 'hafiza',
	now: () => Date.now(),
	random: (bytes) => crypto.getRandomValues(bytes),
	indexedDB: orNothing(() => globalThis.indexedDB),
	keyRange: orNothing(() => globalThis.IDBKeyRange),
	mirror: orNothing(() => (globalThis as { readonly localStorage?: Mirror }).localStorage),
	storage: orNothing(() => navigator.storage),
	beforeUpgrade: () => Promise.resolve()
});

/** A browser may throw at the mere mention of a storage that it refuses. */
function orNothing<T>(get: () => T): T | undefined {
	try {
		return get();
	} catch {
		return undefined;
	}
}

/** Opens this device's store, or says why that cannot be. Never rejects. */
export async function openStore(given: Partial<Surroundings> = {}): Promise<Opened> {
	const around = { ...here(), ...given };
	const { indexedDB, keyRange, name } = around;
	if (!indexedDB || !keyRange)
		return { result: 'unusable', reason: 'absent', detail: 'IndexedDB is missing' };
	try {
		const thrownAway = beginFreshLog(indexedDB, name);
		const seen = await probe(indexedDB, name);
		const isDamaged = (await thrownAway) || seen.isDamaged;
		if (seen.isNewer) return unusable('newer', 'the database is newer than this program');
		// Where it cannot be kept: an upgrade only adds to what is there.
		if (seen.isOlder) await around.beforeUpgrade(name).catch(() => undefined);
		const db = new Database(name, { indexedDB, IDBKeyRange: keyRange });
		db.use(door);
		const isBlocked = await opening(db);
		if (isBlocked) return unusable('blocked', 'another tab holds the database open');
		// Another tab may have brought a newer version between the look and the opening.
		if (isNewer(db.backendDB().version)) {
			db.close();
			return unusable('newer', 'the database is newer than this program');
		}
		return await opened(db, around, indexedDB, isDamaged);
	} catch (error) {
		const isFull = errorNames(error).includes('QuotaExceededError');
		return unusable(isFull ? 'full' : 'refused', describe(error));
	}
}

const unusable = (reason: Unusable, detail: string): Opened => ({
	result: 'unusable',
	reason,
	detail
});

const describe = (error: unknown) =>
	error instanceof Error ? `${error.name}: ${error.message}` : String(error);

/** True if another tab stands in the way. */
function opening(db: Database): Promise<boolean> {
	return new Promise((resolve, reject) => {
		db.on('blocked', () => {
			db.close();
			resolve(true);
		});
		db.open().then(() => {
			resolve(false);
		}, reject);
	});
}

async function opened(
	db: Database,
	around: Surroundings,
	indexedDB: IDBFactory,
	isDamaged: boolean
): Promise<Opened> {
	const { name, mirror } = around;
	const expected = readSentinel(mirror, name);
	const before = await db.meta.get('log');
	const known = before?.key === 'log' ? before : undefined;
	const found = known && sentinelOf(known);
	// A damaged note of what there was says that something was.
	const isForgotten = !known && !expected && hasSentinel(mirror, name);
	const lost =
		isDamaged || isForgotten || known?.isInPlaceOfLost === true || isLost(expected, found);
	const log = known ?? (await create(db, around, lost));

	const kept = expected?.kept && !lost ? { kept: expected.kept } : {};
	const sentinel = keeper(mirror, name, { ...sentinelOf(log), ...kept }, lost);
	const remember = (row: LogRow) => {
		sentinel.remember(sentinelOf(row));
	};
	const note = (kept: Kept) => {
		sentinel.remember({ kept });
	};

	const changes = changesOf(name);
	const { ensureOpen, onClosed, close } = guardOf(db, log.dbId, indexedDB);
	const now = () => Math.floor(around.now()) as EpochMs;
	const ctx: Context = { db, now, random: around.random, changes, ensureOpen, kept: remember };
	const accept = async () => {
		note(await (await import('./kept.ts')).keptIn(ctx));
		await settle(db);
		sentinel.unmute();
	};
	// Cleared with all else of this site: the next start shall know what there was.
	onClosed((why) => {
		if (why === 'cleared') sentinel.write();
	});
	// No space for it now: at another start.
	if (isClockFarAhead(log.hlc, now())) await mend(ctx).catch(() => undefined);
	await release(ctx).catch(() => undefined);
	const store = storeOf(ctx, { accept, note, onClosed, close, storage: around.storage });
	if (lost) return { result: 'data-loss', store, expected, found, accept };
	return { result: 'ready', store, isNew: log.writes === 0 };
}

/** The clock was wrong, and is right again. */
const mend = async (ctx: Context): Promise<void> =>
	(await import('./mend-clock.ts')).mendClock(ctx);

/** Lets in what was dated ahead of the clock, if there is any. */
async function release(ctx: Context): Promise<void> {
	if ((await ctx.db.held.count()) > 0) await (await import('./held.ts')).releaseHeld(ctx);
}

const sentinelOf = ({ dbId, writes }: LogRow): Sentinel => ({ dbId, writes });

/** Whoever uses it has chosen to. */
const settle = (db: Database): Promise<void> =>
	db.transaction('rw', db.meta, async () => {
		const row = await db.meta.get('log');
		if (row?.key === 'log') await db.meta.put(without(row, 'isInPlaceOfLost'));
	});

/** The first row of a new database, unless another tab was quicker. */
function create(
	db: Database,
	{ now, random }: Surroundings,
	isInPlaceOfLost: boolean
): Promise<LogRow> {
	return db.transaction('rw', db.meta, async () => {
		const row = await db.meta.get('log');
		if (row?.key === 'log') return row;
		const device = uuid(now(), random) as DeviceId;
		const dbId = uuid(now(), random);
		const hlc = nextHlc(undefined, now(), device);
		const fresh = { key: 'log', dbId, device, seq: 0, hlc, writes: 0 } as const;
		const first: LogRow = isInPlaceOfLost ? { ...fresh, isInPlaceOfLost } : fresh;
		await db.meta.add(first);
		return first;
	});
}
