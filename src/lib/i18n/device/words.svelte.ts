import { spokenLanguage } from '../messages.svelte.ts';
import { az } from './az.ts';
import { en, type DeviceWords } from './en.ts';
import { ur } from './ur.ts';

const all = { en, ur, az };

/** The words about the device in the language that is spoken now: apart, so that no other screen loads it. */
export const v: DeviceWords = new Proxy(en, {
	get: (_, name) => Reflect.get(all[spokenLanguage()], name) as unknown
});
