import * as v from 'valibot';
import { isHlc } from './hlc.ts';

/** What rows are made of. */

export const text = v.string();
export const id = v.pipe(text, v.minLength(1), v.maxLength(500));
export const hlc = v.pipe(text, v.maxLength(200), v.check(isHlc, 'is no clock value'));
export const whole = v.pipe(v.number(), v.safeInteger());
export const count = v.pipe(whole, v.minValue(0));
export const finite = v.pipe(v.number(), v.finite());
export const optional = v.exactOptional;

export const register = <S extends v.GenericSchema>(value: S) => v.object({ value, hlc });
