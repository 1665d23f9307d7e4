import type { Clause } from '../../language/clause.ts';
import type { Mention } from '../../language/mention.ts';
import { readAloud } from '../../language/read.ts';
import type { Context } from '../context.ts';
import type { Slot } from '../fact.ts';
import { whenOf, type Draft, type Frame } from '../frame.ts';
import { numberSlot, phraseSlot, slotOf } from '../slots.ts';
import { atTime, asOfTime } from '../time.ts';
import { quantityOf } from './quantity.ts';
import { isWholePhrase } from './slot-names.ts';
import { toldIn } from './stated.ts';
import { readTrade } from './trade-parts.ts';
import { unseen } from './unseen.ts';

type Amount = Extract<Mention, { type: 'number' }>;
type DateMention = Extract<Mention, { type: 'date' }>;

const plain =
	/^(?:be|totall?|amount|reach|stand|exceed|hit|equal|average|surpass|cross|remain|come|value|estimate|aggregate)$/;
const rises = /^(?:rise|grow|increase|climb|jump|surge|expand|soar|double)$/;
const falls = /^(?:fall|decline|drop|decrease|shrink|ease|slow|contract|dip|plunge|slip|narrow)$/;
const base = new Map([
	['ease', 'fall'],
	['jump', 'rise'],
	['surge', 'rise'],
	['climb', 'rise'],
	['soar', 'rise']
]);

const near =
	/^(?: \([^)]*\))?,? ?(?:in|at the end of|by the end of|during|as of|for|over|on|by|at)?(?: the)?(?: (?:fiscal|financial) year| year)?(?: ending| to)? ?$/;

/** The date that stands with a number: right behind it, or else the clause's own. */
function dateOf(
	amount: Amount,
	clause: Clause,
	{ sentence, reading }: Context
): DateMention | undefined {
	const behind = sentence.mentions.find(
		(mention): mention is DateMention =>
			mention.type === 'date' &&
			mention.start >= amount.end &&
			near.test(reading.legible.slice(amount.end, mention.start))
	);
	// Where several dates stand, only the one right behind a number is surely its own.
	const dates = sentence.mentions.filter(({ type }) => type === 'date');
	return behind ?? (dates.length > 1 ? undefined : clause.when);
}

const isLoose = (date: DateMention | undefined, legible: string) =>
	date !== undefined &&
	/\b(?:since|until|till|before|after|from|than) (?:the )?$/.test(
		legible.slice(date.start - 14, date.start)
	);

/** "2023–24" is one year, of accounts or of a harvest. */
function fiscalYear(date: DateMention | undefined, legible: string): [string, Slot][] {
	const [, from = '', to = ''] =
		/^((?:19|20)\d\d)[-–/](\d\d)$/.exec(date ? legible.slice(date.start, date.end) : '') ?? [];
	const isOne = date !== undefined && Number(to) === (Number(from) + 1) % 100;
	return isOne ? [['time', phraseSlot(`in ${from}–${to}`, date)]] : [];
}

/** "revenue *for 2021*" was that of 2021. */
const ofYear = ({ preposition, ...date }: DateMention): DateMention =>
	preposition === undefined || (preposition === 'for' && date.value.precision === 'year')
		? date
		: { ...date, preposition };

type Kind = 'value' | 'rise' | 'fall';

/** Numbers after the verb, each with what it tells. */
function amountsOf(clause: Clause, context: Context): { amount: Amount; kind: Kind }[] {
	const { sentence, reading } = context;
	const { verb } = clause;
	const isRise = rises.test(verb.lemma);
	const isFall = falls.test(verb.lemma);
	const limit = sentence.parsed.find(
		(other) =>
			other.verb.mood === 'finite' &&
			other.verb.start > verb.end &&
			other.subject?.start !== clause.subject?.start
	)?.subject?.start;
	const numbers = sentence.mentions.filter(
		(mention): mention is Amount =>
			mention.type === 'number' &&
			mention.value.kind !== 'ordinal' &&
			mention.start >= verb.start &&
			(limit === undefined || mention.start < limit)
	);
	return numbers.flatMap((amount, i): { amount: Amount; kind: Kind }[] => {
		const before = reading.legible.slice(
			Math.max(verb.start, numbers[i - 1]?.end ?? 0),
			amount.start
		);
		const after = reading.legible.slice(amount.end, amount.end + 14);
		if (
			/\b(?:compared|against|versus|than|including|of which|with|target|or)\b/.test(before) &&
			!/\b(?:more|less|fewer) than\b/.test(before)
		)
			return [];
		if (
			/^ (?:of |more|less|higher|lower|above|below|times|points|basis|months|years|days|times)/.test(
				after
			)
		)
			return [];
		if (
			/^ \p{Ll}+s\b/u.test(after) &&
			amount.value.kind === 'count' &&
			!/^ (?:people|persons|inhabitants)/.test(after)
		)
			return [];
		if (isRise || isFall) {
			if (/\bto (?:about |around |nearly |over |almost |more than |less than )?$/.test(before))
				return [{ amount, kind: 'value' as const }];
			const isBy =
				/(?:\bby|^\S+(?: \S+ly)?)(?: about| around| nearly| over| almost| some)? $/.test(before) &&
				amount.value.kind === 'percent';
			const isFurther =
				amount.value.kind === 'percent' &&
				/^ in \d{4}(?:,| and|, and) (?:by )?$/.test(before) &&
				numbers[i - 1]?.value.kind === 'percent';
			const isFrom = /\bfrom (?:about |around |nearly )?$/.test(before);
			if (isFrom) {
				const own = sentence.mentions.some(
					(mention) =>
						mention.type === 'date' &&
						near.test(reading.legible.slice(amount.end, mention.start)) &&
						mention.start >= amount.end
				);
				return own ? [{ amount, kind: 'value' as const }] : [];
			}
			return isBy || isFurther
				? [{ amount, kind: isRise ? ('rise' as const) : ('fall' as const) }]
				: [];
		}
		return i === 0 && amount.start - verb.end < 40 ? [{ amount, kind: 'value' as const }] : [];
	});
}

function draft(
	quantity: Slot,
	amount: Amount,
	kind: Kind,
	clause: Clause,
	context: Context,
	date: DateMention | undefined
): Draft {
	const { legible } = context.reading;
	return {
		...(quantity.text.includes('’s ') && !legible.includes(quantity.text)
			? { tier: 'B' as const }
			: {}),
		slots: new Map([
			['quantity', quantity],
			['amount', numberSlot(readAloud(legible, amount), amount)],
			['kind', phraseSlot(kind, amount)],
			...fiscalYear(date, legible)
		]),
		predicate: clause.verb.lemma,
		...whenOf(date ? { when: ofYear(date) } : {}),
		...(date ? {} : { flags: ['as-of' as const] })
	};
}

function readValue(clause: Clause, context: Context): Draft[] {
	const { verb } = clause;
	const isChange = rises.test(verb.lemma) || falls.test(verb.lemma);
	const quantity =
		isChange || plain.test(verb.lemma)
			? clause.subject && isWholePhrase(clause.subject, context)
				? quantityOf(clause.subject, context)
				: undefined
			: undefined;
	if (!quantity) return [];
	return amountsOf(clause, context).flatMap(({ amount, kind }) => {
		const date = dateOf(amount, clause, context);
		const isNow = verb.tense === 'present' && context.published !== undefined;
		if (isLoose(date, context.reading.legible) || (!date && !isNow)) return [];
		return [draft(quantity, amount, kind, clause, context, date)];
	});
}

const holdings =
	/(?:\b(?:an?|the|its|of|and|with|ha[ds]|have|\p{Ll}+(?:ed|ts|ds))|made|saw|,) (?:record )?((?:(?:total|annual|net|gross|combined|nominal|installed|external|public|foreign|operating|pre-?tax|after-tax|quarterly|underlying|adjusted|half-year) )*(?:revenues?|profits?|turnover|income|budget|sales|GDP|trade surplus|trade deficit|workforce|output|debt|net worth|market value|market share)) of (?:about |around |over |nearly |almost |more than )?$/u;

/** "had revenue of $76.6 billion in 2019": what an owner has of a quantity. */
function readHeld(context: Context): Draft[] {
	const { sentence, reading } = context;
	return sentence.mentions.flatMap((amount): Draft[] => {
		if (amount.type !== 'number' || amount.value.kind === 'ordinal') return [];
		const noun = holdings.exec(reading.legible.slice(sentence.start, amount.start))?.[1];
		const clause = toldIn(context).findLast(
			({ verb, subject, end }) =>
				subject &&
				/^(?:have|report|post|record|see|earn|generate)$/.test(verb.lemma) &&
				verb.start < amount.start &&
				end >= amount.start
		);
		const owner = noun && clause?.subject ? slotOf(clause.subject, context) : undefined;
		if (!noun || !clause || !owner || !/^(?:organisation|country|name|place)$/.test(owner.type))
			return [];
		const date = dateOf(amount, clause, context);
		if (
			isLoose(date, reading.legible) ||
			(!date && (clause.verb.tense !== 'present' || !context.published))
		)
			return [];
		const quantity: Slot = {
			...phraseSlot(`${noun} of ${owner.article ? `${owner.article} ` : ''}${owner.text}`, amount),
			article: 'the',
			head: noun.split(' ').at(-1) ?? ''
		};
		return [draft(quantity, amount, 'value', clause, context, date)];
	});
}

const isPlural = (slot: Slot | undefined) =>
	/^(?:exports|imports|reserves|revenues|profits|sales|remittances|wages|investments|collections|debts|loans|deposits|emissions|assets|arrivals)$/.test(
		slot?.head ?? ''
	);

/** A quantity that is counted again and again: its value at a time, or by how much it changed. */
export const measure: Frame<'quantity' | 'amount' | 'kind' | 'time'> = {
	name: 'measure',
	tier: 'A',
	identity: ['quantity', 'kind'],
	read: (context) => {
		const drafts = [
			...[...toldIn(context), ...unseen(context)].flatMap((clause) => readValue(clause, context)),
			...readHeld(context)
		];
		const told = new Set(drafts.map(({ slots }) => slots.get('amount')?.start));
		return [
			...drafts,
			...readTrade(context).filter(({ slots }) => !told.has(slots.get('amount')?.start))
		];
	},
	directions: [
		{
			asks: 'amount',
			kind: 'figure',
			stem: ({ quantity }, { when, slots, asOf, predicate = '' }) => {
				const time = slots.get('time')?.text ?? (when ? atTime(when) : undefined);
				const kind = slots.get('kind')?.text;
				if (kind !== 'value') {
					const verb = base.get(predicate) ?? predicate;
					return time && `By how much did ${quantity} ${verb} ${time}?`;
				}
				const be = isPlural(slots.get('quantity')) ? 'were' : 'was';
				const value = /^(?:bilateral |mutual |two-way )?(?:trade|commerce) (?:between|with)\b/.test(
					quantity ?? ''
				)
					? `the value of ${quantity ?? ''}`
					: quantity;
				// "surpassed $5 million": it was more.
				if (time && /^(?:exceed|surpass|cross)$/.test(predicate))
					return `What amount did ${quantity} exceed ${time}?`;
				if (time) return `What ${be} ${value} ${time}?`;
				return asOf && `${asOfTime(asOf)}, what ${be} ${value}?`;
			}
		}
	]
};
