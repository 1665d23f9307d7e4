import * as v from 'valibot';
import type { Deck } from './deck.ts';
import { noteKinds, noteTypes, tiers, type DeckId, type Note, type NoteId } from './note.ts';
import type { Evidence, Source } from './source.ts';
import { shortTitle } from './title.ts';

/**
 * The shapes of deck.ts for what comes from outside. Unknown fields are dropped, absent lists are empty.
 * The messages say what to do.
 */

const text = v.string('make it a text');
/** Half a letter stands in no address. */
const id = v.pipe(
	text,
	v.nonEmpty('make it a text that is not empty'),
	v.regex(/^\P{Cs}*$/u, 'make it a text of whole letters')
);
const list = 'make it a list';
const object = 'make it an object';
const texts = v.optional(v.array(text, list), []);
const whole = 'make it a whole number from 0 up';
const count = v.pipe(v.number(whole), v.safeInteger(whole), v.minValue(0, whole));
const oneOf = <const T extends readonly string[]>(values: T) =>
	v.picklist(values, `make it one of ${values.join(', ')}`);

export const sourceSchema: v.GenericSchema<unknown, Source> = v.object(
	{
		id,
		title: text,
		publisher: v.exactOptional(text),
		author: v.exactOptional(text),
		published: v.exactOptional(text),
		url: v.exactOptional(text)
	},
	object
);

export const evidenceSchema: v.GenericSchema<unknown, Evidence> = v.object(
	{
		source: id,
		paragraph: v.optional(count, 0),
		start: v.optional(count, 0),
		end: v.optional(count, 0),
		quote: v.exactOptional(text)
	},
	object
);

export const noteSchema: v.GenericSchema<unknown, Note> = v.object(
	{
		id: v.pipe(
			id,
			v.transform((id) => id as NoteId)
		),
		type: v.optional(oneOf(noteTypes), 'basic'),
		kind: v.optional(oneOf(noteKinds), 'other'),
		topic: v.exactOptional(text),
		question: text,
		answer: v.optional(text, ''),
		accept: texts,
		distractors: texts,
		hint: v.exactOptional(text),
		explanation: v.exactOptional(text),
		tags: texts,
		tier: v.optional(oneOf(tiers), 'manual'),
		flags: texts,
		evidence: v.optional(v.array(evidenceSchema, list), [])
	},
	object
);

/** Everything of a deck but its notes, which are read one by one: a bad note costs itself alone. */
export const headSchema: v.GenericSchema<unknown, Omit<Deck, 'notes'>> = v.object(
	{
		id: v.pipe(
			id,
			v.transform((id) => id as DeckId)
		),
		title: v.pipe(text, v.transform(shortTitle)),
		language: v.optional(text, 'und'),
		licence: v.exactOptional(text),
		authors: v.exactOptional(v.array(text, list)),
		description: v.exactOptional(text),
		sources: v.optional(v.array(sourceSchema, list), [])
	},
	object
);
