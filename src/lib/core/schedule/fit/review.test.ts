import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
	answering,
	begin,
	day,
	graded,
	lived,
	scheduler,
	stamped,
	undone
} from '../../../../../tests/arbitraries/history.ts';
import { newState } from '../card.ts';
import { elapsedDays, studyTime } from '../day.ts';
import { effective } from '../standing.ts';
import { historiesOf } from './history.ts';
import { predictions } from './predict.ts';
import { fitReviews } from './review.ts';

const time = (days: number) => studyTime(begin + days * day, 0);

describe('a log as the fit reads it', () => {
	const first = graded(1, time(0), 3, newState);
	const second = graded(2, time(4), 1, first.after);

	it('has the answers in the order of time, with those taken back left out', () => {
		const events = [undone(3, time(4), second), second, first];
		expect(fitReviews([second, first]).map(({ grade }) => grade)).toEqual([3, 1]);
		expect(fitReviews(events)).toEqual([{ card: first.card, day: first.day, grade: 3 }]);
	});

	it('begins a card anew after a reset, at the next answer only', () => {
		const reset = { ...stamped(3, time(5)), type: 'reset' as const };
		const third = graded(4, time(6), 3, newState);
		const fourth = graded(5, time(9), 3, third.after);
		const isReset = fitReviews([first, second, reset, third, fourth]).map((r) => r.isReset);
		expect(isReset).toEqual([undefined, undefined, true, undefined]);
	});

	it('leaves memory as it was where a card was only put on another day', () => {
		const moved = { ...stamped(3, time(5)), type: 'set-due' as const, dueDay: time(30).day };
		expect(fitReviews([first, second, moved])).toEqual(fitReviews([first, second]));
	});

	it('keeps the number of options, and takes a guess that was owned up to as not known', () => {
		const chosen = { ...second, grade: 3 as const, options: 4 };
		expect(fitReviews([first, chosen])[1]).toMatchObject({ grade: 3, options: 4 });
		const guessed = fitReviews([first, { ...chosen, isGuess: true }])[1];
		expect(guessed?.grade).toBe(1);
		expect(guessed).not.toHaveProperty('options');
	});

	it('foretells each answer as the scheduler did, through days, steps and clocks set back', () => {
		fc.assert(
			fc.property(fc.array(answering, { maxLength: 20 }), (acts) => {
				const { events } = lived(acts);
				const histories = historiesOf(fitReviews(events));
				const chances = predictions(histories, scheduler.memory.parameters);
				const expected = effective(events).flatMap(({ before, day }) => {
					const elapsed = before.phase === 'new' ? 0 : elapsedDays(before.lastDay, day);
					if (before.phase === 'new' || elapsed === 0) return [];
					return [scheduler.memory.retrievability(before, elapsed)];
				});
				expect([...chances]).toEqual(expected);
			}),
			{ seed: 62 }
		);
	});
});
