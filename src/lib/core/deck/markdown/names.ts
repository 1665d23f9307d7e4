import * as v from 'valibot';
import type { Field } from './lines.ts';
import { isPlain, printField, printLiteral } from './value.ts';

/** Reads `tags: one, two`, or JSON for names that hold a comma; undefined where that is no list of texts. */
export function namesOf({ json, value }: Field): string[] | undefined {
	if (json === undefined)
		return value
			.split(',')
			.map((name) => name.trim())
			.filter((name) => name !== '');
	const result = v.safeParse(v.array(v.string()), json);
	return result.success ? result.output : undefined;
}

/** The inverse of namesOf; nothing for no names. */
export function printNames(key: string, names: readonly string[]): string {
	if (names.length === 0) return '';
	const isListed = names.every(
		(name) => isPlain(name) && !name.includes('\n') && !name.includes(',')
	);
	return isListed ? printField(key, names.join(', ')) : printLiteral(key, names);
}
