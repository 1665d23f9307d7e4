import type { Clause, Phrase } from '../../language/clause.ts';
import type { Mention } from '../../language/mention.ts';
import { readAloud } from '../../language/read.ts';
import type { Context } from '../context.ts';
import type { Slot } from '../fact.ts';
import type { Draft, Frame } from '../frame.ts';
import { homeOf } from '../home.ts';
import { countrySlot, numberSlot, phraseSlot, slotOf, withArticle } from '../slots.ts';
import { asOfTime, yearOf } from '../time.ts';
import { endsCut } from './slot-names.ts';

type Amount = Extract<Mention, { type: 'number' }>;
type DateMention = Extract<Mention, { type: 'date' }>;

const changes =
	/^(?:raise|increase|boost|expand|improve|enhance|bring|take|lift|grow|reduce|cut|lower|bring down|slash|limit)$/;
const another =
	/\b(?:and|or) (?:to )?(?:raise|increase|boost|expand|improve|enhance|bring|take|lift|grow|reduce|cut|lower|double|triple|reach)\b/;
const aims: readonly (readonly [RegExp, string])[] = [
	[/\bagree(?:d|s)?\b/, 'agree'],
	[/\baim(?:ed|s|ing)?\b/, 'aim'],
	[/\bplan(?:ned|s|ning)?\b/, 'plan'],
	[/\bhop(?:ed|es?|ing)\b/, 'hope'],
	[/\bpledg(?:ed|es?|ing)\b/, 'pledge'],
	[/\bcommitted\b|\bcommits?\b/, 'commit'],
	[/\bdecid(?:ed|es?)\b/, 'decide'],
	[/\bvow(?:ed|s)?\b/, 'vow'],
	[/\bintend(?:ed|s)?\b/, 'intend'],
	[/\bresolv(?:ed|es?)\b/, 'resolve'],
	[/\bwant(?:ed|s)?\b/, 'want'],
	[/\b(?:seeks?|sought)\b/, 'seek']
];
const isNow =
	/\b(?:aims|aim|plans|plan|hopes|hope|wants|want|seeks|seek|intends|intend|aiming|planning)\b/;

/** "to $15 billion *by 2020*": the year behind a sum. */
function yearBehind(amount: Amount, { sentence, reading }: Context): DateMention | undefined {
	return sentence.mentions.find(
		(mention): mention is DateMention =>
			mention.type === 'date' &&
			mention.start > amount.end &&
			/^(?: (?:annually|a year|per year))? by (?:the )?(?:end of |year )?$/.test(
				reading.legible.slice(amount.end, mention.start)
			) &&
			yearOf(mention.value) !== undefined
	);
}

const isAmount = (mention: Mention): mention is Amount =>
	mention.type === 'number' && mention.value.kind !== 'ordinal';

const kinds = new Map([
	['count', 'number'],
	['percent', 'percentage']
]);

const named = (phrase: Phrase | undefined, context: Context): Slot | undefined => {
	const slot = phrase && slotOf(phrase, context);
	return slot && slot.type !== 'phrase' && !endsCut(slot) ? slot : undefined;
};

/** "trade between the two *to $3 billion*": where it is to come is no part of it. */
const withoutSum = ({ text, ...phrase }: Phrase): Phrase => ({
	...phrase,
	text: text.replace(/ to .*$/, ''),
	complements: []
});

/** "Peru and Chile agreed to raise their trade to $3 billion by 2030". */
function raising(clause: Clause, context: Context): Draft[] {
	const { verb, object, subject } = clause;
	const { sentence, reading } = context;
	if (!changes.test(verb.lemma) || !object || verb.isNegated || verb.isPassive) return [];
	const amount = sentence.mentions.find(
		(mention): mention is Amount =>
			isAmount(mention) &&
			mention.start >= object.start + object.head.length &&
			/\bto (?:about |around |over |nearly |at least )?$/.test(
				reading.legible.slice(object.start, mention.start)
			)
	);
	const year = amount && yearBehind(amount, context);
	const before = reading.legible.slice(sentence.start, verb.start);
	const aim = aims.find(([words]) => words.test(before.slice(-70)))?.[1];
	const doer = named(subject, context) ?? doerBefore(verb.start, context);
	const what = slotOf(withoutSum(object), context);
	// "to boost ties and *raise* trade to": of the second.
	const isOther = amount && another.test(reading.legible.slice(object.start, amount.start));
	if (!amount || isOther || !year || !aim || !doer || !what || endsCut(what)) return [];
	const isTheirs = /^(?:its|their)$/.test(object.determiner ?? '');
	const thing = isTheirs ? `${object.determiner ?? ''} ${what.text}` : withArticle(what);
	return [
		draft(
			doer,
			`To what ${kinds.get(amount.value.kind) ?? 'amount'}|${aim} to ${verb.lemma} ${thing} by ${String(yearOf(year.value))}`,
			amount,
			isNow.test(before.slice(-70)),
			context
		)
	];
}

/** The subject of the clause that governs an aim. */
function doerBefore(at: number, context: Context): Slot | undefined {
	const { parsed, clauses } = context.sentence;
	const clause = (parsed.length > 0 ? parsed : clauses).findLast(
		({ verb, subject }) => verb.start < at && subject !== undefined && subject.end <= verb.start
	);
	return named(clause?.subject, context);
}

const goal =
	/(?<whose>(?:\p{Lu}[\p{L}.]+(?: \p{Lu}[\p{L}.]+){0,3})['’]s?|the country['’]s|its|a|the) (?:\p{Ll}+ ){0,2}(?:goal|target|aim|objective|ambition) of (?:(?:achieving|reaching|installing|producing|generating|attaining|having|building) )?(?:about |at least |over )?$/u;
const matter =
	/^ (?:of |in )?(?<what>(?:[\p{L}-]+ ){0,5}?(?:capacity|energy|electricity|power|vehicles|homes|houses|trees|jobs|exports|output|production|investments?|trade|tourists|visitors|students|hydrogen|ethanol|steel))(?= by\b)/u;

/** "India's goal of 500 GW of non-fossil capacity by 2030". */
function goalOf(context: Context): Draft[] {
	const { sentence, reading } = context;
	return sentence.mentions.flatMap((amount): Draft[] => {
		if (!isAmount(amount)) return [];
		const whose = goal.exec(
			reading.legible.slice(Math.max(sentence.start, amount.start - 120), amount.start)
		)?.groups?.['whose'];
		const after = reading.legible.slice(amount.end, Math.min(sentence.end, amount.end + 120));
		const what = whose && matter.exec(after)?.groups?.['what'];
		if (!whose || !what) return [];
		const year = /^ by (?:the )?(?:end of |year )?(20\d\d)\b/.exec(
			after.slice(after.indexOf(what) + what.length)
		)?.[1];
		const home = homeOf(context);
		const owner = /^\p{Lu}/u.test(whose)
			? phraseSlot(whose.replace(/['’]s?$/, ''), amount)
			: /country/.test(whose) && home
				? countrySlot(home, amount)
				: /^(?:a|the)$/.test(whose)
					? doerBefore(amount.start, context)
					: undefined;
		if (!year || !owner) return [];
		const ask =
			amount.value.kind === 'count'
				? 'How many'
				: amount.value.kind === 'percent'
					? 'What share of'
					: 'How much';
		return [draft(owner, `${ask} ${what}|aim to have by ${year}`, amount, true, context)];
	});
}

const draft = (
	doer: Slot,
	told: string,
	amount: Amount,
	isOfNow: boolean,
	{ reading }: Context
): Draft => ({
	slots: new Map<string, Slot>([
		['doer', doer],
		['told', phraseSlot(told, amount)],
		['amount', numberSlot(readAloud(reading.legible, amount), amount)]
	]),
	...(isOfNow ? { flags: ['as-of' as const, 'planned' as const] } : { flags: ['planned' as const] })
});

/** What somebody set out to reach by a year. */
export const target: Frame<'doer' | 'told' | 'amount'> = {
	name: 'target',
	tier: 'B',
	identity: ['doer', 'told'],
	read: (context) =>
		/\bby (?:the )?(?:end of |year )?20\d\d\b/.test(
			context.reading.legible.slice(context.sentence.start, context.sentence.end)
		)
			? [
					...(context.sentence.parsed.length > 0
						? context.sentence.parsed
						: context.sentence.clauses
					).flatMap((clause) => raising(clause, context)),
					...goalOf(context)
				]
			: [],
	directions: [
		{
			asks: 'amount',
			kind: 'figure',
			stem: ({ doer }, { slots, asOf, flags }) => {
				const [ask = '', rest = ''] = slots.get('told')?.text.split('|') ?? [];
				const opening = flags.includes('as-of') ? asOf && `${asOfTime(asOf)}, ` : '';
				if (!doer) return undefined;
				const stem = `${ask} did ${doer} ${rest}?`;
				return opening ? opening + stem.charAt(0).toLowerCase() + stem.slice(1) : stem;
			}
		}
	]
};
