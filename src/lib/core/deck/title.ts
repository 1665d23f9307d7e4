/** As long as a name may be that is shown on one card of a list. */
export const mostTitleLetters = 200;

/** A name without what is too long to show; cut between letters, with an ellipsis. */
export function shortTitle(title: string): string {
	if (title.length <= mostTitleLetters) return title;
	const letters = [...title.slice(0, mostTitleLetters - 1)];
	const isHalf = (letters.at(-1) ?? '') >= '\uD800' && (letters.at(-1) ?? '') <= '\uDBFF';
	return `${(isHalf ? letters.slice(0, -1) : letters).join('').trimEnd()}…`;
}
