import { sameDate } from '../../text/date.ts';
import type { Clause } from '../../language/clause.ts';
import type { Context } from '../context.ts';
import type { Slot } from '../fact.ts';
import type { Draft } from '../frame.ts';
import { personSlot } from '../person.ts';
import { visit } from './visit.ts';

export type Trip = Pick<Draft, 'when' | 'flags'> & {
	readonly visitor: Slot;
	readonly place: Slot;
};

/** The dated journey on which the visitor does what a later clause of the sentence tells: "… to Peru in May 2014, where she met …". */
export function tripOf({ subject, when, verb }: Clause, context: Context): Trip | undefined {
	if (!subject) return undefined;
	const [trip, ...others] = visit.read(context).filter(({ slots }) => {
		const visitor = slots.get('visitor');
		return visitor !== undefined && visitor.start < verb.start;
	});
	const visitor = trip?.slots.get('visitor');
	const place = trip?.slots.get('place');
	if (!trip?.when || !visitor || !place || place.start > verb.start) return undefined;
	if (when && !sameDate(when.value, trip.when)) return undefined;
	const isSame = others.every(({ slots }) => slots.get('visitor')?.text === visitor.text);
	const doer = subject.isPronoun ? visitor : personSlot(subject, context);
	return isSame && doer?.text === visitor.text
		? { visitor, place, when: trip.when, ...(trip.flags ? { flags: trip.flags } : {}) }
		: undefined;
}
