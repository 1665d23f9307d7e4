/** Several texts in one cell, with bars between them: `\|` is a bar, `\\` a backslash, `\e` a text of no letters. */
export const printList = (texts: readonly string[]): string =>
	texts.map((text) => (text === '' ? '\\e' : text.replace(/[\\|]/g, '\\$&'))).join('|');

export function readOwnList(cell: string): string[] {
	if (cell === '') return [];
	const pieces = cell.match(/\\[^]|[^\\|]+|\||\\/g) ?? [];
	const texts = [''];
	for (const piece of pieces) {
		if (piece === '|') texts.push('');
		else texts.push((texts.pop() ?? '') + (piece === '\\e' ? '' : piece.replace(/^\\(?=[^])/, '')));
	}
	return texts;
}

/** The texts of a cell in another program's table. */
export const readList = (cell: string, sign: string): string[] =>
	(sign === '' ? [cell] : cell.split(sign))
		.map((text) => text.trim())
		.filter((text) => text !== '');

/** A text that may be absent: what is there and empty is `\e`. */
export const printOptional = (text: string | undefined): string =>
	text === undefined ? '' : text === '' || /^\\+e$/.test(text) ? `\\${text || 'e'}` : text;

export function readOwnOptional(cell: string): string | undefined {
	if (cell === '') return undefined;
	return /^\\+e$/.test(cell) ? (cell === '\\e' ? '' : cell.slice(1)) : cell;
}

/** What a spreadsheet takes for a formula, also behind the sign that keeps it from that. */
const formula = /^'*\s*[=+\-@＝＋－＠\t\r\n]/;

/** A cell that no spreadsheet computes. */
export const guard = (cell: string): string => (formula.test(cell) ? `'${cell}` : cell);
export const unguard = (cell: string): string =>
	cell.startsWith("'") && formula.test(cell) ? cell.slice(1) : cell;
