import { dayMs } from '#lib/core/schedule/day.ts';
import { snapshotOf } from '#lib/workers/safety.ts';
import type { App } from '../app.svelte.ts';
import { learnBySelf } from '../fit-check.ts';
import { sweepPictures } from '../pictures.ts';
import { check } from './check.ts';
import { lastChecked } from './checked.ts';
import { copyDaily } from './folder.ts';

/**
 * What Hafiza does by itself in a quiet moment of a day: remembers how much there is, takes copies, checks, clears up and
 * learns; and once a person turns away after studying. What fails leaves the rest alone, and is tried again at the next start.
 */
export async function lookAfter(app: App): Promise<void> {
	const store = await app.store;
	document.addEventListener('visibilitychange', () => {
		if (document.hidden && app.status.is === 'ready')
			void snapshotOf(store.name, 'session').catch(console.warn);
	});
	const tasks = [
		() => store.kept(),
		() => snapshotOf(store.name, 'daily'),
		() => copyDaily(store, Date.now()),
		() => checkDaily(app),
		() => sweepPictures(store),
		async () => learnBySelf(store, (await app.time()).at)
	];
	for (const task of tasks) await task().catch(console.warn);
}

async function checkDaily(app: App): Promise<void> {
	const last = lastChecked();
	if (!last || Math.abs(Date.now() - last.at) > dayMs) await check(app);
}
