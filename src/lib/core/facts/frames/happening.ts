import type { Clause, Phrase } from '../../language/clause.ts';
import { participleOf } from '../../language/verbs.ts';
import { wasOf } from '../asked.ts';
import type { Context } from '../context.ts';
import type { Fact, Slot } from '../fact.ts';
import { fill, whenOf, type Direction, type Draft, type Frame } from '../frame.ts';
import { isFree, isNamed, isPlaceName, isReference } from '../named.ts';
import { oblique, patient, subject } from '../selectors.ts';
import { phraseSlot, withArticle } from '../slots.ts';
import { ofBoth } from './of-both.ts';
import { isCut, isCutPerson, isNear, withDate, withTail } from '../beside.ts';
import { tells } from '../told.ts';
import { atTime, whenAsked } from '../time.ts';

/** `way` is how the verb stands: passive or active. */
export type HappeningSlot = 'event' | 'place' | 'way';

type Happening = {
	readonly name: string;
	readonly tier?: 'A' | 'B';
	/** How a stem says each verb: `occur` is "take place". */
	readonly says: Readonly<Record<string, string>>;
	readonly event: (phrase: Phrase) => boolean;
	readonly accepts?: (clause: Clause) => boolean;
	/** Whether a festival's or a league's name stands for all of its editions. */
	readonly isOfSeries?: boolean;
};

/** What comes again: without its number or year its name is the name of many. */
const recurring =
	/\b(?:summit|sessions?|meetings?|rounds?|tournament|ceremony|elections?|census|race|auction|parade|talks|consultations|negotiations|outbreak|epidemic|earthquake|floods?|famine|strike|protests?|riots?|fire|bombing|attacks?|crash|explosion|season)\b/i;
/** What comes again under one name, but began once. */
const series =
	/\b(?:forum|games|olympics|championships?|cup|festival|expo|fair|exercise|marathon|annual|assembly|convention|dialogue|league|biennale)\b/i;
const edition =
	/\d|\b(?:[Ff]irst|[Ss]econd|[Tt]hird|[Ff]ourth|[Ff]ifth|[Ss]ixth|[Ss]eventh|[Ee]ighth|[Nn]inth|[Tt]enth|[Ii]naugural|Great|[IVXL]+)\b/;

/** "the last meeting": so on the day of writing. */
const isOfNow = /^(?:last|latest|most recent|next|previous|upcoming) /i;

const whereOf = ({ slots }: Fact): string => {
	const place = slots.get('place');
	return place && !slots.get('event')?.text.includes(place.text) ? ` in ${withArticle(place)}` : '';
};

const directionsOf = (
	says: Happening['says'],
	isOnce: (event: Slot) => boolean
): Direction<HappeningSlot>[] => {
	const stem = (asked: string, { slots, predicate = '' }: Fact, rest: string) => {
		const one = slots.get('event');
		if (!one) return undefined;
		return slots.get('way')?.text === 'passive'
			? `${asked} ${wasOf(one)} ${withArticle(one)} ${participleOf(predicate)}${rest}?`
			: `${asked} did ${withArticle(one)} ${says[predicate] ?? predicate}${rest}?`;
	};
	return [
		{
			asks: 'when',
			kind: 'date',
			stem: (_said, fact) => {
				const one = fact.slots.get('event');
				const where = whereOf(fact);
				return fact.when && one && (isOnce(one) || where)
					? stem(whenAsked(fact.when), fact, where)
					: undefined;
			}
		},
		{
			asks: 'place',
			kind: 'place',
			stem: (_said, fact) => {
				const [one, place] = [fact.slots.get('event'), fact.slots.get('place')];
				if (!one || !place || one.text.includes(place.text) || place.article !== '')
					return undefined;
				return fact.when || isOnce(one)
					? stem('Where', fact, fact.when ? ` ${atTime(fact.when)}` : '')
					: undefined;
			}
		}
	];
};

/** What happened to an event by itself: it began, ended, took place. What comes every year is tier B. */
export function happeningFrame({
	name,
	tier = 'A',
	says,
	event,
	accepts = () => true,
	isOfSeries = false
}: Happening): Frame<HappeningSlot> {
	const isOnce = ({ text }: Slot) =>
		edition.test(text) || !(recurring.test(text) || (!isOfSeries && series.test(text)));
	const verbs = new Set(Object.keys(says));
	const fits = (phrase: Phrase) => isFree(phrase) && (event(phrase) || isReference(phrase));
	const wanted = {
		event: patient(fits).or(subject(fits)),
		place: oblique(['in', 'at'], isPlaceName).optional()
	};
	const draft = (clause: Clause, context: Context): Draft[] => {
		const { verb, object, when } = clause;
		const isBare = verb.isPassive || object === undefined || object.mention?.type === 'date';
		if (!isBare || !tells(clause, verbs, context) || !accepts(clause)) return [];
		const slots = fill(wanted, clause, context);
		const found = slots?.get('event');
		const one = found && ofBoth(withTail(withDate(found, context), clause, context), context);
		if (
			!slots ||
			!one ||
			isOfNow.test(one.text) ||
			!isNamed(one) ||
			(one === found && isCut(one, context))
		)
			return [];
		if (one.mention && one.members.length === 0 && isCutPerson(one.mention, context)) return [];
		const place = slots.get('place');
		const others = [verb, found, when].flatMap((other) => other ?? []);
		const isWhere = place && isNamed(place) && !isCut(place, context);
		if (place && !(isWhere && isNear(place, others, context))) slots.delete('place');
		slots.set('event', one).set('way', phraseSlot(verb.isPassive ? 'passive' : 'active', one));
		return [
			{
				slots,
				predicate: verb.lemma,
				verb,
				...whenOf({ ...(when ? { when } : {}) }),
				...(isOnce(one) ? {} : { tier: 'B' as const })
			}
		];
	};
	return {
		name,
		tier,
		identity: ['event'],
		directions: directionsOf(says, isOnce),
		read: (context) => context.sentence.clauses.flatMap((clause) => draft(clause, context))
	};
}
