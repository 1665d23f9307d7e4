import type { StudyDay } from '#lib/core/schedule/day.ts';
import type { App } from '../app.svelte.ts';

const key = 'hafiza:badge';

/** Whether this device can show a number on the icon of the app. */
export const canBadge = (): boolean => 'setAppBadge' in navigator;

/** The choice belongs to the device. */
export function isBadgeWanted(): boolean {
	try {
		return localStorage.getItem(key) !== 'off';
	} catch {
		return true;
	}
}

export function wantBadge(isWanted: boolean): void {
	try {
		if (isWanted) localStorage.removeItem(key);
		else localStorage.setItem(key, 'off');
	} catch {
		// It lasts as long as the number does.
	}
	if (!isWanted) show(0);
}

/** Shows on the icon how many reviews are due by now; new cards wait without it. */
export async function badgeDue(app: App): Promise<void> {
	if (!canBadge() || !isBadgeWanted()) return;
	const [store, { day }] = [await app.store, await app.time()];
	show(await store.dueBetween(0 as StudyDay, day));
}

/** Browsers refuse it where the app is not installed. */
function show(due: number): void {
	const shown = due > 0 ? navigator.setAppBadge(due) : navigator.clearAppBadge();
	shown.catch(() => undefined);
}
