import type { Clause } from '../../language/clause.ts';
import { countryNamed } from '../../language/gazetteer.ts';
import type { Context } from '../context.ts';
import type { Slot } from '../fact.ts';
import { clauseFrame, type Draft, type Frame } from '../frame.ts';
import { happenedAt } from '../person.ts';
import { aim, headed, inside, object, oblique, subject } from '../selectors.ts';
import { atTime, whenAsked, whenAskedInYear } from '../time.ts';
import { visitsByNoun } from './visit-nouns.ts';
import { withVisitors } from './visitors.ts';

const occasion = inside(oblique(['within'], headed('framework')), 'event')
	.or(oblique(['for', 'during'], 'event'))
	.or(aim('attend', 'event'))
	.or(aim('join', 'event'));

const heads =
	/^(?:President|Prime Minister|King|Queen|Emir|Sultan|Emperor|Chancellor|Premier|Crown Prince)$/;

/** Who arrives may have come to stay; who comes for talks or on a visit goes home again. */
const isOfficial = ({ start, end }: Clause, { reading }: Context) =>
	/\b(?:visit|summit|talks|meeting|trip|tour|delegation|conference|ceremony)\b/i.test(
		reading.legible.slice(start, end + 60)
	);

/** A president who comes to a city comes to visit. */
const holdsOffice = (visitor: Slot | undefined): boolean =>
	visitor?.mention?.type === 'person' && visitor.mention.office !== undefined;

const told = clauseFrame({
	name: 'visit',
	predicates: ['visit', 'travel', 'arrive', 'tour', 'come', 'fly', 'return'],
	slots: {
		visitor: subject('person'),
		place: object('country', 'place').or(oblique(['to', 'in'], 'country', 'place')),
		occasion: occasion.optional()
	},
	identity: ['visitor', 'place'],
	accepts: (clause, slots, context) =>
		slots.get('visitor')?.type === 'person' &&
		(/^(?:visit|tour)$/.test(clause.verb.lemma) ||
			isOfficial(clause, context) ||
			holdsOffice(slots.get('visitor'))) &&
		(!clause.when || happenedAt(clause, context).when !== undefined) &&
		clause.isReported !== true,
	directions: [
		{
			asks: 'when',
			kind: 'visit',
			stem: ({ visitor, place, occasion }, { when, predicate }) => {
				if (!when) return undefined;
				if (predicate === 'begin') {
					const asked = whenAskedInYear(when);
					return asked && `${asked} did ${visitor} begin a visit to ${place}?`;
				}
				if (occasion) return `${whenAsked(when)} did ${visitor} visit ${place} for ${occasion}?`;
				const asked = whenAskedInYear(when);
				return asked && `${asked} did ${visitor} visit ${place}?`;
			}
		},
		{
			asks: 'visitor',
			kind: 'visit',
			stem: ({ place, occasion }, { when, slots, predicate }) => {
				const who = slots.get('visitor')?.mention;
				const office = who?.type === 'person' ? who.office : undefined;
				const from = office?.of && countryNamed(office.of)?.demonyms[0];
				if (!when || when.precision === 'year' || !from || office.of === slots.get('place')?.text)
					return undefined;
				const role = heads.test(office.title) ? 'leader' : 'official';
				const visited = predicate === 'begin' ? 'began a visit to' : 'visited';
				return `Which ${from} ${role} ${visited} ${place} ${atTime(when)}${occasion ? ` for ${occasion}` : ''}?`;
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
			stem: ({ visitor, occasion }, { when, slots, predicate }) => {
				if (predicate === 'begin') return undefined;
				const isDay = when?.precision === 'day' || when?.precision === 'range';
				if (!when || (!isDay && !occasion)) return undefined;
				const place = slots.get('place');
				const mention = place?.mention;
				const areCountries = place?.members.every(({ type }) => type === 'country');
				const isRow = (place?.members.length ?? 0) > 1;
				const what = isRow
					? areCountries
						? 'countries'
						: 'places'
					: place?.type === 'country'
						? 'country'
						: mention?.type === 'place' && mention.kind === 'city'
							? 'city'
							: 'place';
				return `Which ${what} did ${visitor} visit ${atTime(when)}${occasion ? ` for ${occasion}` : ''}?`;
			}
		}
	]
});

/** The tree knows best whose a date is; without it, or where it is silent, the shallow reading speaks. */
function fromTree(context: Context): readonly Draft[] {
	const { sentence } = context;
	const inTree = told.read({ ...context, sentence: { ...sentence, clauses: sentence.parsed } });
	return inTree.length > 0 ? inTree : told.read(context);
}

/** Of two occasions the first says enough in a stem; as a key it would be half the answer, so it loses its head. */
function withOneOccasion(draft: Draft): Draft {
	const first = draft.slots.get('occasion')?.members[0];
	if (!first) return draft;
	const { head, ...occasion } = first;
	return { ...draft, slots: new Map([...draft.slots, ['occasion', occasion]]) };
}

/**
 * Someone goes to a country or city, perhaps for an occasion. Whoever visits a country does so often:
 * a stem holds the occasion, or the day, or at least the year.
 */
export const visit: Frame<'visitor' | 'place' | 'occasion'> = {
	...told,
	read: (read) => {
		const context = withVisitors(read);
		return [...fromTree(context).map(withOneOccasion), ...visitsByNoun(context)];
	}
};
