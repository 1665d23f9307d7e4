import type { MemoryRows } from '../memory.ts';
import { ifEnough, type TooFew } from './enough.ts';

/** How long memory holds: half of the cards so many days or longer. */
export type StabilityAdvice = TooFew | { readonly is: 'holds'; readonly days: number };

/** `hard`: so many cards, and what share, are nearly as hard as the model has it. */
export type DifficultyAdvice =
	| TooFew
	| { readonly is: 'hard'; readonly cards: number; readonly share: number }
	| { readonly is: 'fine' };

/** How many of the cards met would be recalled today. `slipping`: so many of them have waited far too long. */
export type RecallAdvice =
	| TooFew
	| {
			readonly is: 'slipping';
			readonly cards: number;
			readonly known: number;
			readonly met: number;
	  }
	| { readonly is: 'known'; readonly known: number; readonly met: number };

const enough = 20;
const hardFrom = 9;
const manyHard = 0.2;
/** A card below that should have come long ago at any sensible desired retention. */
const slippingBelow = 0.7;
const manySlipping = 0.1;

export const adviseOnStability = ({ stability }: MemoryRows): StabilityAdvice =>
	ifEnough(stability.count, enough, () => ({ is: 'holds', days: stability.median ?? 0 }));

export const adviseOnDifficulty = ({ difficulty }: MemoryRows): DifficultyAdvice =>
	ifEnough(difficulty.count, enough, () => {
		const cards = sum(difficulty.bins.filter(({ from }) => from >= hardFrom));
		const share = cards / difficulty.count;
		return share >= manyHard ? { is: 'hard', cards, share } : { is: 'fine' };
	});

export const adviseOnRecall = ({ recall }: MemoryRows): RecallAdvice =>
	ifEnough(recall.count, enough, () => {
		const met = recall.count;
		const known = Math.round((recall.mean ?? 0) * met);
		const cards = sum(recall.bins.filter(({ to }) => to <= slippingBelow));
		return cards / met >= manySlipping
			? { is: 'slipping', cards, known, met }
			: { is: 'known', known, met };
	});

const sum = (bins: readonly { readonly count: number }[]): number =>
	bins.reduce((all, { count }) => all + count, 0);
