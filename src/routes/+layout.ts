import { browser } from '$app/environment';
import { speakOn } from '#lib/i18n/messages.svelte.ts';
import { app } from '#lib/state/app.svelte.ts';

export const prerender = true;
export const trailingSlash = 'always';

/** Words before anything is shown; a session begins with those of its first card. */
export async function load({ route }) {
	if (!browser) return;
	try {
		await app.settings.readDevice();
		if (route.id !== '/study') await speakOn();
	} catch (error) {
		// Without a network before all is kept: English until the words can be had.
		console.warn(error);
	}
}
