/** Whether a plain text is questions in GIFT rather than a table: programs call both `.txt`. */
export function looksLikeGift(text: string): boolean {
	const start = text.slice(0, 20_000);
	return (
		/^\ufeff?(?:::[^:\n]{1,200}::|\$CATEGORY:)/m.test(start) ||
		/(?<![\\{])\{\s*(?:[=~#](?!\{)|(?:T|TRUE|F|FALSE)\s*[}#])[^{]{0,5000}\}/.test(start)
	);
}
