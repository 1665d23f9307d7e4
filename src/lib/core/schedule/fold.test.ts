import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
	livedAgain,
	begin,
	changedHistory,
	day,
	graded,
	gradeGiven,
	history,
	scheduler,
	stamped,
	undone
} from '../../../../tests/arbitraries/history.ts';
import { newState, type SeenState } from './card.ts';
import { studyTime } from './day.ts';
import { stateOf } from './fold.ts';
import { compareEvents, effective, lastAction, positionOf, standing } from './standing.ts';
import { memoryModel } from './memory.ts';
import { defaultPreset } from './preset.ts';
import type { CardEvent, DeviceId, EventId, GradeEvent, Hlc, ReviewEvent } from './review.ts';
import { schedulerOf } from './scheduler.ts';

const fold = (events: Iterable<ReviewEvent>) => stateOf(events, () => scheduler);
const at = (days: number) => studyTime(begin + days * day, 180);

/** Good four times, on days 0, 0, 2 and 13. */
function fourGood(): [GradeEvent, GradeEvent, GradeEvent, GradeEvent] {
	const first = graded(1, at(0), 3, newState);
	const second = graded(2, at(0.01), 3, first.after);
	const third = graded(3, at(2), 3, second.after);
	return [first, second, third, graded(4, at(13), 3, third.after)];
}

describe('a card as the fold of its log', () => {
	it('is the state that was kept beside it all along', () => {
		fc.assert(
			fc.property(history, ({ events, cache }) => {
				expect(fold(events)).toEqual(cache);
			}),
			{ seed: 10, numRuns: 300 }
		);
	});

	it('stands as it was brought along, and goes on from there', () => {
		const [first, second, third, fourth] = fourGood();
		const stand = { ...stamped(2, at(1)), type: 'stand', state: second.after } as const;
		expect(fold([first, stand])).toEqual(second.after);
		expect(fold([first, stand, third, fourth])).toEqual(fourth.after);
	});

	it('counts every answer and stays sound, whatever the clock did between them', () => {
		fc.assert(
			fc.property(history, ({ events }) => {
				const state = fold(events);
				const numbers = Object.values(state).filter((value) => typeof value === 'number');
				expect(numbers.every(Number.isFinite)).toBe(true);
				expect(state.phase === 'new' ? 0 : state.reps).toBe(effective(events).length);
			}),
			{ seed: 13 }
		);
	});

	it('is the same whatever the order in which its events arrive, and however often', () => {
		const shuffled = history.chain(({ events }) =>
			fc.tuple(
				fc.constant(events),
				fc.shuffledSubarray([...events, ...events], { minLength: events.length * 2 })
			)
		);
		fc.assert(
			fc.property(shuffled, ([events, twice]) => {
				expect(fold(twice)).toEqual(fold(events));
			}),
			{ seed: 11 }
		);
	});

	it('shows no trace of an answer that was taken back', () => {
		fc.assert(
			fc.property(history, gradeGiven, ({ events, cache }, given) => {
				const answer = graded(events.length + 1, at(9000), given, cache);
				const taken = undone(events.length + 2, at(9000), answer);
				expect(fold([...events, answer, taken])).toEqual(fold(events));
			}),
			{ seed: 12 }
		);
	});

	it('is worked out again after an undo further back, as if that answer had never been', () => {
		const [first, second, third, fourth] = fourGood();
		const events = [first, second, third, fourth, undone(5, at(13), third)];
		expect(fold(events)).toEqual(livedAgain([first, second, fourth]));
	});

	it('has the answer back when the undo is undone', () => {
		const events = fourGood();
		const undo = undone(5, at(13), events[3]);
		const redo = undone(6, at(13), undo);
		const again = undone(7, at(13), redo);
		expect(fold([...events, undo, redo])).toEqual(fold(events));
		expect(fold([...events, undo, redo, again])).toEqual(fold(events.slice(0, -1)));
	});

	it('gives back the due day of before, where the rollback of ts-fsrs gives the time of the review', () => {
		const events = fourGood();
		const before = fold(events.slice(0, 3));
		expect(before).toMatchObject({ phase: 'review', dueDay: at(2).day + 12 });
		expect(fold([...events, undone(5, at(13), events[3])])).toEqual(before);
	});

	it('keeps an interval that was decided under other settings, and does not plan it anew', () => {
		const relaxed = schedulerOf({ ...defaultPreset, desiredRetention: 0.8 });
		const events = fourGood();
		expect(stateOf(events, () => relaxed)).toEqual(fold(events));
	});

	it('asks for the parameters that each answer names when it has to be worked out again', () => {
		const slow = schedulerOf(
			{ ...defaultPreset, parameters: 'fit-1' as typeof defaultPreset.parameters },
			memoryModel([...scheduler.memory.parameters].map((w, i) => (i < 4 ? w * 3 : w)))
		);
		const first = graded(1, at(0), 1, newState, slow);
		const second = graded(2, at(1), 4, first.after, slow);
		const asked: string[] = [];
		stateOf([first, second, undone(3, at(1), first)], (id) => {
			asked.push(id);
			return slow;
		});
		expect(asked).toEqual(['fit-1']);
	});

	it('leaves the events that it reads alone', () => {
		const events = fourGood();
		const text = JSON.stringify(events);
		fold(Object.freeze([...events].reverse()));
		expect(JSON.stringify(events)).toBe(text);
	});

	it('is new without events, and after everything was taken back', () => {
		const events = fourGood();
		expect(fold([])).toEqual(newState);
		expect(fold([...events, ...events.map((event, i) => undone(5 + i, at(14), event))])).toEqual(
			newState
		);
	});
});

describe('a log with changes of the plan', () => {
	const change = (type: 'set-due' | 'reset' | 'reposition', seq: number, days: number, more = {}) =>
		({ ...stamped(seq, at(days)), type, ...more }) as CardEvent;

	it('folds to the state that was kept beside it, through undos of any depth', () => {
		fc.assert(
			fc.property(changedHistory, ({ events, cache }) => {
				expect(fold(events)).toEqual(cache);
			}),
			{ seed: 14, numRuns: 500 }
		);
	});

	it('shows no trace of a change that was taken back, nor of taking back the taking back', () => {
		fc.assert(
			fc.property(changedHistory, fc.integer({ min: -900, max: 900 }), ({ events }, days) => {
				const n = events.length;
				const due = change('set-due', n + 1, 20_000, { dueDay: at(20_000).day + days });
				const undo = undone(n + 2, at(20_000), due);
				const redo = undone(n + 3, at(20_000), undo);
				expect(fold([...events, due, undo])).toEqual(fold(events));
				expect(fold([...events, due, undo, redo])).toEqual(fold([...events, due]));
			}),
			{ seed: 15 }
		);
	});

	it('keeps every answer in the history, and counts those since the last reset', () => {
		fc.assert(
			fc.property(changedHistory, ({ events }) => {
				const counting = standing(events);
				const since = counting.findLastIndex(({ type }) => type === 'reset') + 1;
				const state = fold(events);
				expect(state.phase === 'new' ? 0 : state.reps).toBe(
					counting.slice(since).filter(({ type }) => type === 'grade').length
				);
				expect(effective(events)).toEqual(counting.filter(({ type }) => type === 'grade'));
			}),
			{ seed: 16 }
		);
	});

	it('leaves the memory alone when the due day is set: the next answer is one after the days that passed', () => {
		const events = fourGood();
		const before = fold(events);
		const due = change('set-due', 5, 14, { dueDay: at(15).day });
		const moved = fold([...events, due]);
		expect(moved).toEqual({ ...before, dueDay: at(15).day, intervalDays: 2 });
		const answered = graded(6, at(15), 3, moved);
		expect(answered.after.stability).toBe(scheduler.memory.next(events[3].after, 2, 3).stability);
		expect(fold([...events, due, answered])).toEqual(answered.after);
	});

	it('takes a card out of its steps when its due day is set, and leaves a new one new', () => {
		const first = graded(1, at(0), 3, newState);
		const due = change('set-due', 2, 0, { dueDay: at(4).day });
		expect(fold([first, due])).toMatchObject({
			phase: 'review',
			dueDay: at(4).day,
			intervalDays: 4,
			reps: 1,
			stability: first.after.stability
		});
		expect(fold([due])).toEqual(newState);
		expect(fold([first, change('set-due', 2, 0, { dueDay: NaN })])).toEqual(first.after);
	});

	it('begins anew after a reset as if nothing had been, the answers before it aside', () => {
		const events = fourGood();
		const reset = change('reset', 5, 20);
		expect(fold([...events, reset])).toEqual(newState);
		const again = graded(6, at(21), 1, newState);
		expect(fold([...events, reset, again])).toEqual(again.after);
		expect(effective([...events, reset, again])).toHaveLength(5);
		expect(fold([...events, reset, again, undone(7, at(22), reset)])).toEqual(
			livedAgain([...events, again])
		);
	});

	it('says where a card was moved to last, unless that was taken back', () => {
		const first = change('reposition', 1, 0, { position: 7 });
		const second = change('reposition', 2, 0, { position: 3 });
		expect(positionOf([second, first])).toBe(3);
		expect(positionOf([first, second, undone(3, at(0), second)])).toBe(7);
		expect(positionOf(fourGood())).toBeUndefined();
		expect(fold([first, second])).toEqual(newState);
	});

	it('takes practice for no answer: neither state nor counts know of it, and it can be taken back', () => {
		const events = fourGood();
		const practice = {
			...stamped(5, at(20)),
			type: 'practice' as const,
			grade: 1 as const,
			tookMs: 4000
		};
		expect(fold([...events, practice])).toEqual(fold(events));
		expect(effective([...events, practice])).toHaveLength(4);
		expect(lastAction([...events, practice])).toEqual([practice]);
	});

	it('takes the latest action back whole: one answer, or all that one change moved', () => {
		const events = fourGood();
		const batch = 'b1' as EventId;
		const moves = [5, 6, 7].map((seq) => change('set-due', seq, 20, { dueDay: at(30).day, batch }));
		expect(lastAction([...moves, ...events])).toEqual(moves);
		const undos = moves.map((event, i) => undone(8 + i, at(21), event));
		expect(lastAction([...events, ...moves, ...undos])).toEqual([events[3]]);
		expect(fold([...events, ...moves, ...undos])).toEqual(fold(events));
		expect(lastAction([])).toEqual([]);
	});

	it('works an answer that may have been a guess out again as the guess that it was', () => {
		const first = graded(1, at(0), 4, newState);
		const chosen = { ...graded(2, at(30), 3, first.after), options: 4 };
		const other = graded(3, at(30), 3, first.after);
		const alone = fold([first, { ...chosen, before: newState }]) as SeenState;
		const typed = fold([first, { ...other, before: newState }]) as SeenState;
		expect(alone.stability).toBeLessThan(typed.stability);
	});
});

describe('events that do not fit', () => {
	it('do nothing: an undo of an event that is not there, of itself, or of a later one', () => {
		const events = fourGood();
		const lost = {
			...undone(5, at(13), events[0]),
			undoes: 'nowhere' as (typeof events)[0]['id']
		};
		const own = undone(6, at(13), events[0]);
		const early = { ...undone(0, at(0), events[3]), hlc: '' as Hlc };
		expect(fold([...events, lost, { ...own, undoes: own.id }, early])).toEqual(fold(events));
	});

	it('are passed over where their kind is of a newer version', () => {
		const events = fourGood();
		const unknown = { ...stamped(5, at(14)), type: 'dream', after: newState };
		expect(fold([...events, unknown as unknown as ReviewEvent])).toEqual(fold(events));
	});
});

describe('the order of the log', () => {
	it('is by clock, then device, then count', () => {
		const [event] = fourGood();
		const made = (hlc: string, device: string, seq: number): ReviewEvent => ({
			...event,
			id: `${hlc}${device}${seq}` as typeof event.id,
			hlc: hlc as Hlc,
			device: device as DeviceId,
			seq
		});
		const right = [made('1', 'b', 9), made('2', 'a', 2), made('2', 'a', 10), made('2', 'b', 1)];
		expect([...right].reverse().sort(compareEvents)).toEqual(right);
	});

	it('keeps what two devices answered without knowing of each other', () => {
		const [first] = fourGood();
		const here = graded(2, at(3), 3, first.after);
		const there = {
			...graded(2, at(4), 1, first.after),
			device: 'd2' as DeviceId,
			hlc: '5' as Hlc
		};
		expect(effective([there, here, first])).toEqual([first, here, there]);
		expect(fold([there, here, first])).toEqual(livedAgain([first, here, there]));
	});
});
