/** Milliseconds since 1970-01-01 UTC. */
export type EpochMs = number & { readonly brand: 'EpochMs' };

/** Days since 1970-01-01 by the learner's wall clock, each beginning at the rollover hour. */
export type StudyDay = number & { readonly brand: 'StudyDay' };

/** A moment as a review keeps it: the clock, minutes east of UTC there and then, the learner's day. */
export type StudyTime = {
	readonly at: EpochMs;
	readonly offsetMinutes: number;
	readonly day: StudyDay;
};

export const defaultRolloverHour = 4;

const minuteMs = 60_000;
const hourMs = 60 * minuteMs;
export const dayMs = 24 * hourMs;

/** A clock this far behind the last day studied is not travel or a mended clock but a wrong date. */
const behindMs = 36 * hourMs;

/**
 * The study day of a moment: the date on the learner's wall clock, or the date before it until the
 * rollover hour. Throws a RangeError for anything but finite numbers.
 */
export function studyDay(
	at: number,
	offsetMinutes: number,
	rolloverHour: number = defaultRolloverHour
): StudyDay {
	const day = Math.floor((at + offsetMinutes * minuteMs - rolloverHour * hourMs) / dayMs);
	if (!Number.isFinite(day))
		throw new RangeError(
			`no study day at ${at} ms, ${offsetMinutes} min east, rollover ${rolloverHour} h: give finite numbers`
		);
	return day as StudyDay;
}

/** When a study day begins, given the offset in force at that moment. */
export function startOfDay(
	day: StudyDay,
	offsetMinutes: number,
	rolloverHour: number = defaultRolloverHour
): EpochMs {
	return (day * dayMs + rolloverHour * hourMs - offsetMinutes * minuteMs) as EpochMs;
}

/**
 * The moment as the scheduler takes it. A day that was studied is not lived again: with a clock set back or
 * after a flight west the day is `lastDay`, the latest day in the log, unless the clock is far behind it.
 */
export function studyTime(
	at: number,
	offsetMinutes: number,
	rolloverHour: number = defaultRolloverHour,
	lastDay?: StudyDay
): StudyTime {
	const wall = studyDay(at, offsetMinutes, rolloverHour);
	const isAgain =
		lastDay !== undefined &&
		lastDay > wall &&
		!isClockBehind(at, offsetMinutes, rolloverHour, lastDay);
	return { at: at as EpochMs, offsetMinutes, day: isAgain ? lastDay : wall };
}

/** More than 36 hours before the last day studied began: the date is wrong now, or was wrong then. */
export const isClockBehind = (
	at: number,
	offsetMinutes: number,
	rolloverHour: number,
	lastDay: StudyDay
): boolean => startOfDay(lastDay, offsetMinutes, rolloverHour) - at > behindMs;

/** Whole study days since a card was seen. A clock that went backwards counts as none. */
export const elapsedDays = (from: StudyDay, to: StudyDay): number => Math.max(0, to - from);
