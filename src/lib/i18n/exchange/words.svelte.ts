import { exchange } from '../languages/en/exchange.ts';
import { words } from '../messages.svelte.ts';

/** The words of import and export in the language that is spoken now: apart, so that no other screen loads them. */
export const x = words('exchange', exchange);
