import type { Grade } from '../schedule/card.ts';

/** Two buttons ask only whether it was recalled; Hard is a pass and has no place among them. */
export const buttonModes = [4, 2] as const;
export type ButtonMode = (typeof buttonModes)[number];

/** The grades to show, in order. */
export const gradesShown = (mode: ButtonMode): readonly Grade[] =>
	mode === 2 ? [1, 3] : [1, 2, 3, 4];
