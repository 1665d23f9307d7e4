import type { DateValue } from '../../text/date.ts';
import type { Slot } from '../fact.ts';
import type { Draft, Frame } from '../frame.ts';
import { birth, death } from '../frames/life.ts';
import { whenAsked } from '../time.ts';
import { lineFrame } from './line.ts';

/** Someone reigned from one year to another: "Akbar (r. 1556–1605)". */
export const reign = lineFrame<'person'>({
	name: 'reign',
	tier: 'A',
	identity: ['person'],
	directions: [
		{
			asks: 'when',
			kind: 'leader',
			stem: ({ person }, { when }) => when && person && `${whenAsked(when)} did ${person} reign?`
		}
	]
});

export type LifeEvent = {
	readonly event: 'birth' | 'death' | 'reign';
	readonly when: DateValue;
	readonly place?: Slot;
};

const frameOf = { birth, death, reign } as const;

/** An event of a life as the frames of sentences tell it, so that both are one fact. */
export function lifeDraft(
	person: Slot,
	{ event, when, place }: LifeEvent
): { readonly frame: Frame; readonly draft: Draft } {
	const slots = new Map([['person', person], ...(place ? ([['place', place]] as const) : [])]);
	return {
		frame: frameOf[event],
		draft: { slots, when, ...(event === 'death' ? { predicate: 'die' } : {}) }
	};
}
