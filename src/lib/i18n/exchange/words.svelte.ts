import { spokenLanguage } from '../messages.svelte.ts';
import { az } from './az.ts';
import { en, type ExchangeWords } from './en.ts';
import { ur } from './ur.ts';

const all = { en, ur, az };

/** The words of import and export in the language that is spoken now: apart, so that no other screen loads them. */
export const x: ExchangeWords = new Proxy(en, {
	get: (_, name) => Reflect.get(all[spokenLanguage()], name) as unknown
});
