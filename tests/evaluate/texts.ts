import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import * as v from 'valibot';
import { readText } from '../../src/lib/core/document/read.ts';
import type { Document } from '../../src/lib/core/document/document.ts';
import { parseDate } from '../../src/lib/core/text/dates.ts';

/** A document to generate from. */
export type Text = {
	/** Its file's name without the ending; that of its gold, too. */
	readonly name: string;
	readonly genre: string;
	readonly document: Document;
};

const said = v.optional(v.nullish(v.string()));
const sourcesSchema = v.array(
	v.object({
		file: v.string(),
		title: said,
		publisher: said,
		author: said,
		published: said,
		sort: said
	})
);
type Source = v.InferOutput<typeof sourcesSchema>[number];

/**
 * The texts (`.txt`) of a folder. Its `sources.json`, if there is one, lists for files their title,
 * publisher, author, day of publication and genre (`sort`). Undefined where the folder is not there.
 */
export function textsIn(folder: string): Text[] | undefined {
	if (!existsSync(folder)) return undefined;
	const list = join(folder, 'sources.json');
	const sources = existsSync(list)
		? v.parse(sourcesSchema, JSON.parse(readFileSync(list, 'utf8')))
		: [];
	return readdirSync(folder)
		.filter((file) => file.endsWith('.txt'))
		.sort()
		.map((file) =>
			textFrom(
				join(folder, file),
				sources.find((source) => source.file === file)
			)
		);
}

function textFrom(path: string, source: Source | undefined): Text {
	const published = source?.published ? parseDate(source.published) : undefined;
	const known = {
		...(source?.title ? { title: source.title } : {}),
		...(source?.publisher ? { publisher: source.publisher } : {}),
		...(source?.author ? { author: source.author } : {})
	};
	return {
		name: basename(path, '.txt'),
		genre: source?.sort ?? 'other',
		document: readText(readFileSync(path, 'utf8'), {
			...known,
			...(published && 'year' in published ? { published } : {})
		})
	};
}
