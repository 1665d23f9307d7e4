import { readAloud } from '../../language/read.ts';
import type { Mention } from '../../language/mention.ts';
import type { Context } from '../context.ts';
import type { Slot } from '../fact.ts';
import { whenOf, type Draft, type Frame } from '../frame.ts';
import { numberSlot, phraseSlot, slotOf } from '../slots.ts';
import { isNatural, ofNature } from './natural.ts';
import { namesOne } from './slot-names.ts';
import { timeOpening } from '../time.ts';
import { toldIn } from './stated.ts';
import { uncapital } from '../../text/capital.ts';

type NumberMention = Extract<Mention, { type: 'number' }>;

/** Each way to tell parts, and how it is asked in the present and in the past. */
const ways: readonly (readonly [
	RegExp,
	(parts: string, whole: string, past: boolean) => string
])[] = [
	[
		/^(?:is|was) (?:sub)?divided into$/,
		(parts, whole, past) => `Into how many ${parts} ${past ? 'was' : 'is'} ${whole} divided?`
	],
	[
		/^(?:consist(?:s|ed) of|(?:is|was) (?:composed|made up) of)$/,
		(parts, whole, past) => `How many ${parts} ${past ? 'did' : 'does'} ${whole} consist of?`
	],
	[
		/^compris(?:es|ed)$/,
		(parts, whole, past) => `How many ${parts} ${past ? 'did' : 'does'} ${whole} comprise?`
	],
	[
		/^contain(?:s|ed)$/,
		(parts, whole, past) => `How many ${parts} ${past ? 'did' : 'does'} ${whole} contain?`
	],
	[
		/^(?:has|had)$/,
		(parts, whole, past) => `How many ${parts} ${past ? 'did' : 'does'} ${whole} have?`
	]
];

const telling =
	/ (?<verb>(?:is|was) (?:sub)?divided into|consist(?:s|ed) of|(?:is|was) (?:composed|made up) of|compris(?:es|ed)|(?:originally )?contain(?:s|ed)|has|had)(?: a total of)? (?=(?:\p{L}+ )?[\p{L}\d])/gu;
/** Parts whose number is another next year. */
const changing =
	/\b(?:employees|workers|staff|people|inhabitants|residents|students|pupils|soldiers|troops|personnel|aircraft|ships|vehicles|stores|shops|branches|offices|customers|users|passengers|followers|speakers|signatories|parties|cases|deaths|countries|nations|species|subsidiaries|dealers|hotels|beds)$/;
/** Numbers that laws set and seldom change. */
const elected = /\b(?:members|seats|states|constituencies)$/;
const partial =
	/\b(?:children|sons|daughters|siblings|brothers|sisters|wives|goals|points|times|years|days|months|weeks|hours|reasons|ways|options|things|meanings|problems|effects|types|kinds|rooms|copies|chances|attempts|shots|sets|ideas|items|results)$/;

/** What one has, counted for a day: "has 14 dialogue partners". */
const held =
	/\b(?:members|partners|observers|associates|signatories|parties|employees|workers|staff|inhabitants|residents|students|pupils|branches|stores|shops|outlets|restaurants|hotels|offices|subsidiaries|customers|subscribers|users|aircraft|ships|submarines|bases|stations|schools|universities|hospitals|embassies|missions|chapters|affiliates|plants|factories|campuses|dealers|airports|ports|reactors|satellites|beds|libraries|museums)(?: and \p{Ll}+s)?$/u;
const built =
	/\b(?:members|seats|states|provinces|districts|departments|regions|cantons|counties|municipalities|constituencies|islands|articles|schedules|parts|chapters|sections|clauses|moons|rings|bones|chambers|houses|judges|lanes|stations|storeys|floors|employees|inhabitants|campuses|faculties|divisions|parties|protocols|annexes|letters|verses|provisions|muscles|teeth|vertebrae|lobes|valves|ribs|electrons|protons|neutrons|atoms|planets|layers|tiers)$/;

/** What the parts are, told beside them: "two observers*—Peru and Chile—*and 14 partners". */
const aside = /^ ?[—–] ?[^—–\d]{3,80}[—–]|^ \([^()]{3,80}\)/;
const counted =
	/^ ((?:[\p{Ll}-]+ ){0,3}?[\p{L}-]+s(?: and \p{Ll}+s(?= in\b|[.,]))?|people|members|personnel|staff|aircraft)(?=[,.;:)—–]| (?:and|in|of|which|with|from|under|for|as|on|at|including|worldwide|across|around|globally)\b| [(—–]|$)/u;

/** The parts counted after a verb: "29 articles, four annexes and one protocol". */
function partsAfter(
	at: number,
	{ sentence, reading }: Context
): { number: NumberMention; noun: string }[] {
	const found: { number: NumberMention; noun: string }[] = [];
	let next = at;
	for (const mention of sentence.mentions) {
		if (mention.type !== 'number' || mention.start < next) continue;
		const gap = reading.legible.slice(next, mention.start).replace(aside, '');
		if (mention.value.kind !== 'count' || !/^,? ?(?:and )?$/.test(gap)) break;
		const noun = counted.exec(reading.legible.slice(mention.end, sentence.end));
		if (!noun?.[1]) break;
		found.push({ number: mention, noun: noun[1].toLowerCase() });
		next = mention.end + noun[0].length;
	}
	return found;
}

/** What has the parts: the subject of the verb that starts at `at`, or the name right before it. */
function wholeAt(at: number, context: Context): Slot | undefined {
	const { sentence, reading } = context;
	const clause = toldIn(context).find(
		({ verb, subject }) => subject && Math.abs(verb.start - at) < 4 && subject.end <= at
	);
	if (clause?.subject) return slotOf(clause.subject, context);
	const mention = sentence.mentions.findLast(({ end }) => end === at - 1);
	if (!mention || mention.type === 'date' || mention.type === 'number') return undefined;
	const before = reading.legible.slice(sentence.start, mention.start);
	if (!/^(?:The )?$/.test(before)) return undefined;
	const text = readAloud(reading.legible, mention);
	return slotOf(
		{
			start: mention.start,
			end: mention.end,
			text,
			head: text.split(' ').at(-1)?.toLowerCase() ?? '',
			mention,
			mentions: [mention],
			members: [],
			complements: [],
			...(before ? { determiner: 'the' } : {})
		},
		context
	);
}

function read(context: Context): Draft[] {
	const { sentence, reading } = context;
	const text = reading.legible.slice(sentence.start, sentence.end);
	const drafts = [...text.matchAll(telling)].flatMap((match): Draft[] => {
		const start = sentence.start + match.index + 1;
		const whole = wholeAt(start, context);
		const isKind = whole !== undefined && isNatural(whole.text);
		const parts = partsAfter(sentence.start + match.index + match[0].length, context);
		const verb = (match.groups?.['verb'] ?? '').replace('originally ', '');
		if (
			!whole ||
			(!namesOne(whole) && !isKind) ||
			whole.type === 'person' ||
			(whole.mention === undefined && /s$/.test(whole.head ?? '')) ||
			parts.length === 0
		)
			return [];
		const when = toldIn(context).find(
			(clause) => clause.when && Math.abs(clause.verb.start - start) < 12
		)?.when;
		return parts.flatMap(({ number, noun }): Draft[] => {
			const isLoose =
				partial.test(noun) ||
				(/^(?:has|had|contain)/.test(verb) &&
					number.value.kind === 'count' &&
					number.value.value < 2);
			// What a thing has by the way changes; what it is built of stays.
			const isHeld = /^(?:has|had)$/.test(verb) && !built.test(noun);
			if (isHeld && !(held.test(noun) && number.value.value > 2)) return [];
			if (isLoose || !/(?:s|people|personnel|staff|aircraft)$/.test(noun)) return [];
			return [
				{
					slots: new Map([
						['whole', whole],
						['number', numberSlot(readAloud(reading.legible, number), number)],
						['parts', phraseSlot(noun, number)],
						['verb', phraseSlot(verb, number)],
						...(isKind ? ([[ofNature, phraseSlot(ofNature, number)]] as const) : [])
					]),
					...whenOf(when ? { when } : {}),
					...((isHeld || changing.test(noun)) && !when ? { flags: ['as-of' as const] } : {}),
					...(/^(?:has|had|contain)/.test(verb) ? { tier: 'B' as const } : {})
				}
			];
		});
	});
	return drafts;
}

/** Of how many parts of a kind a named thing consists, is divided into or has. */
export const compose: Frame<'whole' | 'number' | 'parts' | 'verb' | 'nature'> = {
	name: 'compose',
	tier: 'A',
	identity: ['whole', 'parts'],
	read,
	directions: [
		{
			asks: 'number',
			kind: 'figure',
			stem: ({ whole = '', parts = '' }, fact) => {
				const verb = fact.slots.get('verb')?.text ?? '';
				const ask = ways.find(([words]) => words.test(verb))?.[1];
				const isChanging =
					changing.test(parts) || fact.when !== undefined || fact.flags.includes('as-of');
				const isPast = /^consisted|^comprised|^contained|^had$|^was /.test(verb);
				const opening = isChanging
					? timeOpening(fact)
					: elected.test(parts) && !isPast
						? (timeOpening(fact) ?? '')
						: '';
				if (!ask || opening === undefined) return undefined;

				const stem = ask(parts, whole, isPast || opening !== '');
				return opening ? opening + uncapital(stem) : stem;
			}
		}
	]
};
