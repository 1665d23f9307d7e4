import { spokenLanguage } from '../messages.svelte.ts';
import { az } from './az.ts';
import { en, type AnswerWords } from './en.ts';
import { ur } from './ur.ts';

const all = { en, ur, az };

/** The words around answers in the language that is spoken now: apart, so that a plain card does not load them. */
export const a: AnswerWords = new Proxy(en, {
	get: (_, name) => Reflect.get(all[spokenLanguage()], name) as unknown
});
