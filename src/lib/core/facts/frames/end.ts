import { happeningFrame } from './happening.ts';
import { isCourse } from './begin.ts';

/** A war, a reign, a campaign or the making of something is over. */
export const end = happeningFrame({
	name: 'end',
	says: { end: 'end', conclude: 'end', finish: 'end', cease: 'end' },
	event: isCourse,
	accepts: ({ next, when }) => next === undefined && when !== undefined
});
