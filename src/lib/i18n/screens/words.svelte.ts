import { screens } from '../languages/en/screens.ts';
import { words } from '../messages.svelte.ts';

/** The words of the screens around studying, in the language that is spoken now: apart, so that studying does not load them. */
export const w = words('screens', screens);
