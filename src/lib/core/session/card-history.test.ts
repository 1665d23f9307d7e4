import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
	begin,
	changedHistory,
	day,
	lived,
	scheduler
} from '../../../../tests/arbitraries/history.ts';
import { standing } from '../schedule/standing.ts';
import { forgettingCurve, historyOf } from './card-history.ts';

describe('the history of a card', () => {
	it('tells what counts, newest first, and nothing that was taken back', () => {
		fc.assert(
			fc.property(changedHistory, ({ events }) => {
				const lines = historyOf(events);
				expect(lines.map(({ id }) => id).reverse()).toEqual(standing(events).map(({ id }) => id));
			}),
			{ seed: 7 }
		);
	});

	it('says after how long a card was to come back, in minutes within its steps', () => {
		const { events } = lived([
			{ does: 'grade', grade: 1, afterMinutes: 0 },
			{ does: 'grade', grade: 4, afterMinutes: 1 },
			{ does: 'set-due', inDays: 9 },
			{ does: 'reset' }
		]);
		const [reset, due, easy, again] = historyOf(events);
		expect(again).toMatchObject({ grade: 1, next: { unit: 'minute', count: 1 } });
		expect(easy).toMatchObject({ grade: 4, next: { unit: 'day' } });
		expect(due).toMatchObject({ type: 'set-due', next: { unit: 'day', count: 9 } });
		expect(reset).toMatchObject({ type: 'reset' });
		expect(reset).not.toHaveProperty('next');
	});
});

describe('the forgetting curve', () => {
	const { memory } = scheduler;

	it('is certain at each answer, and only falls until the next', () => {
		fc.assert(
			fc.property(changedHistory, ({ events }) => {
				const answers = standing(events).filter(({ type }) => type === 'grade');
				const curve = forgettingCurve(events, memory, begin + 20_000 * day);
				expect(curve.length).toBeLessThanOrEqual(answers.length);
				for (const stretch of curve) {
					expect(stretch[0]?.recall).toBe(1);
					for (const [i, { at, recall }] of stretch.slice(1).entries()) {
						expect(at).toBeGreaterThanOrEqual(stretch[i]?.at ?? Infinity);
						expect(recall).toBeLessThanOrEqual(stretch[i]?.recall ?? 0);
						expect(recall).toBeGreaterThanOrEqual(0);
					}
				}
			}),
			{ seed: 8 }
		);
	});

	it('begins anew where the card was made new again', () => {
		const answer = { does: 'grade', grade: 3, afterMinutes: 2000 } as const;
		const { events } = lived([answer, answer, { does: 'reset' }, answer]);
		expect(forgettingCurve(events, memory, begin + 50 * day)).toHaveLength(1);
		const { events: reset } = lived([answer, { does: 'reset' }]);
		expect(forgettingCurve(reset, memory, begin + 50 * day)).toEqual([]);
	});
});
