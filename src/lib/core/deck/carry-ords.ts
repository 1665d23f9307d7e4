import { parseCloze, printCloze, readCloze, deletionsOf, type Deletion } from './cloze.ts';

/**
 * An edited cloze text with each surviving deletion under the ord that it had, so that no card inherits the
 * reviews of another. A number that a person wrote (`[c2::…]`) stays. Of the others, one with the same words
 * keeps its ord wherever it now stands; a reworded one keeps its ord where as many stand between the same
 * neighbours as before; any other is new and takes an ord that neither the old text nor `taken` (ords that
 * ever had a card) holds.
 */
export function carryOrds(before: string, after: string, taken: readonly number[] = []): string {
	const old = deletionsOf(parseCloze(before));
	const pieces = readCloze(after);
	const now = pieces.filter((piece) => typeof piece !== 'string');

	const written = now.map(({ ord }) => ord);
	const sameWords = pairSameWords(old, now, written);
	const ords = pairReworded(old, sameWords);

	let fresh = Math.max(-1, ...taken, ...old.map(({ ord }) => ord), ...written.map((o) => o ?? -1));
	const final = ords.map((ord) => ord ?? ++fresh);
	let i = 0;
	return printCloze(
		pieces.map((piece) =>
			typeof piece === 'string'
				? { kind: 'text', text: piece }
				: { kind: 'deletion', ...piece, ord: final[i++] ?? 0 }
		)
	);
}

type Ords = readonly (number | undefined)[];

/** The ord of an old deletion with the same words, each given once, in order. */
function pairSameWords(
	old: readonly Deletion[],
	now: readonly { readonly text: string }[],
	written: Ords
): Ords {
	const taken = new Set(written);
	const free = new Map<string, number[]>();
	for (const { text, ord } of old) {
		if (taken.has(ord)) continue;
		const same = free.get(text);
		if (same) same.push(ord);
		else free.set(text, [ord]);
	}
	return now.map(({ text }, i) => written[i] ?? free.get(text)?.shift());
}

/** Fills what is still open in a gap between two known neighbours, if the gap held as many before. */
function pairReworded(old: readonly Deletion[], now: Ords): Ords {
	const known = new Set(now);
	const before = gaps(old.map(({ ord }) => (known.has(ord) ? ord : undefined)));
	const left = new Map(
		[...before].map(([gap, places]) => [gap, places.map((i) => old[i]?.ord)] as const)
	);
	const filled = [...now];
	for (const [gap, places] of gaps(now)) {
		const ords = left.get(gap) ?? [];
		if (ords.length === places.length) places.forEach((place, k) => (filled[place] = ords[k]));
	}
	return filled;
}

/** The places that are undefined, grouped by the known values on both sides. */
function gaps(ords: Ords): Map<string, number[]> {
	const found = new Map<string, number[]>();
	for (let i = 0; i < ords.length; i++) {
		if (ords[i] !== undefined) continue;
		const start = i;
		while (i + 1 < ords.length && ords[i + 1] === undefined) i++;
		const key = `${ords[start - 1] ?? ''}-${ords[i + 1] ?? ''}`;
		found.set(
			key,
			Array.from({ length: i + 1 - start }, (_, k) => start + k)
		);
	}
	return found;
}
