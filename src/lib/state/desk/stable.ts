/** Hands the last list on as long as the next holds the same things, so that nothing is drawn anew for it. */
export function stable<T>(): (next: readonly T[]) => readonly T[] {
	let last: readonly T[] = [];
	return (next) => {
		if (next.length !== last.length || next.some((thing, i) => thing !== last[i])) last = next;
		return last;
	};
}
