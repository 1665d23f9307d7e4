import * as v from 'valibot';
import { deckFormat, type Deck } from '../deck/deck.ts';
import type { Note, NoteId } from '../deck/note.ts';
import type { ReadDeck } from '../deck/read-deck.ts';
import { headSchema, noteSchema } from '../deck/schema.ts';
import { deckAsCollection, talliesOf, type ReadCollection } from './collection.ts';
import type { Finding } from '../text/finding.ts';

/**
 * Reads a deck in JSON (`hafiza-deck/1`). Never throws. Fields that are absent or null have their default,
 * unknown ones are passed over, and a bad note costs that note alone.
 */
export const parseJson = (text: string, file?: string): ReadDeck => inFile(readJson(text), file);

const inFile = (read: ReadDeck, file: string | undefined): ReadDeck =>
	file === undefined
		? read
		: { ...read, findings: read.findings.map((finding) => ({ ...finding, file })) };

/** Fields in one order, absent ones left out: the same deck is the same bytes, and parseJson gives it back. */
export const printJson = (deck: Deck): string =>
	`${JSON.stringify({ format: deckFormat, ...deck }, fieldOrder, '\t')}\n`;

/** Several decks in one file. */
export const decksFormat = 'hafiza-decks/1';

/** One deck as printJson writes it, several as a list. */
export const printDecks = (decks: readonly Deck[]): string =>
	decks.length === 1
		? decks.map(printJson).join('')
		: `${JSON.stringify({ format: decksFormat, decks: decks.map((deck) => ({ format: deckFormat, ...deck })) }, fieldOrder, '\t')}\n`;

/** The inverse of printDecks. Never throws; a deck that cannot be read costs itself alone. */
export function parseDecks(text: string, file?: string): ReadCollection {
	const shape = v.safeParse(
		v.object({ format: v.literal(decksFormat), decks: v.array(v.unknown()) }),
		parsed(text)
	);
	if (!shape.success) return deckAsCollection(parseJson(text, file));
	const reads = shape.output.decks.map((deck) => inFile(read(deck), file));
	return {
		collection: {
			decks: reads.flatMap(({ deck }) => (deck ? [deck] : [])),
			media: new Map(),
			histories: []
		},
		findings: reads.flatMap(({ findings }) => findings),
		tallies: talliesOf(reads)
	};
}

/** A null is as good as nothing. */
const parse = (text: string): unknown =>
	JSON.parse(text.replace(/^\ufeff/, ''), (_, value: unknown) => value ?? undefined);

function parsed(text: string): unknown {
	try {
		return parse(text);
	} catch {
		return undefined;
	}
}

const fieldOrder: string[] = [
	...['format', 'decks', 'id', 'title', 'publisher', 'author', 'published', 'url'],
	...['language', 'licence', 'authors', 'description', 'sources', 'notes'],
	...[
		'type',
		'kind',
		'topic',
		'question',
		'answer',
		'accept',
		'distractors',
		'hint',
		'explanation'
	],
	...['tags', 'tier', 'flags', 'evidence', 'source', 'paragraph', 'start', 'end', 'quote']
];

function readJson(text: string): ReadDeck {
	try {
		return read(parse(text));
	} catch (error) {
		return failed(syntax(text, error));
	}
}

function read(json: unknown): ReadDeck {
	const shape = v.safeParse(v.object({ notes: v.array(v.unknown(), 'make it a list') }), json);
	const format = formatOf(json);
	if (format !== deckFormat) return failed(otherFormat(format));
	if (!shape.success) return failed(...shape.issues.map((issue) => misshapen('', issue)));

	const head = v.safeParse(headSchema, json);
	if (!head.success) return failed(...head.issues.map((issue) => misshapen('', issue)));
	const { notes, findings } = readNotes(shape.output.notes);
	return {
		deck: { ...head.output, notes },
		findings,
		lines: new Map(),
		met: shape.output.notes.length
	};
}

function readNotes(list: readonly unknown[]) {
	const notes: Note[] = [];
	const findings: Finding[] = [];
	const places = new Map<NoteId, string>();
	list.forEach((each, i) => {
		const place = `notes[${i}]`;
		const result = v.safeParse(noteSchema, each);
		if (!result.success) findings.push(...result.issues.map((issue) => misshapen(place, issue)));
		else {
			const { id } = result.output;
			const first = places.get(id);
			if (first !== undefined) findings.push(sameId(place, first, id));
			else {
				places.set(id, place);
				notes.push(result.output);
			}
		}
	});
	return { notes, findings };
}

const formatOf = (json: unknown): unknown =>
	typeof json === 'object' && json !== null && 'format' in json ? json.format : undefined;

const failed = (...findings: Finding[]): ReadDeck => ({ findings, lines: new Map() });

const error = (code: string, what: string, todo: string): Finding => ({
	code,
	severity: 'error',
	what,
	todo
});

function syntax(text: string, thrown: unknown): Finding {
	if (thrown instanceof RangeError)
		return error(
			'too-deep',
			'this JSON has lists within lists without end',
			'export the deck again, or take it from another place'
		);
	const position = /position (\d+)/.exec(String(thrown))?.[1];
	const line =
		position === undefined ? undefined : text.slice(0, Number(position)).split('\n').length;
	return {
		...error('not-json', 'this is not JSON', 'export the deck again, or mend the text there'),
		...(line !== undefined && { line })
	};
}

function otherFormat(format: unknown): Finding {
	const version = typeof format === 'string' ? /^hafiza-deck\/(\d+)$/.exec(format)?.[1] : undefined;
	if (version === undefined)
		return error(
			'not-a-deck',
			'this JSON is no deck of Hafiza',
			`its "format" must be "${deckFormat}"`
		);
	return error(
		'newer-format',
		`this deck was written in format ${version}, and this Hafiza reads format 1`,
		'update Hafiza, or export the deck as format 1'
	);
}

function misshapen(place: string, issue: v.BaseIssue<unknown>): Finding {
	const path = (issue.path ?? []).map(({ key }) =>
		typeof key === 'number' ? `[${key}]` : `.${String(key)}`
	);
	const where = `${place}${path.join('')}`.replace(/^\./, '') || 'the deck';
	if (issue.received === 'undefined') return error('misshapen', `${where} is missing`, 'add it');
	const received = issue.type === 'non_empty' ? 'empty' : shorten(issue.received);
	return error('misshapen', `${where} is ${received}`, issue.message);
}

const shorten = (text: string) => (text.length > 60 ? `${text.slice(0, 60)}…` : text);

const sameId = (place: string, first: string, id: NoteId): Finding => ({
	...error('same-id', `${place} has the same id as ${first}`, 'take one of them away'),
	note: id
});
