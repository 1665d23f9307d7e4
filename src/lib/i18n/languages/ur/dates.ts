import { datesIn } from '../../dates.ts';
import { leftToRight } from '../../format.ts';
import type { DateWords } from '../en/dates.ts';

// Urdu names the part of the day; the platform's own short form would say AM and PM.
const own = datesIn('ur', { hour: 'numeric', minute: '2-digit', dayPeriod: 'short' });
// "4:00 AM" may come in Latin letters: within Urdu it keeps its own direction.
const clock = (at: number) => leftToRight(own.clock(at));

export const dates: DateWords = {
	...own,
	clock,
	hour: (at) => leftToRight(own.hour(at)),
	moment: (at) => `${own.date(at)}، ${clock(at)}`
};
