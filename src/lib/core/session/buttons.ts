import type { Grade } from '../schedule/card.ts';

/** Two buttons ask only whether it was recalled; Hard is a pass and has no place of its own among them. */
export const buttonModes = [4, 2] as const;
export type ButtonMode = (typeof buttonModes)[number];

/** The grades to show, in order. Of two, the pass is Hard where no more is suggested, as after a hint. */
export const gradesShown = (mode: ButtonMode, suggested: Grade = 3): readonly Grade[] =>
	mode === 2 ? [1, suggested === 2 ? 2 : 3] : [1, 2, 3, 4];

/** The grade that the key of a grade gives: with two buttons, every key but the first is the pass. */
export const gradeOfKey = (key: Grade, shown: readonly Grade[]): Grade =>
	shown.includes(key) ? key : (shown.at(-1) ?? key);
