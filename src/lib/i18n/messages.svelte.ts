import { en } from './en.ts';
import type { Language } from './languages.ts';

export type Messages = typeof en;

/** English comes with the app; the others are fetched when they are chosen. */
const load: Record<Language, () => Promise<Messages>> = {
	en: () => Promise.resolve(en),
	ur: async () => (await import('./ur.ts')).ur,
	az: async () => (await import('./az.ts')).az
};

let spoken = $state.raw<Messages>(en);
let current = $state<Language>('en');

export const spokenLanguage = (): Language => current;

/** The words of the interface in the language that is spoken now; what reads them follows a change. */
export const m: Messages = new Proxy(en, {
	get: (_, name) => Reflect.get(spoken, name) as unknown
});

export async function speak(language: Language): Promise<void> {
	spoken = await load[language]();
	current = language;
}
