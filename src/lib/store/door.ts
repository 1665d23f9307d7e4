import type { DBCore, Middleware } from 'dexie';
import { StoreError } from './error.ts';

/** Indexes that a row may stay out of: deleted notes have no place, events about no card no card and day. */
const optional = new Set(['notes [deckId+position]', 'events card', 'events day']);

const isKey = (value: unknown): boolean =>
	Number.isFinite(value) || (typeof value === 'string' && value !== '');

const at = (row: unknown, path: string): unknown =>
	row instanceof Object ? Reflect.get(row, path) : undefined;

/** What of a row its index would leave out; a row that no index finds never comes back. */
function leftOut(table: string, index: string, paths: readonly string[], row: unknown) {
	const mayBeAbsent = optional.has(`${table} ${index}`);
	if (mayBeAbsent && paths.every((path) => at(row, path) === undefined)) return undefined;
	return paths.find((path) => !isKey(at(row, path)));
}

/** Stands under every write: what an index would silently leave out is refused. */
export const door: Middleware<DBCore> = {
	stack: 'dbcore',
	name: 'door',
	// Below Dexie's own indexes over the first parts of longer ones.
	level: 0,
	create: (core) => ({
		...core,
		table(name) {
			const table = core.table(name);
			const indexes = table.schema.indexes.map(({ name, keyPath }) => ({
				name: name ?? '',
				paths: [keyPath ?? []].flat()
			}));
			return {
				...table,
				mutate(request) {
					if (request.type === 'add' || request.type === 'put')
						for (const row of request.values as readonly unknown[])
							for (const index of indexes) {
								const path = leftOut(name, index.name, index.paths, row);
								if (path !== undefined)
									throw new StoreError(
										'invalid',
										`A row of ${name} has no ${path} that its index can hold: nothing was written`
									);
							}
					return table.mutate(request);
				}
			};
		}
	})
};
