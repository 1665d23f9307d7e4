import * as v from 'valibot';
import { noteKinds, noteTypes } from '#lib/core/deck/note.ts';
import { begunKey, editOf } from './begun.ts';

/** Of what is kept, in characters: a longer text keeps the browser busy at every key press, and again at the start. */
const longest = 1e6;

/**
 * What a person has begun to write and not finished, kept on this device at every key press, so that a reload
 * loses nothing, up to a million characters. `read` gives back only what is still of that shape.
 */
export function unfinished<T>(name: string, schema: v.GenericSchema<unknown, T>) {
	const key = begunKey(name);
	return {
		read(): T | undefined {
			try {
				const written = globalThis.localStorage.getItem(key) ?? '';
				if (written.length > longest) return undefined;
				const parsed = v.safeParse(schema, JSON.parse(written));
				return parsed.success ? parsed.output : undefined;
			} catch {
				return undefined;
			}
		},
		keep(value: T): void {
			try {
				const written = JSON.stringify(value);
				if (written.length > longest) globalThis.localStorage.removeItem(key);
				else globalThis.localStorage.setItem(key, written);
			} catch {
				// No room left in the browser, or forbidden: it lasts until the page is left.
			}
		},
		drop(): void {
			try {
				globalThis.localStorage.removeItem(key);
			} catch {
				// What is forbidden was not kept either.
			}
		}
	};
}

/** Everything that is begun and not finished, as it is kept. */
export function allUnfinished(): string[] {
	try {
		const kept = globalThis.localStorage;
		return Object.keys(kept)
			.filter((key) => key.startsWith(begunKey('')))
			.map((key) => kept.getItem(key) ?? '');
	} catch {
		return [];
	}
}

const fields = v.object({
	question: v.string(),
	answer: v.string(),
	accept: v.string(),
	distractors: v.string(),
	hint: v.string(),
	explanation: v.string(),
	/** Absent in what an earlier version kept. */
	tags: v.optional(v.string(), ''),
	topic: v.exactOptional(v.string()),
	type: v.exactOptional(v.picklist(noteTypes)),
	kind: v.exactOptional(v.picklist(noteKinds)),
	evidence: v.exactOptional(
		v.array(
			v.object({
				title: v.string(),
				url: v.string(),
				quote: v.string(),
				at: v.exactOptional(v.number())
			})
		)
	)
});
const edits = v.array(v.tuple([v.string(), fields]));
/** The fields of a note as they stand in its form. */
export type BegunEdit = v.InferOutput<typeof fields>;

/** The edit of a note in the middle of studying. */
export const unfinishedEdit = (note: string) => unfinished(editOf(note), fields);

/** The edits of a document's candidates, by note. */
export const unfinishedEdits = (document: string) => unfinished(`edits/${document}`, edits);

const about = { title: v.string(), publisher: v.string(), published: v.string() };

/** The form for a new document. */
export const unfinishedDocument = unfinished(
	'document',
	v.object({
		text: v.string(),
		file: v.exactOptional(v.string()),
		...about,
		/** What a file filled in of these, which the next one may replace. */
		filled: v.exactOptional(v.object(about))
	})
);

/** Cards pasted for a deck, or for a new one. */
export const unfinishedCards = (deck = '') => unfinished(`cards/${deck}`, v.string());
