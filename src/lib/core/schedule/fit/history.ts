import { isPass, type Grade } from '../card.ts';
import type { FitReview } from './review.ts';

/** An answer as the fit sees it. */
export type Answered = {
	/** Study days since the card's answer before; 0 at the first. */
	readonly elapsedDays: number;
	readonly grade: Grade;
	/** How many options a choice question had, 0 for an answer of one's own. */
	readonly options: number;
	/** Its place among the answers that the model is to foretell, in the order of time; undefined for others. */
	readonly place: number | undefined;
};

/** The answers to one card since it was new. */
export type History = readonly Answered[];

export type Histories = {
	readonly cards: readonly History[];
	/** Whether the answers to be foretold were right, by their place. */
	readonly isRight: readonly boolean[];
};

/**
 * Answers in the order of time, laid out by card. To be foretold are those on a later day than the one before;
 * the first answers of a card and further ones of a day only move its memory, as in fsrs-rs. A card that was
 * first answered before the day `ignoreBefore` is left out until it is new again: its memory then is unknown.
 */
export function historiesOf(
	reviews: Iterable<FitReview>,
	{ ignoreBefore = -Infinity }: { readonly ignoreBefore?: number } = {}
): Histories {
	const open = new Map<string, Open>();
	const cards: History[] = [];
	const isRight: boolean[] = [];
	for (const { card, day, grade, options = 0, isReset = false } of reviews) {
		const before = isReset ? undefined : open.get(card);
		const history = before ? before.history : day < ignoreBefore ? undefined : [];
		open.set(card, { history, day });
		if (!history) continue;
		const elapsedDays = Math.max(0, day - (before?.day ?? day));
		const isForetold = elapsedDays > 0;
		if (history.length === 0) cards.push(history);
		history.push({
			elapsedDays,
			grade,
			options,
			place: isForetold ? isRight.length : undefined
		});
		if (isForetold) isRight.push(isPass(grade));
	}
	return { cards, isRight };
}

/** A card on the way: its answers, undefined where they are left out, and the day of the last. */
type Open = { readonly history: Answered[] | undefined; readonly day: number };
