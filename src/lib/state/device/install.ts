import { hasOffer, takeOffer } from './offer.ts';

/** How the app can be installed here: by a button, by hand from the menu of Safari, or not at all. */
export type Way = 'button' | 'ios' | 'installed' | 'none';

const key = 'hafiza:install';

export const installWay = (): Way =>
	isStandalone() ? 'installed' : hasOffer() ? 'button' : isIos() ? 'ios' : 'none';

/** Shows the browser's own question. */
export async function askToInstall(): Promise<void> {
	const answer = await takeOffer()?.prompt();
	if (answer?.outcome === 'dismissed') turnDown();
}

/** Once for all: it is not offered unasked again. */
export function turnDown(): void {
	try {
		localStorage.setItem(key, 'no');
	} catch {
		// Where nothing can be kept it may be offered again.
	}
}

export function wasTurnedDown(): boolean {
	try {
		return localStorage.getItem(key) !== null;
	} catch {
		return true;
	}
}

const isStandalone = (): boolean =>
	matchMedia('(display-mode: standalone)').matches ||
	(navigator as { readonly standalone?: boolean }).standalone === true;

/** An iPad says that it is a Mac, and has a touch screen. */
const isIos = (): boolean =>
	/iphone|ipad|ipod/i.test(navigator.userAgent) ||
	(/macintosh/i.test(navigator.userAgent) && navigator.maxTouchPoints > 1);
