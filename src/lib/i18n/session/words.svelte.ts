import { session } from '../languages/en/session.ts';
import { words } from '../messages.svelte.ts';

/** The words of a session that its first card does not need, in the language that is spoken now. */
export const s = words('session', session);
