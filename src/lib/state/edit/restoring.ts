import type { Note } from '#lib/core/deck/note.ts';
import type { NoteEdit } from '#lib/store/api.ts';

/** What a wording is made of; tags stay as they are now. */
const fields = [
	'type',
	'kind',
	'topic',
	'question',
	'answer',
	'accept',
	'distractors',
	'hint',
	'explanation',
	'evidence'
] as const satisfies readonly (keyof Note)[];

/** What gives a note the words that it had before. */
export const restoring = (now: Note, before: Note): NoteEdit =>
	Object.fromEntries(
		fields
			.filter((field) => JSON.stringify(now[field]) !== JSON.stringify(before[field]))
			.map((field) => [field, before[field]])
	);

/** The texts that differ between two wordings, by field, the earlier and the later. */
export function rewordings(
	before: Note,
	after: Note
): { readonly field: (typeof shown)[number]; readonly before: string; readonly after: string }[] {
	return shown
		.map((field) => ({ field, before: textOf(before[field]), after: textOf(after[field]) }))
		.filter(({ before, after }) => before !== after);
}

const shown = [
	'question',
	'answer',
	'accept',
	'distractors',
	'hint',
	'explanation',
	'topic'
] as const;

const textOf = (value: string | readonly string[] | undefined): string =>
	typeof value === 'string' ? value : (value ?? []).join('\n');
