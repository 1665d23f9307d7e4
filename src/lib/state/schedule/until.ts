import { parseCatchUp } from '#lib/core/schedule/catch-up.ts';
import { startForeseeCatchUp } from '#lib/workers/foresee.ts';
import type { App } from '../app.svelte.ts';
import { lookDays } from './look-days.ts';
import { readSituation } from './situation.ts';

/** Once a day: foresees from what was really done when the plan that is followed will be over. */
export async function renewUntil(app: App): Promise<void> {
	const store = await app.store;
	const kept = async () => parseCatchUp((await store.settings()).get('catchUp'));
	const plan = await kept();
	const { day } = await app.time();
	if (!plan || plan.foreseenOn >= day) return;
	const { minutesPerDay } = plan;
	const found = await startForeseeCatchUp(await readSituation(app), minutesPerDay, lookDays).done;
	// It may have been ended or changed meanwhile.
	if ((await kept())?.minutesPerDay !== minutesPerDay) return;
	const until = found.clearOn === undefined ? {} : { until: found.clearOn };
	await store.saveSetting('catchUp', { minutesPerDay, foreseenOn: day, ...until });
}
