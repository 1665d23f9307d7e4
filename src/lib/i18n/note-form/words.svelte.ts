import { spokenLanguage } from '../messages.svelte.ts';
import { az } from './az.ts';
import { en, type NoteFormWords } from './en.ts';
import { ur } from './ur.ts';

const all = { en, ur, az };

/** The words of the form for a note in the language that is spoken now: apart, so that no screen loads them at once. */
export const n: NoteFormWords = new Proxy(en, {
	get: (_, name) => Reflect.get(all[spokenLanguage()], name) as unknown
});
