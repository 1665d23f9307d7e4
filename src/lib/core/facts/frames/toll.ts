import type { Mention } from '../../language/mention.ts';
import { readAloud } from '../../language/read.ts';
import { dayNumber } from '../../text/calendar.ts';
import { printDate, type PlainDate } from '../../text/date.ts';
import type { Context } from '../context.ts';
import type { Draft, Frame } from '../frame.ts';
import { numberSlot, phraseSlot } from '../slots.ts';

/** "The death toll from Cyclone Lupo in Peru has risen to": what did it, and perhaps where. */
const led =
	/(?:^|[^\p{L}])(?:the )?(?:official |confirmed |overall )?(?:death toll|number of (?:deaths|people killed)) (?:from|in|of) ([^,;:.]{4,70}?) (?:has |had )?(?:risen|rose|rises|climbed|climbs|reached|reaches|stands|stood|jumped|jumps|increased)(?: to| at)? $/iu;
const place =
	/^ (?:people )?(in (?:the )?\p{Lu}[\p{L}-]*(?: \p{Lu}[\p{L}-]*){0,2})(?=[,.;]| (?:on|after|as|from)\b)/u;
/** Nobody knows which without the text. */
const leaning =
	/\b(?:it|this|that|these|those|their|its|the (?:country|region|state|city|island|district|province|disaster|tragedy|incident))\b|\b(?:last|next|yesterday|today)\b|^the \p{Ll}+$/iu;

/** Tolls rise from day to day: one of another week than the text's is not told as of its day. */
const isOfWeek = ({ sentence }: Context, day: Extract<PlainDate, { precision: 'day' }>): boolean =>
	sentence.mentions.every(
		(mention: Mention) =>
			mention.type !== 'date' ||
			(mention.value.precision === 'day' && Math.abs(dayNumber(mention.value) - dayNumber(day)) < 8)
	);

function read(context: Context): Draft[] {
	const { sentence, reading, published } = context;
	if (published?.precision !== 'day' || !isOfWeek(context, published)) return [];
	return sentence.mentions.flatMap((number): Draft[] => {
		if (number.type !== 'number' || number.value.kind !== 'count') return [];
		const before = reading.legible.slice(sentence.start, number.start);
		const event = led.exec(before)?.[1];
		if (!event) return [];
		const where = place.exec(reading.legible.slice(number.end, number.end + 50))?.[1];
		const whole = where && !event.includes(where) ? `${event} ${where}` : event;
		if (leaning.test(whole) || !/\p{Lu}/u.test(whole)) return [];
		return [
			{
				slots: new Map([
					['number', numberSlot(readAloud(reading.legible, number), number)],
					['event', phraseSlot(whole.replace(/\s+/g, ' '), number)]
				]),
				when: { ...published, basis: 'issue' }
			}
		];
	});
}

/** How many had died in a disaster by the day of the report. */
export const toll: Frame<'number' | 'event'> = {
	name: 'toll',
	tier: 'B',
	identity: ['event'],
	read,
	directions: [
		{
			asks: 'number',
			kind: 'figure',
			stem: ({ event }, { when }) =>
				when && event && when.precision === 'day'
					? `As of ${printDate(when)}, what was the death toll from ${event}?`
					: undefined
		}
	]
};
