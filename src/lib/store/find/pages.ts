import type { Table } from 'dexie';
import { read, type Context } from '../context.ts';

/** So many rows are read at a time: a few milliseconds of work, so that a screen moves between two pages. */
const pageSize = 500;

/** All rows of a table, page by page in the order of their keys; each page is a transaction of its own. */
export async function* pagesOf<Row extends { readonly id: Key }, Key>(
	ctx: Context,
	table: Table<Row, Key>
): AsyncGenerator<readonly Row[]> {
	let last: Key | undefined;
	for (;;) {
		const rest = last === undefined ? table.orderBy(':id') : table.where(':id').above(last);
		const rows = await read(ctx, [table], () => rest.limit(pageSize).toArray());
		if (rows.length > 0) yield rows;
		if (rows.length < pageSize) return;
		last = rows.at(-1)?.id;
	}
}
