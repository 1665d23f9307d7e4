import { formats } from '../../format.ts';

export const { clock, day, hour, isoDate, longDay, moment, number, percent, plural, weekday } =
	formats('en-GB');
