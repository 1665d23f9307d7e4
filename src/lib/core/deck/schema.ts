import * as v from 'valibot';
import type { Deck } from './deck.ts';
import { noteKinds, noteTypes, tiers, type DeckId, type Note, type NoteId } from './note.ts';
import type { Evidence, Source } from './source.ts';

/** The shapes of deck.ts for what comes from outside. Unknown fields are dropped, absent lists are empty. */

const id = v.pipe(v.string(), v.nonEmpty('is empty'));
const text = v.string();
const texts = v.optional(v.array(text), []);
const count = v.pipe(v.number(), v.safeInteger(), v.minValue(0));

export const sourceSchema: v.GenericSchema<unknown, Source> = v.object({
	id,
	title: text,
	publisher: v.exactOptional(text),
	author: v.exactOptional(text),
	published: v.exactOptional(text),
	url: v.exactOptional(text)
});

export const evidenceSchema: v.GenericSchema<unknown, Evidence> = v.object({
	source: id,
	paragraph: v.optional(count, 0),
	start: v.optional(count, 0),
	end: v.optional(count, 0),
	quote: v.exactOptional(text)
});

export const noteSchema: v.GenericSchema<unknown, Note> = v.object({
	id: v.pipe(
		id,
		v.transform((id) => id as NoteId)
	),
	type: v.optional(v.picklist(noteTypes), 'basic'),
	kind: v.optional(v.picklist(noteKinds), 'other'),
	topic: v.exactOptional(text),
	question: text,
	answer: v.optional(text, ''),
	accept: texts,
	distractors: texts,
	hint: v.exactOptional(text),
	explanation: v.exactOptional(text),
	tags: texts,
	tier: v.optional(v.picklist(tiers), 'manual'),
	flags: texts,
	evidence: v.optional(v.array(evidenceSchema), [])
});

/** Everything of a deck but its notes, which are read one by one: a bad note costs itself alone. */
export const headSchema: v.GenericSchema<unknown, Omit<Deck, 'notes'>> = v.object({
	id: v.pipe(
		id,
		v.transform((id) => id as DeckId)
	),
	title: text,
	language: v.optional(text, 'und'),
	licence: v.exactOptional(text),
	description: v.exactOptional(text),
	sources: v.optional(v.array(sourceSchema), [])
});
