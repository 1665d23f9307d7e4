/** First parts that keep their hyphen where a line ends: "self-", "vice-". */
const keeps =
	/(?:^|[^\p{L}])(?:self|ex|vice|non|pro|anti|semi|quasi|well|co|post|pre|north|south|all|half|so|long|short|high|low|mid)$/iu;

/** The words of a text that are written with a hyphen, so that a break at a line's end can be told from one. */
export const hyphenated = (lines: readonly string[]): ReadonlySet<string> =>
	new Set(
		lines
			.flatMap((line) => line.match(/\p{L}{2,}-\p{L}{2,}/gu) ?? [])
			.map((word) => word.toLowerCase())
	);

/** Two lines as one: a word that was broken is whole again. */
export function joinLines(before: string, next: string, known: ReadonlySet<string>): string {
	if (before === '') return next;
	if (before.endsWith('\u00ad')) return before.slice(0, -1) + next;
	const tail = before.slice(-60);
	const first = /(\p{L}+)[-‐]$/u.exec(tail)?.[1];
	const second = /^\p{Ll}+/u.exec(next)?.[0];
	if (first !== undefined && second !== undefined) {
		const stem = before.slice(0, -1);
		const isWritten =
			known.has(`${first}-${second}`.toLowerCase()) || keeps.test(tail.slice(0, -1));
		return isWritten ? `${stem}-${next}` : stem + next;
	}
	// a capital or a figure after the hyphen: "Anglo-" / "Afghan", "1914-" / "18"
	if (/[\p{L}\p{N}][-‐–]$/u.test(tail) && /^[\p{Lu}\p{N}]/u.test(next)) return before + next;
	return `${before} ${next}`;
}
