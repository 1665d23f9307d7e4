import { desk } from '../languages/en/desk.ts';
import { words } from '../messages.svelte.ts';

/** The words of the desk in the language that is spoken now: apart, so that no other screen loads them. */
export const d = words('desk', desk);
