import type { Grade } from '../card.ts';
import type { Quick } from './quick.ts';

/** The memory of many cards in columns; a card is its place. Days count from the first day of a plan. */
export class Memories {
	readonly count: number;
	/** Stability in days, 0 for a new card; difficulty. */
	readonly s: Float64Array;
	readonly d: Float64Array;
	/** The day of the last answer. */
	readonly last: Int32Array;

	constructor(count: number) {
		this.count = count;
		this.s = new Float64Array(count);
		this.d = new Float64Array(count);
		this.last = new Int32Array(count);
	}

	copy(): Memories {
		const copy = new Memories(this.count);
		copy.s.set(this.s);
		copy.d.set(this.d);
		copy.last.set(this.last);
		return copy;
	}

	isNew(card: number): boolean {
		return this.s[card] === 0;
	}

	recall(quick: Quick, card: number, day: number): number {
		const s = this.s[card] ?? 0;
		return s === 0 ? 0 : quick.recall(s, day - (this.last[card] ?? 0));
	}

	/** The first answer of a day. What was forgotten is learnt again that day, and then answered Good. */
	answer(quick: Quick, card: number, day: number, grade: Grade): void {
		const s = this.s[card] ?? 0;
		const d = this.d[card] ?? 0;
		const after = remembered(quick, s, d, s === 0 ? 0 : day - (this.last[card] ?? 0), grade);
		this.s[card] = after.s;
		this.d[card] = after.d;
		this.last[card] = day;
	}
}

type Remembered = { readonly s: number; readonly d: number };

/** Memory after an answer and, where it was forgotten, the relearning of that day. */
export function remembered(
	quick: Quick,
	s: number,
	d: number,
	days: number,
	grade: Grade
): Remembered {
	const isNew = s === 0;
	const nextD = isNew ? (quick.firstDifficulty[grade - 1] ?? 1) : quick.difficulty(d, grade);
	const nextS = isNew
		? (quick.firstStability[grade - 1] ?? 0)
		: days === 0
			? quick.sameDay(s, grade)
			: grade === 1
				? quick.forgotten(s, d, quick.recall(s, days))
				: quick.passed(s, d, quick.recall(s, days), grade);
	if (grade > 1) return { s: nextS, d: nextD };
	return { s: quick.sameDay(nextS, 3), d: quick.difficulty(nextD, 3) };
}
