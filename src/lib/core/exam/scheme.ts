import Fraction from 'fraction.js';
import * as v from 'valibot';

/** Marks as they are written: `2`, `-2/3`, `0.25`. Kept as text, so that a third stays a third. */
export type MarksText = string & { readonly brand: 'MarksText' };

/** How sure somebody is of an answer: 1 a guess, 2 fairly sure, 3 sure. */
export const certainties = [1, 2, 3] as const;
export type Certainty = (typeof certainties)[number];

/** What a right and a wrong answer bring. */
export type Stakes = { readonly right: MarksText; readonly wrong: MarksText };

/**
 * How a question is marked. `certainty`: whoever answers stakes more or less by how sure they say they are, one
 * entry a certainty, as in Moodle's certainty-based marking. `isPartial`: an order or pairs that are right in part
 * bring that part of the marks, and cost nothing; otherwise they are wrong.
 */
export type Marking = {
	readonly blank: MarksText;
	readonly isPartial: boolean;
} & (
	| ({ readonly type: 'fixed' } & Stakes)
	| { readonly type: 'certainty'; readonly stakes: readonly [Stakes, Stakes, Stakes] }
);

const marksMessage = 'give the marks as a number or a fraction: 2, 0.25 or -2/3';
const written = /^[-+]?(?:\d{1,6}(?:\.\d{1,6})?|\d{1,6}\/0*[1-9]\d{0,5})$/;

export const marksSchema = v.pipe(
	v.string(marksMessage),
	v.trim(),
	v.transform((text) => text.replace(/^[−–]/, '-')),
	v.check((text) => written.test(text), marksMessage),
	v.transform((text) => text as MarksText)
);

const stakesSchema = v.object({ right: marksSchema, wrong: marksSchema });

const isWorthwhile = ({ right, wrong }: Stakes) => new Fraction(right).gt(new Fraction(wrong));
const worthwhile = 'let a right answer bring more than a wrong one';

export const markingSchema: v.GenericSchema<unknown, Marking> = v.variant('type', [
	v.pipe(
		v.object({
			type: v.literal('fixed'),
			blank: marksSchema,
			isPartial: v.boolean(),
			...stakesSchema.entries
		}),
		v.check(({ right, wrong }) => isWorthwhile({ right, wrong }), worthwhile)
	),
	v.object({
		type: v.literal('certainty'),
		blank: marksSchema,
		isPartial: v.boolean(),
		stakes: v.pipe(
			v.tuple([stakesSchema, stakesSchema, stakesSchema]),
			v.check((all) => all.every(isWorthwhile), worthwhile)
		)
	})
]);

/** What is at stake for an answer; where marking goes by certainty, one that names none is a guess. */
export const stakesOf = (marking: Marking, certainty: Certainty = 1): Stakes =>
	marking.type === 'fixed' ? marking : (marking.stakes[certainty - 1] ?? marking.stakes[0]);

/** The most that a question can bring. */
export const mostOf = (marking: Marking): Fraction =>
	marking.type === 'fixed'
		? new Fraction(marking.right)
		: marking.stakes
				.map(({ right }) => new Fraction(right))
				.reduce((most, one) => (one.gt(most) ? one : most));

/**
 * The chance of being right from which an answer is worth more than a blank: (blank − wrong) ÷ (right − wrong).
 * 0 where a wrong answer costs nothing.
 */
export function breakEven({ right, wrong }: Stakes, blank: MarksText): number {
	const [most, least, none] = [right, wrong, blank].map((text) => new Fraction(text)) as [
		Fraction,
		Fraction,
		Fraction
	];
	return Math.min(1, Math.max(0, none.sub(least).div(most.sub(least)).valueOf()));
}
