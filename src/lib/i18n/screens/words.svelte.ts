import { spokenScreens } from '../messages.svelte.ts';
import { en, type ScreenWords } from './en.ts';

/** The words of the screens around studying, in the language that is spoken now: apart, so that studying does not load them. */
export const w: ScreenWords = new Proxy(en, {
	get: (_, name) => Reflect.get(spokenScreens() ?? en, name) as unknown
});
