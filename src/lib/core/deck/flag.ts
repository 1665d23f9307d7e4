/** A mark that a learner puts on a card, by its colour: the numbers are those that Anki gives the same colours. */
export const flags = {
	red: 1,
	orange: 2,
	green: 3,
	blue: 4,
	pink: 5,
	turquoise: 6,
	purple: 7
} as const;

export type FlagColour = keyof typeof flags;
export type Flag = (typeof flags)[FlagColour];
export const flagColours = Object.keys(flags) as readonly FlagColour[];

export const isFlag = (value: unknown): value is Flag =>
	Object.values<unknown>(flags).includes(value);

export const colourOf = (flag: Flag): FlagColour => flagColours[flag - 1] ?? 'red';
