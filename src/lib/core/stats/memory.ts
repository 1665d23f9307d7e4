import { histogram, type Histogram } from './histogram.ts';
import type { LibraryCard } from './library-card.ts';

/** How the cards that were met are remembered. */
export type MemoryRows = {
	/** Days until recall falls to 90 %. */
	readonly stability: Histogram;
	/** 1–10. */
	readonly difficulty: Histogram;
	/** The chance of recall today. */
	readonly recall: Histogram;
};

/** Up to a month in days, then a quarter, a half, one and two years. */
const stabilityDays = [0, 1, 3, 7, 14, 30, 91, 183, 366, 731, Infinity];
const difficulties = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10];
const chances = [0, 0.5, 0.6, 0.7, 0.8, 0.85, 0.9, 0.95, 1];

/** Stability, difficulty and retrievability as FSRS-6 defines them; `recallOf` is the chance of recall today. */
export function memoryOf(
	cards: Iterable<LibraryCard>,
	recallOf: (card: LibraryCard) => number | undefined
): MemoryRows {
	const seen = [...cards].flatMap((card) => {
		const recall = recallOf(card);
		return card.state.phase === 'new' || recall === undefined
			? []
			: [{ stability: card.state.stability, difficulty: card.state.difficulty, recall }];
	});
	return {
		stability: histogram(
			seen.map(({ stability }) => stability),
			stabilityDays
		),
		difficulty: histogram(
			seen.map(({ difficulty }) => difficulty),
			difficulties
		),
		recall: histogram(
			seen.map(({ recall }) => recall),
			chances
		)
	};
}
