/** The list in pieces of a size at which a database is quick: many requests at once crowd it. */
export function* chunks<T>(list: readonly T[], size = 1000): Generator<readonly T[]> {
	for (let from = 0; from < list.length; from += size) yield list.slice(from, from + size);
}
