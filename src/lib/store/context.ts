import type { Table } from 'dexie';
import type { EpochMs } from '../core/schedule/day.ts';
import type { DeviceId, EventId, GradeEvent, Hlc } from '../core/schedule/review.ts';
import type { Changes, Told } from './changes.ts';
import type { Database, LogRow, MetaRow } from './database.ts';
import { StoreError, storeError } from './error.ts';
import { nextHlc } from './hlc.ts';
import { uuid, type Random } from './id.ts';

/** An opened database with its surroundings; what every action of the store is given. */
export type Context = {
	readonly db: Database;
	readonly now: () => EpochMs;
	readonly random: Random;
	readonly changes: Changes;
	/** Throws if this tab may not use the database any more; opens it again if the browser lost it. */
	readonly ensureOpen: () => Promise<void>;
	/** Called once a change is safely kept. */
	readonly kept: (log: LogRow) => void;
};

/** Numbers and dates what is written within one transaction. */
export type Pen = {
	readonly now: EpochMs;
	readonly device: DeviceId;
	hlc(): Hlc;
	id(): string;
	/** What an event has besides its matter. */
	sign(): Pick<GradeEvent, 'v' | 'id' | 'device' | 'seq' | 'hlc' | 'from'>;
	/** Goes on from a clock value that was seen elsewhere. */
	heard(hlc: Hlc): void;
	/** Goes on from an earlier clock value: the one that it had came of a wrong clock. */
	restart(hlc: Hlc): void;
	/** Keeps what it numbered, as the last write beside others. Whoever does not is served at the end. */
	close(): PromiseLike<unknown>;
	/** Goes on as another device: someone else writes under this one's name. */
	rename(): void;
};

export const logRow = async (db: Database): Promise<LogRow> => logIn(await db.meta.get('log'));

function logIn(row: MetaRow | undefined): LogRow {
	if (row?.key !== 'log')
		throw new StoreError('closed', 'The library was cleared; reload the page');
	return row;
}

/** A read of several tables that must fit together. */
export async function read<T>(
	ctx: Context,
	tables: readonly Table[],
	body: () => Promise<T>
): Promise<T> {
	try {
		await ctx.ensureOpen();
		return await ctx.db.transaction('r', [...tables], body);
	} catch (error) {
		throw storeError(error);
	}
}

/**
 * One action of a person as one strict transaction: all of it is on the disk when the promise resolves, or
 * nothing of it ever was. The database's own row counts it; other tabs are told.
 */
export async function write<T, Read = undefined>(
	ctx: Context,
	tables: readonly Table[],
	change: Told | ((result: T) => Told) | undefined,
	body: (pen: Pen, read: Read) => Promise<T>,
	/** What is read with the first request: each one after the other costs a way to the disk and back. */
	ahead?: () => PromiseLike<Read>
): Promise<T> {
	const { db, now, random } = ctx;
	try {
		await ctx.ensureOpen();
		const { result, log } = await db.transaction('rw', [...tables, db.meta], async () => {
			const [kept, read] = await Promise.all([db.meta.get('log'), ahead?.()]);
			let log = logIn(kept);
			let isClosed = false as boolean;
			const at = now();
			const hlc = () => {
				log = { ...log, hlc: nextHlc(log.hlc, at, log.device) };
				return log.hlc;
			};
			const id = () => uuid(at, random);
			const pen: Pen = {
				now: at,
				get device() {
					return log.device;
				},
				hlc,
				id,
				sign() {
					log = { ...log, seq: log.seq + 1 };
					const { device, seq } = log;
					return { v: 1, id: id() as EventId, device, seq, hlc: hlc(), from: 'hafiza' };
				},
				close() {
					isClosed = true;
					log = { ...log, writes: log.writes + 1 };
					return db.meta.put(log);
				},
				heard(hlc) {
					if (hlc > log.hlc) log = { ...log, hlc };
				},
				restart(hlc) {
					log = { ...log, hlc };
				},
				rename() {
					log = { ...log, device: id() as DeviceId, seq: 0 };
				}
			};
			const result = await body(pen, read as Read);
			if (!isClosed) await pen.close();
			return { result, log };
		});
		ctx.kept(log);
		if (change) ctx.changes.tell(typeof change === 'function' ? change(result) : change);
		return result;
	} catch (error) {
		throw storeError(error);
	}
}

export const found = <T>(thing: T | undefined, what: string): T => {
	if (thing === undefined) throw new StoreError('missing', `${what} is not in the library`);
	return thing;
};
