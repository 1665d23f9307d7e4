import { f } from '#lib/i18n/safety/words.svelte.ts';
import type { Store } from '#lib/store/api.ts';
import type { Whole } from '#lib/store/check.ts';
import { checkOf } from '#lib/workers/safety.ts';
import type { App } from '../app.svelte.ts';
import { keepChecked, type Checked } from './checked.ts';

/**
 * Compares what is kept with the log of answers, off the main thread, and mends what differs. What looks wrong is looked
 * at again in one transaction: an answer may have come in between.
 */
export async function check(
	app: App,
	look: (store: Store) => Promise<Whole> = (store) => checkOf(store.name)
): Promise<Checked> {
	const store = await app.store;
	const seen = await look(store);
	let wrong = 0;
	if (seen.wrong.length > 0 || seen.isCountWrong) {
		const sure = await store.verify();
		if (sure.wrong.length > 0 || sure.isCountWrong) wrong = (await store.rebuild()).wrong.length;
	}
	if (seen.damaged.length > 0)
		await (await import('../tell-damage.ts')).tellDamage(app, seen.damaged);
	if (wrong > 0) app.toast.say(f.check.rebuilt(wrong));
	const checked: Checked = {
		at: Date.now(),
		cards: seen.cards,
		wrong,
		damaged: seen.damaged.length,
		missing: seen.missing
	};
	keepChecked(checked);
	return checked;
}
