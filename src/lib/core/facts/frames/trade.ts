import { uncapital } from '../../text/capital.ts';
import type { Context } from '../context.ts';
import type { Slot } from '../fact.ts';
import { whenOf, type Draft, type Frame } from '../frame.ts';
import { countrySlot, phraseSlot } from '../slots.ts';
import { asOfTime, atTime } from '../time.ts';

const main = '(?:(?:main|major|principal|key|chief|primary|leading|top|largest) )?';
const goods = '(?: (?:items|products|goods|commodities))?';
const are =
	'(?: mainly| primarily| largely| chiefly)? ?(?:include[sd]?|are|were|consist(?:s|ed)?(?: mainly| primarily| largely)? of|comprise[sd]?|have been|:)(?: mainly| primarily| largely| chiefly)?:? ';
const list =
	'(?<list>(?![^,.;§]* (?:worth|valued|amount|increas|ris))[^.;:§]{3,170}?)(?=[.;]|,? (?:while|whereas|and (?:its |the )?(?:main |major )?(?:imports|exports))\\b|$)';

/** With "§1§" for the second country of the sentence; which way the goods go is told by "exports … to" and "imports … from". */
const told: readonly RegExp[] = [
	new RegExp(
		`§(?<owner>\\d+)§(?:['’]s?)? ${main}(?<way>export|import)s?${goods} (?:to|from) (?:the )?§(?<other>\\d+)§${are}${list}`,
		'u'
	),
	new RegExp(
		`^(?:[Tt]he |[Ii]ts )?(?:${main.replace('main|', 'main|Main|Major|Key|')})(?<way>[Ee]xport|[Ii]mport)s?${goods} (?:to|from) (?:the )?§(?<other>\\d+)§${are}${list}`,
		'u'
	),
	new RegExp(
		`§(?<owner>\\d+)§ (?:mainly |primarily |largely |also )?(?<way>export|import)s (?:mainly |primarily |largely )?(?<list>(?!a (?!number|variety|range)|an |most |about |some |more |over |goods worth)[^.;:§]{3,120}?) (?:to|from) (?:the )?§(?<other>\\d+)§`,
		'u'
	)
];

const item = /^(?:\p{L}[\p{L}\p{N}’'()&/-]*)(?: [\p{L}\p{N}’'()&/-]+){0,4}$/u;

/** "tea, coffee and cut flowers": at least two kinds of goods, and nothing that tells of something else. */
function goodsIn(list: string): string | undefined {
	const text = list
		.replace(/^.*\b(?:such as|including|namely) /, '')
		.replace(/,? (?:in|during|as of) (?:\p{Lu}\p{L}+ )?\d{4}.*$/u, '')
		.replace(/,? (?:etc|among others|and (?:others|so on))\.?$/, '')
		.trim();
	const items = text.split(/,? and |, /);
	const isSaid = items.length > 1 && items.every((one) => item.test(one));
	return isSaid && !/\b(?:was|is|by|which|that|its|their|other)\b/.test(text)
		? uncapital(text)
		: undefined;
}

function read({ sentence, reading, dyad, published }: Context): Draft[] {
	const { legible } = reading;
	const states = sentence.mentions.flatMap((mention) =>
		mention.type === 'country' || mention.type === 'nationality' ? [mention] : []
	);
	const words = legible.slice(sentence.start, sentence.end);
	if (states.length === 0 || !/\b(?:ex|im)ports?\b/i.test(words)) return [];
	const template = states.reduceRight(
		(text, { start, end }, i) =>
			`${text.slice(0, start - sentence.start)}§${i}§${text.slice(end - sentence.start)}`,
		words
	);
	// "the accord (dated May 2016)": another thing's.
	const dates = sentence.mentions.filter(
		({ type, start, end }) =>
			type === 'date' && !/\([^()]*$/.test(legible.slice(Math.max(sentence.start, start - 24), end))
	);
	const [date] = dates;
	if (dates.length > 1) return [];
	return told.flatMap((pattern): Draft[] => {
		const { owner, other, way = '', list: goods = '' } = pattern.exec(template)?.groups ?? {};
		const partner = states[Number(other)]?.name;
		const side = owner ? states[Number(owner)]?.name : dyad?.find((name) => name !== partner);
		const isPair = partner !== undefined && side !== undefined && side !== partner;
		const sold = isPair && (owner || dyad?.includes(partner)) ? goodsIn(goods) : undefined;
		if (!isPair || !sold) return [];
		return [
			{
				slots: new Map<'owner' | 'partner' | 'goods', Slot>([
					['owner', countrySlot(side, sentence)],
					['partner', countrySlot(partner, sentence)],
					['goods', phraseSlot(sold, sentence)]
				]),
				predicate: way.toLowerCase(),
				...(date?.type === 'date'
					? whenOf({ when: date })
					: published
						? { flags: ['as-of' as const] }
						: {})
			}
		];
	});
}

/** Which goods one state sells to another or buys from it. */
export const trade: Frame<'owner' | 'partner' | 'goods'> = {
	name: 'trade',
	tier: 'A',
	identity: ['owner', 'partner', 'goods'],
	read,
	directions: [
		{
			asks: 'goods',
			kind: 'other',
			stem: ({ owner = '', partner = '' }, { when, asOf, predicate = 'export' }) => {
				const rest = `${owner} ${predicate} ${predicate === 'export' ? 'to' : 'from'} ${partner}`;
				if (when) return `Which goods did ${rest} ${atTime(when)}?`;
				return asOf ? `${asOfTime(asOf)}, which goods did ${rest}?` : `Which goods does ${rest}?`;
			}
		}
	]
};
