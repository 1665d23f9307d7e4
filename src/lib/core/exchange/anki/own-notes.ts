import * as v from 'valibot';
import type { Note } from '../../deck/note.ts';
import { noteSchema } from '../../deck/schema.ts';
import { hash } from '../../text/hash.ts';
import { readCloze } from './cloze-text.ts';
import { draftOf, fieldText, withMaths, type FieldContext } from './field-text.ts';
import { escapeHtml, unescapeHtml } from './note-html.ts';
import { ownFields, visibleFields } from './own-types.ts';
import type { AnkiNote } from './rows.ts';

const last = ownFields.length - 1;

/** Names what stands in the visible fields, so that a change made in Anki is seen; Anki composes letters. */
const markOf = (fields: readonly string[], tags: readonly string[]): string =>
	hash(...fields.slice(0, last).map((field) => field.normalize('NFC')), ...tags);

/** Tags of Anki hold no spaces. */
export const ankiTags = (tags: readonly string[]): string[] => [
	...new Set(tags.map((tag) => tag.replace(/\s|\p{Cc}|\p{Cs}/gu, '_')).filter((tag) => tag !== ''))
];

/** The fields of a note; the last holds the whole note, for whatever Anki has no place for. */
export function ownFieldsOf(note: Note): string[] {
	const fields = visibleFields(note);
	return [
		...fields,
		escapeHtml(JSON.stringify({ note, mark: markOf(fields, ankiTags(note.tags)) }))
	];
}

const keptSchema = v.object({ note: noteSchema, mark: v.string() });

/** A note that Hafiza wrote, as it was, or as it was changed in Anki; undefined where it holds none. */
export function readOwnNote(row: AnkiNote, context: FieldContext): Note | undefined {
	const kept = keptIn(row.fields[last] ?? '');
	if (!kept) return undefined;
	for (const field of row.fields.slice(0, last)) fieldText(field, { ...context });
	return kept.mark === markOf(row.fields, row.tags) ? kept.note : changed(kept.note, row, context);
}

function keptIn(html: string) {
	try {
		const read = v.safeParse(keptSchema, JSON.parse(unescapeHtml(html)));
		return read.success ? read.output : undefined;
	} catch {
		return undefined;
	}
}

function changed(note: Note, { fields, tags }: AnkiNote, context: FieldContext): Note {
	const [question = '', answer = '', , accept = '', distractors = '', hint = '', explanation = ''] =
		fields;
	const text = (html: string) => fieldText(html, context);
	const lines = (html: string) =>
		text(html)
			.split('\n')
			.map((line) => line.replace(/^• /, ''))
			.filter((line) => line !== '');
	const isList = note.type === 'ordering' || note.type === 'matching';
	const { hint: _hint, explanation: _explanation, ...rest } = note;
	return {
		...rest,
		question: note.type === 'cloze' ? clozeText(question, context) : text(question),
		answer: isList ? lines(answer).join('\n') : text(answer),
		accept: lines(accept),
		distractors: lines(distractors),
		...(text(hint) !== '' && { hint: text(hint) }),
		...(text(explanation) !== '' && { explanation: text(explanation) }),
		tags
	};
}

function clozeText(html: string, context: FieldContext): string {
	const { text, aside } = draftOf(html, context);
	return readCloze(text).print((words) => withMaths(words, aside));
}
