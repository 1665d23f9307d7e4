import { clauseFrame } from '../frame.ts';
import { aim, object, oblique, subject } from '../selectors.ts';
import { atTime, whenAsked, whenAskedInYear } from '../time.ts';

const occasion = oblique(['for', 'within', 'during'], 'event')
	.or(aim('attend', 'event'))
	.or(aim('join', 'event'));

/**
 * Someone goes to a country or city, perhaps for an occasion. Whoever visits a country does so often:
 * a stem holds the occasion, or the day, or at least the year.
 */
export const visit = clauseFrame({
	name: 'visit',
	predicates: ['visit', 'travel', 'arrive'],
	slots: {
		visitor: subject('person'),
		place: object('country', 'place').or(oblique(['to', 'in'], 'country', 'place')),
		occasion: occasion.optional()
	},
	identity: ['visitor', 'place'],
	accepts: (_clause, slots) => slots.get('visitor')?.members.length === 0,
	directions: [
		{
			asks: 'when',
			kind: 'visit',
			stem: ({ visitor, place, occasion }, { when }) => {
				if (!when) return undefined;
				if (occasion) return `${whenAsked(when)} did ${visitor} visit ${place} for ${occasion}?`;
				const asked = whenAskedInYear(when);
				return asked && `${asked} did ${visitor} visit ${place}?`;
			}
		},
		{
			asks: 'visitor',
			kind: 'visit',
			stem: ({ place, occasion }, { when, slots }) => {
				const office = slots.get('visitor')?.mention;
				const from = office?.type === 'person' ? office.office?.of : undefined;
				if (!when || when.precision === 'year' || !from || from === slots.get('place')?.text)
					return undefined;
				return `Which visitor from ${from} came to ${place} ${atTime(when)}${occasion ? ` for ${occasion}` : ''}?`;
			}
		},
		{
			asks: 'occasion',
			kind: 'visit',
			stem: ({ visitor, place, occasion }, { when, slots }) => {
				const head = slots.get('occasion')?.head;
				return when && occasion && head
					? `For which ${head} did ${visitor} visit ${place} ${atTime(when)}?`
					: undefined;
			}
		},
		{
			asks: 'place',
			kind: 'visit',
			stem: ({ visitor, occasion }, { when, slots }) => {
				if (!when || (when.precision === 'year' && !occasion)) return undefined;
				const what = slots.get('place')?.type === 'country' ? 'country' : 'place';
				return `Which ${what} did ${visitor} visit ${atTime(when)}${occasion ? ` for ${occasion}` : ''}?`;
			}
		}
	]
});
