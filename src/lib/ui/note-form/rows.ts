import { itemsOf } from '#lib/core/deck/items.ts';
import { linesOf, pairOf, printPair } from '#lib/core/deck/lists.ts';

/** One line of an order or of pairs: a thing and its date, or a left and a right side. */
export type Row = { left: string; right: string };
export type ListType = 'ordering' | 'matching';

/** The lines of an answer, half written ones too. */
export function rowsOf(type: ListType, answer: string): Row[] {
	if (type === 'ordering')
		return itemsOf(answer).map(({ text, when }) => ({ left: text, right: when?.text ?? '' }));
	return linesOf(answer).map((line) => {
		const [, left = '', right = ''] = /^(.*?)\s*=\s*$|^=\s*(.*)$/.exec(line) ?? [];
		return pairOf(line) ?? (left || right ? { left, right } : { left: line, right: '' });
	});
}

/** The inverse of `rowsOf`: empty rows are left out. */
export const answerOf = (type: ListType, rows: readonly Row[]): string =>
	rows
		.map(({ left, right }): Row => ({ left: oneLine(left), right: oneLine(right) }))
		.filter(({ left, right }) => left !== '' || right !== '')
		.map((row) => {
			if (type === 'ordering') return row.right === '' ? row.left : `${row.left} = ${row.right}`;
			return printPair(row).trim();
		})
		.join('\n');

const oneLine = (text: string): string => text.replace(/\s+/g, ' ').trim();

/** The list with one of its rows moved by so many places, as far as there are any. */
export function moved<T>(rows: readonly T[], from: number, by: number): T[] {
	const to = Math.max(0, Math.min(rows.length - 1, from + by));
	const rest = rows.filter((_, i) => i !== from);
	return [...rest.slice(0, to), ...rows.slice(from, from + 1), ...rest.slice(to)];
}
