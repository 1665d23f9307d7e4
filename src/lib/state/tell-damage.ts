import { s } from '#lib/i18n/session/words.svelte.ts';
import type { App } from './app.svelte.ts';

const key = 'damageTold';

/** Says how many rows can no longer be read and are passed over: once of each. */
export async function tellDamage(app: App, damaged: readonly string[]): Promise<void> {
	const store = await app.store;
	const told = (await store.settings()).get(key);
	const known = new Set(Array.isArray(told) ? told : []);
	if (damaged.every((id) => known.has(id))) return;
	await store.saveSetting(key, damaged);
	app.toast.say(s.damaged(damaged.length));
}
