/** Embeddings and overrides: they turn the words that follow them, those of the interface too. */
const turning = /[\u202a-\u202e]/g;
/** What opens an isolate, and what closes it. */
const isolates = /[\u2066-\u2069]/g;
// eslint-disable-next-line no-control-regex -- these are what it looks for
const controls = /[\0-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f]/g;
/** No script writes so many marks over one letter; more are there to cover the lines above. */
const pile = /(\p{M}{12})\p{M}+/gu;
const suspicious =
	// eslint-disable-next-line no-control-regex -- these are what it looks for
	/[\0-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069\ud800-\udfff]|\p{M}{12}/u;

/**
 * A text from outside without what can spoil the words around it: control characters, overrides of the direction,
 * isolates that do not end, halves of letters, piles of marks. Most texts are given back as they are.
 */
export function harmless(text: string): string {
	if (!suspicious.test(text)) return text;
	const plain = text
		.replace(/\p{Cs}/gu, '\ufffd')
		.replace(controls, '')
		.replace(turning, '')
		.replace(pile, '$1');
	return isBalanced(plain) ? plain : plain.replace(isolates, '');
}

/** A name, a title or a tag: on one line, without any sign of direction. */
export const harmlessName = (text: string): string =>
	harmless(text)
		.replace(isolates, '')
		.replace(/[\s\ufeff\u2028\u2029]+/gu, ' ')
		.trim();

function isBalanced(text: string): boolean {
	let depth = 0;
	for (const [sign] of text.matchAll(isolates)) {
		depth += sign === '\u2069' ? -1 : 1;
		if (depth < 0) return false;
	}
	return depth === 0;
}
