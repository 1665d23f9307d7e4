import { readAloud } from '../../language/read.ts';
import type { Context } from '../context.ts';
import type { Slot } from '../fact.ts';
import type { Draft } from '../frame.ts';
import { nameOf, nameSlot, numberSlot, phraseSlot } from '../slots.ts';

/** How a length is asked for: "How *wide*". */
export const adjectives = new Map([
	['long', 'long'],
	['high', 'high'],
	['tall', 'tall'],
	['wide', 'wide'],
	['deep', 'deep'],
	['length', 'long'],
	['in length', 'long'],
	['in height', 'high'],
	['in width', 'wide']
]);

/** Units of length. */
export const lengths = new Set([
	'km',
	'm',
	'mile',
	'ft',
	'foot',
	'feet',
	'metre',
	'cm',
	'mm',
	'yard',
	'nautical mile'
]);

const tops = /\b(?:highest|tallest) (?:point|peak|mountain|summit|hill|elevation|volcano)\b/;
const longest =
	/\blongest (?:river|canal|bridge|tunnel|railway|road)\b|\brivers?\b.*\blongest (?:being|is)\b/;
/** "Nevado Sajama *at* 6,542 m", "the Mamore *(*2,000 km)". */
const beside =
	/^(?:, (?:the|its|whose) (?:highest|tallest|longest) [\p{Ll} ]{3,30}?)?(?:,| at|, at| \(|,? which (?:is|rises to|flows|runs|flows over|runs for))(?: an? (?:elevation|height|altitude|length) of)? ?(?:about |over |around )?$/u;

/** "The highest point is Nevado Sajama at 6,542 m": how high or long the one is that bears a rank. */
export function readRanked({ sentence, reading }: Context): Draft[] {
	return sentence.mentions.flatMap((mention, i): Draft[] => {
		const name = sentence.mentions[i - 1];
		if (mention.type !== 'number' || mention.value.kind !== 'quantity' || !name) return [];
		if (!lengths.has(mention.value.unit) || !/^(?:place|name|person)$/.test(name.type)) return [];
		const before = reading.legible.slice(sentence.start, mention.start);
		const measure = tops.test(before) ? 'high' : longest.test(before) ? 'long' : undefined;
		const named = nameOf(name);
		const raw = reading.legible.slice(name.end, mention.start);
		const isBeside = /\b(?:near|in|of|from|to|by|on|above|around) (?:the )?$/.test(
			reading.legible.slice(sentence.start, name.start)
		);
		if (isBeside || !measure || named === undefined || !beside.test(raw)) return [];
		const article = /\bthe $/i.test(reading.legible.slice(sentence.start, name.start)) ? 'the' : '';
		return [
			{
				slots: new Map<string, Slot>([
					['thing', { ...nameSlot(name, named), type: 'place', article }],
					['measure', phraseSlot(measure, mention)],
					['how', phraseSlot('how', mention)],
					['amount', numberSlot(readAloud(reading.legible, mention), mention)]
				])
			}
		];
	});
}
