import { x } from '#lib/i18n/exchange/words.svelte.ts';
import { roles } from '#lib/core/exchange/table/dialect.ts';

/** A field of a note in words: the same that a column of a table has. */
export const noteFieldWords = (field: string): string => {
	const role = roles.find((each) => each === field);
	return role ? x.import.roles[role] : field;
};
