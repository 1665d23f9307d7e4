import { spokenLanguage } from '../messages.svelte.ts';
import { az } from './az.ts';
import { en, type EditWords } from './en.ts';
import { ur } from './ur.ts';

const all = { en, ur, az };

/** The words of the editor and of changing whole decks, in the language that is spoken now. */
export const t: EditWords = new Proxy(en, {
	get: (_, name) => Reflect.get(all[spokenLanguage()], name) as unknown
});
