import { describe, expect, it } from 'vitest';
import { isLateClick } from './keys.ts';

describe('the second half of a double click', () => {
	it('does not reach the button that took the place of the first', () => {
		expect(isLateClick({ detail: 2, timeStamp: 1180 }, 1000)).toBe(true);
	});

	it('is not a click that begins anew, however soon', () => {
		expect(isLateClick({ detail: 1, timeStamp: 1050 }, 1000)).toBe(false);
	});

	it('is not a click after the eye had time to see the next card', () => {
		expect(isLateClick({ detail: 3, timeStamp: 1600 }, 1000)).toBe(false);
	});
});
