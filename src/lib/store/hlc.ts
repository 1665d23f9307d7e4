import type { DeviceId, Hlc } from '../core/schedule/review.ts';

/** An entry dated further ahead than this is kept aside: a wrong clock must not win over every later change. */
export const aheadLimitMs = 24 * 60 * 60 * 1000;

/** `0193c1d2e3f4-0000-device`: 12 hex digits of wall milliseconds, 4 of a counter, the device. */
const shape = /^([0-9a-f]{12})-([0-9a-f]{4})-(.+)$/;

export const hlcOf = (ms: number, count: number, device: DeviceId): Hlc =>
	`${ms.toString(16).padStart(12, '0')}-${count.toString(16).padStart(4, '0')}-${device}` as Hlc;

/** The wall milliseconds of a clock value; NaN if it is none. */
export const hlcMs = (hlc: string): number => parseInt(shape.exec(hlc)?.[1] ?? '', 16);

export const isHlc = (text: string): text is Hlc => shape.test(text);

/** The next value: never before `now` nor before `last`, whatever the wall clock does. */
export function nextHlc(last: Hlc | undefined, now: number, device: DeviceId): Hlc {
	const [, ms = '0', count = '0'] = shape.exec(last ?? '') ?? [];
	const lastMs = parseInt(ms, 16);
	if (now > lastMs) return hlcOf(Math.floor(now), 0, device);
	const next = parseInt(count, 16) + 1;
	return next > 0xffff ? hlcOf(lastMs + 1, 0, device) : hlcOf(lastMs, next, device);
}

/** A clock of our own that is so far ahead was wrong; a smaller lead passes by itself. */
const leadMs = 60 * 24 * 60 * 60 * 1000;
/** No clock that is right shows less: this program is younger. One that does is wrong now, and mends nothing. */
const earliest = Date.UTC(2026, 10, 1);

export const isClockFarAhead = (hlc: Hlc, now: number): boolean =>
	now > earliest && hlcMs(hlc) > now + leadMs;
