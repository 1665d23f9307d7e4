import { speakOn } from '#lib/i18n/messages.svelte.ts';
import { app } from '#lib/state/app.svelte.ts';
import { badgeDue } from '#lib/state/device/badge.ts';
import { takeAnyDigits } from '#lib/ui/any-digits.ts';
import { keepFocus } from '#lib/ui/keep-focus.ts';

/**
 * What the first screen does not need: the number on the icon, digits of any script, all words of the language, and the
 * keyboard's place. Once a tab.
 */
export function settleIn(): void {
	const badge = () => void badgeDue(app).catch(console.warn);
	badge();
	speakOn().catch(console.warn);
	document.addEventListener('visibilitychange', badge);
	document.addEventListener('beforeinput', takeAnyDigits);
	keepFocus();
}
