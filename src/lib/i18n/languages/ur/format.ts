import { formats, leftToRight } from '../../format.ts';

// Urdu names the part of the day; the platform's own short form would say AM and PM.
const own = formats('ur', { time: { hour: 'numeric', minute: '2-digit', dayPeriod: 'short' } });

export const { day, isoDate, longDay, number, percent, plural, weekday } = own;
// "4:00 AM" may come in Latin letters: within Urdu it keeps its own direction.
export const clock = (at: number) => leftToRight(own.clock(at));
export const hour = (at: number) => leftToRight(own.hour(at));
export const moment = (at: number) => `${own.date(at)}، ${clock(at)}`;
