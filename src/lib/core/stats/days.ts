import type { CardState } from '../schedule/card.ts';
import { timeTaken } from '../schedule/pace.ts';
import type { GradeEvent } from '../schedule/review.ts';
import { placeIn, type Span } from './spans.ts';

/** The answers of some days, by what the cards were when they were asked. */
export type AnswerRow = Span & {
	/** Cards met for the first time. */
	readonly fresh: number;
	readonly learning: number;
	readonly review: number;
	readonly relearning: number;
	readonly answers: number;
	/** Time at it, breaks left out. */
	readonly tookMs: number;
};

const columns = {
	new: 'fresh',
	learning: 'learning',
	review: 'review',
	relearning: 'relearning'
} as const satisfies Record<CardState['phase'], keyof AnswerRow>;

/**
 * A row for every span, those without answers among them. The days are those that the answers keep, whatever the
 * zone is now; answers of other days are left out.
 */
export function answersBySpan(
	answers: Iterable<Pick<GradeEvent, 'day' | 'before' | 'tookMs'>>,
	spans: readonly Span[]
): readonly AnswerRow[] {
	const none = { fresh: 0, learning: 0, review: 0, relearning: 0, answers: 0, tookMs: 0 };
	const rows = spans.map((span) => ({ ...span, ...none }));
	const placeOf = placeIn(spans);
	for (const answer of answers) {
		const row = rows[placeOf(answer.day)];
		if (!row) continue;
		row[columns[answer.before.phase]]++;
		row.answers++;
		row.tookMs += timeTaken(answer);
	}
	return rows;
}
