import { bestByScore } from './by-score.ts';
import { around, between, size } from './grid.ts';
import { expectedMs, type Habits } from './habits.ts';
import type { Policy } from './policy.ts';
import type { Quick } from './quick.ts';
import type { Prices, Values } from './values.ts';

export type PricedRules = {
	/** By class of card. */
	readonly values: readonly Values[];
	readonly classOf: Uint8Array;
	readonly prices: Prices;
	/** How much dearer a new card is held than its gain says. */
	readonly eager: number;
};

/** First what gains most marks by millisecond over the best later day, by the prices of the days to come. */
export function priced(
	{ values, classOf, prices, eager }: PricedRules,
	quick: Quick,
	habits: Habits
): Policy {
	let scores = new Float64Array(0);
	const place = new Int32Array(4);
	const share = new Float64Array(4);
	return {
		choose(memories, day, budgetMs, into) {
			const { count, s, d, last } = memories;
			if (scores.length !== count) scores = new Float64Array(count);
			const price = prices[day] ?? 0;
			const fresh = values.map(
				({ freshGain }) => eager * ((freshGain[day] ?? 0) / habits.freshMs + price)
			);
			const met = values.map(() => 0);
			const most = Math.ceil(budgetMs / habits.freshMs);
			let n = 0;
			for (let i = 0; i < count; i++) {
				const kind = classOf[i] ?? 0;
				const own = values[kind];
				const stability = s[i] ?? 0;
				if (!own) continue;
				if (stability === 0) {
					if ((met[kind] ?? 0) >= most) continue;
					met[kind] = (met[kind] ?? 0) + 1;
					scores[i] = fresh[kind] ?? 0;
					into[n++] = i;
					continue;
				}
				const elapsed = day - (last[i] ?? 0);
				if (elapsed <= 0) continue;
				const { gain, grid } = own;
				const [e, part] = between(grid.elapsed, elapsed);
				around(stability, d[i] ?? 1, 1, place, share, 0);
				const from = (day * grid.elapsed.length + e) * size;
				let sum = 0;
				for (let k = 0; k < 4; k++) sum += (share[k] ?? 0) * (gain[from + (place[k] ?? 0)] ?? 0);
				if (part > 0) {
					let next = 0;
					for (let k = 0; k < 4; k++)
						next += (share[k] ?? 0) * (gain[from + size + (place[k] ?? 0)] ?? 0);
					sum += part * (next - sum);
				}
				const score = sum / expectedMs(habits, quick.recall(stability, elapsed)) + price;
				// Even free, a review now would be worth less than a later one.
				if (score <= 0) continue;
				scores[i] = score;
				into[n++] = i;
			}
			return bestByScore(into, n, scores, Math.ceil(budgetMs / 6000));
		}
	};
}
