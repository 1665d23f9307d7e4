import { stats } from '../languages/en/stats.ts';
import { words } from '../messages.svelte.ts';

/** The words of statistics in the language that is spoken now: apart, so that no other screen loads them. */
export const t = words('stats', stats);
