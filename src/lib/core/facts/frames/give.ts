import type { Clause, Phrase } from '../../language/clause.ts';
import type { Mention } from '../../language/mention.ts';
import { readAloud } from '../../language/read.ts';
import { participleOf, pastOf } from '../../language/verbs.ts';
import { whoAsked } from '../asked.ts';
import type { Context } from '../context.ts';
import type { Fact, Slot } from '../fact.ts';
import { whenOf, type Draft, type Frame } from '../frame.ts';
import { holdsName, isActor, isNamed, isPlaceName } from '../named.ts';
import { countrySlot, numberSlot, phraseSlot, slotOf, withArticle } from '../slots.ts';
import { isCut } from '../beside.ts';
import { tells } from '../told.ts';
import { asOfTime, atTime } from '../time.ts';

const verbs = new Set([
	'allocate',
	'approve',
	'award',
	'commit',
	'contribute',
	'disburse',
	'donate',
	'earmark',
	'extend',
	'give',
	'grant',
	'invest',
	'lend',
	'pledge',
	'provide'
]);

const purse =
	/\b(loan|grant|credit line|line of credit|credit|aid package|package|fund|donation|investment)\b/;

const moneyIn = ({ mentions }: Context['sentence'], start: number, end: number): Mention[] =>
	mentions.filter(
		(mention) =>
			mention.type === 'number' &&
			mention.value.kind === 'money' &&
			mention.start >= start &&
			mention.end <= end
	);

const named = (phrase: Phrase | undefined, context: Context): Slot | undefined => {
	if (!phrase || !(isActor(phrase) || isPlaceName(phrase))) return undefined;
	const slot = slotOf(phrase, context);
	return slot && isNamed(slot) && !isCut(slot, context) ? slot : undefined;
};

/** Who got it: the first object ("granted Nepal …"), or after "to", and after "in" what was invested in. */
function receiverOf({ verb, object, obliques }: Clause, context: Context): Slot | undefined {
	const first = object?.mentions[0];
	// "Nepal $5 million" may stand as one phrase.
	if (
		!verb.isPassive &&
		object &&
		first?.type === 'country' &&
		first.start === object.start &&
		object.members.length === 0
	)
		return countrySlot(first.name, first);
	const joints = verb.lemma === 'invest' ? ['in'] : ['to'];
	const inside = [...obliques, ...(object?.complements ?? [])];
	return (
		(verb.isPassive ? undefined : named(object, context)) ??
		named(inside.find(({ preposition }) => joints.includes(preposition))?.phrase, context)
	);
}

/** What it was for, in words that hold a name. */
function purposeOf({ object, obliques }: Clause, context: Context): Slot | undefined {
	const inside = [...obliques, ...(object?.complements ?? [])];
	const phrase = inside.find(({ preposition }) => preposition === 'for')?.phrase;
	const isOwn = phrase?.members.length === 0 && phrase.isPronoun !== true;
	const slot = isOwn ? slotOf(phrase, context) : undefined;
	return slot && holdsName(slot.text) && slot.text.split(' ').length < 10 ? slot : undefined;
}

/** What the sum was to do, in the words right behind it or behind who got it: "to cope with the floods of Sind". */
const aims =
	/^(?: in order)? to (?!the |a |an |its |their |be )(\p{Ll}{3,} (?!(?:it|them|him|her|us|this|these)\b)[^,.;:()“”"]{8,80}?)(?=[,.;]| (?:which|who|after|when|over the next|in (?:\p{Lu}\p{L}+ )?\d{4})\b|$)/u;
const leaning = /\b(?:its|their|his|her|this|that|these|those|such|it|them|there)\b/;

function aimOf(
	{ end }: { end: number },
	{ sentence, reading: { legible } }: Context
): Slot | undefined {
	const words = aims.exec(legible.slice(end, sentence.end))?.[1];
	return words === undefined || leaning.test(words) || words.split(' ').length > 12
		? undefined
		: phraseSlot(`to ${words}`, { start: end + 1, end: end + 4 + words.length });
}

function slotsOf(clause: Clause, context: Context): Map<string, Slot> | undefined {
	const { verb, subject, obliques } = clause;
	const [sum, second] = moneyIn(context.sentence, clause.start, clause.end);
	const by = obliques.find(({ preposition }) => preposition === 'by')?.phrase;
	const giver = named(verb.isPassive ? by : subject, context);
	if (!giver || !sum || second) return undefined;
	const { legible } = context.reading;
	const around = legible.slice(Math.max(clause.start, sum.start - 18), sum.end + 22);
	const kind = purse.exec(around)?.[1];
	const slots = new Map<string, Slot>([
		['giver', giver],
		['sum', numberSlot(readAloud(legible, sum), sum)]
	]);
	const receiver = receiverOf(clause, context);
	const last = receiver && receiver.end > sum.end ? receiver : sum;
	const purpose = purposeOf(clause, context) ?? (receiver && aimOf(last, context));
	if (receiver && receiver.text !== giver.text) slots.set('receiver', receiver);
	if (purpose) slots.set('purpose', purpose);
	if (kind) slots.set('purse', phraseSlot(kind, sum));
	return slots.has('receiver') || purpose ? slots : undefined;
}

const told = (clause: Clause, context: Context): Draft[] => {
	const slots =
		tells(clause, verbs, context) && clause.verb.mood === 'finite'
			? slotsOf(clause, context)
			: undefined;
	return slots
		? [
				{
					slots,
					predicate: clause.verb.lemma,
					verb: clause.verb,
					...whenOf(clause),
					...(isRecent(clause, context) ? { flags: ['as-of' as const] } : {})
				}
			]
		: [];
};

/** "Recently, Peru gave …": when that was, only the day of writing tells. */
const isRecent = ({ when, start }: Clause, { sentence, reading }: Context): boolean =>
	!when && /\b(?:[Rr]ecently|[Ll]ately)\b/.test(reading.legible.slice(sentence.start, start + 40));

/** "X plans to invest a sum in Y": true as a plan, on the day of writing. */
function planned(clause: Clause, context: Context): Draft[] {
	const { verb, next, subject } = clause;
	const isPlan =
		verb.lemma === 'plan' && verb.mood === 'finite' && !verb.isNegated && !verb.isPassive;
	if (
		!isPlan ||
		!context.published ||
		next?.verb.mood !== 'infinitive' ||
		!verbs.has(next.verb.lemma) ||
		!subject
	)
		return [];
	const slots = slotsOf({ ...next, subject }, context);
	return slots
		? [{ slots, predicate: next.verb.lemma, ...whenOf(next), flags: ['planned', 'as-of'] }]
		: [];
}

/** " to Nepal for the Kulekhani dam". */
function restOf({ slots, predicate }: Fact, without?: 'receiver'): string {
	const receiver = without ? undefined : slots.get('receiver');
	const purpose = slots.get('purpose');
	const joint =
		predicate === 'invest' ? 'in' : predicate === 'approve' && !slots.has('purse') ? 'for' : 'to';
	const to = receiver ? ` ${joint} ${withArticle(receiver)}` : '';
	const isAim = purpose?.text.startsWith('to ');
	return `${to}${purpose ? `${isAim ? '' : ' for'} ${withArticle(purpose)}` : ''}`;
}

const timed = (when: Fact['when']): string => (when ? ` ${atTime(when)}` : '');

/** One gives again and again, but for one thing with a name once. */
const isOnce = ({ when, slots }: Fact): boolean => when !== undefined || slots.has('purpose');

/** A state or body gives, lends or invests a sum, or plans to. */
export const give: Frame<'giver' | 'sum' | 'receiver' | 'purpose' | 'purse'> = {
	name: 'give',
	tier: 'A',
	identity: ['giver', 'sum', 'receiver', 'purpose'],
	read: (context) =>
		context.sentence.clauses.flatMap((clause) => [
			...told(clause, context),
			...planned(clause, context)
		]),
	directions: [
		{
			asks: 'sum',
			kind: 'figure',
			stem: ({ giver, purse }, fact) => {
				const { when, asOf, flags, predicate = 'give' } = fact;
				const isRecent = flags.includes('as-of');
				const isAim = fact.slots.get('purpose')?.text.startsWith('to ');
				const much = purse ? `ow large a ${purse}${isAim ? '' : restOf(fact)}` : 'ow much';
				const rest = purse && !isAim ? '' : restOf(fact);
				if (flags.includes('planned'))
					return asOf && `${asOfTime(asOf)}, h${much} did ${giver} plan to ${predicate}${rest}?`;
				if (isRecent)
					return asOf && isOnce(fact)
						? `${asOfTime(asOf)}, h${much} had ${giver} ${participleOf(predicate)}${rest}?`
						: undefined;
				return isOnce(fact)
					? `H${much} did ${giver} ${predicate}${rest}${timed(when)}?`
					: undefined;
			}
		},
		{
			asks: 'giver',
			kind: 'organisation',
			stem: ({ sum, purse }, fact) => {
				const { when, slots, flags, predicate = 'give' } = fact;
				const giver = slots.get('giver');
				const who = giver && whoAsked(giver);
				if (!who || !isOnce(fact) || flags.includes('as-of')) return undefined;
				if (!slots.has('receiver') && !slots.has('purpose')) return undefined;
				const what = purse ? `a ${purse} of ${sum}` : sum;
				return `${who} ${pastOf(predicate)} ${what}${restOf(fact)}${timed(when)}?`;
			}
		},
		{
			asks: 'receiver',
			kind: 'other',
			stem: ({ giver, sum, purse }, fact) => {
				const { when, slots, flags, predicate = 'give' } = fact;
				if (slots.get('receiver')?.type !== 'country' || !when || flags.includes('planned'))
					return undefined;
				const joint = predicate === 'invest' ? 'In' : 'To';
				const what = purse ? `a ${purse} of ${sum}` : sum;
				return `${joint} which country did ${giver} ${predicate} ${what}${restOf(fact, 'receiver')} ${atTime(when)}?`;
			}
		}
	]
};
