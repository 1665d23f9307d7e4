import { countryNamed, countryOf } from '../../language/gazetteer.ts';
import type { Context } from '../context.ts';
import type { Slot } from '../fact.ts';
import type { Draft } from '../frame.ts';
import { countrySlot, listSlot, numberSlot, phraseSlot } from '../slots.ts';
import type { Told } from './drill-occasion.ts';

const corps = '(?: (?:Army|Navy|Air Force|Armed Forces|armed forces|army))?';
const people = '(?:\\p{Ll}+ )?(?:personnel|troops|soldiers|members|officers)\\b';
const about = '(?:about |around |approximately |over |nearly )?';
const strengths: readonly RegExp[] = [
	new RegExp(
		`(?<sender>\\p{Lu}\\p{L}+(?: \\p{Lu}\\p{L}+)?)${corps}(?:[’']s)? (?:\\p{Ll}+ )?contingent,? (?:(?:is|was|has|will be) )?(?:(?:compris(?:ing|ed|es)|consist(?:ing|s|ed)|composed|made up)(?: of)?|of) ${about}(?<number>\\d[\\d,]*) ${people}`,
		'u'
	),
	new RegExp(
		`(?<number>\\d[\\d,]*)-(?:member|strong|man) (?<sender>\\p{Lu}\\p{L}+)${corps} contingent`,
		'u'
	)
];
const each = new RegExp(
	`(?<number>\\d[\\d,]*) ${people} each (?:from|of) (?:the )?(?<senders>[^.;:]{4,80})`,
	'u'
);
const unit =
	/\b(?:contingent|side|Army)\b[^.;]{0,90}?\brepresented (?:mainly )?by (?:[\p{Ll}\d]+ ){0,6}?(?:from |of )?(?:the |a )?((?:\p{Lu}[\p{L}’'-]+ ){1,4}(?:[Rr]egiment|[Bb]attalion|Rifles|Scouts|Infantry))/u;

/** "India and the Kenyan Army": the countries, each by its name or its people. */
const countriesOf = (senders: string): string[] => [
	...new Set(
		[...senders.matchAll(/\p{Lu}\p{L}+(?: \p{Lu}\p{L}+)?/gu)].flatMap(([words]) => {
			const country = [words, words.split(' ')[0] ?? '']
				.map((name) => countryNamed(name) ?? countryOf(name))
				.find((found) => found !== undefined);
			return country?.name ?? [];
		})
	)
];

/** "45 personnel each from Peru and the Chilean Army": as many of one as of the other. */
export function sentByEach(told: Told, context: Context): Draft[] {
	const { occasion, text, start } = told;
	const found = each.exec(text);
	const senders = found?.groups?.['senders'] ?? '';
	if (!occasion || !found) return [];
	const from = start + found.index + found[0].indexOf(senders);
	const span = { start: from, end: from + senders.length };
	const names = countriesOf(senders);
	const number = context.sentence.mentions.find(
		({ type, end, start: at }) =>
			type === 'number' && at <= start + found.index && end > start + found.index
	);
	if (names.length !== 2 || !number) return [];
	return [
		{
			slots: new Map<string, Slot>([
				['drill', phraseSlot(occasion, told.drill)],
				[
					'each',
					listSlot(
						names.map((name) => countrySlot(name, span)),
						span
					)
				],
				['strength', numberSlot(found.groups?.['number'] ?? '', number)]
			])
		}
	];
}

/** How many a country sent to one occasion, and from which regiment. */
export function sent(told: Told, context: Context): Draft[] {
	const { occasion, text, start } = told;
	const found = strengths.map((pattern) => pattern.exec(text)).find((match) => match !== null);
	if (!occasion || !found) return [];
	const { sender = '', number = '' } = found.groups ?? {};
	const from = start + found.index;
	const country = context.sentence.mentions.find(
		(mention) =>
			(mention.type === 'country' || mention.type === 'nationality') &&
			mention.start >= from &&
			mention.end <= from + found[0].indexOf(sender) + sender.length
	);
	const at = from + found[0].indexOf(number);
	const mention = context.sentence.mentions.find(
		(other) => other.type === 'number' && other.start <= at && at < other.end
	);
	if (!country || !mention || !('name' in country)) return [];
	const regiment = unit.exec(text)?.[1];
	const slots = new Map<string, Slot>([
		['drill', phraseSlot(occasion, told.drill)],
		['sender', countrySlot(country.name, country)],
		['strength', { ...numberSlot(number, mention), start: at, end: at + number.length }],
		...(regiment ? ([['regiment', phraseSlot(regiment, told)]] as const) : [])
	]);
	return [{ slots }];
}
