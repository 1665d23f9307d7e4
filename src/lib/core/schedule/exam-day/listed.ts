import type { NoteId } from '../../deck/note.ts';
import { isInSteps, type Card } from '../card.ts';
import type { StudyDay } from '../day.ts';
import type { Pace } from '../pace.ts';

export type ListedOptions = {
	readonly today: StudyDay;
	readonly pace: Pace;
	/** Milliseconds that are left of the day. */
	readonly msLeft: number;
	/** Notes answered today; their other cards wait for another day, as the rules say. */
	readonly notesToday: ReadonlySet<NoteId>;
	readonly buryNewSiblings: boolean;
	readonly buryReviewSiblings: boolean;
};

/** What is still to meet of a day's list, in its order, as far as the minutes go. */
export function stillListed(cards: readonly Card[], options: ListedOptions): readonly Card[] {
	const { today, pace, notesToday, buryNewSiblings, buryReviewSiblings } = options;
	let { msLeft } = options;
	const left: Card[] = [];
	for (const card of cards) {
		const { state } = card;
		if (card.suspended || isInSteps(state)) continue;
		if (state.phase === 'review' && state.lastDay >= today) continue;
		const waits = state.phase === 'new' ? buryNewSiblings : buryReviewSiblings;
		if (waits && notesToday.has(card.noteId)) continue;
		if (msLeft <= 0) break;
		msLeft -= state.phase === 'new' ? pace.freshMs : pace.reviewMs;
		left.push(card);
	}
	return left;
}
