import type { CardState } from './card.ts';

const lapsesOf = (state: CardState): number => (state.phase === 'new' ? 0 : state.lapses);

/** A card that was forgotten so often in review that more of the same will not help. */
export const isLeech = (state: CardState, threshold: number): boolean =>
	lapsesOf(state) >= threshold;

/** Whether an answer is the moment to say so: at the threshold, and again after each further half of it, as in Anki. */
export function isLeechNow(before: CardState, after: CardState, threshold: number): boolean {
	const lapses = lapsesOf(after);
	if (lapses <= lapsesOf(before) || lapses < threshold) return false;
	return (lapses - threshold) % Math.max(1, Math.ceil(threshold / 2)) === 0;
}
