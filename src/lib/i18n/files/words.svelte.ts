import { files } from '../languages/en/files.ts';
import { words } from '../messages.svelte.ts';

/** The words around files in the language that is spoken now: apart, so that no other screen loads them. */
export const f = words('files', files);
