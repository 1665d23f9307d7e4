import type { Mention } from '../../language/mention.ts';
import type { Context } from '../context.ts';
import type { Slot } from '../fact.ts';
import { whenOf, type Draft, type Frame } from '../frame.ts';
import { readAloud } from '../../language/read.ts';
import { countrySlot, numberSlot, phraseSlot } from '../slots.ts';
import { timeOpening } from '../time.ts';
import { toldIn } from './stated.ts';
import { uncapital } from '../../text/capital.ts';
import { homeOf } from '../home.ts';
import { endsCut, isWholePhrase, namedSlot } from './slot-names.ts';

/** The verbs that give a thing its share, each in all its forms and as a question says it. */
const verbs: readonly (readonly [forms: string, base: string])[] = [
	['accounts? for|accounted for|accounting for', 'account for'],
	['makes? up|made up', 'make up'],
	['represents?|represented', 'represent'],
	['contributes?|contributed', 'contribute'],
	['constitutes?|constituted', 'constitute'],
	['supply|supplies|supplied', 'supply'],
	['provides?|provided', 'provide'],
	['covers?|covered', 'cover'],
	['holds?|held', 'hold'],
	['owns?|owned', 'own'],
	['receives?|received', 'receive'],
	['produces?|produced', 'produce'],
	['generates?|generated', 'generate'],
	['employs?|employed', 'employ'],
	['engages?|engaged', 'engage'],
	['buys?|bought', 'buy'],
	['takes?|took', 'take'],
	['absorbs?|absorbed', 'absorb'],
	['imports?|imported', 'import'],
	['exports?|exported', 'export'],
	['consumes?|consumed', 'consume'],
	['amounts? to|amounted to', 'amount to']
];
/** "*only* represents", "down from 4% *in 2010*". */
const adverb = '(?:(?:only|just|also|now|already|alone) )?';
const elsewhere = /\b(?:than|compared|against|while|whereas)\b|\bfrom (?=\S)/;
const tells = new RegExp(
	`(?<!\\b(?:could|would|should|might|may|must|will|shall|can|not|to|expected|projected)) ${adverb}(?:${verbs.map(([forms]) => forms).join('|')}) (?=(?:just |only )?(?:about |around |nearly |over |almost |some |approximately |more than |less than )?[\\d])`,
	'g'
);
const leaning =
	/\b(?:it|its|their|his|her|this|that|these|those|such|the (?:country|company|total|group|region|state|economy|market|nation|city)\b(?! of)|the (?:country|company|nation|region|state|city)['’]s)\b/;

/** "the country's electricity", "the total economy" in a text on one state. */
const inHome = (whole: string, home: string): string =>
	whole
		.replace(/\b(?:the (?:country|nation|state)|its)(?:['’]s)? (?=\p{L})/u, `${home}’s `)
		.replace(/^the (?:country|nation)$/, home)
		.replace(/^the economy$/, `the economy of ${home}`);

const baseOf = (told: string): string =>
	verbs.find(([forms]) => new RegExp(`^(?:${forms})$`).test(told))?.[1] ?? told;
const withoutAdverb = (told: string): string => told.replace(new RegExp(`^${adverb}`), '');

/** "Agriculture", "the service sector" right before the verb, where the tree saw no clause. */
function bareBefore(at: number, { sentence, reading }: Context): Slot | undefined {
	const before = reading.legible.slice(sentence.start, at);
	const found = /(?:^|[,;] )(?<part>(?:[Tt]he )?\p{L}[\p{Ll}-]+(?: \p{Ll}[\p{Ll}-]+)?) $/u.exec(
		before
	)?.groups?.['part'];
	const isPlain =
		found !== undefined &&
		!/^(?:it|they|this|these|that|he|she|which|who|and|but|the (?:country|company|latter|former|region|state|city))\b/i.test(
			found
		);
	return isPlain
		? phraseSlot(uncapital(found), { start: at - 1 - found.length, end: at - 1 })
		: undefined;
}

function read(context: Context): Draft[] {
	const { sentence, reading } = context;
	const isShare = (mention: Mention) =>
		mention.type === 'number' && mention.value.kind === 'percent';
	if (!sentence.mentions.some(isShare)) return [];
	const text = reading.legible.slice(sentence.start, sentence.end);
	return [...text.matchAll(tells)].flatMap((match): Draft[] => {
		const at = sentence.start + match.index + 1;
		const number = sentence.mentions.find(
			({ type, start, end }) =>
				type === 'number' && end > at + match[0].length - 1 && start <= at + match[0].length + 14
		);
		if (number?.type !== 'number' || number.value.kind !== 'percent') return [];
		const rest =
			/^ (?:of|to(?= (?:the )?(?:GDP|GNP|GVA|gross|national|total|country|economy))) (?<whole>(?:the |all |total )?[^,;:.()–—]+)/u.exec(
				reading.legible.slice(number.end, sentence.end)
			)?.groups?.['whole'];
		const clause = toldIn(context).find(
			({ verb, subject }) =>
				subject &&
				subject.end <= at &&
				Math.abs(verb.start - at) < 16 &&
				isWholePhrase(subject, context)
		);
		const mention = sentence.mentions.findLast(
			({ end, type }) => end === at - 1 && type !== 'date' && type !== 'number'
		);
		const part: Slot | undefined = clause?.subject
			? namedSlot(clause.subject, context)
			: mention &&
				  /^(?:The )?$/.test(reading.legible.slice(sentence.start, mention.start)) &&
				  'name' in mention
				? { ...phraseSlot(mention.name, mention), mention }
				: bareBefore(at, context);
		const when =
			sentence.mentions.find(
				({ type, start }) =>
					type === 'date' &&
					start >= number.end &&
					!elsewhere.test(reading.legible.slice(number.end, start))
			) ?? sentence.mentions.find(({ type, end }) => type === 'date' && end <= at);
		const date = when?.type === 'date' ? when : undefined;
		if (!rest || !part || endsCut(part) || part.text.split(' ').length > 8) return [];
		const cut =
			/ (?:and (?:\p{Ll}+(?:ed|s)\b)|while|with|which|followed|compared|according|as of|through|in which|employing|making)\b/u.exec(
				rest
			);
		const own =
			date && date.start > number.end
				? readAloud(reading.legible, { start: number.end, end: date.start })
						.replace(/^(?:of|to) /, '')
						.replace(
							/ (?:in|by|as of|at the end of|for|during|between|on|from)(?: the(?: years?)?)?$/,
							''
						)
						.replace(/ in the years(?: from)?$/, '')
				: rest;
		const told = (cut ? rest.slice(0, cut.index) : own.length < rest.length ? own : rest).trim();
		const ofHome = homeOf(context);
		const whole = ofHome === undefined ? told : inHome(told, ofHome);
		if (
			leaning.test(whole) ||
			endsCut({ text: whole }) ||
			whole.split(' ').length > 12 ||
			/\d|[,;:]/.test(whole)
		)
			return [];
		const isPlaced =
			/\p{Lu}|\bworld|\bglobal|\bhuman|\bland\b|\bEarth/u.test(
				`${whole.replace(/\b(?:GDP|GNP|GVA)\b/g, '')} ${part.text.slice(1)}`
			) || part.type === 'country';
		const home = isPlaced ? undefined : ofHome;
		if (!isPlaced && !home) return [];
		if (
			date &&
			/\b(?:since|until|till|before|after)(?: the)? $/.test(
				reading.legible.slice(date.start - 12, date.start)
			)
		)
			return [];
		return [
			{
				...(home ? { tier: 'B' as const } : {}),
				slots: new Map([
					['part', part],
					['share', numberSlot(readAloud(reading.legible, number), number)],
					[
						'whole',
						phraseSlot(whole.replace(/\bGDP\b(?! of \p{Lu}).*$/u, 'GDP'), {
							start: number.end,
							end: number.end + told.length
						})
					],
					['verb', phraseSlot(baseOf(withoutAdverb(match[0].trim())), number)],
					...(home ? [['home', countrySlot(home, number)] as const] : [])
				]),
				...whenOf(date ? { when: date } : {}),
				...(date ? {} : { flags: ['as-of' as const] })
			}
		];
	});
}

/** What part of a whole something makes up. */
export const portion: Frame<'part' | 'share' | 'whole' | 'verb' | 'home'> = {
	name: 'portion',
	tier: 'B',
	identity: ['part', 'whole'],
	read,
	directions: [
		{
			asks: 'share',
			kind: 'figure',
			stem: ({ part = '', whole = '', home }, fact) => {
				const verb = fact.slots.get('verb')?.text;
				const opening = timeOpening(fact);
				if (!verb || opening === undefined) return undefined;
				const subject =
					/^\p{Lu}\p{Ll}+$/u.test(part) && fact.slots.get('part')?.mention === undefined
						? uncapital(part)
						: part;
				const isBare = home !== undefined && !/^the | of /.test(whole);
				const all = isBare
					? `${home}’s ${whole.replace(/^(?:all|total) /, '')}`
					: `${whole}${home ? ` of ${home}` : ''}`;
				return `${opening}what share of ${all} did ${subject} ${verb}?`;
			}
		}
	]
};
