import { spokenLanguage } from '../messages.svelte.ts';
import { az } from './az.ts';
import { en, type PlanWords } from './en.ts';
import { ur } from './ur.ts';

const all = { en, ur, az };

/** The words about planning what is studied when, in the language that is spoken now. */
export const p: PlanWords = new Proxy(en, {
	get: (_, name) => Reflect.get(all[spokenLanguage()], name) as unknown
});
