/** Languages by name, from the platform's table, for a language that browsers know. */
export function languageNames(locale: string): (language: string) => string {
	const names = new Intl.DisplayNames(locale, { type: 'language' });
	return (language) => names.of(language) ?? language;
}
