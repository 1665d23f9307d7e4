import { browser } from '$app/environment';
import { app } from '#lib/state/app.svelte.ts';

export const prerender = true;
export const trailingSlash = 'always';

export async function load() {
	if (browser) await app.settings.readDevice();
}
