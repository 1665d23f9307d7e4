import type { Clause, Phrase } from '../../language/clause.ts';
import { readAloud } from '../../language/read.ts';
import { participleOf } from '../../language/verbs.ts';
import type { Context } from '../context.ts';
import type { Fact, Slot } from '../fact.ts';
import { whenOf, type Draft, type Frame } from '../frame.ts';
import { holdsName, isActor, isNamed, isPlaceName } from '../named.ts';
import { headed } from '../selectors.ts';
import { numberSlot, phraseSlot, slotOf, withArticle } from '../slots.ts';
import { isCut, withDate, withTail } from '../beside.ts';
import { isDatedSo, isPlain } from '../told.ts';
import { asOfTime, atTime, yearOf } from '../time.ts';

const harms = new Set(['kill', 'injure', 'wound', 'displace', 'die', 'perish', 'drown']);
const people =
	/^(?:(?:[\p{Ll}-]+|\p{Lu}\p{Ll}+) )?(?:people|persons|civilians|soldiers|workers|pilgrims|passengers|students|children|women|men|officers|policemen|troops|miners|sailors|villagers|protesters|demonstrators|residents|deaths|lives|inhabitants|citizens|worshippers|firefighters|patients|personnel|militants|insurgents)$/u;
const disaster = headed(
	...`earthquake quake tsunami flood cyclone typhoon hurricane storm bombing attack blast explosion crash collapse fire accident ambush
outbreak epidemic pandemic famine eruption landslide avalanche stampede massacre battle war siege raid shooting derailment disaster
tornado heatwave riot strike crackdown revolt uprising clash`
		.trim()
		.split(/\s+/)
);
const isDisaster = (phrase: Phrase) =>
	phrase.mention?.type === 'event' ||
	disaster(phrase) ||
	/^(?:Typhoon|Cyclone|Hurricane|Tropical Storm|Super Typhoon) \p{Lu}/u.test(phrase.text);

/** "at least 27 people" as a number and the noun that it counts. */
function countOf(phrase: Phrase | undefined, { reading: { legible } }: Context) {
	const number = phrase?.mentions[0];
	if (!phrase || number?.type !== 'number' || number.value.kind !== 'count') return undefined;
	const noun = readAloud(legible, { start: number.end, end: phrase.end }).replace(
		/ (?:in|at|on|from|near|across|during|and) .*$/,
		''
	);
	const leads = readAloud(legible, {
		start: Math.min(phrase.start, number.start),
		end: number.start
	});
	if (!people.test(noun) || leads !== '') return undefined;
	return { number: numberSlot(readAloud(legible, number), number), noun: phraseSlot(noun, phrase) };
}

const causeOf = ({ verb, subject, obliques }: Clause): Phrase | undefined =>
	verb.isPassive || verb.lemma !== 'kill'
		? obliques.find(
				({ preposition, phrase }) =>
					/^(?:in|by|during|from)$/.test(preposition) && isDisaster(phrase)
			)?.phrase
		: subject;

function read(clause: Clause, context: Context): Draft[] {
	const { verb } = clause;
	const isTold =
		harms.has(verb.lemma) &&
		!verb.isModal &&
		!verb.isNegated &&
		verb.tense === 'past' &&
		verb.mood === 'finite';
	if (!isTold || !isPlain(context) || !isDatedSo(clause, context)) return [];
	const isActive = !verb.isPassive && !/^(?:die|perish|drown)$/.test(verb.lemma);
	const found = countOf(isActive ? clause.object : clause.subject, context);
	const cause = isActive ? clause.subject : causeOf(clause);
	if (!found || !cause || cause.members.length > 0) return [];
	const isActed = !isDisaster(cause) && isActor(cause);
	if (!isActed && !isDisaster(cause)) return [];
	const named = slotOf(cause, context);
	const event = named && withDate(withTail(named, clause, context), context);
	const inside = (isActive ? clause.object?.complements : clause.subject?.complements) ?? [];
	const where = [...clause.obliques, ...inside].find(
		({ preposition, phrase }) =>
			/^(?:in|at|near)$/.test(preposition) && phrase !== cause && isPlaceName(phrase)
	);
	const place = where && slotOf(where.phrase, context);
	if (!event || isCut(event, context) || (isActed && !isNamed(event))) return [];
	const slots = new Map<string, Slot>([
		[isActed ? 'actor' : 'event', event],
		['number', found.number],
		['noun', found.noun]
	]);
	if (place && isNamed(place) && !isCut(place, context)) slots.set('place', place);
	return [
		{ slots, predicate: isActive || verb.isPassive ? verb.lemma : 'kill', verb, ...whenOf(clause) }
	];
}

/** Which disaster it was: its name with a year in it, or its name or place and the day, month or year. */
function isTold({ slots, when }: Fact): boolean {
	const event = slots.get('event');
	if (!event) return false;
	const hasPlace = holdsName(event.text) || slots.has('place');
	return (
		hasPlace && (when !== undefined || /\b(?:1[0-9]|20)\d\d\b/.test(event.text) || isWar(event))
	);
}
const isWar = ({ text }: Slot) => /\b(?:Battle|War|Siege|Massacre)\b/.test(text);

/** Counts of the year of writing may have grown. */
const opening = ({ when, asOf }: Fact): string | undefined =>
	when && asOf && yearOf(when) === yearOf(asOf) ? asOfTime(asOf) : undefined;

/** How many a disaster, an attack or a battle killed or hurt. */
export const casualties: Frame<'event' | 'actor' | 'number' | 'noun' | 'place'> = {
	name: 'casualties',
	tier: 'A',
	identity: ['event', 'actor', 'noun', 'place'],
	read: (context) => context.sentence.clauses.flatMap((clause) => read(clause, context)),
	directions: [
		{
			asks: 'number',
			kind: 'figure',
			stem: ({ noun, actor }, fact) => {
				const { slots, when, predicate = '' } = fact;
				if (actor) {
					const at = slots.get('place');
					const isDay = when !== undefined && when.precision !== 'year';
					return when && (isDay || at)
						? `How many ${noun} did ${actor} ${predicate}${at ? ` in ${withArticle(at)}` : ''} ${atTime(when)}?`
						: undefined;
				}
				const event = slots.get('event');
				if (!event || !isTold(fact)) return undefined;
				const place = slots.get('place');
				const at = place && !event.text.includes(place.text) ? ` in ${withArticle(place)}` : '';
				const year = when && yearOf(when);
				const time =
					when && !(when.precision === 'year' && event.text.includes(String(year)))
						? ` ${atTime(when)}`
						: '';
				const asked = `ow many ${noun} were ${participleOf(predicate)} in ${withArticle(event)}${at}${time}?`;
				const asOf = opening(fact);
				return asOf ? `${asOf}, h${asked.replace(' were ', ' had been ')}` : `H${asked}`;
			}
		}
	]
};
