import type { Note } from '#lib/core/deck/note.ts';
import type { Choice } from '#lib/core/schedule/grade.ts';

/** What luck may have had in a right answer to this note. */
export function circumstancesOf(note: Note | undefined, isGuess: boolean): Choice {
	const options = note?.type === 'choice' ? optionsIn(note) : 0;
	if (options < 2) return {};
	return { options, ...(isGuess && { isGuess: true }) };
}

const optionsIn = ({ answer, distractors }: Note): number => new Set([answer, ...distractors]).size;
