import { copyOf } from '../copy/write.ts';
import type { Database } from '../database.ts';
import { errorNames } from '../error.ts';
import { countKept } from '../kept.ts';
import {
	described,
	hashOf,
	listSnapshots,
	type Reason,
	type Shelves,
	type Snapshot
} from './snapshots.ts';
import { kept } from './thin.ts';

/** A daily one is taken so long after the last, where anything was changed. */
const dailyMs = 20 * 60 * 60 * 1000;
/** One after studying is taken where so much was done since the last, and no sooner. */
const session = { writes: 20, afterMs: 20 * 60 * 1000 };

const sizeOf = ({ kept: { notes, answers } }: Pick<Snapshot, 'kept'>): number => notes + answers;

/**
 * Takes a snapshot and thins the older ones. Undefined where there is nothing to keep, or nothing new since the last; a
 * daily one also where the last is not a day old. A full disk costs the older ones first.
 */
export async function takeSnapshot(
	db: Database,
	shelves: Shelves,
	now: number,
	reason: Reason
): Promise<Snapshot | undefined> {
	const log = await db.meta.get('log');
	const writes = log?.key === 'log' ? log.writes : 0;
	const [last] = await listSnapshots(shelves);
	if (last && !isDue(reason, writes - last.writes, now - last.madeAt)) return undefined;
	const { decks, notes, answers } = await countKept(db, now);
	if (notes + answers === 0) return undefined;

	const images = await db.media.toCollection().primaryKeys();
	const name = `${now}-${reason}.hafiza`;
	const file = await new Response(copyOf(db, now, 'without-images')).blob();
	const snapshot: Snapshot = {
		name,
		madeAt: now as Snapshot['madeAt'],
		reason,
		kept: { decks, notes, answers },
		writes,
		bytes: file.size,
		sha256: await hashOf(file),
		images
	};
	const keep = async () => {
		await keepImages(db, shelves, images);
		await shelves.copies.write(name, file);
		await shelves.copies.write(described(name), new Blob([JSON.stringify(snapshot)]));
	};
	try {
		await keep();
	} catch (error) {
		if (!errorNames(error).includes('QuotaExceededError')) throw error;
		await thin(shelves, now, 2);
		await keep();
	}
	await thin(shelves, now);
	return snapshot;
}

/** Fewer changes than then: another library, or an earlier one. A clock that was ahead must not put one off for ever. */
function isDue(reason: Reason, changes: number, sinceMs: number): boolean {
	if (changes === 0) return false;
	const age = Math.abs(sinceMs);
	if (reason === 'daily') return age >= dailyMs;
	return reason !== 'session' || (Math.abs(changes) >= session.writes && age >= session.afterMs);
}

/** An image never changes under its name: each is written once, whichever snapshots name it. */
async function keepImages(db: Database, { images }: Shelves, names: Snapshot['images']) {
	const there = new Set(await images.names());
	for (const name of names) {
		if (there.has(name)) continue;
		const row = await db.media.get(name as never);
		if (row) await images.write(name, new Blob([row.bytes]));
	}
}

/** Of those after studying the newest alone, so that they crowd out none from before a change; but no much fuller one. */
function withoutRepeated(newestFirst: readonly Snapshot[]): readonly Snapshot[] {
	const newest = newestFirst.find(({ reason }) => reason === 'session');
	return newestFirst.filter(
		(one) => one.reason !== 'session' || one === newest || sizeOf(one) > 2 * sizeOf(newest ?? one)
	);
}

/** Removes what is too old, or all but so many of the newest and the last good one, and what belongs to none. */
export async function thin(shelves: Shelves, now: number, most = Infinity): Promise<void> {
	const aged = withoutRepeated(await listSnapshots(shelves)).map((snapshot) => ({
		madeAt: snapshot.madeAt,
		size: sizeOf(snapshot),
		snapshot
	}));
	const fullest = Math.max(...aged.map(({ size }) => size));
	const good = aged.find(({ size }) => size * 2 > fullest);
	const staying = [...kept(aged, now)].filter((each) => each === good || aged.indexOf(each) < most);
	const names = new Set(
		staying.flatMap(({ snapshot: { name } }) => [name, described(name), 'images'])
	);
	for (const name of await shelves.copies.names())
		if (!names.has(name) && name !== 'images') await shelves.copies.remove(name);
	const wanted = new Set(staying.flatMap(({ snapshot }) => snapshot.images));
	for (const name of await shelves.images.names())
		if (!wanted.has(name)) await shelves.images.remove(name);
}
