/** A piece of what was typed against the key: the same in both, missing, or too much. */
export type Piece = { readonly kind: 'same' | 'missing' | 'extra'; readonly text: string };

/** Longest common subsequence of two short strings, letter by letter; case does not matter. */
export function diff(typed: string, key: string): Piece[] {
	const [a, b] = [Array.from(typed), Array.from(key)];
	const isSame = (i: number, j: number) => a[i]?.toLowerCase() === b[j]?.toLowerCase();
	const length: number[][] = Array.from({ length: a.length + 1 }, () =>
		new Array<number>(b.length + 1).fill(0)
	);
	const at = (i: number, j: number) => length[i]?.[j] ?? 0;
	for (let i = a.length - 1; i >= 0; i--)
		for (let j = b.length - 1; j >= 0; j--)
			(length[i] ?? [])[j] = isSame(i, j)
				? at(i + 1, j + 1) + 1
				: Math.max(at(i + 1, j), at(i, j + 1));

	const pieces: { kind: Piece['kind']; text: string }[] = [];
	const push = (kind: Piece['kind'], text: string) => {
		const last = pieces.at(-1);
		if (last?.kind === kind) last.text += text;
		else pieces.push({ kind, text });
	};
	let [i, j] = [0, 0];
	while (i < a.length || j < b.length) {
		if (i < a.length && j < b.length && isSame(i, j)) {
			push('same', b[j] ?? '');
			i++;
			j++;
		} else if (j >= b.length || (i < a.length && at(i + 1, j) >= at(i, j + 1)))
			push('extra', a[i++] ?? '');
		else push('missing', b[j++] ?? '');
	}
	return pieces;
}
