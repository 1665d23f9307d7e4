import type { Note } from '../../deck/note.ts';
import type { FieldContext } from './field-text.ts';
import { noteIdFor } from './note-ids.ts';
import type { AnkiNote, AnkiNoteType } from './rows.ts';

const isMasks = (field: string): boolean => /\{\{c\d+::image-occlusion:/.test(field);

export const isOcclusion = ({ fields }: AnkiNote): boolean => fields.some(isMasks);

/**
 * A note of Anki's Image Occlusion as a picture with its words; its masks are shapes over the picture, which are not
 * kept. Undefined for every other note.
 */
export function occlusionNote(
	row: AnkiNote,
	type: AnkiNoteType,
	text: (html: string) => string,
	{ told }: FieldContext
): Note | undefined {
	const masks = row.fields.findIndex(isMasks);
	if (masks < 0) return undefined;
	const rest = type.fields
		.map((name, i) => ({ name, words: i === masks ? '' : text(row.fields[i] ?? '') }))
		.filter(({ words }) => words !== '');
	const isShown = ({ name, words }: (typeof rest)[number]) =>
		words.includes('](media:') || /^header$/i.test(name);
	const shown = rest
		.filter(isShown)
		.sort((a, b) => Number(a.words.includes('](media:')) - Number(b.words.includes('](media:')));
	const answer = rest
		.filter((each) => !isShown(each))
		.map(({ words }) => words)
		.join('\n');
	if (shown.length === 0) return undefined;
	told.tell('image-occlusion', shown.find(({ words }) => !words.includes('](media:'))?.words);
	return {
		id: noteIdFor(row.guid),
		type: 'basic',
		kind: 'other',
		question: shown.map(({ words }) => words).join('\n'),
		answer,
		accept: [],
		distractors: [],
		tags: row.tags,
		tier: 'manual',
		flags: [],
		evidence: []
	};
}
