import * as v from 'valibot';
import { isHlc } from './hlc.ts';

/** What rows are made of. */

export const text = v.string();
export const id = v.pipe(text, v.minLength(1), v.maxLength(500));
export const hlc = v.pipe(text, v.maxLength(200), v.check(isHlc, 'is no clock value'));
export const whole = v.pipe(v.number(), v.safeInteger());
export const count = v.pipe(whole, v.minValue(0));
export const finite = v.pipe(v.number(), v.finite());
/** Epoch milliseconds that a date can name: any other stops whatever writes it as a date. */
export const moment = v.pipe(finite, v.minValue(-8.64e15), v.maxValue(8.64e15));
/** A study day of such a moment. */
export const day = v.pipe(whole, v.minValue(-1e8), v.maxValue(1e8));
export const optional = v.exactOptional;

export const register = <S extends v.GenericSchema>(value: S) => v.object({ value, hlc });
