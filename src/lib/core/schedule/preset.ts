import * as v from 'valibot';
import { mixes, type Mix } from './mix.ts';
import {
	newGathers,
	newOrders,
	reviewOrders,
	type NewGather,
	type NewOrder,
	type ReviewOrder
} from './order.ts';
import type { ParametersId } from './review.ts';
import type { StudyDay } from './day.ts';
import { eases, type Calendar } from './weekdays.ts';

/** How a deck is scheduled. */
export type Preset = Calendar & {
	readonly parameters: ParametersId;
	/** The chance of recall at which a card returns, above 0 and below 1; 0.7–0.99 is sensible. */
	readonly desiredRetention: number;
	readonly learningStepsMinutes: readonly number[];
	readonly relearningStepsMinutes: readonly number[];
	readonly maximumIntervalDays: number;
	readonly newPerDay: number;
	readonly reviewsPerDay: number;
	/** New cards are met only as far as the day's reviews leave time. Absent: no budget. */
	readonly minutesPerDay?: number;
	readonly reviewOrder: ReviewOrder;
	/** Which new cards a day takes, and in which order it shows them. */
	readonly newGather: NewGather;
	readonly newOrder: NewOrder;
	readonly mix: Mix;
	/** Whether the other cards of a note wait for another day. */
	readonly buryNewSiblings: boolean;
	readonly buryReviewSiblings: boolean;
	/** Whether intervals lean towards the days of their range on which less falls due. */
	readonly isBalanced: boolean;
	/** A card that was forgotten so often in review is a leech. */
	readonly leechThreshold: number;
};

/** What a deck does otherwise than the library. Days off and easy weekdays are the learner's, and of no deck. */
export type OwnRules = Partial<Omit<Preset, keyof Calendar>>;

/** How a deck is scheduled: as the library, except where it has a rule of its own. */
export function presetOf(library: Preset, own: OwnRules = {}): Preset {
	const { minutesPerDay, ...preset } = {
		...library,
		...own,
		easyDays: library.easyDays,
		daysOff: library.daysOff
	};
	const hasLimit = minutesPerDay !== undefined && minutesPerDay < wholeDayMinutes;
	return { ...preset, ...(hasLimit && { minutesPerDay }) };
}

/** A deck that has so many minutes a day has no limit, whatever the library has. */
export const wholeDayMinutes = 1440;

/** The parameters that ts-fsrs ships for FSRS-6. */
export const defaultParametersId = 'default-6' as ParametersId;

export const defaultPreset: Preset = {
	parameters: defaultParametersId,
	desiredRetention: 0.9,
	learningStepsMinutes: [1, 10],
	relearningStepsMinutes: [10],
	maximumIntervalDays: 36_500,
	newPerDay: 20,
	reviewsPerDay: 200,
	reviewOrder: 'due',
	newGather: 'position',
	newOrder: 'gathered',
	mix: 'mixed',
	buryNewSiblings: true,
	buryReviewSiblings: true,
	isBalanced: true,
	easyDays: ['normal', 'normal', 'normal', 'normal', 'normal', 'normal', 'normal'],
	daysOff: [],
	leechThreshold: 8
};

const number = (isRight: (value: number) => boolean, expected: string) =>
	v.pipe(v.number(expected), v.check(isRight, expected));
const wholeFrom = (least: number) =>
	number(
		(value) => Number.isSafeInteger(value) && value >= least,
		`give a whole number from ${least}`
	);
const oneOf = <const T extends readonly string[]>(values: T) =>
	v.picklist(values, `give one of ${values.join(', ')}`);
const isTrue = v.boolean('give true or false');
const steps = v.array(
	number((value) => value > 0 && value < Infinity, 'give minutes above 0'),
	'give a list of minutes'
);
const perDay = number((value) => value >= 0, 'give a number from 0');
const day = v.pipe(
	wholeFrom(-1e7),
	v.transform((value) => value as StudyDay)
);

const {
	learningStepsMinutes: learning,
	relearningStepsMinutes: relearning,
	easyDays
} = defaultPreset;

/** A preset from outside or from an earlier version: what it lacks is as in the default preset. */
export const presetSchema = v.object(
	{
		parameters: v.optional(
			v.pipe(
				v.string('give the name of a set'),
				v.minLength(1, 'give the name of a set'),
				v.transform((value) => value as ParametersId)
			),
			defaultPreset.parameters
		),
		desiredRetention: v.optional(
			number((value) => value > 0 && value < 1, 'give more than 0, less than 1'),
			defaultPreset.desiredRetention
		),
		learningStepsMinutes: v.optional(steps, [...learning]),
		relearningStepsMinutes: v.optional(steps, [...relearning]),
		maximumIntervalDays: v.optional(wholeFrom(1), defaultPreset.maximumIntervalDays),
		newPerDay: v.optional(perDay, defaultPreset.newPerDay),
		reviewsPerDay: v.optional(perDay, defaultPreset.reviewsPerDay),
		minutesPerDay: v.exactOptional(perDay),
		reviewOrder: v.optional(oneOf(reviewOrders), defaultPreset.reviewOrder),
		newGather: v.optional(oneOf(newGathers), defaultPreset.newGather),
		newOrder: v.optional(oneOf(newOrders), defaultPreset.newOrder),
		mix: v.optional(oneOf(mixes), defaultPreset.mix),
		buryNewSiblings: v.optional(isTrue, defaultPreset.buryNewSiblings),
		buryReviewSiblings: v.optional(isTrue, defaultPreset.buryReviewSiblings),
		isBalanced: v.optional(isTrue, defaultPreset.isBalanced),
		easyDays: v.optional(
			v.pipe(v.array(oneOf(eases), 'give seven days'), v.length(7, 'give seven days')),
			[...easyDays]
		),
		daysOff: v.optional(
			v.array(
				v.pipe(
					v.object({ from: day, to: day }, 'give the first and the last day'),
					v.check(({ from, to }) => from <= to, 'give a last day that is not before the first')
				),
				'give a list of breaks'
			),
			[]
		),
		leechThreshold: v.optional(wholeFrom(1), defaultPreset.leechThreshold)
	},
	'give an object'
) satisfies v.GenericSchema<unknown, Preset>;

/** Throws a RangeError that says which value cannot be, and what to give instead. */
export function parsePreset(given: unknown): Preset {
	const { success, output, issues } = v.safeParse(presetSchema, given);
	if (success) return output;
	const [{ message, path, input }] = issues;
	const key = path?.[0].key;
	const name = typeof key === 'string' ? key : 'the preset';
	throw new RangeError(`${name} is ${shown(input)}: ${message}`);
}

const shown = (value: unknown): string =>
	typeof value === 'number' ? String(value) : JSON.stringify(value);
