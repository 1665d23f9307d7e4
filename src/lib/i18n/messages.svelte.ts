import { writeDigits } from './digits.ts';
import type { Language } from './language.ts';
import { base } from './languages/en/base.ts';
import { about as english } from './languages/en/index.ts';
import type { Words } from './words.ts';

/** A new one each time that a language is spoken, so that what shows numbers follows a change of digits. */
let spoken = $state.raw<{ readonly language: Language; readonly words: Partial<Words> }>({
	language: english,
	words: {}
});

export const spokenLanguage = (): Language => spoken.language;

/** What is said of an area in the language that is spoken now, once it is here; of English nothing. */
export const wordsOf = <Area extends keyof Words>(area: Area): Words[Area] | undefined =>
	spoken.words[area];

/**
 * The words of an area in the language that is spoken now; what reads them follows a change. English comes with the
 * screen that says it, and stands in where another language has not arrived.
 */
export const words = <Area extends keyof Words>(area: Area, inEnglish: Words[Area]): Words[Area] =>
	new Proxy(inEnglish, {
		get: (_, name) => Reflect.get(wordsOf(area) ?? inEnglish, name) as unknown
	});

/** The words that every screen needs. */
export const m = words('base', base);

/** From now on all is said in a language; unless `isWhole`, what a first card needs alone, until `speakOn`. */
export async function speak(
	language: Language,
	{ hasOwnDigits = false, isWhole = true } = {}
): Promise<void> {
	const words = { ...language.first, ...(isWhole && (await language.others?.())) };
	writeDigits(hasOwnDigits ? language.ownDigits : undefined);
	spoken = { language, words };
}

/** The rest of the words of the language that is spoken, unless they are here. */
export async function speakOn(): Promise<void> {
	const { language, words } = spoken;
	if (!language.others || words.screens) return;
	const others = await language.others();
	if (spoken.language === language) spoken = { language, words: { ...spoken.words, ...others } };
}
