import type { Preset } from './preset.ts';
import { parseSteps, printSteps } from './step-text.ts';
import { asciiDigits } from '../text/unicode.ts';

/** What a person types; all else of a preset is chosen, and cannot be wrong. */
export type Typed = Pick<
	Record<keyof Preset, string>,
	'newPerDay' | 'reviewsPerDay' | 'minutesPerDay' | 'maximumIntervalDays' | 'leechThreshold'
> & { readonly learningSteps: string; readonly relearningSteps: string };
export type TypedField = keyof Typed;

type Chosen = Pick<
	Preset,
	| 'desiredRetention'
	| 'reviewOrder'
	| 'newGather'
	| 'newOrder'
	| 'mix'
	| 'buryNewSiblings'
	| 'buryReviewSiblings'
	| 'isBalanced'
>;

/** A preset as it stands in the form. */
export type Draft = Typed & Chosen;
export type DraftField = keyof Draft;

export const draftOf = (preset: Preset): Draft => {
	const { desiredRetention, reviewOrder, newGather, newOrder, mix } = preset;
	const { buryNewSiblings, buryReviewSiblings, isBalanced } = preset;
	return {
		...{ desiredRetention, reviewOrder, newGather, newOrder, mix },
		...{ buryNewSiblings, buryReviewSiblings, isBalanced },
		newPerDay: String(preset.newPerDay),
		reviewsPerDay: String(preset.reviewsPerDay),
		minutesPerDay: preset.minutesPerDay === undefined ? '' : String(preset.minutesPerDay),
		maximumIntervalDays: String(preset.maximumIntervalDays),
		leechThreshold: String(preset.leechThreshold),
		learningSteps: printSteps(preset.learningStepsMinutes),
		relearningSteps: printSteps(preset.relearningStepsMinutes)
	};
};

/** The preset that a draft makes of `base`, or the fields that cannot be as they are. */
export function presetIn(
	draft: Draft,
	base: Preset
): { readonly preset: Preset } | { readonly wrong: ReadonlySet<TypedField> } {
	const wrong = new Set<TypedField>();
	const must = <T>(field: TypedField, read: (text: string) => T | undefined, otherwise: T): T => {
		const value = read(draft[field]);
		if (value === undefined) wrong.add(field);
		return value ?? otherwise;
	};
	const minutes =
		draft.minutesPerDay.trim() === ''
			? {}
			: { minutesPerDay: must('minutesPerDay', whole(1, 1440), 1) };
	const { minutesPerDay: _, ...others } = base;
	const preset: Preset = {
		...others,
		...minutes,
		desiredRetention: draft.desiredRetention,
		newPerDay: must('newPerDay', whole(0, 9999), 0),
		reviewsPerDay: must('reviewsPerDay', whole(0, 9999), 0),
		maximumIntervalDays: must('maximumIntervalDays', whole(1, 36_500), 1),
		leechThreshold: must('leechThreshold', whole(1, 99), 1),
		learningStepsMinutes: must('learningSteps', parseSteps, []),
		relearningStepsMinutes: must('relearningSteps', parseSteps, []),
		reviewOrder: draft.reviewOrder,
		newGather: draft.newGather,
		newOrder: draft.newOrder,
		mix: draft.mix,
		buryNewSiblings: draft.buryNewSiblings,
		buryReviewSiblings: draft.buryReviewSiblings,
		isBalanced: draft.isBalanced
	};
	return wrong.size > 0 ? { wrong } : { preset };
}

const whole =
	(least: number, most: number) =>
	(text: string): number | undefined => {
		const digits = asciiDigits(text).trim();
		const value = /^\d{1,6}$/.test(digits) ? Number(digits) : NaN;
		return value >= least && value <= most ? value : undefined;
	};

/** Whether two values of a preset are the same, lists compared by what they hold. */
export const isSameRule = (a: unknown, b: unknown): boolean =>
	a === b || JSON.stringify(a) === JSON.stringify(b);
