import { help } from '../languages/en/help.ts';
import { words } from '../messages.svelte.ts';

/** The help in the language that is spoken now: apart, so that no other screen loads it. */
export const h = words('help', help);
