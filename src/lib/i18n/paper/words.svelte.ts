import { spokenLanguage } from '../messages.svelte.ts';
import { az } from './az.ts';
import { en, type PaperWords } from './en.ts';
import { ur } from './ur.ts';

const all = { en, ur, az };

/** The words of printed papers and of a class's results: apart, so that no other screen loads them. */
export const k: PaperWords = new Proxy(en, {
	get: (_, name) => Reflect.get(all[spokenLanguage()], name) as unknown
});
