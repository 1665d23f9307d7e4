import * as v from 'valibot';
import { roles, type Dialect } from '#lib/core/exchange/table/dialect.ts';
import { hash } from '#lib/core/text/hash.ts';

const storageKey = 'hafiza:tables';
const mostKept = 30;

const dialectSchema = v.object({
	delimiter: v.pipe(v.string(), v.nonEmpty()),
	quote: v.string(),
	rowEnd: v.pipe(v.string(), v.nonEmpty()),
	settings: v.pipe(v.number(), v.safeInteger(), v.minValue(0)),
	hasHeader: v.boolean(),
	columns: v.pipe(v.array(v.picklist(roles)), v.maxLength(1000)),
	isHtml: v.boolean(),
	lists: v.string(),
	tagsBy: v.string(),
	tags: v.array(v.string()),
	deck: v.exactOptional(v.string()),
	isOwn: v.boolean()
});
const keptSchema = v.array(v.object({ key: v.string(), dialect: dialectSchema }));

/** A file of the same name that is guessed at in the same way is the same table, or a newer one. */
const keyOf = (file: string, guessed: Dialect): string => hash(file, JSON.stringify(guessed));

/** How the person had a table read before; undefined where they left it as it was guessed. */
export const correctedTable = (file: string, guessed: Dialect): Dialect | undefined => {
	const key = keyOf(file, guessed);
	return allKept().find((each) => each.key === key)?.dialect;
};

/** Keeps on this device how a table is to be read, for the next time. */
export function keepCorrection(file: string, guessed: Dialect, dialect: Dialect): void {
	const key = keyOf(file, guessed);
	const others = allKept().filter((each) => each.key !== key);
	try {
		const kept = [{ key, dialect }, ...others].slice(0, mostKept);
		globalThis.localStorage.setItem(storageKey, JSON.stringify(kept));
	} catch {
		// No room, or forbidden: it is guessed at again.
	}
}

function allKept(): v.InferOutput<typeof keptSchema> {
	try {
		const written = globalThis.localStorage.getItem(storageKey) ?? '[]';
		const read = v.safeParse(keptSchema, JSON.parse(written));
		return read.success ? read.output : [];
	} catch {
		return [];
	}
}
