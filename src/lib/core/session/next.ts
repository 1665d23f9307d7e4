import { isInSteps, type Card } from '../schedule/card.ts';
import type { EpochMs, StudyTime } from '../schedule/day.ts';
import { learnAheadMs } from '../schedule/queue.ts';
import type { Session, Showing } from './session.ts';

/**
 * Learning cards that are due come first, then the queue, then learning cards that are nearly due. The note
 * that was answered last is passed over while there is another.
 */
export function nextShown({ learning, main, lastNote }: Session, time: StudyTime): Showing {
	const soonest = [...learning].sort((a, b) => dueAt(a) - dueAt(b));
	const due = soonest.filter((card) => dueAt(card) <= time.at);
	const ahead = soonest.filter((card) => dueAt(card) <= time.at + learnAheadMs);
	const other = ({ noteId }: Card) => noteId !== lastNote;
	const card = due.find(other) ?? main[0] ?? ahead.find(other) ?? ahead[0];
	if (card) return { side: 'question', card };
	const [next] = soonest;
	if (!next) return { side: 'finished' };
	return { side: 'waiting', until: (dueAt(next) - learnAheadMs) as EpochMs };
}

const dueAt = ({ state }: Card): number => (isInSteps(state) ? state.dueAt : 0);
