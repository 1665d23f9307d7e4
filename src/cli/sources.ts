import { basename } from 'node:path';
import * as v from 'valibot';
import type { Meta } from '#lib/core/document/read.ts';
import { parseDate } from '#lib/core/text/dates.ts';
import type { PlainDate } from '#lib/core/text/date.ts';

const text = v.optional(v.nullable(v.string()));

const entrySchema = v.object({
	id: v.string(),
	file: text,
	title: text,
	publisher: text,
	author: text,
	published: text,
	url: text
});

/** What `--sources` holds: a list of citations, each for a file by its name, or by its id. */
export const sourcesSchema = v.array(entrySchema);
export type SourceEntry = v.InferOutput<typeof entrySchema>;

/** The entry for a document, by its file's name. */
export function entryFor(entries: readonly SourceEntry[], path: string): SourceEntry | undefined {
	const name = basename(path);
	const stem = name.replace(/\.[^.]*$/, '');
	return entries.find(({ file, id }) => (file ? basename(file) === name : id === stem));
}

/** A date that a person wrote, of our era; undefined where it is none, or a range. */
export function plainDate(written: string): PlainDate | undefined {
	const date = parseDate(written);
	if (!date || date.precision === 'range' || date.year < 1) return undefined;
	const { basis, ...plain } = date;
	return plain;
}

export function metaOf(entry: SourceEntry | undefined, published: PlainDate | undefined): Meta {
	const stated = entry?.published ? plainDate(entry.published) : undefined;
	return {
		title: entry?.title ?? undefined,
		publisher: entry?.publisher ?? undefined,
		author: entry?.author ?? undefined,
		url: entry?.url ?? undefined,
		published: stated ?? published
	};
}
