import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { StudyDay } from '../schedule/day.ts';
import { dayNumber } from '../text/calendar.ts';
import { placeIn, spansOf, type Unit } from './spans.ts';

const span = (from: number, to: number) => ({ from: from as StudyDay, to: to as StudyDay });

describe('spans', () => {
	it('hold every day once, in order, whatever they are cut into', () => {
		fc.assert(
			fc.property(
				fc.integer({ min: -1000, max: 30_000 }),
				fc.integer({ min: -2, max: 200 }),
				fc.constantFrom<Unit>('day', 'week', 'month'),
				fc.constantFrom('from' as const, 'to' as const),
				(from, days, unit, anchored) => {
					const spans = spansOf(span(from, from + days), unit, anchored);
					const placeOf = placeIn(spans);
					let next = from;
					for (const [i, { from: first, to: last }] of spans.entries()) {
						expect(first).toBe(next);
						expect(last).toBeGreaterThanOrEqual(first);
						expect([placeOf(first), placeOf(last)]).toEqual([i, i]);
						next = last + 1;
					}
					expect(next).toBe(Math.max(from, from + days + 1));
					expect(placeOf((from - 1) as StudyDay)).toBe(-1);
				}
			),
			{ seed: 42 }
		);
	});

	it('are whole weeks at the end that they are anchored to', () => {
		expect(spansOf(span(100, 109), 'week')).toEqual([span(100, 102), span(103, 109)]);
		expect(spansOf(span(100, 109), 'week', 'from')).toEqual([span(100, 106), span(107, 109)]);
	});

	it('are months of the calendar, leap days among them', () => {
		const day = (year: number, month: number, day: number) => dayNumber({ year, month, day });
		expect(spansOf(span(day(2027, 12, 30), day(2028, 3, 1)), 'month')).toEqual([
			span(day(2027, 12, 30), day(2027, 12, 31)),
			span(day(2028, 1, 1), day(2028, 1, 31)),
			span(day(2028, 2, 1), day(2028, 2, 29)),
			span(day(2028, 3, 1), day(2028, 3, 1))
		]);
	});
});
