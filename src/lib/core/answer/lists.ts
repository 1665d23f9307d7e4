import { differenceInUnits, type Segment } from './difference.ts';
import { verdict, type Likeness, type Verdict } from './verdict.ts';
import { fold } from '../text/unicode.ts';
import type { Pair } from '../deck/lists.ts';
import { printPair } from '../deck/lists.ts';

/** Half of it is a part, as in an exam; less is wrong. */
const likenessOf = (share: number): Likeness =>
	share === 1 ? 'right' : share >= 0.5 ? 'part' : 'wrong';

/**
 * Grades an order by how many of all pairs of items stand the right way round (Kendall); items that are none of the
 * key's, or stand twice, make it wrong. Each segment is an item: those moved are `extra` here and `missing` there.
 */
export function gradeOrder(given: readonly string[], key: readonly string[]): Verdict {
	const place = new Map(key.map((item, i) => [fold(item), i]));
	const places = given.map((item) => place.get(fold(item)));
	const isWhole =
		given.length === key.length &&
		new Set(places).size === key.length &&
		!places.includes(undefined);
	let [right, all] = [0, 0];
	if (isWhole)
		places.forEach((a = 0, i) => {
			for (const b of places.slice(i + 1)) {
				all++;
				if (a < (b ?? 0)) right++;
			}
		});
	const likeness = isWhole ? likenessOf(all === 0 ? 1 : right / all) : 'wrong';
	return verdict(likeness, key.join('\n'), differenceInUnits(given, key));
}

/** Grades pairs by how many have their right side. Each segment is a pair, as a deck writes it. */
export function gradeMatches(given: readonly Pair[], key: readonly Pair[]): Verdict {
	const chosen = new Map(given.map(({ left, right }) => [fold(left), right]));
	let hits = 0;
	const difference = key.flatMap((pair): Segment[] => {
		const right = chosen.get(fold(pair.left));
		const asked = printPair(pair);
		if (right === undefined) return [{ kind: 'missing', text: asked }];
		if (fold(right) === fold(pair.right)) {
			hits++;
			return [{ kind: 'same', text: asked }];
		}
		const taken = printPair({ left: pair.left, right });
		return [
			{ kind: 'extra', text: taken },
			{ kind: 'missing', text: asked }
		];
	});
	const share = key.length === 0 ? 0 : hits / key.length;
	return verdict(likenessOf(share), key.map(printPair).join('\n'), difference);
}
