import type { Clause } from '../../language/clause.ts';
import { countryNamed } from '../../language/gazetteer.ts';
import type { Context } from '../context.ts';
import type { Slot } from '../fact.ts';
import { clauseFrame, whenOf, type Draft, type Frame } from '../frame.ts';
import { happenedAt, personSlot } from '../person.ts';
import { aim, headed, inside, object, oblique, subject } from '../selectors.ts';
import { countrySlot, nameSlot } from '../slots.ts';
import { atTime, whenAsked, whenAskedInYear } from '../time.ts';
import { isPlain } from '../told.ts';

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
				const who = slots.get('visitor')?.mention;
				const office = who?.type === 'person' ? who.office : undefined;
				const from = office?.of && countryNamed(office.of)?.demonyms[0];
				if (!when || when.precision === 'year' || !from || office.of === slots.get('place')?.text)
					return undefined;
				const role = heads.test(office.title) ? 'leader' : 'official';
				return `Which ${from} ${role} visited ${place} ${atTime(when)}${occasion ? ` for ${occasion}` : ''}?`;
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

const byName = /^\s*['’]s?\s+(?:[\p{L}-]+\s+){0,4}visit(?:s)? to (?:the )?$/u;

/** "Karel Novak's first visit to Peru in May 2010": the noun tells as much as the verb. */
function nominal({ sentence, reading }: Context): Draft[] {
	const mentions = sentence.mentions.filter(({ type }) => type !== 'number');
	return mentions.flatMap((visitor, i) => {
		const place = mentions[i + 1];
		if (visitor.type !== 'person' || visitor.isPartial || !place) return [];
		if (place.type !== 'country' && place.type !== 'place') return [];
		if (!byName.test(reading.legible.slice(visitor.end, place.start))) return [];
		const date = mentions[i + 2];
		const isDated =
			date?.type === 'date' &&
			/^,? ?(?:in|on)? ?$/.test(reading.legible.slice(place.end, date.start));
		if (!isDated) return [];
		const slots = new Map([
			['visitor', nameSlot(visitor, visitor.name)],
			[
				'place',
				place.type === 'country' ? countrySlot(place.name, place) : nameSlot(place, place.name)
			]
		]);
		return [{ slots, ...whenOf({ when: date }) }];
	});
}

const ofWhom =
	/\b[Vv]isits? (?:of|by|paid by) (?:the )?(?:(?:\p{Lu}[\p{L}.’-]*|of|and|for|the|then),? ){0,9}$/u;
const notYet = /\b(?:upcoming|planned|forthcoming|proposed|next|postponed|cancelled)\b/i;

/** "the state visit of President Rosa Paz to Kenya in May 2012": whose it was stands behind. */
function ofVisitor(context: Context): Draft[] {
	const { sentence, reading } = context;
	const { legible } = reading;
	const names = sentence.mentions.filter(({ type }) => !/^(?:number|office|name)$/.test(type));
	return names.flatMap((visitor, i) => {
		const [place, date] = names.slice(i + 1, i + 3);
		if (visitor.type !== 'person' || visitor.isPartial || !place || date?.type !== 'date')
			return [];
		if (place.type !== 'country' && place.type !== 'place') return [];
		const before = legible.slice(Math.max(sentence.start, visitor.start - 100), visitor.start);
		const isVisit =
			ofWhom.test(before) &&
			!notYet.test(before) &&
			/^,? to (?:the )?$/.test(legible.slice(visitor.end, place.start)) &&
			/^,? (?:in|on|from|between)? ?$/.test(legible.slice(place.end, date.start));
		if (!isVisit || !isPlain(context)) return [];
		const slots = new Map([
			['visitor', nameSlot(visitor, visitor.name)],
			[
				'place',
				place.type === 'country' ? countrySlot(place.name, place) : nameSlot(place, place.name)
			]
		]);
		return [{ slots, ...whenOf({ when: date }) }];
	});
}

/** "During his visit to Nairobi on 9 May 2018, Mori opened a hospital": the subject was there. */
function during({ obliques, subject }: Clause, context: Context): Draft[] {
	const trip = obliques.find(
		({ preposition, phrase }) =>
			preposition === 'during' &&
			/^(?:his|her)$/.test(phrase.determiner ?? '') &&
			/\bvisit to /.test(phrase.text)
	)?.phrase;
	const place = trip?.mentions.find(({ type }) => type === 'country' || type === 'place');
	const visitor = place && personSlot(subject, context);
	const date = context.sentence.mentions.find(
		(mention) =>
			mention.type === 'date' &&
			place !== undefined &&
			/^,? (?:in|on) $/.test(context.reading.legible.slice(place.end, mention.start))
	);
	if (!visitor || date?.type !== 'date') return [];
	const site =
		place.type === 'country'
			? countrySlot(place.name, place)
			: place.type === 'place'
				? nameSlot(place, place.name)
				: undefined;
	return site
		? [
				{
					slots: new Map([
						['visitor', visitor],
						['place', site]
					]),
					...whenOf({ when: date })
				}
			]
		: [];
}

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
	read: (context) => [
		...fromTree(context).map(withOneOccasion),
		...nominal(context),
		...ofVisitor(context),
		...context.sentence.clauses.flatMap((clause) => during(clause, context))
	]
};
