import { noteForm } from '../languages/en/note-form.ts';
import { words } from '../messages.svelte.ts';

/** The words of the form for a note in the language that is spoken now: apart, so that no screen loads them at once. */
export const n = words('noteForm', noteForm);
