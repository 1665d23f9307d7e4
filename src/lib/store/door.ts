import type { DBCore, Middleware } from 'dexie';
import { StoreError } from './error.ts';

/** Indexes that a row may stay out of: deleted notes have no place, events about no card no card and day. */
const optional = new Set<string | null>(['[deckId+position]', 'card', 'day']);

const isKey = (value: unknown): boolean =>
	Number.isFinite(value) || (typeof value === 'string' && value !== '');

/** Stands under every write: a row that an index would silently leave out, and that never came back, is refused. */
export const door: Middleware<DBCore> = {
	stack: 'dbcore',
	// Below Dexie's own indexes over the first parts of longer ones.
	level: 0,
	create: (core) => ({
		...core,
		table(name) {
			const table = core.table(name);
			const check = (row: Readonly<Record<string, unknown>>) => {
				for (const index of table.schema.indexes) {
					const paths = [index.keyPath ?? []].flat();
					if (optional.has(index.name) && paths.every((path) => row[path] === undefined)) continue;
					const missing = paths.find((path) => !isKey(row[path]));
					if (missing)
						throw new StoreError(
							'invalid',
							`A row of ${name} has no ${missing}: nothing was written`
						);
				}
			};
			return {
				...table,
				mutate(request) {
					if ('values' in request) request.values.forEach(check);
					return table.mutate(request);
				}
			};
		}
	})
};
