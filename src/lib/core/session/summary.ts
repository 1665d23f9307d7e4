import type { Session } from './session.ts';
import type { StudyTime } from '../schedule/day.ts';

/** What the finished screen tells. */
export type Summary = {
	readonly answers: number;
	readonly cards: number;
	readonly tookMs: number;
	/** Cards in review, at their first answer of the session: how many were recalled. */
	readonly retention: { readonly recalled: number; readonly reviews: number };
	/** Cards that will be due tomorrow. */
	readonly tomorrow: number;
};

export declare function summary(session: Session, time: StudyTime): Summary;
