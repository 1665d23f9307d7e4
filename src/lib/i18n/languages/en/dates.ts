import { datesIn } from '../../dates.ts';

/** Dates and times, in English. */
export const dates = datesIn('en-GB');

export type DateWords = Omit<typeof dates, 'date'>;
