import * as v from 'valibot';
import type { EpochMs } from '../core/schedule/day.ts';
import type { StorageState } from './api.ts';
import { lastCopy } from './copied.ts';
import { write, type Context } from './context.ts';
import type { LocalRow } from './database.ts';

const schema = v.object({ isPersistent: v.boolean(), askedAt: v.number() });

/** A browser that said no is asked again after so long: its answer depends on how often the app is used. */
const askAgainMs = 7 * 24 * 60 * 60 * 1000;

async function local(ctx: Context, key: LocalRow['key']): Promise<unknown> {
	await ctx.ensureOpen();
	const row = await ctx.db.meta.get(key);
	return row && row.key !== 'log' ? row.value : undefined;
}

async function asked(ctx: Context) {
	const parsed = v.safeParse(schema, await local(ctx, 'persistence'));
	return parsed.success ? parsed.output : undefined;
}

export async function storageState(
	ctx: Context,
	storage: StorageManager | undefined
): Promise<StorageState> {
	const [isPersistent, estimate, answer, copy] = await Promise.all([
		storage?.persisted().catch(() => undefined),
		storage?.estimate().catch(() => undefined),
		asked(ctx),
		lastCopy(ctx)
	]);
	return {
		persistence:
			isPersistent === undefined ? 'unknown' : isPersistent ? 'persistent' : 'best-effort',
		...(answer ? { askedAt: answer.askedAt as EpochMs } : {}),
		...(copy.at === undefined ? {} : { lastBackupAt: copy.at }),
		answersSince: copy.answersSince,
		...(estimate?.usage === undefined ? {} : { usage: estimate.usage }),
		...(estimate?.quota === undefined ? {} : { quota: estimate.quota })
	};
}

/** What keeps the storage of a page; a worker's may be looked at alone. */
type Keeper = StorageManager & { persist?(): Promise<boolean> };

export async function persist(ctx: Context, storage: Keeper | undefined): Promise<StorageState> {
	const state = await storageState(ctx, storage);
	const isRecent = state.askedAt !== undefined && ctx.now() - state.askedAt < askAgainMs;
	if (!storage?.persist || state.persistence !== 'best-effort' || isRecent) return state;
	const isPersistent = await storage.persist().catch(() => false);
	await write(ctx, [], undefined, async () => {
		await ctx.db.meta.put({
			key: 'persistence',
			value: { isPersistent, askedAt: ctx.now() }
		});
	});
	return storageState(ctx, storage);
}
