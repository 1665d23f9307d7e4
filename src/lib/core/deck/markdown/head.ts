import * as v from 'valibot';
import { hash } from '../../text/hash.ts';
import type { Finding } from '../../text/finding.ts';
import type { Deck } from '../deck.ts';
import type { DeckId } from '../note.ts';
import { sourceSchema } from '../schema.ts';
import type { Source } from '../source.ts';
import { textOf, type Entry, type Field } from './lines.ts';
import { namesOf, printNames } from './names.ts';
import { printSource, readSource } from './source.ts';
import { printField } from './value.ts';

export type DeckHead = Omit<Deck, 'notes'>;

/** The title of a deck whose text names none. */
export const untitledDeck = 'Untitled deck';

const keys = ['title', 'id', 'language', 'licence', 'description'] as const;
const known = [...keys, 'authors'];

/**
 * Reads the front matter: what stands between two lines of `---` at the top. `body` is the index of the
 * first entry after it. Without a title it is `Untitled deck`, without a language `und`, and without an id
 * that follows from the title, or from `text` where there is none.
 */
export function readHead(entries: readonly Entry[], text: string) {
	const findings: Finding[] = [];
	const { fields, body, isClosed } = frontMatter(entries);
	if (!isClosed)
		findings.push(
			trouble(
				entries[body - 1]?.line ?? 1,
				'the front matter has no end',
				'close it with a line of ---'
			)
		);

	const texts = new Map<string, string>();
	const sources: Source[] = [];
	let authors: string[] | undefined;
	for (const field of fields) {
		const { key, line } = field;
		if (key === 'source') {
			const source = sourceOf(field);
			if (source) sources.push(source);
			else findings.push(trouble(line, 'this source cannot be read', sourceForm));
		} else if (!known.includes(key)) {
			findings.push(
				trouble(
					line,
					`the front matter has no field "${key}:"`,
					`use ${known.join(', ')} or source`
				)
			);
		} else if (texts.has(key) || (key === 'authors' && authors)) {
			findings.push(trouble(line, `there are two lines "${key}:"`, 'keep one'));
		} else if (key === 'authors') {
			authors = namesOf(field);
			if (!authors)
				findings.push(
					trouble(line, '"authors:=" is no JSON list of texts', 'write authors: one, two')
				);
		} else texts.set(key, textOf(field));
	}
	return { head: headOf(texts, authors, sources, text), body, findings };
}

export function printHead(head: DeckHead): string {
	const fields = keys.map((key) => (head[key] === undefined ? '' : printField(key, head[key])));
	const authors = head.authors ? printNames('authors', head.authors) : '';
	return `---\n${fields.join('')}${authors}${head.sources.map(printSource).join('')}---\n`;
}

const sourceForm =
	'write: id | title | publisher: … | author: … | published: 2024-01-31 | url: … (\\| is a bar in a text)';

function frontMatter(entries: readonly Entry[]) {
	const start = entries.findIndex(({ kind }) => kind !== 'blank');
	if (entries[start]?.kind !== 'fence') return { fields: [], body: 0, isClosed: true };
	const fields: Field[] = [];
	let body = start + 1;
	for (; body < entries.length; body++) {
		const entry = entries[body];
		// An upper-case field is a card: somebody forgot the closing line.
		if (entry?.kind === 'field' && /^[a-z]/.test(entry.field.key)) fields.push(entry.field);
		else if (entry?.kind !== 'blank') break;
	}
	const isClosed = entries[body]?.kind === 'fence';
	return { fields, body: isClosed ? body + 1 : body, isClosed };
}

function sourceOf({ json, value }: Field): Source | undefined {
	if (json === undefined) return readSource(value);
	const result = v.safeParse(sourceSchema, json);
	return result.success ? result.output : undefined;
}

function headOf(
	texts: ReadonlyMap<string, string>,
	authors: readonly string[] | undefined,
	sources: Source[],
	text: string
): DeckHead {
	const title = texts.get('title');
	const licence = texts.get('licence');
	const description = texts.get('description');
	return {
		id: (texts.get('id') ?? hash('deck', title ?? text)) as DeckId,
		title: title ?? untitledDeck,
		language: texts.get('language') ?? 'und',
		...(licence !== undefined && { licence }),
		...(authors && authors.length > 0 && { authors }),
		...(description !== undefined && { description }),
		sources
	};
}

const trouble = (line: number, what: string, todo: string): Finding => ({
	code: 'front-matter',
	severity: 'error',
	line,
	what,
	todo
});
