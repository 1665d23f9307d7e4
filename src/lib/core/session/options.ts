import * as v from 'valibot';
import type { Grade } from '../schedule/card.ts';

/** Where a swipe goes: towards the start or the end of a line as one reads, up or down. */
export const swipeDirections = ['start', 'end', 'up', 'down'] as const;
export type SwipeDirection = (typeof swipeDirections)[number];

export const spokenSides = ['nothing', 'question', 'answer', 'both'] as const;
export type SpokenSides = (typeof spokenSides)[number];

/** What a person may want of a session besides its cards. What is off keeps its values for when it is on again. */
export type SessionOptions = {
	/** Shows how long the card has been on show. */
	readonly hasTimer: boolean;
	/** Shows the answer and goes on to the next card by itself. */
	readonly advance: {
		readonly isOn: boolean;
		readonly revealSeconds: number;
		readonly gradeSeconds: number;
		/** What the card is graded when nobody else does. */
		readonly grade: Exclude<Grade, 4>;
	};
	/** Offers to stop after so many minutes. */
	readonly timebox: { readonly isOn: boolean; readonly minutes: number };
	/** What is read aloud, by a voice of this device. */
	readonly speech: SpokenSides;
	/** Which grade a swipe over the answer gives; 0 gives none. */
	readonly swipes: Readonly<Record<SwipeDirection, Grade | 0>> & { readonly isOn: boolean };
};

export const defaultOptions: SessionOptions = {
	hasTimer: false,
	advance: { isOn: false, revealSeconds: 15, gradeSeconds: 5, grade: 1 },
	timebox: { isOn: false, minutes: 15 },
	speech: 'nothing',
	swipes: { isOn: false, start: 1, end: 3, up: 4, down: 2 }
};

/** The least and the most of each number. */
export const optionLimits = { seconds: [1, 120], minutes: [1, 180] } as const;

const within = ([least, most]: readonly [number, number], otherwise: number) =>
	v.fallback(v.pipe(v.number(), v.integer(), v.minValue(least), v.maxValue(most)), otherwise);
const flag = v.fallback(v.boolean(), false);
const swipe = (otherwise: Grade | 0) => v.fallback(v.picklist([0, 1, 2, 3, 4]), otherwise);

const { advance, timebox, swipes } = defaultOptions;
const schema = v.fallback(
	v.object({
		hasTimer: flag,
		advance: v.fallback(
			v.object({
				isOn: flag,
				revealSeconds: within(optionLimits.seconds, advance.revealSeconds),
				gradeSeconds: within(optionLimits.seconds, advance.gradeSeconds),
				grade: v.fallback(v.picklist([1, 2, 3]), advance.grade)
			}),
			advance
		),
		timebox: v.fallback(
			v.object({ isOn: flag, minutes: within(optionLimits.minutes, timebox.minutes) }),
			timebox
		),
		speech: v.fallback(v.picklist(spokenSides), defaultOptions.speech),
		swipes: v.fallback(
			v.object({
				isOn: flag,
				start: swipe(swipes.start),
				end: swipe(swipes.end),
				up: swipe(swipes.up),
				down: swipe(swipes.down)
			}),
			swipes
		)
	}),
	defaultOptions
) satisfies v.GenericSchema<unknown, SessionOptions>;

/** Options as they were kept, by whatever version: what can't be is as in the default ones. Never throws. */
export const readOptions = (kept: unknown): SessionOptions => v.parse(schema, kept);
