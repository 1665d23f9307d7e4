import type { Note } from '../../deck/note.ts';
import type { FieldContext } from './field-text.ts';
import { noteIdFor } from './note-ids.ts';
import type { AnkiNote, AnkiNoteType } from './rows.ts';

export const isMasks = (field: string): boolean =>
	field.includes('::image-occlusion:') && /\{\{c\d+::image-occlusion:/.test(field);

export const isOcclusion = ({ fields }: AnkiNote): boolean => fields.some(isMasks);

/**
 * A note of Anki's Image Occlusion as a picture with its words; its masks are shapes over the picture, which are not
 * kept. A picture of which nothing is said asks what its heading says; undefined where there is no heading either.
 */
export function occlusionNote(
	row: AnkiNote,
	type: AnkiNoteType,
	text: (html: string) => string,
	{ told }: FieldContext
): Note | undefined {
	const masks = row.fields.findIndex(isMasks);
	const rest = type.fields
		.map((name, i) => ({ name, words: i === masks ? '' : text(row.fields[i] ?? '') }))
		.filter(({ words }) => words !== '');
	const isPicture = ({ words }: { readonly words: string }) => words.includes('](media:');
	const isShown = ({ name, words }: (typeof rest)[number]) =>
		isPicture({ words }) || /^header$/i.test(name);
	const lines = (these: typeof rest) => these.map(({ words }) => words).join('\n');
	const shown = rest.filter(isShown);
	const pictures = shown.filter(isPicture);
	const heading = shown.filter((each) => !isPicture(each));
	const said = lines(rest.filter((each) => !isShown(each)));
	const [question, answer] =
		said === '' ? [lines(pictures), lines(heading)] : [lines([...heading, ...pictures]), said];
	if (question === '' || answer === '') return undefined;
	told.tell('image-occlusion', lines(heading));
	return {
		id: noteIdFor(row.guid),
		type: 'basic',
		kind: 'other',
		question,
		answer,
		accept: [],
		distractors: [],
		tags: row.tags,
		tier: 'manual',
		flags: [],
		evidence: []
	};
}
