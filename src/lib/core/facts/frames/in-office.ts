import type { Clause } from '../../language/clause.ts';
import type { Mention } from '../../language/mention.ts';
import { daysOf, printDate, type DateValue } from '../../text/date.ts';
import { contains } from '../../text/span.ts';
import type { Context } from '../context.ts';
import type { Draft, Frame } from '../frame.ts';
import { countrySlot, nameSlot, phraseSlot } from '../slots.ts';
import { singleOffice, withoutTitle } from './office.ts';
import { tripOf } from './trip.ts';
import { mayMeet, sidesIn } from './meet.ts';
import { overClauses } from '../person.ts';

/** What one does who holds an office; a life is also told of people by the office that they came to later. */
const official = new Set(
	`visit arrive travel fly pay meet hold host receive welcome greet attend address sign announce declare inaugurate
	unveil launch open lead chair co-chair deliver speak tell state confirm order issue sack dismiss appoint convene
	ratify approve pardon decree proclaim propose deploy offer urge condemn congratulate thank discuss reaffirm`.split(
		/\s+/
	)
);

/** A longer stretch of days may see two holders. */
const DAYS = 14;

/** The month of a day or of a few days, whose first day says it. */
function monthOf(value: DateValue): string | undefined {
	const [first, last] = daysOf(value);
	const day = value.precision === 'range' ? value.from : value;
	const isShort = value.precision !== 'range' || last - first < DAYS;
	if (value.basis !== 'stated' || !isShort) return undefined;
	return day.precision === 'day' || day.precision === 'month'
		? printDate({ precision: 'month', year: day.year, month: day.month })
		: undefined;
}

/** Who is told of in the clause; beside other dates only those who do it. */
function peopleIn(clause: Clause, { sentence }: Context): Mention[] {
	const dates = sentence.mentions.filter(({ type }) => type === 'date');
	const start = Math.min(clause.start, clause.subject?.start ?? clause.start);
	if (dates.length === 1)
		return sentence.mentions.filter((mention) => contains({ start, end: clause.end }, mention));
	const { subject } = clause;
	return (subject?.members.length ? subject.members : [subject]).flatMap(
		(phrase) => phrase?.mention ?? []
	);
}

function read(clause: Clause, context: Context): Draft[] {
	const { verb, when } = clause;
	const month = when && monthOf(when.value);
	const isTold =
		official.has(verb.lemma) &&
		verb.tense === 'past' &&
		!verb.isModal &&
		!verb.isNegated &&
		clause.isReported !== true;
	if (!when || !month || !isTold) return [];
	return peopleIn(clause, context).flatMap((mention) => heldBy(mention, month, context));
}

const isOfOther =
	/\b(?:former|ex|deputy|then|late|future|acting|elect|interim|incoming|outgoing)\b/i;

/** Somebody's office in a month; `host` is whose it is where the words leave that out. */
function heldBy(mention: Mention, month: string, { reading }: Context, host?: string): Draft[] {
	if (mention.type !== 'person' || mention.isPartial || !mention.office) return [];
	const { title, of = host } = mention.office;
	const before = reading.legible.slice(Math.max(0, mention.start - 24), mention.start);
	if (!of || !singleOffice.test(title) || isOfOther.test(before + title)) return [];
	return [
		{
			slots: new Map([
				['holder', nameSlot(mention, withoutTitle(mention.name, title))],
				['title', phraseSlot(title, mention)],
				['country', countrySlot(of, mention)],
				['month', phraseSlot(month, mention)]
			])
		}
	];
}

/** "… visited Peru in May 2014, where she met Prime Minister Ana Soto": a minister of the host, told of without a state. */
function readHosts(clause: Clause, context: Context): Draft[] {
	const trip = mayMeet(clause) ? tripOf(clause, context) : undefined;
	const month = trip?.when && monthOf(trip.when);
	const host = trip?.place.type === 'country' ? trip.place.text : undefined;
	const [, other] = trip && month && host ? (sidesIn(clause, context, trip.visitor) ?? []) : [];
	// At a summit in Peru there are presidents of elsewhere too.
	const isOfTwo = context.sentence.mentions.every(
		(mention) =>
			mention.type !== 'event' &&
			((mention.type !== 'country' && mention.type !== 'nationality') || mention.name === host)
	);
	if (!month || !other || !isOfTwo) return [];
	return (other.members.length > 0 ? other.members : [other]).flatMap(({ mention }) =>
		mention ? heldBy(mention, month, context, host) : []
	);
}

/** Who held an office in the month in which the text tells what the holder did. */
export const inOffice: Frame<'holder' | 'title' | 'country' | 'month'> = {
	name: 'in-office',
	tier: 'A',
	identity: ['title', 'country', 'month'],
	read: (context) => [
		...context.sentence.clauses.flatMap((clause) => read(clause, context)),
		...overClauses(context, readHosts)
	],
	directions: [
		{
			asks: 'holder',
			kind: 'leader',
			stem: ({ title, country, month }) => `Who was ${title} of ${country} in ${month}?`
		}
	]
};
