import { m } from '#lib/i18n/messages.svelte.ts';
import type { Added } from '#lib/store/api.ts';

/** What came of adding notes to a deck, in words. */
export function addedWords(
	title: string,
	{ added, updated, elsewhere }: Pick<Added, 'added' | 'updated' | 'elsewhere'>
): string {
	const said =
		added > 0
			? m.library.added(title, added)
			: updated > 0
				? m.library.updated(title, updated)
				: m.library.alreadyThere(title);
	return elsewhere > 0 ? `${said} ${m.library.elsewhere(elsewhere)}` : said;
}
