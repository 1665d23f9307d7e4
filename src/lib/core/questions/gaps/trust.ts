import type { Features } from './features.ts';
import { base, weights } from './trust.data.ts';

const weightOf = new Map(weights);

/** The share of good cards to expect among gaps that look like it, 0–1, as a logistic regression learned it from people's verdicts. */
export function trustIn(features: Features): number {
	let score = base;
	for (const [name, value] of features) score += (weightOf.get(name) ?? 0) * Math.log1p(value);
	return 1 / (1 + Math.exp(-score));
}
