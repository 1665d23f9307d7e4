import { writeDigits, type Digits } from './digits.ts';
import { en } from './en.ts';
import type { Language } from './languages.ts';
import type { ScreenWords } from './screens/en.ts';

export type Messages = typeof en;
/** What a language beside English has in one file. */
export type EveryWord = Messages & ScreenWords;

/** English comes with the app, screen by screen; the others are fetched whole when they are chosen. */
const load: Record<Exclude<Language, 'en'>, () => Promise<EveryWord>> = {
	ur: async () => (await import('./ur.ts')).ur,
	az: async () => (await import('./az.ts')).az
};

/** Absent: English. */
let spoken = $state.raw<EveryWord>();
/** A new one each time that a language is spoken, so that what shows numbers follows a change of digits. */
let current = $state.raw<{ readonly language: Language }>({ language: 'en' });

export const spokenLanguage = (): Language => current.language;
export const spokenScreens = (): ScreenWords | undefined => spoken;

/** The words of the interface in the language that is spoken now; what reads them follows a change. */
export const m: Messages = new Proxy(en, {
	get: (_, name) => Reflect.get(spoken ?? en, name) as unknown
});

export async function speak(language: Language, digits: Digits = 'latin'): Promise<void> {
	const words = language === 'en' ? undefined : { ...(await load[language]()) };
	writeDigits(digits);
	spoken = words;
	current = { language };
}
