import { spokenLanguage } from '#lib/i18n/messages.svelte.ts';
import { textLanguage } from './text-language.ts';

/** The language of a name that somebody gave: that of the screen, unless its letters are of another script. */
export const shownLanguage = (name: string): string => textLanguage(name, spokenLanguage().code);
