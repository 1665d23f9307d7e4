import * as v from 'valibot';
import { detailKinds } from '../core/deck/details.ts';
import { headSchema, noteSchema } from '../core/deck/schema.ts';
import type { BlockKind } from '../core/document/document.ts';
import { presetSchema } from '../core/schedule/preset.ts';
import { reviewEventTypes } from '../core/schedule/review.ts';
import type { NoteField } from './api.ts';
import { dateSchema, decisionSchema } from './decision-schema.ts';
import { isHlc } from './hlc.ts';
import type { Library } from './library.ts';
import { noteFields } from './note-row.ts';
import { without } from './without.ts';

export const backupFormat = 'hafiza-backup/1';

const text = v.string();
const id = v.pipe(text, v.minLength(1), v.maxLength(500));
const hlc = v.pipe(text, v.maxLength(200), v.check(isHlc, 'is no clock value'));
const whole = v.pipe(v.number(), v.safeInteger());
const count = v.pipe(whole, v.minValue(0));
const finite = v.pipe(v.number(), v.finite());
const optional = v.exactOptional;

const register = <S extends v.GenericSchema>(value: S) => v.object({ value, hlc });

/** The head of a deck is kept apart from its id. */
const published = v.pipe(
	v.unknown(),
	v.transform((head) =>
		head instanceof Object ? Object.fromEntries([...Object.entries(head), ['id', 'head']]) : head
	),
	headSchema,
	v.transform((head) => without(head, 'id'))
);

/** Checked, and kept as it is: what a later version put into it is handed on. */
const preset = v.pipe(
	v.unknown(),
	v.rawCheck(({ dataset, addIssue }) => {
		const { issues = [] } = v.safeParse(presetSchema, dataset.value);
		for (const { message, path } of issues)
			addIssue({ message: [path?.[0].key, message].filter(Boolean).join(': ') });
	})
);

const deck = v.object({
	id,
	published: register(published),
	title: optional(register(text)),
	preset: optional(register(preset)),
	deleted: register(v.boolean())
});

const field = v.picklist(noteFields);
const edit = v.pipe(
	v.variant('is', [
		v.object({ is: v.literal('set'), field, hlc, value: v.unknown() }),
		v.object({ is: v.literal('empty'), field, hlc }),
		v.object({ is: v.literal('reverted'), field, hlc })
	]),
	v.check((edit) => edit.is !== 'set' || fits(edit.field, edit.value), 'does not fit its field')
);

/** Whether a note could have this value there. */
const fits = (field: NoteField, value: unknown): boolean =>
	value !== undefined && v.is(noteSchema, { id: 'x', question: '', [field]: value });

const noteEntry = v.object({
	id,
	placed: register(v.object({ deckId: id, position: whole })),
	published: register(noteSchema),
	edits: v.array(edit),
	deleted: register(v.boolean())
});

const memory = {
	stability: v.pipe(finite, v.minValue(0)),
	difficulty: v.pipe(finite, v.minValue(1), v.maxValue(10)),
	lastDay: whole,
	lastAt: finite,
	reps: count,
	lapses: count
};
const learning = { ...memory, step: count, dueAt: finite };
const seen = v.variant('phase', [
	v.looseObject({ phase: v.literal('learning'), ...learning }),
	v.looseObject({ phase: v.literal('relearning'), ...learning }),
	v.looseObject({ phase: v.literal('review'), ...memory, dueDay: whole, intervalDays: finite })
]);
const state = v.union([v.looseObject({ phase: v.literal('new') }), seen]);

const signed = { v: whole, id, device: id, seq: count, hlc };
const logged = {
	...signed,
	card: id,
	at: finite,
	offsetMinutes: finite,
	day: whole,
	from: text,
	batch: optional(id)
};
const answered = {
	grade: v.picklist([1, 2, 3, 4]),
	tookMs: v.pipe(finite, v.minValue(0)),
	answered: optional(text),
	options: optional(count)
};
const review = v.variant('type', [
	v.looseObject({
		...logged,
		...answered,
		type: v.literal('grade'),
		kind: v.picklist(['learn', 'review', 'relearn', 'quiz', 'mock', 'manual']),
		parameters: id,
		isGuess: optional(v.boolean()),
		before: state,
		after: seen
	}),
	v.looseObject({ ...logged, ...answered, type: v.literal('practice') }),
	v.looseObject({ ...logged, type: v.literal('set-due'), dueDay: whole }),
	v.looseObject({ ...logged, type: v.literal('reset') }),
	v.looseObject({ ...logged, type: v.literal('reposition'), position: whole }),
	v.looseObject({ ...logged, type: v.literal('undo'), undoes: id })
]);
const loss = v.pipe(finite, v.minValue(0));
const fitting = v.variant('type', [
	v.looseObject({
		...signed,
		type: v.literal('adopted'),
		at: finite,
		values: v.pipe(v.array(finite), v.length(21)),
		on: v.looseObject({ reviews: count, heldOut: count, lossBefore: loss, lossAfter: loss })
	}),
	v.looseObject({ ...signed, type: v.literal('reverted'), at: finite, reverts: id })
]);
/** Of another kind or a later version: only what every event has is known. */
const foreignEvent = v.looseObject({
	...signed,
	type: text,
	card: optional(id),
	day: optional(whole)
});
const event = v.lazy((input) => {
	const { v: version, type } = Object(input) as { v?: unknown; type?: unknown };
	if (version !== 1) return foreignEvent;
	if (type === 'adopted' || type === 'reverted') return fitting;
	return reviewEventTypes.some((known) => known === type) ? review : foreignEvent;
});

const blockKinds = [
	'heading',
	'body',
	'quotation',
	'item',
	'row',
	'question',
	'byline',
	'dateline',
	'caption',
	'editorial',
	'boilerplate'
] as const satisfies BlockKind[];
const block = v.object({
	kind: v.picklist(blockKinds),
	span: v.object({ start: count, end: count }),
	paragraph: count,
	under: optional(count),
	level: optional(count),
	speaker: optional(text)
});
const documentEntry = v.object({
	id,
	openedAt: finite,
	length: count,
	info: v.object({
		title: optional(text),
		publisher: optional(text),
		author: optional(text),
		published: optional(dateSchema),
		url: optional(text)
	}),
	content: optional(v.object({ text, blocks: v.array(block) })),
	deleted: register(v.boolean())
});

const span = { start: count, end: count };
const survey = v.object({
	facts: v.array(v.array(id)),
	conflicts: v.array(v.tuple([id, id])),
	details: v.array(
		v.object({
			...span,
			kind: v.picklist(detailKinds),
			paragraph: count,
			answer: text,
			sentence: v.object(span),
			isWorkedOut: optional(v.literal(true))
		})
	),
	stems: v.array(v.object({ ...span, stem: text, answer: text })),
	undated: count
});
const draft = v.object({
	id,
	document: id,
	madeAt: finite,
	deck: optional(v.intersect([headSchema, v.object({ notes: v.array(noteSchema) })])),
	survey: optional(survey),
	aliases: optional(v.array(v.object({ from: text, to: text }))),
	finished: optional(register(v.boolean())),
	deleted: register(v.boolean())
});
const decision = v.object({
	draft: id,
	note: id,
	hlc,
	decision: optional(decisionSchema)
});

const schema = v.object({
	format: v.literal(backupFormat),
	madeAt: finite,
	decks: v.array(deck),
	notes: v.array(noteEntry),
	suspensions: v.array(v.object({ card: id, value: v.boolean(), hlc })),
	events: v.array(event),
	documents: v.array(documentEntry),
	drafts: v.array(draft),
	decisions: v.array(decision),
	settings: v.array(v.object({ key: id, value: v.unknown(), hlc }))
});

/** A backup file after its parsing. The brands of ids are given here: nothing else makes them out of a file. */
export type BackupFile = Library & {
	readonly format: typeof backupFormat;
	readonly madeAt: number;
};

export const backupSchema = schema as unknown as v.GenericSchema<unknown, BackupFile>;
