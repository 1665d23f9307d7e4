import { w } from '#lib/i18n/screens/words.svelte.ts';
import type { Added } from '#lib/store/api.ts';

/** What came of adding notes to a deck, in words. */
export function addedWords(
	title: string,
	{ added, updated, elsewhere }: Pick<Added, 'added' | 'updated' | 'elsewhere'>
): string {
	const said =
		added > 0
			? w.library.added(title, added)
			: updated > 0
				? w.library.updated(title, updated)
				: w.library.alreadyThere(title);
	return elsewhere > 0 ? `${said} ${w.library.elsewhere(elsewhere)}` : said;
}
