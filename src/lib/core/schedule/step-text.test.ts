import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseSteps, printSteps } from './step-text.ts';

describe('learning steps as they are written', () => {
	it.each([
		['1m 10m', [1, 10]],
		['1 10', [1, 10]],
		['10m, 1h,1d', [10, 60, 1440]],
		['30s', [0.5]],
		['1.5h', [90]],
		['۱۰m، ۱d', [10, 1440]],
		['  ', []],
		['30d', [43_200]]
	])('are read: %j', (text, steps) => {
		expect(parseSteps(text)).toEqual(steps);
	});

	it.each(['0m', '-5m', 'ten', '10x', '10 minutes', '1..5m', '31d', '1e9', '∞', '1 '.repeat(21)])(
		'are refused: %j',
		(text) => {
			expect(parseSteps(text)).toBeUndefined();
		}
	);

	it('are written so that they are read again as they were', () => {
		const seconds = fc.integer({ min: 1, max: 30 * 86_400 });
		fc.assert(
			fc.property(fc.array(seconds, { maxLength: 20 }), (all) => {
				const steps = all.map((count) => count / 60);
				const read = parseSteps(printSteps(steps));
				expect(read).toHaveLength(steps.length);
				for (const [i, minutes] of steps.entries()) expect(read?.[i]).toBeCloseTo(minutes, 6);
			}),
			{ seed: 11 }
		);
		expect(printSteps([0.5, 1, 10, 60, 90, 1440])).toBe('30s 1m 10m 1h 90m 1d');
	});
});
