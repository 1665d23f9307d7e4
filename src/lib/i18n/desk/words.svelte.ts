import { spokenLanguage } from '../messages.svelte.ts';
import { az } from './az.ts';
import { en, type DeskWords } from './en.ts';
import { ur } from './ur.ts';

const all = { en, ur, az };

/** The words of the desk in the language that is spoken now: apart, so that no other screen loads them. */
export const d: DeskWords = new Proxy(en, {
	get: (_, name) => Reflect.get(all[spokenLanguage()], name) as unknown
});
