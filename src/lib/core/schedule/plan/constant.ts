import type { Memories } from './memories.ts';
import type { Policy } from './policy.ts';
import type { Quick } from './quick.ts';
import { byScore } from './by-score.ts';

/** The plain schedule: a card is due when its recall has fallen so far, so many new cards a day. */
export type ConstantRules = {
	readonly retention: number;
	readonly newPerDay: number;
	/** Where new cards stand among the reviews. */
	readonly mix: 'new-first' | 'reviews-first' | 'mixed';
};

/** Due cards in the order of their days, and new cards in their own order. */
export function constant({ retention, newPerDay, mix }: ConstantRules, quick: Quick): Policy {
	let due = new Int32Array(0);
	let of = new Float64Array(0);
	let since = new Int32Array(0);
	return {
		choose(memories, day, _, into) {
			const { count, s, last } = memories;
			if (due.length !== count) {
				due = new Int32Array(count);
				of = new Float64Array(count);
				since = new Int32Array(count);
			}
			const reviews = new Int32Array(count);
			const scores = new Float64Array(count);
			let some = 0;
			for (let i = 0; i < count; i++) {
				const stability = s[i] ?? 0;
				if (stability === 0) continue;
				if (of[i] !== stability || since[i] !== last[i]) {
					of[i] = stability;
					since[i] = last[i] ?? 0;
					due[i] = (last[i] ?? 0) + Math.max(1, Math.round(quick.interval(stability, retention)));
				}
				if ((due[i] ?? 0) > day) continue;
				scores[i] = -(due[i] ?? 0);
				reviews[some++] = i;
			}
			byScore(reviews, some, scores);
			const fresh = freshOf(memories, newPerDay);
			if (mix === 'new-first') return rowOf(into, fresh, reviews.subarray(0, some));
			if (mix === 'reviews-first') return rowOf(into, reviews.subarray(0, some), fresh);
			return mixedOf(into, reviews.subarray(0, some), fresh);
		}
	};
}

/** The next new cards. */
function freshOf({ count, s }: Memories, most: number): Int32Array {
	const fresh = new Int32Array(Math.min(count, most));
	let n = 0;
	for (let i = 0; i < count && n < fresh.length; i++) if (s[i] === 0) fresh[n++] = i;
	return fresh.subarray(0, n);
}

function rowOf(into: Int32Array, first: Int32Array, second: Int32Array): number {
	into.set(first);
	into.set(second, first.length);
	return first.length + second.length;
}

/** The fewer spread evenly among the more, as the queue has them. */
function mixedOf(into: Int32Array, reviews: Int32Array, fresh: Int32Array): number {
	let [r, f] = [0, 0];
	while (r + f < reviews.length + fresh.length) {
		const isReview =
			f === fresh.length ||
			(r < reviews.length && (r + 1) * (fresh.length + 1) <= (f + 1) * (reviews.length + 1));
		into[r + f] = (isReview ? reviews[r] : fresh[f]) ?? 0;
		if (isReview) r++;
		else f++;
	}
	return r + f;
}
