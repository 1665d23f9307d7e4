import type { CardId, DeckId } from '../../src/lib/core/deck/note.ts';
import { newState } from '../../src/lib/core/schedule/card.ts';
import { studyTime } from '../../src/lib/core/schedule/day.ts';
import { compareEvents } from '../../src/lib/core/schedule/standing.ts';
import { defaultPreset } from '../../src/lib/core/schedule/preset.ts';
import type { LibraryCard } from '../../src/lib/core/stats/library-card.ts';
import { looksOf, type Library } from '../../src/lib/core/stats/looks.ts';
import { begin, day } from '../arbitraries/history.ts';
import type { Line } from './measure.ts';
import { fold, logs } from './schedule.ts';

const deckOf = (i: number) => `deck-${i % 10}` as DeckId;

/** The log of the other lines as statistics read it: ten decks, a hundred topics, a thousand sources. */
const library: Library = {
	answers: logs.flat().sort(compareEvents),
	cards: new Map(
		logs.flatMap((log, i): [CardId, LibraryCard][] => {
			const last = log.at(-1);
			if (!last) return [];
			return [
				[
					last.card,
					{
						id: last.card,
						deckId: deckOf(i),
						state: last.after ?? newState,
						suspended: false,
						isInUse: true,
						topic: `topic ${i % 100}`,
						sources: [`source ${i % 1000}`],
						addedOn: studyTime(begin, 0).day
					}
				]
			];
		})
	),
	decks: Array.from({ length: 10 }, (_, i) => ({ id: deckOf(i) })),
	preset: defaultPreset,
	sets: []
};
const today = studyTime(begin + 100 * day, 0).day;

export const lines: readonly Line[] = [
	{
		name: 'working out all statistics from 100 k reviews against folding them',
		unit: '100,000 answers of all time',
		ours: () => void looksOf(library, { period: 'all', today }),
		bare: fold
	}
];
