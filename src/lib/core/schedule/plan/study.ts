import type { Grade } from '../card.ts';
import type { Habits } from './habits.ts';
import type { Memories } from './memories.ts';
import type { Policy } from './policy.ts';
import type { Quick } from './quick.ts';

/** Whoever answers: the model itself, or another idea of memory. */
export type Pupil = {
	/** The grade of the first answer to a card on a day; what follows of it is remembered. */
	answer(card: number, day: number): Grade;
	/** The chance of recall on the morning of a day; 0 for a card never met. */
	recall(card: number, day: number): number;
};

export type StudiedDay = {
	readonly reviews: number;
	readonly fresh: number;
	readonly ms: number;
};

/** One day: cards in the order of the policy until the time is over. `memories` is what the planner knows. */
export function studyDay(
	policy: Policy,
	memories: Memories,
	pupil: Pupil,
	day: number,
	budgetMs: number,
	{ habits, quick, into }: { habits: Habits; quick: Quick; into: Int32Array }
): StudiedDay {
	let [reviews, fresh, ms] = [0, 0, 0];
	if (budgetMs <= 0) return { reviews, fresh, ms };
	const count = policy.choose(memories, day, budgetMs, into);
	for (let k = 0; k < count && ms < budgetMs; k++) {
		const card = into[k] ?? 0;
		const isNew = memories.isNew(card);
		const grade = pupil.answer(card, day);
		memories.answer(quick, card, day, grade);
		ms += isNew ? habits.freshMs : (habits.reviewMs[grade - 1] ?? 0);
		if (isNew) fresh++;
		else reviews++;
	}
	return { reviews, fresh, ms };
}
