import type { DateValue } from '../../text/date.ts';
import { whenAsked } from '../time.ts';
import type { Slot } from '../fact.ts';
import { lineFrame } from './line.ts';

type Slots = 'person' | 'event' | 'place';

/** Birth, death and reign of a person, as brackets behind a name tell them. */
export const life = lineFrame<Slots>({
	name: 'life',
	tier: 'A',
	identity: ['person', 'event'],
	directions: [
		{
			asks: 'when',
			kind: 'date',
			stem: ({ person }, { when, slots }) => {
				if (!when || !person) return undefined;
				const event = slots.get('event')?.text;
				if (event === 'reign') return `${whenAsked(when)} did ${person} reign?`;
				return event === 'birth'
					? `${whenAsked(when)} was ${person} born?`
					: `${whenAsked(when)} did ${person} die?`;
			}
		},
		{
			asks: 'place',
			kind: 'place',
			stem: ({ person }, { slots }) =>
				slots.get('event')?.text === 'birth'
					? `Where was ${person ?? ''} born?`
					: `Where did ${person ?? ''} die?`
		}
	]
});

export type LifeEvent = {
	readonly event: 'birth' | 'death' | 'reign';
	readonly when: DateValue;
	readonly place?: Slot;
};
