import { dates } from '../languages/en/dates.ts';
import { words } from '../messages.svelte.ts';

/** Dates and times in the language that is spoken now: apart, so that studying does not load them. */
export const when = words('dates', dates);
