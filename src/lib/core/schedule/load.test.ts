import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { begin, day, graded, gradeGiven } from '../../../../tests/arbitraries/history.ts';
import { newState, type CardState } from './card.ts';
import { studyTime, type StudyDay } from './day.ts';
import { loadOf } from './load.ts';
import type { GradeEvent } from './review.ts';

describe('what is due on the days ahead', () => {
	it('is what was counted and what the answers since then moved, whatever they were', () => {
		fc.assert(
			fc.property(fc.array(gradeGiven, { minLength: 1, maxLength: 12 }), (grades) => {
				let state: CardState = newState;
				const answers = grades.map((given, i): GradeEvent => {
					const event = graded(i + 1, studyTime(begin + i * 3 * day, 0), given, state);
					state = event.after;
					return event;
				});
				const load = loadOf(new Map([[20_000 as StudyDay, 7]]), answers);
				expect(load(20_000 as StudyDay)).toBe(7);
				const last = answers.at(-1)!.after;
				const due = answers.map(({ after }) => (after.phase === 'review' ? after.dueDay : 0));
				for (const on of new Set(due))
					expect(load(on as StudyDay)).toBe(last.phase === 'review' && on === last.dueDay ? 1 : 0);
			}),
			{ seed: 90 }
		);
	});

	it('is nothing where nothing is known, and never less', () => {
		const lapse = graded(1, studyTime(begin, 0), 4, newState);
		const again = graded(2, studyTime(begin + 9 * day, 0), 1, lapse.after);
		const due = lapse.after.phase === 'review' ? lapse.after.dueDay : (0 as StudyDay);
		expect(loadOf(new Map(), [again])(due)).toBe(0);
		expect(loadOf(new Map())(20_000 as StudyDay)).toBe(0);
	});
});
