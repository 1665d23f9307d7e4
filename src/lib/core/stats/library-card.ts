import type { StudyDay } from '../schedule/day.ts';
import type { Card } from '../schedule/card.ts';

/** A card with what its note says of where it belongs. */
export type LibraryCard = Pick<Card, 'id' | 'deckId' | 'state' | 'suspended'> & {
	/** False: its words or its deck were taken out of the library; its answers still count. */
	readonly isInUse: boolean;
	readonly topic?: string;
	/** Titles of the sources that prove it. */
	readonly sources: readonly string[];
	/** The day when its note came into the library. */
	readonly addedOn: StudyDay;
};
