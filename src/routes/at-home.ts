import { app } from '#lib/state/app.svelte.ts';
import { badgeDue } from '#lib/state/device/badge.ts';
import { takeAnyDigits } from '#lib/ui/any-digits.ts';

/** What the first screen does not need of the device: the number on the icon, and digits of any script. Once a tab. */
export function settleIn(): void {
	const badge = () => void badgeDue(app).catch(console.warn);
	badge();
	document.addEventListener('visibilitychange', badge);
	document.addEventListener('beforeinput', takeAnyDigits);
}
