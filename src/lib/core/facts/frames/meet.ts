import type { Clause, Phrase } from '../../language/clause.ts';
import { countryNamed } from '../../language/gazetteer.ts';
import type { Context } from '../context.ts';
import type { Slot } from '../fact.ts';
import type { Draft, Frame } from '../frame.ts';
import { after, isTold, overClauses, peopleSlot, siteSlot, happenedAt } from '../person.ts';
import { countrySlot, listSlot, slotOf, withArticle } from '../slots.ts';
import { tripOf } from './trip.ts';
import { atTime, whenAsked, whenAskedInYear } from '../time.ts';

const talks = /^(?:talks|meeting|meetings|consultations|negotiations|discussions)$/;
const hosts = /^(?:host|receive|welcome)$/;
const officials =
	/^(?:leaders|presidents|ministers|secretaries|chiefs|kings|premiers|counterparts)$/;

/** People by name, or "the foreign ministers of Peru and Chile". */
function sideSlot(phrase: Phrase | undefined, context: Context): Slot | undefined {
	const people = peopleSlot(phrase, context, true);
	if (people || !phrase) return people;
	const countries = phrase.mentions.filter(
		({ type }) => type === 'country' || type === 'nationality'
	);
	const isOfficials =
		officials.test(phrase.head) && phrase.determiner === 'the' && countries.length > 1;
	const slot = isOfficials ? slotOf(phrase, context) : undefined;
	return slot && { ...slot, type: 'list' };
}

/** Whether the verb may tell a meeting at all: a look before the dearer ones. */
export const mayMeet = ({ verb: { lemma } }: Clause): boolean =>
	lemma === 'meet' || lemma === 'hold' || hosts.test(lemma);

/** `doer` is who "she" is, where that is known. Both sides of "A met B", "A met with B", "A held talks with B", "A received B", or "A and B met". */
export function sidesIn(
	clause: Clause,
	context: Context,
	doer?: Slot
): readonly [Slot, Slot?] | undefined {
	const { verb, subject, object } = clause;
	const isTalk = verb.lemma === 'hold' && talks.test(object?.head ?? '');
	const isHost = hosts.test(verb.lemma);
	if (verb.lemma !== 'meet' && !isTalk && !isHost) return undefined;
	if (verb.isPassive && !isHost) return undefined;
	const first = verb.isPassive ? after(clause, 'by') : subject;
	const inTalks = object?.complements.find(({ preposition }) => preposition === 'with')?.phrase;
	const second = verb.isPassive
		? subject
		: isTalk
			? (after(clause, 'with') ?? inTalks)
			: (object ?? after(clause, 'with'));
	const one = (first === subject ? doer : undefined) ?? sideSlot(first, context);
	if (!one) return undefined;
	if (!second) return one.type === 'list' ? [one] : undefined;
	const other = peopleSlot(second, context, true);
	return other && one.text !== other.text ? [one, other] : undefined;
}

const occasionIn = (clause: Clause, context: Context): Slot | undefined => {
	const phrase = clause.obliques.find(
		({ preposition, phrase: { mention } }) =>
			/^(?:at|during|for)$/.test(preposition) && mention?.type === 'event'
	)?.phrase;
	return phrase && slotOf(phrase, context);
};

function read(clause: Clause, context: Context): Draft[] {
	if (!mayMeet(clause) || !isTold(clause)) return [];
	const trip = tripOf(clause, context);
	const dated = trip ?? happenedAt(clause, context);
	const sides = sidesIn(clause, context, trip?.visitor);
	if (!sides || !dated.when) return [];
	const inTalks = clause.object?.complements.find(
		({ preposition }) => preposition === 'in'
	)?.phrase;
	const place = siteSlot(after(clause, 'in', 'at') ?? inTalks, context) ?? trip?.place;
	const occasion = occasionIn(clause, context);
	const [one, other] = sides;
	return [
		{
			slots: new Map([
				['one', one],
				...(other ? ([['other', other]] as const) : []),
				['both', listSlot([one, ...(other ? [other] : [])].flatMap(partsOf), clause)],
				...(place ? ([['place', place]] as const) : []),
				...(occasion ? ([['occasion', occasion]] as const) : [])
			]),
			predicate: hosts.test(clause.verb.lemma) ? clause.verb.lemma : 'meet',
			...(occasion || [one, other].some((side) => isStatesman(side, context))
				? {}
				: { tier: 'B' as const }),
			when: dated.when,
			...(dated.flags ? { flags: dated.flags } : {})
		}
	];
}

const statesmen =
	/\b(?:president|minister|premier|chancellor|secretary|king|queen|emperor|sultan|emir|pope|prince|governor|viceroy|leader|chair(?:man|woman|person)?|ambassador|commissioner|speaker)\b/i;

/** Whether the text gives one of them a high office: a meeting of two whom nobody knows is nothing to learn by heart. */
const isStatesman = (slot: Slot | undefined, { reading: { sentences } }: Context): boolean => {
	const isIn = (name: string) =>
		sentences
			.flatMap(({ mentions }) => mentions)
			.some(
				(one) =>
					one.type === 'person' && one.name === name && statesmen.test(one.office?.title ?? '')
			);
	return (
		slot !== undefined &&
		[slot, ...slot.members].some(
			({ text, type }) =>
				isIn(text) || (type === 'list' && /\b(?:ministers|presidents|leaders)\b/.test(text))
		)
	);
};

const partsOf = (slot: Slot): readonly Slot[] => (slot.members.length > 0 ? slot.members : [slot]);

type Told = { readonly [slot in 'one' | 'other' | 'both' | 'place' | 'occasion']?: string };
const deed = ({ one = '', other }: Told, predicate = 'meet') =>
	other ? `${one} ${predicate} ${other}` : `${one} meet`;
const where = ({ place, occasion }: Told) =>
	`${place ? ` in ${place}` : ''}${occasion ? ` at ${occasion}` : ''}`;

/** People meet or hold talks. They may do so often: a stem holds the day, or the occasion, or place and month. */
export const meet: Frame<'one' | 'other' | 'both' | 'place' | 'occasion'> = {
	name: 'meet',
	tier: 'A',
	identity: ['both'],
	read: (context) => overClauses(context, read),
	directions: [
		{
			asks: 'when',
			kind: 'date',
			stem: (said, { when, predicate }) => {
				if (!when) return undefined;
				const asked =
					when.precision === 'year'
						? said.occasion && whenAsked(when)
						: said.occasion
							? whenAsked(when)
							: whenAskedInYear(when);
				return asked ? `${asked} did ${deed(said, predicate)}${where(said)}?` : undefined;
			}
		},
		{
			asks: 'place',
			kind: 'place',
			stem: (said, { when, predicate }) =>
				said.place && when && (when.precision === 'day' || when.precision === 'month')
					? `Where did ${deed(said, predicate)} ${atTime(when)}${said.occasion ? ` at ${said.occasion}` : ''}?`
					: undefined
		},
		{
			asks: 'other',
			kind: 'leader',
			stem: (said, { when, slots, predicate = 'meet' }) => {
				const isRow = (slots.get('other')?.members.length ?? 0) > 1;
				if (isRow && when && when.precision !== 'year' && said.place)
					return `Whom did ${said.one ?? ''} ${predicate}${where(said)} ${atTime(when)}?`;
				const other = slots.get('other')?.mention;
				const office = other?.type === 'person' ? other.office : undefined;
				if (!when || when.precision !== 'day' || !other || !office?.of || !countryNamed(office.of))
					return undefined;
				const country = withArticle(countrySlot(office.of, other));
				return `Which ${office.title} of ${country} did ${said.one ?? ''} ${predicate}${where(said)} ${atTime(when)}?`;
			}
		},
		{
			asks: 'occasion',
			kind: 'event',
			stem: (said, { when, slots, predicate }) => {
				const head = slots.get('occasion')?.head;
				return when && head && said.occasion
					? `At which ${head} did ${deed(said, predicate)}${said.place ? ` in ${said.place}` : ''} ${atTime(when)}?`
					: undefined;
			}
		}
	]
};
