import type { Clause, Phrase } from '../../language/clause.ts';
import type { Context } from '../context.ts';
import type { Fact, Slot } from '../fact.ts';
import { whenOf, type Draft, type Frame } from '../frame.ts';
import { numberSlot, slotOf } from '../slots.ts';
import { asOfTime, atTime } from '../time.ts';
import { capital } from '../../text/capital.ts';
import { printDate } from '../../text/date.ts';

const isPlain = ({ determiner = '', isCut, text }: Phrase): boolean =>
	isCut !== true && /^(?:the|a|an)?$/.test(determiner) && text.split(' ').length <= 14;

const numberIn = (phrase: Phrase | undefined) => {
	const mention = phrase?.mention ?? phrase?.mentions[0];
	return mention?.type === 'number' && mention.value.kind !== 'ordinal' ? mention : undefined;
};

/** "its capacity *is 300 MW*": a number alone after "be". */
function amount(clause: Clause, context: Context): Draft[] {
	const { subject, object } = clause;
	const number = numberIn(object);
	if (!subject || !object || !number || number.value.kind === 'count') return [];
	if (number.end - number.start < object.text.length - 2 || !isPlain(subject)) return [];
	const slot = slotOf(subject, context);
	if (!slot || slot.article !== 'the') return [];
	return [
		{
			slots: new Map([
				['subject', slot],
				['value', numberSlot(object.text, number)]
			]),
			...whenOf(clause)
		}
	];
}

/** "*there are 12 links* between Peru and Chile". */
function count(clause: Clause, context: Context): Draft[] {
	const { subject, verb, object } = clause;
	const number = subject?.mentions[0];
	if (!subject || object || number?.type !== 'number' || number.value.kind !== 'count') return [];
	const before = context.reading.legible.slice(context.sentence.start, verb.start);
	if (!/\b[Tt]here $/.test(before) || subject.start < verb.end || subject.isPlural !== true)
		return [];
	if (!isPlain(subject) || number.start - subject.start > 1) return [];
	const written = context.reading.legible.slice(number.start, number.end);
	const counted = subject.text.slice(written.length).trim();
	const thing = slotOf({ ...subject, text: counted }, context);
	if (!thing || counted === '') return [];
	return [
		{
			slots: new Map<string, Slot>([
				['counted', { ...thing, text: counted, article: '' }],
				['value', numberSlot(written, number)]
			]),
			...whenOf(clause)
		}
	];
}

/** What was so at a time is asked at that time; what is so, as of a day. */
function timeOf({ when, asOf, verb }: Fact): { time: string; isPast: boolean } | undefined {
	const isPast = verb?.tense === 'past';
	if (when)
		return isPast
			? { time: atTime(when), isPast }
			: { time: `as of ${printDate(when)}`, isPast: false };
	if (isPast || !asOf) return undefined;
	return { time: asOfTime(asOf).replace(/^A/, 'a'), isPast: false };
}

/** How much a named measure is, and how many there are of something. */
export const value: Frame<'subject' | 'counted' | 'value'> = {
	name: 'value',
	tier: 'B',
	identity: ['subject', 'counted'],
	read: (context) =>
		context.sentence.clauses.flatMap((clause) => {
			const { verb, isReported, margin = 1 } = clause;
			const isTold =
				verb.lemma === 'be' && verb.mood === 'finite' && !verb.isModal && !verb.isNegated;
			if (!isTold || isReported === true || margin < 0.35) return [];
			return [...amount(clause, context), ...count(clause, context)].map((draft) => ({
				...draft,
				predicate: 'be',
				verb
			}));
		}),
	directions: [
		{
			asks: 'value',
			kind: 'figure',
			stem: ({ subject, counted }, fact) => {
				const told = timeOf(fact);
				if (!told) return undefined;
				const { time, isPast } = told;
				const isPlural = fact.verb?.words?.isPlural === true;
				const be = isPast ? (isPlural ? 'were' : 'was') : isPlural ? 'are' : 'is';
				return counted
					? `${capital(time)}, how many ${counted} ${isPast ? 'were' : 'are'} there?`
					: subject && `${capital(time)}, what ${be} ${subject}?`;
			}
		}
	]
};
