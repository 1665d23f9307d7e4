import { words } from '../text/unicode.ts';

/** Enough of a text to know it by. */
const mostCharacters = 30_000;
const run = 3;

const shingles = (text: string): Set<string> => {
	const all = words(text.slice(0, mostCharacters));
	return new Set(all.map((_, i) => all.slice(i, i + run).join(' ')));
};

/**
 * The share of runs of three words that two texts have in common, 0 to 1, of the shorter one: a text that was
 * corrected or added to stays near 1, another article on the same matter far below a half.
 */
export function similarity(a: string, b: string): number {
	const [few, many] = [shingles(a), shingles(b)].sort((x, y) => x.size - y.size) as [
		Set<string>,
		Set<string>
	];
	if (few.size === 0) return 0;
	return [...few].filter((words) => many.has(words)).length / few.size;
}
