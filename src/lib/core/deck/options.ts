import type { Note } from './note.ts';
import { shuffled } from './shuffle.ts';

/** The options of a choice, in the order in which this showing of it (`seed`) draws and reads them. */
export const optionsOf = (
	{ answer, distractors }: Pick<Note, 'answer' | 'distractors'>,
	seed: string
): string[] => shuffled([...new Set([answer, ...distractors])], (option) => option, seed);
