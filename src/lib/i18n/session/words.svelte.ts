import { spokenLanguage } from '../messages.svelte.ts';
import { az } from './az.ts';
import { en, type SessionWords } from './en.ts';
import { ur } from './ur.ts';

const all = { en, ur, az };

/** The words of a session that its first card does not need, in the language that is spoken now. */
export const s: SessionWords = new Proxy(en, {
	get: (_, name) => Reflect.get(all[spokenLanguage()], name) as unknown
});
