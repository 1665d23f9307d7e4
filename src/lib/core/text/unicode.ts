/** A spelling for comparison only: without case, diacritics and variants of quotes, dashes, letters and digits. */
export function fold(text: string): string {
	return text.normalize('NFKD').toLowerCase();
}

/** The words of a text for comparison, folded. */
export function words(text: string): string[] {
	return fold(text).match(/[\p{L}\p{N}]+/gu) ?? [];
}
