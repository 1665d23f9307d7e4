import * as v from 'valibot';
import type { DeckId } from '../../deck/note.ts';
import type { StudyDay } from '../day.ts';

export type ExamId = string & { readonly brand: 'ExamId' };

/** Cards that an exam asks: those of a deck or with a tag, each weighing so much. */
export type ScopePart =
	| { readonly kind: 'deck'; readonly deck: DeckId; readonly weight: number }
	| { readonly kind: 'tag'; readonly tag: string; readonly weight: number };

/** How far off an exam can be planned for, and how long after it something may be wanted, in days. */
export const mostDays = { ahead: 1100, after: 3660 } as const;

/** What a learner is preparing for. */
export type Exam = {
	readonly id: ExamId;
	readonly name: string;
	/** The study day of the exam. Studied is until the day before. */
	readonly date: StudyDay;
	/** A card that several parts name has the highest of their weights. */
	readonly scope: readonly ScopePart[];
	readonly minutesPerDay: number;
	/** Days without study, both ends included. */
	readonly daysOff: readonly { readonly from: StudyDay; readonly to: StudyDay }[];
	/** The share of the marks that is aimed for, above 0, at most 1. */
	readonly wanted?: number;
	/** It should still be known on this day after the exam. */
	readonly keepUntil?: StudyDay;
};

const number = (isRight: (value: number) => boolean, expected: string) =>
	v.pipe(v.number(expected), v.check(isRight, expected));
const isStudyDay = (value: number) => Number.isSafeInteger(value) && Math.abs(value) <= 1e7;
const day = v.pipe(
	number(isStudyDay, 'give a day'),
	v.transform((value) => value as StudyDay)
);
const named = (what: string) =>
	v.pipe(v.string(`give ${what}`), v.trim(), v.minLength(1, `give ${what}`));
const weight = v.optional(
	number((value) => value > 0 && value <= 1000, 'give a weight above 0, at most 1000'),
	1
);

/** An exam from a form, a file or the store. */
export const examSchema = v.pipe(
	v.object(
		{
			id: v.pipe(
				named('an id'),
				v.transform((id) => id as ExamId)
			),
			name: v.pipe(named('a name'), v.maxLength(200, 'give at most 200 characters')),
			date: day,
			scope: v.pipe(
				v.array(
					v.variant(
						'kind',
						[
							v.object({
								kind: v.literal('deck'),
								deck: v.pipe(
									named('a deck'),
									v.transform((id) => id as DeckId)
								),
								weight
							}),
							v.object({ kind: v.literal('tag'), tag: named('a tag'), weight })
						],
						'give decks or tags'
					),
					'give decks or tags'
				),
				v.minLength(1, 'give at least one deck or tag')
			),
			minutesPerDay: number((value) => value >= 1 && value <= 1440, 'give minutes from 1 to 1440'),
			daysOff: v.optional(
				v.array(
					v.pipe(
						v.object({ from: day, to: day }, 'give the first and the last day'),
						v.check(({ from, to }) => from <= to, 'give a last day that is not before the first')
					),
					'give a list of days off'
				),
				[]
			),
			wanted: v.exactOptional(
				number((value) => value > 0 && value <= 1, 'give a share above 0, at most 1')
			),
			keepUntil: v.exactOptional(day)
		},
		'give an exam'
	),
	v.forward(
		v.check(
			({ date, keepUntil }) => keepUntil === undefined || keepUntil > date,
			'give a day after the exam'
		),
		['keepUntil']
	)
) satisfies v.GenericSchema<unknown, Exam>;

/** Throws a RangeError that says which value cannot be, and what to give instead. */
export function parseExam(given: unknown): Exam {
	const { success, output, issues } = v.safeParse(examSchema, given);
	if (success) return output;
	const [issue] = issues;
	throw new RangeError(`${v.getDotPath(issue) ?? 'the exam'}: ${issue.message}`);
}
