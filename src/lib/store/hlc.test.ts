import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { DeviceId, Hlc } from '#lib/core/schedule/review.ts';
import { hlcMs, isHlc, nextHlc } from './hlc.ts';
import { uuid } from './id.ts';

const device = 'd' as DeviceId;

describe('the hybrid clock', () => {
	it('only grows, as text, whatever the wall clock does', () => {
		const times = fc.array(fc.integer({ min: 0, max: 2 ** 45 }), { minLength: 1, maxLength: 50 });
		fc.assert(
			fc.property(times, (times) => {
				let last: Hlc | undefined;
				for (const now of times) {
					const next = nextHlc(last, now, device);
					expect(isHlc(next)).toBe(true);
					expect(last === undefined || next > last).toBe(true);
					expect(hlcMs(next)).toBeGreaterThanOrEqual(now);
					last = next;
				}
			}),
			{ seed: 1 }
		);
	});

	it('goes on to the next millisecond when its counter is full', () => {
		let last = nextHlc(undefined, 1000, device);
		for (let i = 0; i < 70_000; i++) last = nextHlc(last, 1000, device);
		expect(hlcMs(last)).toBe(1001);
	});

	it.each(['', '1000', 'zzzzzzzzzzzz-0000-d', '000000000000-0000-'])('does not read %j', (text) => {
		expect(isHlc(text)).toBe(false);
		expect(hlcMs(text)).toBeNaN();
	});
});

describe('an id', () => {
	const random = (bytes: Uint8Array) => void bytes.fill(0xff);

	it('is a UUID of version 7 that begins with its millisecond', () => {
		expect(uuid(0x0123_4567_89ab, random)).toBe('01234567-89ab-7fff-bfff-ffffffffffff');
	});

	it('sorts by time', () => {
		const times = [0, 1, 65_535, 65_536, 2 ** 32, 2 ** 40, Date.UTC(2026, 10, 22)];
		const ids = times.map((time) => uuid(time, random));
		expect(ids.toSorted()).toEqual(ids);
	});
});
