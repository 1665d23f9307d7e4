const strong = /\p{L}/u;
const rightToLeft =
	/[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}]/u;

/**
 * What `dir="auto"` says of a text, by its first letter: undefined, as the page runs, where there is none among the
 * first 4000 characters. Browsers take seconds to find it out for a box with a long text, at every key press.
 */
export function textDirection(text: string): 'ltr' | 'rtl' | undefined {
	const [letter] = strong.exec(text.slice(0, 4000)) ?? [];
	if (letter === undefined) return undefined;
	return rightToLeft.test(letter) ? 'rtl' : 'ltr';
}
