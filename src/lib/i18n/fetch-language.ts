import type { Language } from './language.ts';
import { about as english } from './languages/en/index.ts';

const found = import.meta.glob<{ readonly language: Language }>('./languages/*/first.ts');

/** The language that a code names, with its first words; English where none has it. */
export const fetchLanguage = async (code: string): Promise<Language> =>
	(await found[`./languages/${code}/first.ts`]?.())?.language ?? english;
