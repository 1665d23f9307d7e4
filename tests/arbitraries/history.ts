import fc from 'fast-check';
import type { CardId } from '../../src/lib/core/deck/note.ts';
import { newState, type CardState, type Grade } from '../../src/lib/core/schedule/card.ts';
import { studyTime, type StudyDay, type StudyTime } from '../../src/lib/core/schedule/day.ts';
import { grade } from '../../src/lib/core/schedule/grade.ts';
import {
	kindOf,
	type CardEvent,
	type DeviceId,
	type EventId,
	type GradeEvent,
	type Hlc,
	type ReviewEvent,
	type UndoEvent
} from '../../src/lib/core/schedule/review.ts';
import { schedulerOf, type Scheduler } from '../../src/lib/core/schedule/scheduler.ts';
import { withDueDay } from '../../src/lib/core/schedule/set-due.ts';

/** 2026-01-05 09:00 UTC. */
export const begin = Date.UTC(2026, 0, 5, 9);
export const minute = 60_000;
export const day = 1440 * minute;
export const scheduler = schedulerOf();

export const gradeGiven = fc.constantFrom<Grade>(1, 2, 3, 4);
/** Minutes between two answers: within the steps, overnight, weeks and years, and a clock set back. */
export const gap = fc.oneof(
	fc.integer({ min: 0, max: 30 }),
	fc.integer({ min: 300, max: 4000 }),
	fc.integer({ min: 1440, max: 60 * 1440 }),
	fc.integer({ min: 1440, max: 4000 * 1440 }),
	fc.integer({ min: -3000, max: -1 })
);

/** What a learner does to one card: an answer after a pause, or taking back the answer `back` places ago. */
export type Act =
	| { readonly does: 'grade'; readonly grade: Grade; readonly afterMinutes: number }
	| { readonly does: 'undo'; readonly back: number }
	| { readonly does: 'set-due'; readonly inDays: number }
	| { readonly does: 'reset' }
	| { readonly does: 'reposition'; readonly position: number };

export const answering = fc.record({
	does: fc.constant('grade' as const),
	grade: gradeGiven,
	afterMinutes: gap
});
export const undoing = fc.record({
	does: fc.constant('undo' as const),
	back: fc.integer({ min: 0, max: 3 })
});
export const acts = fc.array(
	fc.oneof({ weight: 4, arbitrary: answering }, { weight: 1, arbitrary: undoing }),
	{ maxLength: 30 }
);

/** Changes of the plan among the answers. */
export const changing = fc.oneof(
	fc.record({ does: fc.constant('set-due' as const), inDays: fc.integer({ min: -10, max: 900 }) }),
	fc.record({ does: fc.constant('reset' as const) }),
	fc.record({ does: fc.constant('reposition' as const), position: fc.nat(5000) })
);
export const actsAndChanges = fc.array(
	fc.oneof(
		{ weight: 4, arbitrary: answering },
		{ weight: 2, arbitrary: undoing },
		{ weight: 2, arbitrary: changing }
	),
	{ maxLength: 30 }
);

let made = 0;
/** What the store adds to an event. `seq` orders events of one device. */
export const stamped = (seq: number, time: StudyTime, card = 'c1' as CardId) => ({
	v: 1 as const,
	id: `e${seq}-${++made}` as EventId,
	card,
	device: 'd1' as DeviceId,
	seq,
	hlc: String(seq).padStart(12, '0') as Hlc,
	at: time.at,
	offsetMinutes: time.offsetMinutes,
	day: time.day,
	from: 'hafiza'
});

export function graded(
	seq: number,
	time: StudyTime,
	given: Grade,
	before: CardState,
	by: Scheduler = scheduler,
	card = 'c1' as CardId
): GradeEvent {
	return {
		...stamped(seq, time, card),
		type: 'grade',
		kind: kindOf(before),
		grade: given,
		tookMs: 5000,
		parameters: by.preset.parameters,
		before,
		after: grade(before, given, time, by, card).state
	};
}

export const undone = (seq: number, time: StudyTime, event: ReviewEvent): UndoEvent => ({
	...stamped(seq, time, event.card),
	type: 'undo',
	undoes: event.id
});

/** What a change of the plan leaves in the log. */
export function changed(
	seq: number,
	time: StudyTime,
	act: Extract<Act, { does: 'set-due' | 'reset' | 'reposition' }>
): CardEvent {
	const stamp = stamped(seq, time);
	switch (act.does) {
		case 'set-due':
			return { ...stamp, type: 'set-due', dueDay: (time.day + act.inDays) as StudyDay };
		case 'reset':
			return { ...stamp, type: 'reset' };
		case 'reposition':
			return { ...stamp, type: 'reposition', position: act.position };
	}
}

/** The log that these acts leave, with the state that was kept beside it all along. */
export function lived(all: readonly Act[]): { events: ReviewEvent[]; cache: CardState } {
	const events: ReviewEvent[] = [];
	let kept: CardEvent[] = [];
	let cache: CardState = newState;
	let at = begin;
	for (const act of all) {
		const seq = events.length + 1;
		if (act.does === 'undo') {
			const target = kept.at(-1 - act.back);
			if (!target) continue;
			events.push(undone(seq, studyTime(at, 180), target));
			kept = kept.filter((event) => event !== target);
			cache = livedAgain(kept);
			continue;
		}
		if (act.does === 'grade') at += act.afterMinutes * minute;
		const time = studyTime(at, 180, 4, kept.at(-1)?.day);
		const event =
			act.does === 'grade' ? graded(seq, time, act.grade, cache) : changed(seq, time, act);
		events.push(event);
		kept.push(event);
		cache = again(cache, event);
	}
	return { events, cache };
}

/** The slow way to a state: everything done again. */
export const livedAgain = (events: readonly CardEvent[]): CardState =>
	events.reduce<CardState>(again, newState);

function again(state: CardState, event: CardEvent): CardState {
	switch (event.type) {
		case 'grade':
			return grade(state, event.grade, event, scheduler, event.card).state;
		case 'set-due':
			return withDueDay(state, event.dueDay);
		case 'reset':
			return newState;
		case 'stand':
			return event.state;
		case 'practice':
		case 'reposition':
			return state;
	}
}

export const history = acts.map(lived);
export const changedHistory = actsAndChanges.map(lived);
