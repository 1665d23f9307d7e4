import * as v from 'valibot';
import type { EpochMs } from '../core/schedule/day.ts';
import type { Finding } from '../core/text/finding.ts';
import type { BackupPreview, Counts, ParsedBackup, Restored } from './api.ts';
import { backupFormat, backupSchema } from './backup-schema.ts';
import { read, write, type Context } from './context.ts';
import type { Database } from './database.ts';
import { draftSchema } from './draft-schema.ts';
import { heldLibrary, hold, sizeOf, splitByTime } from './held.ts';
import { baseTables, countsOf, joined, libraryOf, type Library } from './library.ts';
import { filedImages, readFiledImages } from './media-file.ts';
import { mergeLibrary, mergeTables, unknownImages } from './merge.ts';
import { sifted, withoutDamage } from './sift.ts';
import { without } from './without.ts';

/** The text of a `hafiza-backup/1` file: everything but caches, entries kept aside included. */
export async function backup(ctx: Context): Promise<string> {
	const library = await read(ctx, baseTables(ctx.db), async () =>
		withoutDamage(joined(await libraryOf(ctx.db), heldLibrary(await ctx.db.held.toArray())))
	);
	const madeAt = ctx.now();
	const media = filedImages(library.media);
	const text = JSON.stringify({ format: backupFormat, madeAt, ...library, media });
	await write(ctx, [], undefined, async () => {
		await ctx.db.meta.put({ key: 'backup', value: madeAt });
	});
	return text;
}

/** What passed the door, by the token that stands for it. */
const parsed = new WeakMap<ParsedBackup, Library>();

export async function readBackup(ctx: Context, text: string): Promise<BackupPreview> {
	const input = parseJson(text);
	if (!(input instanceof Object && 'format' in input))
		return unreadable('not-a-backup', 'this is no backup of Hafiza', 'choose a backup file');
	if (input.format !== backupFormat)
		return unreadable(
			'other-format',
			`its format is ${JSON.stringify(input.format)}, this program reads ${backupFormat}`,
			'update Hafiza, then try again'
		);
	const result = v.safeParse(backupSchema, input);
	if (!result.success)
		return {
			result: 'unreadable',
			findings: result.issues
				.slice(0, 20)
				.map((issue) =>
					finding(
						'damaged',
						`${v.getDotPath(issue) ?? 'the file'}: ${issue.message}`,
						'choose another copy; nothing was changed'
					)
				)
		};
	const { madeAt } = result.output;
	const images = await readFiledImages(result.output.media);
	const { library, leftOut } = sifted({
		...without(result.output, 'format', 'madeAt'),
		media: images.media
	});
	const token: ParsedBackup = { brand: 'ParsedBackup' };
	parsed.set(token, library);
	return {
		result: 'readable',
		backup: token,
		madeAt: madeAt as EpochMs,
		holds: countsOf(library),
		adds: await read(ctx, baseTables(ctx.db), () => newIn(ctx.db, library)),
		ahead: sizeOf(splitByTime(library, ctx.now()).ahead),
		leftOut: [...leftOut, ...images.leftOut]
	};
}

function parseJson(text: string): unknown {
	try {
		return JSON.parse(text);
	} catch {
		return undefined;
	}
}

const finding = (code: string, what: string, todo: string): Finding => ({
	code,
	severity: 'error',
	what,
	todo
});

const unreadable = (code: string, what: string, todo: string): BackupPreview => ({
	result: 'unreadable',
	findings: [finding(code, what, todo)]
});

/** How much of a library is not in this one. Runs within a transaction over `baseTables`. */
async function newIn(db: Database, library: Library): Promise<Counts> {
	const mine = {
		decks: await db.decks.bulkGet(library.decks.map(({ id }) => id)),
		notes: await db.notes.bulkGet(library.notes.map(({ id }) => id)),
		events: await db.events.bulkGet(library.events.map(({ id }) => id)),
		documents: await db.documents.bulkGet(library.documents.map(({ id }) => id)),
		drafts: await db.drafts.bulkGet(library.drafts.map(({ id }) => id)),
		settings: await db.settings.bulkGet(library.settings.map(({ key }) => key))
	};
	return countsOf({
		decks: library.decks.filter((_, i) => mine.decks[i] === undefined),
		notes: library.notes.filter((_, i) => mine.notes[i] === undefined),
		events: library.events.filter((_, i) => mine.events[i] === undefined),
		documents: library.documents.filter((_, i) => mine.documents[i] === undefined),
		drafts: library.drafts.filter((_, i) => mine.drafts[i] === undefined),
		settings: library.settings.filter((_, i) => mine.settings[i] === undefined),
		media: await unknownImages(db, library.media),
		suspensions: [],
		flags: [],
		burials: [],
		decisions: [],
		papers: [],
		sittings: [],
		taps: [],
		returns: [],
		exams: [],
		wordings: []
	});
}

export function restore(ctx: Context, token: ParsedBackup): Promise<Restored> {
	const library = parsed.get(token);
	if (!library) return Promise.reject(new TypeError('a backup comes from readBackup'));
	return write(ctx, mergeTables(ctx.db), { what: 'everything' }, async (pen) => {
		const adds = await newIn(ctx.db, library);
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
