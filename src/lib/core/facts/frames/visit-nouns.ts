import type { Clause } from '../../language/clause.ts';
import type { Context } from '../context.ts';
import { whenOf, type Draft } from '../frame.ts';
import { overClauses, personSlot } from '../person.ts';
import { countrySlot, nameSlot, slotOf } from '../slots.ts';
import { isPlain } from '../told.ts';

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

/** "Ito began her visit to Peru on 5 May", "embarked on a tour of": the day on which it began. */
function begun(clause: Clause, context: Context): Draft[] {
	const { verb, subject, object, obliques } = clause;
	const trip =
		verb.lemma === 'embark' || verb.lemma === 'set-out'
			? obliques.find(({ preposition }) => preposition === 'on')?.phrase
			: /^(?:begin|start|commence)$/.test(verb.lemma) && !verb.isPassive
				? object
				: undefined;
	const inside = [...(trip?.complements ?? []), ...obliques];
	const to =
		trip && /^(?:visit|trip|tour)$/.test(trip.head)
			? inside.find(
					({ preposition, phrase }) =>
						preposition === (trip.head === 'tour' ? 'of' : 'to') &&
						/^(?:country|place)$/.test(phrase.mention?.type ?? '')
				)?.phrase
			: undefined;
	const visitor = to && personSlot(subject, context);
	const place = to && slotOf(to, context);
	const isSo = verb.mood === 'finite' && !verb.isModal && !verb.isNegated && !clause.isReported;
	const when = visitor && place && isSo ? whenOf(clause) : {};
	return visitor && place && when.when
		? [
				{
					slots: new Map([
						['visitor', visitor],
						['place', place]
					]),
					predicate: 'begin',
					...when
				}
			]
		: [];
}

/** Visits that a noun tells, with their day: "her visit to Peru in May 2010". */
export const visitsByNoun = (context: Context): Draft[] => [
	...nominal(context),
	...ofVisitor(context),
	...context.sentence.clauses.flatMap((clause) => during(clause, context)),
	...overClauses(context, begun)
];
