import * as v from 'valibot';
import type { DeckId } from '../deck/note.ts';
import { noteKinds, type NoteKind } from '../text/kinds.ts';
import { markingSchema, type Marking } from './scheme.ts';

/** How a question is put in a paper. */
export const forms = ['choice', 'typed', 'ordering', 'matching'] as const;
export type Form = (typeof forms)[number];

/** How hard a card is for this learner, by its FSRS difficulty; `unmet` was never answered. */
export const difficulties = ['easy', 'medium', 'hard', 'unmet'] as const;
export type Difficulty = (typeof difficulties)[number];

/** Which questions a section takes; an empty list leaves the choice open. */
export type Scope = {
	readonly decks: readonly DeckId[];
	readonly topics: readonly string[];
	readonly tags: readonly string[];
	readonly kinds: readonly NoteKind[];
	readonly forms: readonly Form[];
	readonly difficulties: readonly Difficulty[];
};

/** A part of a paper before its questions are drawn. */
export type SectionPlan = {
	readonly title: string;
	readonly count: number;
	readonly scope: Scope;
	readonly marking: Marking;
};

/** What a paper is to be. `options`: how many a choice question shows, the key included. */
export type Blueprint = {
	readonly title: string;
	readonly minutes: number;
	readonly options: number;
	readonly sections: readonly SectionPlan[];
	/** The share of all marks that is a pass, 0–1. */
	readonly passShare?: number;
};

/** The least and the most of each number. */
export const blueprintLimits = {
	minutes: [1, 600],
	options: [2, 6],
	questions: [1, 300],
	sections: [1, 20]
} as const;

const whole = ([least, most]: readonly [number, number]) => {
	const message = `give a whole number from ${least} to ${most}`;
	return v.pipe(
		v.number(message),
		v.integer(message),
		v.minValue(least, message),
		v.maxValue(most, message)
	);
};
const title = v.pipe(
	v.string('give a title'),
	v.trim(),
	v.nonEmpty('give a title'),
	v.maxLength(200, 'make the title shorter: 200 letters at most')
);
const texts = v.optional(v.array(v.string()), []);
const some = <const T extends readonly string[]>(values: T) =>
	v.optional(v.array(v.picklist(values)), []);

const scopeSchema = v.object({
	decks: v.pipe(
		texts,
		v.transform((ids) => ids as DeckId[])
	),
	topics: texts,
	tags: texts,
	kinds: some(noteKinds),
	forms: some(forms),
	difficulties: some(difficulties)
});

/** A blueprint from outside; the messages say what to do. */
export const blueprintSchema: v.GenericSchema<unknown, Blueprint> = v.object({
	title,
	minutes: whole(blueprintLimits.minutes),
	options: whole(blueprintLimits.options),
	sections: v.pipe(
		v.array(
			v.object({
				title,
				count: whole(blueprintLimits.questions),
				scope: scopeSchema,
				marking: markingSchema
			})
		),
		v.minLength(blueprintLimits.sections[0], 'give at least one section'),
		v.maxLength(blueprintLimits.sections[1], 'give at most 20 sections')
	),
	passShare: v.exactOptional(v.pipe(v.number(), v.minValue(0), v.maxValue(1)))
});

export const anyScope: Scope = {
	decks: [],
	topics: [],
	tags: [],
	kinds: [],
	forms: [],
	difficulties: []
};
