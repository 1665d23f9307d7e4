import { expect, it } from 'vitest';
import { countedAfter } from './counted.ts';

it.each([
	['140 ships.', 'ships'],
	['140 old ships sailed', 'old ships'],
	['140 ships and boats', 'ships'],
	['140 ships of Peru', 'ships'],
	['140 were lost', undefined],
	['140 of them', undefined],
	['140. Ships came', undefined],
	['140 Harbours', undefined],
	['140', undefined]
])('in %o a number counts %o', (text, counted) => {
	expect(countedAfter(text, 3)).toBe(counted);
});
