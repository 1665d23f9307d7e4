import { distance } from '../answer/distance.ts';

/** The one of some words that a misspelt one probably means: it begins it, or differs by a slip or two. */
export function nearest(word: string, known: readonly string[]): string | undefined {
	if (word === '') return undefined;
	const begun = known.find((each) => each.startsWith(word) || word.startsWith(each));
	const limit = word.length > 4 ? 2 : 1;
	const [best] = known
		.map((each) => ({ each, slips: distance(word, each, limit) }))
		.filter(({ slips }) => slips <= limit)
		.sort((a, b) => a.slips - b.slips);
	return best?.each ?? begun;
}
