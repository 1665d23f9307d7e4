/** Puts the first `count` of these cards in the order of their scores, the highest first, equals by their place. */
export function byScore(cards: Int32Array, count: number, scores: Float64Array): void {
	cards.subarray(0, count).sort((a, b) => (scores[b] ?? 0) - (scores[a] ?? 0) || a - b);
}

/** The same for the best `most` of them only, which is quicker; says how many they are. */
export function bestByScore(
	cards: Int32Array,
	count: number,
	scores: Float64Array,
	most: number
): number {
	if (count <= most) {
		byScore(cards, count, scores);
		return count;
	}
	const all = new Float64Array(count);
	for (let k = 0; k < count; k++) all[k] = scores[cards[k] ?? 0] ?? 0;
	const least = all.sort()[count - most] ?? -Infinity;
	let kept = 0;
	for (let k = 0; k < count; k++) {
		const card = cards[k] ?? 0;
		if ((scores[card] ?? 0) >= least) cards[kept++] = card;
	}
	byScore(cards, kept, scores);
	return Math.min(kept, most);
}
