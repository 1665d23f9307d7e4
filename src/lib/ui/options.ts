import type { Note } from '#lib/core/deck/note.ts';
import { hash } from '#lib/core/text/hash.ts';

/** The options of a choice note in an order that the seed decides: the same until the card comes back. */
export const optionsOf = ({ answer, distractors }: Note, seed: string): string[] =>
	[...new Set([answer, ...distractors])]
		.map((option) => ({ option, key: hash(seed, option) }))
		.sort((a, b) => (a.key < b.key ? -1 : 1))
		.map(({ option }) => option);
