import { spokenLanguage } from '../messages.svelte.ts';
import { az } from './az.ts';
import { en, type SafetyWords } from './en.ts';
import { ur } from './ur.ts';

const all = { en, ur, az };

/** The words about the safety of the data, in the language that is spoken now. */
export const f: SafetyWords = new Proxy(en, {
	get: (_, name) => Reflect.get(all[spokenLanguage()], name) as unknown
});
