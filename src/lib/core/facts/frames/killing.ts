import type { Mention } from '../../language/mention.ts';
import { readAloud } from '../../language/read.ts';
import type { Context } from '../context.ts';
import type { Slot } from '../fact.ts';
import { whenOf, type Draft, type Frame } from '../frame.ts';
import { numberSlot, phraseSlot } from '../slots.ts';
import { atTime, yearOf } from '../time.ts';
import { isPlain } from '../told.ts';
import { uncapital } from '../../text/capital.ts';

type Count = Extract<Mention, { type: 'number' }>;
type DateMention = Extract<Mention, { type: 'date' }>;

/** "…, killing *at least* 12", "… and wounding 30": how the number is led in. */
const led =
	/(?:,|,? (?:and|while))? (?<verb>killing|wounding|injuring|displacing|drowning|leaving)(?: (?:at least|about|around|nearly|almost|more than|over|as many as|up to|an estimated|some|another|a total of))* ?$/;
const people =
	/^ (?<noun>(?:[\p{Ll}-]+ )?(?:people|persons|civilians|soldiers|workers|pilgrims|passengers|students|children|women|men|officers|policemen|troops|miners|sailors|villagers|protesters|residents|inhabitants|worshippers|firefighters|patients|tourists|fighters|militants))\b/u;
const homeless = /^(?: \p{Ll}+)? (?<how>dead|homeless|injured|wounded|missing)\b/u;
/** Ends of a number that stands alone. */
const bare =
	/^(?: or more| others)?(?:[,.;]|$| (?:and|in|as|on|at|after|while|before|when|according)\b)/;

const deeds = new Map([
	['killing', 'killed'],
	['wounding', 'wounded'],
	['injuring', 'injured'],
	['displacing', 'displaced'],
	['drowning', 'drowned']
]);

/** Words that lean on the text. */
const leaning =
	/\b(?:it|its|he|his|him|she|her|they|their|them|this|that|these|those|we|our|which|who|also|there|the (?:same|two|three|latter|former|first|second))\b|["“”‘:;]|^(?:But|And|Yet|However|Then|Later|Meanwhile|While|When|After|Before|As)\b/iu;

/** What happened, with its dates in full; undefined where it tells no day or year, or too much. */
function happened(
	end: number,
	{ sentence, reading }: Context
): { text: string; when: DateMention } | undefined {
	const dates = sentence.mentions.filter(
		(mention): mention is DateMention => mention.type === 'date' && mention.end <= end
	);
	const [when] = dates;
	if (!when || dates.length > 1) return undefined;
	const said = reading.legible.slice(when.start, when.end);
	const isWhole = when.value.basis === 'stated' && said.includes(String(yearOf(when.value)));
	const before = reading.legible.slice(sentence.start, when.start);
	const after = reading.legible.slice(when.end, end);
	const text = isWhole
		? readAloud(reading.legible, { start: sentence.start, end })
		: `${before.replace(/\b(?:on|in|late on|early on) $/i, '')}${atTime(when.value)}${after}`.replace(
				/\s+/g,
				' '
			);
	const told = text.trim().replace(/ \([^()]*\)/g, '');
	const names = told.slice(1).match(/(?<![\p{L}])\p{Lu}\p{Ll}+/gu) ?? [];
	const isMonth = (word: string) =>
		/^(?:January|February|March|April|May|June|July|August|September|October|November|December)$/.test(
			word
		);
	const isNamed = sentence.mentions.some(
		({ start, type }) => start === sentence.start && type !== 'date' && type !== 'number'
	);
	return leaning.test(told) || told.split(' ').length > 22 || names.every(isMonth)
		? undefined
		: { text: isNamed ? told : uncapital(told), when };
}

function read(context: Context): Draft[] {
	const { sentence, reading } = context;
	const text = reading.legible.slice(sentence.start, sentence.end);
	const first = /,? (?:killing|wounding|injuring|displacing|drowning|leaving) /.exec(text);
	if (!first || !isPlain(context)) return [];
	const event = happened(sentence.start + first.index, context);
	if (!event) return [];
	return sentence.mentions.flatMap((count): Draft[] => {
		if (count.type !== 'number' || count.value.kind !== 'count' || count.value.value < 2) return [];
		const verb = led.exec(reading.legible.slice(sentence.start, count.start))?.groups?.['verb'];
		const after = reading.legible.slice(count.end, sentence.end);
		const noun = people.exec(after)?.groups?.['noun'];
		const how =
			verb === 'leaving'
				? homeless.exec(after.slice(noun ? noun.length + 1 : 0))?.groups?.['how']
				: '';
		if (!verb || how === undefined || (!noun && how === '' && !bare.test(after))) return [];
		const done = how ? `left ${how}` : deeds.get(verb);
		const asked = `How many ${noun ?? 'people'} were ${done ?? ''} when ${event.text}`;
		return [
			{
				slots: new Map<string, Slot>([
					['told', phraseSlot(asked, count)],
					['number', countSlot(count, context)]
				]),
				...whenOf({ when: event.when })
			}
		];
	});
}

const countSlot = (count: Count, { reading }: Context): Slot =>
	numberSlot(
		readAloud(reading.legible, count) +
			(/^ or more\b/.exec(reading.legible.slice(count.end, count.end + 9))?.[0] ?? ''),
		count
	);

/** How many something that happened on a day killed or hurt, told behind it by the way. */
export const killing: Frame<'told' | 'number'> = {
	name: 'killing',
	tier: 'B',
	identity: ['told'],
	read,
	directions: [{ asks: 'number', kind: 'figure', stem: ({ told }) => told && `${told}?` }]
};
