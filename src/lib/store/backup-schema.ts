import * as v from 'valibot';
import { isFlag } from '../core/deck/flag.ts';
import { headSchema, noteSchema, sourceSchema } from '../core/deck/schema.ts';
import { issueText } from '../core/text/issue.ts';
import { presetSchema } from '../core/schedule/preset.ts';
import { reviewEventTypes } from '../core/schedule/review.ts';
import type { NoteField } from './api.ts';
import { noteFields } from './note-row.ts';
import {
	count,
	day,
	finite,
	hlc,
	id,
	moment,
	optional,
	register,
	text,
	whole
} from './row-schema.ts';
import type { Unsifted } from './sift.ts';
import { without } from './without.ts';

export const backupFormat = 'hafiza-backup/1';

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
		for (const issue of issues)
			addIssue({ message: [issue.path?.[0].key, issueText(issue)].filter(Boolean).join(': ') });
	})
);

const deck = v.object({
	id,
	published: register(published),
	title: optional(register(text)),
	language: optional(register(text)),
	licence: optional(register(text)),
	description: optional(register(text)),
	authors: optional(register(v.array(text))),
	preset: optional(register(preset)),
	carried: optional(
		v.array(v.object({ value: sourceSchema, hlc, isDropped: optional(v.literal(true)) }))
	),
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
	lastDay: day,
	lastAt: moment,
	reps: count,
	lapses: count
};
const learning = { ...memory, step: count, dueAt: moment };
const seen = v.variant('phase', [
	v.looseObject({ phase: v.literal('learning'), ...learning }),
	v.looseObject({ phase: v.literal('relearning'), ...learning }),
	v.looseObject({ phase: v.literal('review'), ...memory, dueDay: day, intervalDays: finite })
]);
const state = v.union([v.looseObject({ phase: v.literal('new') }), seen]);

const signed = { v: whole, id, device: id, seq: count, hlc };
const logged = {
	...signed,
	card: id,
	at: moment,
	offsetMinutes: finite,
	day,
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
	v.looseObject({ ...logged, type: v.literal('set-due'), dueDay: day }),
	v.looseObject({ ...logged, type: v.literal('reset') }),
	v.looseObject({ ...logged, type: v.literal('reposition'), position: whole }),
	v.looseObject({ ...logged, type: v.literal('stand'), state }),
	v.looseObject({ ...logged, type: v.literal('undo'), undoes: id })
]);
const loss = v.pipe(finite, v.minValue(0));
const share = v.pipe(finite, v.minValue(0), v.maxValue(1));
const curve = v.array(
	v.looseObject({ from: share, to: share, reviews: count, predicted: share, recalled: share })
);
const fitting = v.variant('type', [
	v.looseObject({
		...signed,
		type: v.literal('adopted'),
		at: moment,
		values: v.pipe(v.array(finite), v.length(21)),
		on: v.looseObject({
			reviews: count,
			heldOut: count,
			lossBefore: loss,
			lossAfter: loss,
			curves: optional(v.looseObject({ before: curve, after: curve }))
		})
	}),
	v.looseObject({ ...signed, type: v.literal('reverted'), at: moment, reverts: id })
]);
/** Of another kind or a later version: only what every event has is known. */
const foreignEvent = v.looseObject({
	...signed,
	type: text,
	card: optional(id),
	day: optional(day)
});
const event = v.lazy((input) => {
	const { v: version, type } = Object(input) as { v?: unknown; type?: unknown };
	if (version !== 1) return foreignEvent;
	if (type === 'adopted' || type === 'reverted') return fitting;
	return reviewEventTypes.some((known) => known === type) ? review : foreignEvent;
});

const burial = v.union([v.literal('none'), day]);
const flag = v.custom((value) => value === 'none' || isFlag(value), 'is no flag');

/** Read one by one: a damaged text, draft or image costs itself alone. */
const rows = v.array(v.unknown());

const schema = v.object({
	format: v.literal(backupFormat),
	madeAt: moment,
	decks: v.array(deck),
	notes: v.array(noteEntry),
	suspensions: v.array(v.object({ card: id, value: v.boolean(), hlc })),
	/** Absent in backups of earlier versions. */
	flags: v.optional(v.array(v.object({ card: id, value: flag, hlc })), []),
	burials: v.optional(v.array(v.object({ card: id, value: burial, hlc })), []),
	events: v.array(event),
	documents: rows,
	drafts: rows,
	decisions: rows,
	/** Absent in backups of earlier versions. */
	papers: v.optional(rows, []),
	sittings: v.optional(rows, []),
	taps: v.optional(rows, []),
	returns: v.optional(rows, []),
	exams: v.optional(rows, []),
	settings: v.array(v.object({ key: id, value: v.unknown(), hlc })),
	/** Absent in backups of earlier versions. */
	media: v.optional(rows, []),
	wordings: v.optional(rows, [])
});

export const wordingSchema = v.object({ id, note: id, hlc, words: noteSchema });

/** What of a library would be read again. */
export const isReadableDeck = (row: unknown): boolean => v.is(deck, row);
export const isReadableNote = (row: unknown): boolean => v.is(noteEntry, row);

/** A backup file after its parsing, its texts, drafts and images still to be read one by one. */
export type BackupFile = Omit<Unsifted, 'media'> & {
	readonly media: readonly unknown[];
	readonly format: typeof backupFormat;
	readonly madeAt: number;
};

export const backupSchema = schema as unknown as v.GenericSchema<unknown, BackupFile>;
