/**
 * A number in [0, 1) that depends on nothing but the text and the turn: equal wherever it is worked out.
 * FNV-1a over the UTF-16 units, then the finish of MurmurHash3 so that near texts and turns fall far apart.
 */
export function chanceOf(text: string, turn = 0): number {
	let h = 0x811c9dc5 ^ turn;
	for (let i = 0; i < text.length; i++) h = Math.imul(h ^ text.charCodeAt(i), 0x01000193);
	h = Math.imul(h ^ (h >>> 16), 0x85ebca6b);
	h = Math.imul(h ^ (h >>> 13), 0xc2b2ae35);
	return ((h ^ (h >>> 16)) >>> 0) / 2 ** 32;
}
