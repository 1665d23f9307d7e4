import type { Table } from 'dexie';
import { read, type Context } from '../context.ts';

/** So many rows are read at a time: a few milliseconds of work, so that a screen moves between two pages. */
const pageSize = 500;

/**
 * All rows of a table, page by page in the order of their keys, each in a transaction of its own. While one page is
 * worked on, the browser fetches the next.
 */
export async function* pagesOf<Row extends { readonly id: Key }, Key>(
	ctx: Context,
	table: Table<Row, Key>
): AsyncGenerator<readonly Row[]> {
	const pageAfter = (last: Key | undefined): Promise<readonly Row[]> => {
		const rest = last === undefined ? table.orderBy(':id') : table.where(':id').above(last);
		const page = read(ctx, [table], () => rest.limit(pageSize).toArray());
		// Nobody hears of the page that was fetched for nothing.
		page.catch(() => undefined);
		return page;
	};
	let next = pageAfter(undefined);
	for (;;) {
		const rows = await next;
		const isLast = rows.length < pageSize;
		if (!isLast) next = pageAfter(rows.at(-1)?.id);
		if (rows.length > 0) yield rows;
		if (isLast) return;
	}
}
