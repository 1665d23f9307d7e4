import type { CardId } from '../deck/note.ts';
import { grades, isPass, type Grade } from '../schedule/card.ts';
import type { GradeEvent } from '../schedule/review.ts';

/** Of the reviews of this age, how many were recalled. `rate` is absent where there was none. */
export type RetentionRow = {
	readonly age: 'young' | 'mature' | 'all';
	readonly reviews: number;
	readonly recalled: number;
	readonly rate?: number;
};

/** A card is mature from this interval on, as in Anki. */
const matureDays = 21;

type Answered = Pick<GradeEvent, 'card' | 'day' | 'before' | 'grade'>;

/**
 * True retention: of the cards that were due for review, the first answer of each a day. Learning and relearning
 * say nothing about memory over days and do not count.
 */
export function trueRetention(answers: Iterable<Answered>): readonly RetentionRow[] {
	const young = { reviews: 0, recalled: 0 };
	const mature = { reviews: 0, recalled: 0 };
	for (const { before, grade } of firstReviews(answers)) {
		const isMature = before.phase === 'review' && before.intervalDays >= matureDays;
		const row = isMature ? mature : young;
		row.reviews++;
		if (isPass(grade)) row.recalled++;
	}
	const all = {
		reviews: young.reviews + mature.reviews,
		recalled: young.recalled + mature.recalled
	};
	return [
		{ age: 'young', ...young, ...rateOf(young) },
		{ age: 'mature', ...mature, ...rateOf(mature) },
		{ age: 'all', ...all, ...rateOf(all) }
	];
}

const rateOf = ({ reviews, recalled }: { reviews: number; recalled: number }) =>
	reviews > 0 ? { rate: recalled / reviews } : {};

/** The first answer a day of each card that was in review. */
export function* firstReviews<A extends Answered>(answers: Iterable<A>): Generator<A> {
	const seen = new Map<CardId, number>();
	for (const answer of answers) {
		if (answer.before.phase !== 'review' || seen.get(answer.card) === answer.day) continue;
		seen.set(answer.card, answer.day);
		yield answer;
	}
}

/** How often each grade was given, by what the card was. */
export type GradeRow = {
	readonly grade: Grade;
	readonly learning: number;
	readonly young: number;
	readonly mature: number;
};

/** `learning` holds new cards and all that are within their steps. */
export function gradeCounts(
	answers: Iterable<Pick<GradeEvent, 'before' | 'grade'>>
): readonly GradeRow[] {
	const rows = grades.map((grade) => ({ grade, learning: 0, young: 0, mature: 0 }));
	for (const { before, grade } of answers) {
		const row = rows[grade - 1];
		if (!row) continue;
		if (before.phase !== 'review') row.learning++;
		else if (before.intervalDays >= matureDays) row.mature++;
		else row.young++;
	}
	return rows;
}
