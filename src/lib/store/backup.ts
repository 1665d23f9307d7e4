import * as v from 'valibot';
import type { Finding } from '../core/text/finding.ts';
import type { BackupPreview, Counts, ImagesOf, ParsedBackup, Restored } from './api.ts';
import { logRow, read as reading, write, type Context, type Pen } from './context.ts';
import { markOf } from './copied.ts';
import { readBackupFile } from './copy/door.ts';
import { copyOf } from './copy/write.ts';
import type { Database } from './database.ts';
import { draftSchema } from './draft-schema.ts';
import { storeError } from './error.ts';
import { foretell } from './foretell.ts';
import { hold, sizeOf } from './held.ts';
import { splitByTime } from './held-entries.ts';
import { baseTables, countsOf, emptyLibrary, type Library, type MediaEntry } from './library.ts';
import { mergeLibrary, mergeTables, unknownImages } from './merge.ts';

/** A `hafiza-backup/2` file: everything but caches, entries kept aside included. */
export async function backup(ctx: Context): Promise<Blob> {
	const mark = await reading(ctx, [ctx.db.meta], () => logRow(ctx.db));
	try {
		const blob = await new Response(copyOf(ctx.db, ctx.now())).blob();
		markOf.set(blob, { at: ctx.now(), device: mark.device, seq: mark.seq });
		return blob;
	} catch (error) {
		throw storeError(error);
	}
}

/** What passed the door, by the token that stands for it. */
const parsed = new WeakMap<ParsedBackup, { library: Library; images: ImagesOf }>();

export async function readBackup(
	ctx: Context,
	file: Blob,
	beside?: ImagesOf
): Promise<BackupPreview> {
	const read = await readBackupFile(file);
	if (read.result === 'unreadable') return read;
	const { library, leftOut, madeAt } = read;
	const images = beside ?? read.images;
	const pictures = await lookThrough(ctx, images);
	const { timely, ahead } = splitByTime(library, ctx.now());
	const token: ParsedBackup = { brand: 'ParsedBackup' };
	parsed.set(token, { library, images });
	return {
		result: 'readable',
		backup: token,
		madeAt,
		holds: { ...countsOf(library), media: pictures.sound },
		adds: {
			...(await reading(ctx, baseTables(ctx.db), () => newIn(ctx.db, library))),
			media: pictures.unknown
		},
		...(await reading(ctx, baseTables(ctx.db), () => foretell(ctx.db, timely))),
		ahead: sizeOf(ahead),
		leftOut: [...leftOut, ...pictures.leftOut]
	};
}

/** Each image is looked at and let go: what is no image, or not the one that its name says, is named. */
async function lookThrough(ctx: Context, images: ImagesOf) {
	const leftOut: Finding[] = [];
	let [sound, unknown, i] = [0, 0, 0];
	for await (const image of images()) {
		if (image) {
			sound++;
			unknown += (await unknownImages(ctx.db, [image])).length;
		} else
			leftOut.push({
				code: 'left-out',
				severity: 'warning',
				what: `media.${i}: the image is damaged`,
				todo: 'this image is left out, everything else is read'
			});
		i++;
	}
	return { sound, unknown, leftOut };
}

/** How much of a library is not in this one. Runs within a transaction over `baseTables`. */
async function newIn(db: Database, library: Library): Promise<Counts> {
	const mine = {
		decks: await db.decks.bulkGet(library.decks.map(({ id }) => id)),
		notes: await db.notes.bulkGet(library.notes.map(({ id }) => id)),
		events: await db.events.bulkGet(library.events.map(({ id }) => id)),
		documents: await db.documents.bulkGet(library.documents.map(({ id }) => id)),
		drafts: await db.drafts.bulkGet(library.drafts.map(({ id }) => id)),
		papers: await db.papers.bulkGet(library.papers.map(({ id }) => id)),
		sittings: await db.sittings.bulkGet(library.sittings.map(({ id }) => id)),
		settings: await db.settings.bulkGet(library.settings.map(({ key }) => key))
	};
	const isNew = (table: keyof typeof mine) => (_: unknown, i: number) =>
		mine[table][i] === undefined;
	return countsOf({
		...emptyLibrary,
		decks: library.decks.filter(isNew('decks')),
		notes: library.notes.filter(isNew('notes')),
		events: library.events.filter(isNew('events')),
		documents: library.documents.filter(isNew('documents')),
		drafts: library.drafts.filter(isNew('drafts')),
		papers: library.papers.filter(isNew('papers')),
		sittings: library.sittings.filter(isNew('sittings')),
		settings: library.settings.filter(isNew('settings'))
	});
}

/** Merges what was read, or puts it in the place of all that is here. */
export async function restore(
	ctx: Context,
	token: ParsedBackup,
	how: 'merge' | 'replace' = 'merge'
): Promise<Restored> {
	const held = parsed.get(token);
	if (!held) throw new TypeError('a backup comes from readBackup');
	const { library, images } = held;
	// Before the rest, some at a time: an image that nothing names does no harm, and is cleared away some day.
	const media = await keepImages(ctx, images);
	return write(ctx, mergeTables(ctx.db), { what: 'everything' }, async (pen) => {
		if (how === 'replace') await clear(ctx.db, pen);
		const adds = { ...(await newIn(ctx.db, library)), media };
		const { timely, ahead } = splitByTime(library, ctx.now());
		await hold(ctx.db, ahead);
		// What can't be read here could not be compared with what comes in.
		const mine = await ctx.db.drafts.bulkGet(timely.drafts.map(({ id }) => id));
		const damaged = timely.drafts.filter((_, i) => mine[i] && !v.is(draftSchema, mine[i]));
		await ctx.db.drafts.bulkDelete(damaged.map(({ id }) => id));
		await mergeLibrary(ctx.db, pen, timely);
		return { adds, ahead: sizeOf(ahead), cards: await ctx.db.cards.count() };
	});
}

/** All but images. This device goes on under a new name: what it wrote under the old one may come back from elsewhere. */
async function clear(db: Database, pen: Pen): Promise<void> {
	const tables = mergeTables(db).filter(({ name }) => name !== 'media' && name !== 'meta');
	await Promise.all(tables.map((table) => table.clear()));
	pen.rename();
}

async function keepImages(ctx: Context, images: ImagesOf): Promise<number> {
	let kept = 0;
	for await (const image of images()) {
		if (!image) continue;
		kept += await write(ctx, [ctx.db.media], undefined, async ({ now }) => {
			const rows: readonly MediaEntry[] = await unknownImages(ctx.db, [image]);
			await ctx.db.media.bulkPut(rows.map((entry) => ({ ...entry, addedAt: now })));
			return rows.length;
		});
	}
	return kept;
}
