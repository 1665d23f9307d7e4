/** As long as a name may be that is shown on one card of a list. */
export const mostTitleLetters = 200;

/** A name without what is too long to show; cut between letters, with an ellipsis. */
export function shortTitle(title: string): string {
	if (title.length <= mostTitleLetters) return title;
	const half = /[\uD800-\uDBFF]$/;
	return `${title
		.slice(0, mostTitleLetters - 1)
		.replace(half, '')
		.trimEnd()}…`;
}
