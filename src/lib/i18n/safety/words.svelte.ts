import { safety } from '../languages/en/safety.ts';
import { words } from '../messages.svelte.ts';

/** The words about the safety of the data, in the language that is spoken now. */
export const f = words('safety', safety);
