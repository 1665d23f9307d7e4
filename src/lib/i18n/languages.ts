import type { Language } from './language.ts';
import { language as english } from './languages/en/index.ts';

const found = import.meta.glob<Language>('./languages/*/index.ts', {
	eager: true,
	import: 'language'
});

/** The languages of the interface: a folder each. */
export const languages: readonly Language[] = Object.values(found);

export { english };

export const languageOf = (code: string): Language | undefined =>
	languages.find((language) => language.code === code);
