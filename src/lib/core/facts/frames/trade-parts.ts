import { countryNamed, countryOf } from '../../language/gazetteer.ts';
import { readAloud } from '../../language/read.ts';
import type { Mention } from '../../language/mention.ts';
import type { DateValue } from '../../text/date.ts';
import type { Context } from '../context.ts';
import type { Slot } from '../fact.ts';
import type { Draft } from '../frame.ts';
import { countrySlot, numberSlot, phraseSlot, withArticle } from '../slots.ts';
import { yearOf } from '../time.ts';
import { isAtDate } from './stated.ts';

type Money = Extract<Mention, { type: 'number' }>;
type DateMention = Extract<Mention, { type: 'date' }>;

/** How far before a sum the words may stand that tell of what it is. */
const NEAR = 240;

const name = '\\p{Lu}[\\p{L}.]+(?: \\p{Lu}[\\p{L}.]+){0,2}';
/** "Kenya's exports to Peru amounted to", "and imports at", "(Peruvian imports:": what a sum is told of. */
const flow = new RegExp(
	`(?:(?<whose>${name})(?<own>['’]s?)? )?(?:total )?(?<way>[Ee]xports|[Ii]mports)(?: from (?:the )?(?<source>${name}?))?(?: (?:in)?to (?:the )?(?<goal>${name}?))?(?: in (?:that|the same) (?:fiscal |financial )?year| (?:in|during|for) \\d{4}(?:[-–]\\d{2,4})?)?(?: (?:were|was|are|stood|amounted|totall?ed|reached|being|valued|worth|stand|amount))*(?: (?:worth|at|to|of))?:? ?(?:about |around |over |nearly |almost |some |approximately |more than )?(?:US )?$`,
	'u'
);

const stateOf = (words: string | undefined): string | undefined =>
	words === undefined ? undefined : (countryNamed(words) ?? countryOf(words))?.name;

/** "Peru's exports stood at $60 million and imports at $8 million": whose the second are. */
function ownerBefore(at: number, { sentence, reading }: Context): string | undefined {
	const before = reading.legible.slice(Math.max(sentence.start, at - NEAR), at);
	const owners = [
		...before.matchAll(new RegExp(`(${name})(?:['’]s?)? (?:total )?(?:exports|imports)`, 'gu'))
	];
	return stateOf(owners.at(-1)?.[1]);
}

/** The date of a sum: the sentence's only one, or its only one where another is since or until when. */
function whenOf(sum: Money, { sentence, reading }: Context): DateValue | undefined {
	const dates = sentence.mentions.filter(
		(mention): mention is DateMention =>
			(mention.type === 'date' && yearOf(mention.value) !== undefined) ||
			(mention.type === 'date' && mention.value.precision === 'range')
	);
	const behind = dates.find(
		({ start }) =>
			start >= sum.end &&
			/^,? (?:in|during|for)(?: the)?(?: (?:fiscal|financial) year)? $/.test(
				reading.legible.slice(sum.end, start)
			)
	);
	const [only, ...others] = dates;
	const date = behind ?? (others.length === 0 ? only : undefined);
	return date && isAtDate(date, reading.legible) ? date.value : undefined;
}

/** "2018-19" is one year of accounts. */
function fiscal(sum: Money, { sentence, reading }: Context): [string, Slot][] {
	const text = reading.legible.slice(sentence.start, sentence.end);
	const years = [...text.matchAll(/\b((?:19|20)\d\d)[-–/](\d\d)\b/g)];
	const [first] = years;
	const isOne =
		years.length === 1 && first !== undefined && Number(first[2]) === (Number(first[1]) + 1) % 100;
	return isOne ? [['time', phraseSlot(`in ${first[1] ?? ''}–${first[2] ?? ''}`, sum)]] : [];
}

/** In a text on two states the exports and imports that a sentence tells one after another, each of its owner from the other. */
export function readTrade(context: Context): Draft[] {
	const { sentence, reading, dyad } = context;
	const text = reading.legible.slice(sentence.start, sentence.end);
	if (!dyad || !/\b(?:exports|imports)\b/i.test(text)) return [];
	return sentence.mentions.flatMap((sum): Draft[] => {
		if (sum.type !== 'number' || sum.value.kind !== 'money') return [];
		const found = flow.exec(
			reading.legible.slice(Math.max(sentence.start, sum.start - NEAR), sum.start)
		)?.groups;
		if (!found) return [];
		const { whose, way = '', source, goal } = found;
		const isOut = /^e/i.test(way);
		const named = stateOf(whose);
		const from = stateOf(source);
		const to = stateOf(goal);
		if ((whose && !named) || (source && !from) || (goal && !to)) return [];
		const partner = isOut ? to : from;
		const owner =
			named ??
			(isOut ? from : to) ??
			(partner && dyad.find((one) => one !== partner)) ??
			ownerBefore(sum.start, context);
		const other = owner && dyad.find((one) => one !== owner);
		const when = whenOf(sum, context);
		const isOfPair = owner !== undefined && dyad.includes(owner) && other !== undefined;
		// "Peru's exports from Ica": no flow between the two.
		const isElse = (partner ?? other) !== other || (named && (isOut ? from : to)) !== undefined;
		if (!isOfPair || isElse || !when) return [];
		const quantity = `${owner}’s ${isOut ? 'exports to' : 'imports from'} ${withArticle(countrySlot(other, sum))}`;
		return [
			{
				slots: new Map<string, Slot>([
					['quantity', { ...phraseSlot(quantity, sum), head: isOut ? 'exports' : 'imports' }],
					['amount', numberSlot(readAloud(reading.legible, sum), sum)],
					['kind', phraseSlot('value', sum)],
					...fiscal(sum, context)
				]),
				predicate: 'be',
				when
			}
		];
	});
}
