import type { CardHistory, PastReview } from '../core/exchange/collection.ts';
import { newState, type CardState } from '../core/schedule/card.ts';
import type { EpochMs, StudyTime } from '../core/schedule/day.ts';
import { grade } from '../core/schedule/grade.ts';
import { defaultPreset } from '../core/schedule/preset.ts';
import {
	kindOf,
	type CardEvent,
	type DeviceId,
	type EventId,
	type Hlc
} from '../core/schedule/review.ts';
import { schedulerOf } from '../core/schedule/scheduler.ts';
import { hash } from '../core/text/hash.ts';
import { hlcOf } from './hlc.ts';
import { isSame } from './same.ts';

/** Under which what other programs kept stands in the log: it is of no device, and the same on all of them. */
export const importDevice = 'import' as DeviceId;

/** Which program kept it, and how far east of UTC the learner is taken to have been. */
export type Origin = Pick<StudyTime, 'offsetMinutes'> & { readonly from: string };

/** By the same parameters on every device, so that the same file gives the same events. */
const scheduler = schedulerOf(defaultPreset);

/**
 * What another program kept of a card, as events of the log: each answer with the state that it led to, and how the
 * card stood in the end where that is more than its answers tell. Ids and clocks follow from what was done alone:
 * the same file, imported twice or on two devices, is one history.
 */
export function pastEvents(history: CardHistory, origin: Origin): CardEvent[] {
	const { card, reviews, state: end } = history;
	const events: CardEvent[] = [];
	let state: CardState = newState;
	let last: Pick<StudyTime, 'at' | 'day'> | undefined;
	for (const [i, review] of reviews.entries()) {
		const { at, day } = review;
		const signed = signature(card, review, i, origin);
		if (review.type === 'grade') {
			const { after, event } = answered(state, review, signed);
			events.push(event);
			state = after;
		} else if (review.type === 'reset') {
			events.push({ ...signed, type: 'reset' });
			state = newState;
		} else {
			const { grade, tookMs } = review;
			events.push({ ...signed, type: 'practice', grade, tookMs });
		}
		last = { at, day };
	}
	if (end === undefined || isSame(end, state)) return events;
	const moment = end.phase === 'new' ? last : { at: end.lastAt, day: end.lastDay };
	if (!moment) return events;
	// Behind the last answer, whatever the two clocks say.
	const at = Math.max(moment.at, last?.at ?? 0) as EpochMs;
	const key = JSON.stringify([end, reviews.length]);
	const place = signature(card, { ...moment, at }, reviews.length, origin, key);
	return [...events, { ...place, type: 'stand', state: end }];
}

function signature(
	card: CardEvent['card'],
	{ at, day }: Pick<PastReview, 'at' | 'day'>,
	place: number,
	{ from, offsetMinutes }: Origin,
	key = ''
) {
	const id = hash('past', card, String(at), key) as EventId;
	const hlc: Hlc = hlcOf(at, Math.min(place, 0xffff), id as string as DeviceId);
	return {
		v: 1,
		id,
		card,
		device: importDevice,
		seq: 0,
		hlc,
		at,
		day,
		offsetMinutes,
		from
	} as const;
}

function answered(
	before: CardState,
	review: Extract<PastReview, { type: 'grade' | 'practice' }>,
	signed: ReturnType<typeof signature>
) {
	const { grade: given, tookMs } = review;
	const after = grade(before, given, signed, scheduler, signed.card).state;
	const { parameters } = scheduler.preset;
	const event = { ...signed, type: 'grade', kind: kindOf(before), grade: given, tookMs } as const;
	return { after, event: { ...event, parameters, before, after } };
}
