import * as v from 'valibot';
import type { EpochMs } from '../../core/schedule/day.ts';
import type { Kept } from '../api.ts';
import { isImageNamed } from '../media.ts';
import type { MediaEntry } from '../library.ts';
import { count, moment } from '../row-schema.ts';
import { folderOf } from './folder.ts';
import { shelfOf, type Shelf } from './shelf.ts';

/** What a snapshot was taken for. */
export const reasons = [
	'daily',
	'session',
	'restore',
	'import',
	'delete',
	'upgrade',
	'asked'
] as const;
export type Reason = (typeof reasons)[number];

/** A copy that this browser keeps beside the database. */
export type Snapshot = {
	readonly name: string;
	readonly madeAt: EpochMs;
	readonly reason: Reason;
	readonly kept: Omit<Kept, 'at'>;
	/** Changes of the library by then. */
	readonly writes: number;
	/** Of the compressed file. */
	readonly bytes: number;
	/** Hexadecimal. */
	readonly sha256: string;
	/** Names of the images, which stand once beside all snapshots. */
	readonly images: readonly string[];
};

const schema = v.object({
	name: v.string(),
	madeAt: moment,
	reason: v.picklist(reasons),
	kept: v.object({ decks: count, notes: count, answers: count }),
	writes: count,
	bytes: count,
	sha256: v.string(),
	images: v.array(v.string())
});

/** Where the snapshots of a library are, and the images that they name. */
export type Shelves = { readonly copies: Shelf; readonly images: Shelf };

/** In the origin's private file system; undefined where the browser has none, or refuses it. */
export async function openShelves(library: string): Promise<Shelves | undefined> {
	try {
		const root = await navigator.storage.getDirectory();
		const folder = await root.getDirectoryHandle(folderOf(library), { create: true });
		const images = await folder.getDirectoryHandle('images', { create: true });
		return { copies: shelfOf(folder), images: shelfOf(images) };
	} catch {
		return undefined;
	}
}

/** Its description is written last: a copy without one was never finished. */
export const described = (name: string): string => `${name}.json`;

/** The newest first. */
export async function listSnapshots({ copies }: Shelves): Promise<readonly Snapshot[]> {
	const names = (await copies.names()).filter((name) => name.endsWith('.json'));
	const read = await Promise.all(names.map(async (name) => describedBy(await copies.read(name))));
	return read.filter((snapshot) => snapshot !== undefined).toSorted((a, b) => b.madeAt - a.madeAt);
}

async function describedBy(file: Blob | undefined): Promise<Snapshot | undefined> {
	try {
		const parsed = v.safeParse(schema, JSON.parse((await file?.text()) ?? ''));
		return parsed.success
			? { ...parsed.output, madeAt: parsed.output.madeAt as EpochMs }
			: undefined;
	} catch {
		return undefined;
	}
}

/** The copy, if every byte of it is as it was written. */
export async function snapshotFile(
	{ copies }: Shelves,
	{ name, sha256 }: Snapshot
): Promise<Blob | undefined> {
	const file = await copies.read(name);
	return file && (await hashOf(file)) === sha256 ? file : undefined;
}

/** Its images; undefined for one that is gone or damaged. */
export async function* snapshotImages(
	{ images }: Shelves,
	{ images: names }: Snapshot
): AsyncGenerator<MediaEntry | undefined> {
	for (const name of names) {
		const file = await images.read(name);
		const bytes = file && new Uint8Array(await file.arrayBuffer());
		yield bytes && (await isImageNamed(name, bytes))
			? { id: name as MediaEntry['id'], bytes }
			: undefined;
	}
}

export async function hashOf(file: Blob): Promise<string> {
	const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', await file.arrayBuffer()));
	return [...digest].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}
