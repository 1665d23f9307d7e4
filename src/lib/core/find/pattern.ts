/** Finds words with stars between them, in one pass from left to right. Words and texts are folded alike. */
export function pieceMatcher(pieces: readonly string[]): {
	/** Somewhere on one line of the text. */
	readonly isWithin: (text: string) => boolean;
	/** From the first sign of the text to its last. */
	readonly isWhole: (text: string) => boolean;
} {
	const [first = '', ...rest] = pieces;
	const last = rest.at(-1);
	const inner = rest.slice(0, -1);
	return {
		isWithin: (text) =>
			last === undefined
				? text.includes(first)
				: text.split('\n').some((line) => endOf(pieces, line, 0) >= 0),
		isWhole(text) {
			if (last === undefined) return text === first;
			if (!text.startsWith(first) || !text.endsWith(last)) return false;
			const end = endOf(inner, text, first.length);
			return end >= 0 && end + last.length <= text.length;
		}
	};
}

/** Behind the pieces, each at its first place after the one before it; −1 where one is missing. */
function endOf(pieces: readonly string[], text: string, from: number): number {
	let at = from;
	for (const piece of pieces) {
		const found = text.indexOf(piece, at);
		if (found < 0) return -1;
		at = found + piece.length;
	}
	return at;
}
