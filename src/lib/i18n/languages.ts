import type { About } from './language.ts';

// Copies for this list: one file with what fetches a language, they would be fetched with the first card.
const found = import.meta.glob<About>('./languages/*/index.ts', {
	eager: true,
	import: 'about',
	query: '?listed'
});

/** The languages of the interface: a folder each. */
export const languages: readonly About[] = Object.values(found);
