import { gradeAt, type Habits } from './habits.ts';
import type { Memories } from './memories.ts';
import type { Quick } from './quick.ts';
import type { Pupil } from './study.ts';
import type { Grade } from '../card.ts';

/** A number in [0, 1) from three whole numbers, equal wherever it is worked out (the finish of MurmurHash3). */
export function luck(seed: number, card: number, turn: number): number {
	let h = Math.imul(seed ^ 0x9e3779b9, 0x85ebca6b) ^ Math.imul(card + 1, 0xc2b2ae35);
	h = Math.imul(h ^ (h >>> 15) ^ Math.imul(turn + 1, 0x27d4eb2f), 0x85ebca6b);
	h = Math.imul(h ^ (h >>> 13), 0xc2b2ae35);
	return ((h ^ (h >>> 16)) >>> 0) / 2 ** 32;
}

/** A learner who remembers as FSRS says; the same seed meets the same luck, whatever the policy. */
export function believed(start: Memories, quick: Quick, habits: Habits, seed: number): Pupil {
	const memories = start.copy();
	const turns = new Int32Array(memories.count);
	return {
		answer(card, day) {
			const turn = turns[card] ?? 0;
			turns[card] = turn + 1;
			const at = luck(seed, card, turn);
			const grade = memories.isNew(card)
				? gradeAt(habits.firstOdds, at)
				: answered(memories.recall(quick, card, day), at, habits);
			memories.answer(quick, card, day, grade);
			return grade;
		},
		recall: (card, day) => memories.recall(quick, card, day)
	};
}

/** The grade of a review that is recalled with this chance. */
export function answered(recall: number, at: number, { passOdds }: Habits): Grade {
	if (at >= recall) return 1;
	return gradeAt([0, passOdds[1], passOdds[2], passOdds[3]], at / recall);
}
