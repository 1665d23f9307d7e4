import { spokenLanguage } from '../messages.svelte.ts';
import { az } from './az.ts';
import { en, type ExamWords } from './en.ts';
import { ur } from './ur.ts';

const all = { en, ur, az };

/** The words about preparing for exams in the language that is spoken now: apart, so that no other screen loads them. */
export const x: ExamWords = new Proxy(en, {
	get: (_, name) => Reflect.get(all[spokenLanguage()], name) as unknown
});
