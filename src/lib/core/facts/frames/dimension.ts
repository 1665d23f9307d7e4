import type { Clause } from '../../language/clause.ts';
import { readAloud } from '../../language/read.ts';
import type { Mention } from '../../language/mention.ts';
import type { Context } from '../context.ts';
import { whenOf, type Draft, type Frame } from '../frame.ts';
import { numberSlot, phraseSlot } from '../slots.ts';
import { namesOne, namedSlot } from './slot-names.ts';
import { timeOpening } from '../time.ts';
import { adjectives, lengths, readRanked } from './ranked-size.ts';
import { readBracketed } from './bracketed-size.ts';
import { hasExtent, isDisputed, ownerOf } from './size-owner.ts';
import { toldIn } from './stated.ts';
import { uncapital } from '../../text/capital.ts';

type Quantity = Extract<Mention, { type: 'number' }>;

const nouns =
	'(?:(?:total|maximum|average|mean|installed|generating|storage|seating|land|overall|surface|estimated|annual) )*(?:length|height|elevation|altitude|depth|width|area|population|capacity|diameter|mass|volume|output|density)';
/** What another count will find another number of. */
const changing = /\b(?:population|output|capacity|density|annual)\b/;

const tail = /^ (long|high|tall|wide|deep|in length|in height|in width)\b/;
const have = new RegExp(
	`\\b(?:(?:has|had|have|having|with|covers|covering|and)|is estimated to have) (?:an?|the|its)? ?(?<noun>${nouns}) of (?:about |around |approximately |some |over |nearly |almost )?$`
);
const covers =
	/\b(?:covers|covering|occupies|spans|extends over)(?: (?:an? (?:(?:total|land|surface) )*area of|about|around|some|approximately|over))* ?$/;
/** "extends 1,340 km along the coast", "traverses a length of 90 km": how far all of it goes. */
const goes =
	/\b(?:(?:extend(?:s|ing)|stretch(?:es|ing)|runs|flows|span(?:s|ning))(?: (?:for|over|about|approximately|some|a distance of|a length of))*|(?:traverses|covers|travels) a (?:length|distance) of(?: about| approximately)?) ?$/;
const wholly =
	/^(?:[.,;]|$| in length\b| long\b| from (?:its|the) source\b| from \p{Lu}| along\b| before\b)/u;
/** What stretches across a land does not end there, as what flows through it may. */
const across = /\b(?:extend|stretch|span)\P{L}*(?:s|es|ing|ning)\b[^,;]*$/u;
/** "82 m high *and* 180 m long": the second of two sizes. */
const further =
	/\b(?:is|was) [^,;.]{2,40}\b(?:long|high|tall|wide|deep|in (?:length|height|width)),? (?:and )?(?:about |around |some |over |nearly |almost )?$/;
/** "lies at 3,812 m *above sea level*". */
const above = /^ above (?:mean )?sea level\b/;
const isAt =
	/\b(?:lies|lying|is|stands|sits|located|situated|rises|rises to)(?: at)?(?: about| around| some| over| nearly)? $/;
/** The same in another unit, in brackets. */
const conversion = /^ ?\(\d[^()]{1,24}\)/;
/** What was built to hold or make so much keeps its capacity. */
const works =
	/\b(?:dam|barrage|plant|station|reservoir|stadium|arena|theatre|theater|hall|airport|terminal|refinery|pipeline|park|farm|project|reactor|auditorium)\b/i;
const reaches =
	/\breach(?:es|ing) an? (?:maximum )?(height|depth|length|width|altitude|elevation) of (?:about |around |nearly |over )?$/;
const lies =
	/\b(?:lies|stands|located|situated|is) at an (altitude|elevation) of (?:about |around |nearly |over )?$/;
const stands =
	/\b(?:stands|rises to|reaches|at)(?: (?:a height of|an elevation of|an altitude of))? ?(?:about |around )?$/;

/** "with 300 GW *of installed generating capacity*": the measure behind its number. */
const behind =
	/^ of (?<noun>(?:(?:total|installed|power|generating|generation|electricity|storage) )+capacity)\b/;

type Told = { readonly noun: string; readonly question: 'how' | 'what' };

/** What a quantity is the measure of, by the words around it. */
function measureOf(before: string, after: string, { value }: Quantity): Told | undefined {
	const unit = value.kind === 'quantity' ? value.unit : undefined;
	const adjective = tail.exec(after)?.[1];
	const isLength = unit !== undefined && lengths.has(unit);
	if (
		adjective &&
		isLength &&
		(further.test(before) ||
			/\b(?:is|was|are|stands|runs)(?: (?:a|about|around|approximately|some|over|nearly|almost|up to))*\s?$/.test(
				before
			))
	)
		return { noun: adjectives.get(adjective) ?? adjective, question: 'how' };
	if (isLength && above.test(after) && isAt.test(before))
		return { noun: 'high above sea level', question: 'how' };
	const isWhole =
		wholly.test(after) || (/^ across\b/.test(after) && across.test(before.slice(-120)));
	if (isLength && goes.test(before) && isWhole) return { noun: 'long', question: 'how' };
	const told = (reaches.exec(before) ?? lies.exec(before))?.[1];
	if (told && isLength) return { noun: told, question: 'what' };
	const turned = behind.exec(after)?.groups?.['noun'];
	if (turned && /\b(?:with|has|had|have)(?: about| around| over| nearly)? $/.test(before))
		return { noun: turned, question: 'what' };
	const noun = have.exec(before)?.groups?.['noun'];
	// An area is told in squares; a length taken for one was cut short.
	if (noun)
		return noun.endsWith('area') &&
			!/²|square|hectare|acre/.test(unit ?? '') &&
			!/^[²2]/.test(after)
			? undefined
			: { noun, question: 'what' };
	if (unit && /²|square|hectare|acre/.test(unit) && covers.test(before))
		return { noun: 'area', question: 'what' };
	if (
		unit &&
		lengths.has(unit) &&
		/\b(?:rises to|stands) ?(?:about )?$/.test(before) &&
		stands.test(before)
	)
		return { noun: 'height', question: 'what' };
	return undefined;
}

/** "km2", where the number was read without its square. */
const squared = (mention: Mention, legible: string): { start: number; end: number } =>
	/[²2]/.test(legible.charAt(mention.end))
		? { start: mention.start, end: mention.end + 1 }
		: mention;

function read(context: Context): Draft[] {
	const { sentence, reading } = context;
	return sentence.mentions.flatMap((mention): Draft[] => {
		if (
			mention.type !== 'number' ||
			mention.value.kind === 'ordinal' ||
			mention.value.kind === 'money'
		)
			return [];
		const before = reading.legible.slice(sentence.start, mention.start);
		const after = reading.legible.slice(mention.end, mention.end + 50).replace(conversion, '');
		const told = measureOf(before, after, mention);
		const owner = told && ownerOf(mention, context);
		if (
			!owner ||
			!namesOne(owner.slot) ||
			(told.question === 'how' && (!hasExtent(owner.slot) || /\bare\b[^,;]*$/.test(before))) ||
			owner.slot.type === 'person' ||
			(owner.slot.mention === undefined &&
				owner.slot.type !== 'country' &&
				!owner.slot.text.includes(' ')) ||
			owner.slot.type === 'agreement' ||
			isDisputed(owner.slot, mention, reading.legible)
		)
			return [];
		if (
			!behind.test(after) &&
			/^of |^per /.test(reading.legible.slice(mention.end, mention.end + 4).trim())
		)
			return [];
		const date = sentence.mentions.find(
			({ type, start }) =>
				type === 'date' &&
				start >= mention.end &&
				(start - mention.end < 12 ||
					/^[^,;.]{0,60} as (?:of|on) $/.test(reading.legible.slice(mention.end, start)))
		);
		const when = date?.type === 'date' ? date : owner.when;
		// "14.5. Mio.": a count that lost its scale.
		const isCut = told.noun.includes('population') && mention.value.value < 100;
		if (isCut) return [];
		const isChanging =
			changing.test(told.noun) && !(told.noun.endsWith('capacity') && works.test(owner.slot.text));
		return [
			{
				slots: new Map([
					['thing', owner.slot],
					['measure', phraseSlot(told.noun, mention)],
					['how', phraseSlot(told.question, mention)],
					[
						'amount',
						numberSlot(readAloud(reading.legible, squared(mention, reading.legible)), mention)
					]
				]),
				...(isChanging && when ? whenOf({ when }) : {}),
				...(isChanging && !when ? { flags: ['as-of' as const] } : {})
			}
		];
	});
}

const sizes = /^(?:length|height|elevation|depth|width|area|diameter)$/;

/** "The total length of the Indus is 3,180 km". */
function readSubject(clause: Clause, context: Context): Draft[] {
	const { verb, subject } = clause;
	const of = subject?.complements.find(({ preposition }) => preposition === 'of')?.phrase;
	if (verb.lemma !== 'be' || verb.tense === 'past' || !subject || !of || !sizes.test(subject.head))
		return [];
	const thing = namedSlot(of, context);
	const { legible } = context.reading;
	const amount = context.sentence.mentions.find(
		({ type, start }) => type === 'number' && start >= verb.start && start - verb.start < 24
	);
	const noun = subject.text.split(' of ')[0]?.toLowerCase() ?? '';
	const isQuantity = amount?.type === 'number' && amount.value.kind === 'quantity';
	if (!thing || !namesOne(thing) || !isQuantity || !/^(?:\p{Ll}+ ){0,2}\p{Ll}+$/u.test(noun))
		return [];
	return [
		{
			slots: new Map([
				['thing', thing],
				['measure', phraseSlot(noun, subject)],
				['how', phraseSlot('what', subject)],
				['amount', numberSlot(readAloud(legible, squared(amount, legible)), amount)]
			])
		}
	];
}

/** How long, high or large a named thing is; how many people live there, with the time of the count. */
export const dimension: Frame<'thing' | 'measure' | 'how' | 'amount'> = {
	name: 'dimension',
	tier: 'A',
	identity: ['thing', 'measure'],
	read: (context) => {
		const drafts = [
			...read(context),
			...readRanked(context),
			...toldIn(context).flatMap((clause) => readSubject(clause, context))
		];
		const told = new Set(drafts.map(({ slots }) => slots.get('amount')?.start));
		return [
			...drafts,
			...readBracketed(context).filter(({ slots }) => !told.has(slots.get('amount')?.start))
		];
	},
	directions: [
		{
			asks: 'amount',
			kind: 'figure',
			stem: ({ thing, measure = '' }, fact) => {
				const isChanging =
					changing.test(measure) && (fact.when !== undefined || fact.flags.includes('as-of'));
				const opening = isChanging ? timeOpening(fact) : '';
				if (opening === undefined) return undefined;
				if (fact.slots.get('how')?.text === 'how') return `How ${measure} is ${thing}?`;
				const stem = `What ${opening ? 'was' : 'is'} the ${measure} of ${thing}?`;
				return opening ? opening + uncapital(stem) : stem;
			}
		}
	]
};
