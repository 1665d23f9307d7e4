import { options } from '../languages/en/options.ts';
import { words } from '../messages.svelte.ts';

/** The words of a session's options in the language that is spoken now: apart, so that no other screen loads them. */
export const o = words('options', options);
