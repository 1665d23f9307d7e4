/** Whether a sign is surely no white space but a plain one: ASCII from the space on, letters of Latin, dashes and quotes. */
const isPlain = (code: number): boolean =>
	(code >= 32 && code < 127) ||
	(code > 0xa0 && code < 0x1680) ||
	(code >= 0x2010 && code <= 0x2027);

/** Whether single plain spaces stand between words and nowhere else. */
function isTidy(text: string): boolean {
	let before = 32;
	for (let i = 0; i < text.length; i++) {
		const code = text.charCodeAt(i);
		if (!isPlain(code) || (code === 32 && before === 32)) return false;
		before = code;
	}
	return before !== 32 || text === '';
}

/** The text with all white space as one space between words and none at its ends; nearly all texts are so already. */
export const oneSpaced = (text: string): string =>
	isTidy(text) ? text : text.replace(/\s+/g, ' ').trim();
