import { browse } from '../languages/en/browse.ts';
import { words } from '../messages.svelte.ts';

/** The words of the browser of cards in the language that is spoken now: apart, so that no other screen loads them. */
export const b = words('browse', browse);
