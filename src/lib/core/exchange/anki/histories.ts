import { isFlag } from '../../deck/flag.ts';
import type { CardId } from '../../deck/note.ts';
import { newState, type CardState, type Grade, type Memory } from '../../schedule/card.ts';
import { startOfDay, studyDay, type EpochMs, type StudyDay } from '../../schedule/day.ts';
import type { CardHistory, PastReview } from '../collection.ts';
import { memoryOf } from './memory-data.ts';
import type { AnkiCard, AnkiReview, AnkiRows } from './rows.ts';
import type { Told } from './told.ts';

/** How moments and days of a collection are counted. */
export type Calendar = {
	readonly offsetMinutes: number;
	readonly rolloverHour: number;
	/** The study day that due days count from. */
	readonly firstDay: StudyDay;
};

export function calendarOf(
	{
		createdAt,
		offsetMinutes,
		rolloverHour
	}: Pick<AnkiRows, 'createdAt' | 'offsetMinutes' | 'rolloverHour'>,
	otherwise: number
): Calendar {
	const east = offsetMinutes ?? otherwise;
	// Anki takes the date on which the collection was made, whatever the hour.
	return { offsetMinutes: east, rolloverHour, firstDay: studyDay(createdAt * 1000, east, 0) };
}

/** An answer as Anki counts it; undefined for what was no answer. */
export function reviewOf(
	{ at, grade, interval, factor, tookMs, kind }: AnkiReview,
	{ offsetMinutes, rolloverHour }: Calendar
): PastReview | undefined {
	const when = { at: at as EpochMs, day: studyDay(at, offsetMinutes, rolloverHour) };
	if (kind === 4 && factor === 0 && grade === 0) return { ...when, type: 'reset' };
	if (grade < 1 || grade > 4 || kind < 0 || kind > 3) return undefined;
	return {
		...when,
		type: kind === 3 && factor === 0 ? 'practice' : 'grade',
		grade: grade as Grade,
		tookMs: Math.min(Math.max(0, tookMs), dayMs),
		...(interval > 0 && { intervalDays: interval })
	};
}

/** What says that it took longer is damaged. */
const dayMs = 86_400_000;

const isAnswered = (reviews: readonly PastReview[]) => reviews.some(({ type }) => type === 'grade');

/** Everything that was done with one card; undefined if nothing was. */
export function historyOf(
	card: CardId,
	row: AnkiCard,
	reviews: readonly PastReview[],
	calendar: Calendar,
	told: Told
): CardHistory | undefined {
	if (row.homeDeckId > 0) told.tell('filtered');
	if (row.queue === -2 || row.queue === -3) told.tell('buried');
	const state = stateOf(row, reviews, calendar);
	if (row.type !== 0 && !state) told.tell(isAnswered(reviews) ? 'replanned' : 'no-schedule');
	const isSuspended = row.queue === -1;
	const flag = row.flags & 7;
	const isTouched = reviews.length > 0 || (state !== undefined && state.phase !== 'new');
	if (!isTouched && !isSuspended && !isFlag(flag)) return undefined;
	return {
		card,
		reviews,
		...(state && { state }),
		isSuspended,
		...(isFlag(flag) && { flag })
	};
}

/**
 * The state that Anki keeps. Without the memory of FSRS the reviews alone tell, and only where there are none it is
 * worked out from interval and ease.
 */
function stateOf(
	row: AnkiCard,
	reviews: readonly PastReview[],
	calendar: Calendar
): CardState | undefined {
	if (row.type === 0) return newState;
	const answers = reviews.filter(({ type }) => type === 'grade');
	const memory = memoryOf(row, answers.length > 0);
	return memory && isDated(row) ? seenState(row, memory, answers.at(-1), calendar) : undefined;
}

/** Within ten thousand years, as days or as seconds. */
const isDated = ({ due, homeDue, intervalDays }: AnkiCard): boolean =>
	[due, homeDue].every((when) => Number.isSafeInteger(when) && Math.abs(when) < 1e11) &&
	Number.isFinite(intervalDays) &&
	intervalDays <= 36_500;

function seenState(
	row: AnkiCard,
	memory: Memory,
	last: PastReview | undefined,
	calendar: Calendar
): CardState {
	const { offsetMinutes, rolloverHour, firstDay } = calendar;
	const due = row.homeDeckId > 0 && row.homeDue !== 0 ? row.homeDue : row.due;
	const isEpoch = Math.abs(due) > 1_000_000_000;
	const dueDay = (
		isEpoch ? studyDay(due * 1000, offsetMinutes, rolloverHour) : firstDay + due
	) as StudyDay;
	const intervalDays = Math.max(1, row.intervalDays);
	const lastDay = last?.day ?? ((dueDay - intervalDays) as StudyDay);
	const common = {
		...memory,
		lastDay,
		lastAt: last?.at ?? startOfDay(lastDay, offsetMinutes, rolloverHour),
		reps: Math.max(1, row.reps),
		lapses: Math.max(0, row.lapses)
	};
	if (row.type === 2) return { ...common, phase: 'review', dueDay, intervalDays };
	return {
		...common,
		phase: row.type === 3 ? 'relearning' : 'learning',
		step: 0,
		dueAt: isEpoch ? ((due * 1000) as EpochMs) : startOfDay(dueDay, offsetMinutes, rolloverHour)
	};
}
