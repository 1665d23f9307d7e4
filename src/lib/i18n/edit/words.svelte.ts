import { edit } from '../languages/en/edit.ts';
import { words } from '../messages.svelte.ts';

/** The words of the editor and of changing whole decks, in the language that is spoken now. */
export const t = words('edit', edit);
