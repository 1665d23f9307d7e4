import type { Clause } from '../../language/clause.ts';
import { readAloud } from '../../language/read.ts';
import type { Mention } from '../../language/mention.ts';
import type { Context } from '../context.ts';
import type { Slot } from '../fact.ts';
import { whenOf, type Draft, type Frame } from '../frame.ts';
import { nameOf, nameSlot, numberSlot, phraseSlot } from '../slots.ts';
import { namesOne, namedSlot } from './slot-names.ts';
import { timeOpening } from '../time.ts';
import { adjectives, lengths, readRanked } from './ranked-size.ts';
import { isOfBlock } from './own-block.ts';
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
	/\b(?:covers|covering|occupies|spans|extends over)(?: (?:an area of|about|around|some|approximately|over))* ?$/;
/** "extends 1,340 km along the coast", "traverses a length of 90 km": how far all of it goes. */
const goes =
	/\b(?:(?:extends|stretches|runs|flows|spans)(?: (?:for|over|about|approximately|some|a distance of|a length of))*|(?:traverses|covers|travels) a (?:length|distance) of(?: about| approximately)?) ?$/;
const wholly =
	/^(?:[.,;]|$| in length\b| long\b| from (?:its|the) source\b| from \p{Lu}| along\b| before\b)/u;
const reaches =
	/\breach(?:es|ing) an? (?:maximum )?(height|depth|length|width|altitude|elevation) of (?:about |around |nearly |over )?$/;
const lies =
	/\b(?:lies|stands|located|situated|is) at an (altitude|elevation) of (?:about |around |nearly |over )?$/;
const stands =
	/\b(?:stands|rises to|reaches|at)(?: (?:a height of|an elevation of|an altitude of))? ?(?:about |around )?$/;

/** What can be long, high or wide, by its noun. */
const extended =
	/\b(?:road|highway|motorway|expressway|route|street|railway|line|track|bridge|tunnel|canal|channel|river|stream|tributary|coast|coastline|shore|beach|border|frontier|boundary|wall|fence|dam|barrage|tower|building|skyscraper|mosque|church|cathedral|temple|palace|fort|pyramid|statue|monument|minaret|dome|mast|peak|mountain|mount|hill|volcano|summit|pass|valley|canyon|gorge|waterfall|falls?|lake|sea|bay|gulf|strait|island|peninsula|desert|plateau|range|glacier|cave|crater|trench|reef|pipeline|cable|corridor|runway|ship|vessel|submarine|boat|aircraft|plane|missile|rocket|telescope|train|bus|tree|whale|snake|shark|dinosaur|wingspan|stadium|gate|pier|harbou?r|port|park|trail|lane|viaduct|aqueduct|metro|subway|network|nile|city|town|village|station|airport|archipelago|basin|delta|forest|crossing|causeway)\b/i;

/** Whether a thing may have a length: by its noun, or by a name that no people, paper or body bears. */
function hasExtent({ type, text, head, isPlural }: Slot): boolean {
	const noun =
		head ??
		text
			.split(/ (?:of|in|on|at|between|from) /)[0]
			?.split(' ')
			.at(-1) ??
		'';
	if (isPlural || /(?:ties|relations|links)$/i.test(noun)) return false;
	return type === 'phrase'
		? extended.test(noun)
		: !/^(?:event|agreement|person|office|nationality)$/.test(type) &&
				(type !== 'organisation' || extended.test(text));
}

type Told = { readonly noun: string; readonly question: 'how' | 'what' };

/** What a quantity is the measure of, by the words around it. */
function measureOf(before: string, after: string, { value }: Quantity): Told | undefined {
	const unit = value.kind === 'quantity' ? value.unit : undefined;
	const adjective = tail.exec(after)?.[1];
	if (
		adjective &&
		unit &&
		lengths.has(unit) &&
		/\b(?:is|was|are|stands|runs)(?: (?:a|about|around|approximately|some|over|nearly|almost|up to))*\s?$/.test(
			before
		)
	)
		return { noun: adjectives.get(adjective) ?? adjective, question: 'how' };
	if (unit && lengths.has(unit) && goes.test(before) && wholly.test(after))
		return { noun: 'long', question: 'how' };
	const told = (reaches.exec(before) ?? lies.exec(before))?.[1];
	if (told && unit && lengths.has(unit)) return { noun: told, question: 'what' };
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

/** Whose measure it is: the subject of the clause around it, or the name before ", with a length of". */
function ownerOf(
	quantity: Quantity,
	context: Context
): { slot: Slot; when?: Extract<Mention, { type: 'date' }> } | undefined {
	const { sentence, reading } = context;
	const clause = toldIn(context).findLast(
		({ verb, subject, end }) =>
			subject && subject.end <= quantity.start && verb.start < quantity.end && end >= quantity.start
	);
	const between = clause?.subject ? reading.legible.slice(clause.subject.end, quantity.start) : '';
	// Another name in between may be the owner.
	const isNear =
		clause?.subject &&
		!sentence.mentions.some(
			({ type, start, end }) =>
				type !== 'date' &&
				type !== 'number' &&
				start >= (clause.subject?.end ?? 0) &&
				end <= quantity.start
		);
	if (clause && isNear && !/[;:]/.test(between)) {
		const slot = namedSlot(clause.subject, context);
		if (slot && !isOfBlock(clause.subject, slot, context)) return undefined;
		return slot && { slot, ...(clause.when ? { when: clause.when } : {}) };
	}
	const mention = sentence.mentions.findLast(({ end }) => end <= quantity.start);
	const gap = mention ? reading.legible.slice(mention.end, quantity.start) : '';
	if (
		!mention ||
		mention.type === 'date' ||
		mention.type === 'number' ||
		!/^,? (?:with|has|covers|is|was|had) /.test(gap)
	)
		return undefined;
	const name = nameOf(mention);
	return name === undefined || /[,;:].*,/.test(gap)
		? undefined
		: {
				slot: {
					...nameSlot(mention, name),
					article: /\bthe $/i.test(reading.legible.slice(sentence.start, mention.start))
						? 'the'
						: ''
				}
			};
}

/** "the Oyen is 45 miles long" and elsewhere "the Oyen 72 km": two figures, and nobody knows which is right. */
function isDisputed({ text }: Slot, { start, end }: Quantity, legible: string): boolean {
	const name = text.replace(/[^\p{L}\p{N} ]/gu, '.');
	const figures = legible.matchAll(
		new RegExp(
			`${name}(?: \\p{Lu}?\\p{Ll}+)?[ (:–-]{1,3}(\\d[\\d,.]*) ?(?:k?ms?|miles?|ft|feet|met)`,
			'gu'
		)
	);
	const own = /\d[\d,.]*/.exec(legible.slice(start, end))?.[0];
	return [...figures].some(([, figure]) => figure !== own);
}

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
		const told = measureOf(before, reading.legible.slice(mention.end, mention.end + 24), mention);
		const owner = told && ownerOf(mention, context);
		if (
			!owner ||
			!namesOne(owner.slot) ||
			(told.question === 'how' && (!hasExtent(owner.slot) || /\bare\b[^,;]*$/.test(before))) ||
			owner.slot.type === 'person' ||
			(owner.slot.mention === undefined && !owner.slot.text.includes(' ')) ||
			owner.slot.type === 'agreement' ||
			isDisputed(owner.slot, mention, reading.legible)
		)
			return [];
		if (/^of |^per /.test(reading.legible.slice(mention.end, mention.end + 4).trim())) return [];
		const date = sentence.mentions.find(
			({ type, start }) => type === 'date' && start >= mention.end && start - mention.end < 12
		);
		const when = date?.type === 'date' ? date : owner.when;
		// "14.5. Mio.": a count that lost its scale.
		const isCut = told.noun.includes('population') && mention.value.value < 100;
		if (isCut) return [];
		const isChanging = changing.test(told.noun);
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
	read: (context) => [
		...read(context),
		...readRanked(context),
		...toldIn(context).flatMap((clause) => readSubject(clause, context))
	],
	directions: [
		{
			asks: 'amount',
			kind: 'figure',
			stem: ({ thing, measure = '' }, fact) => {
				const opening = changing.test(measure) ? timeOpening(fact) : '';
				if (opening === undefined) return undefined;
				if (fact.slots.get('how')?.text === 'how') return `How ${measure} is ${thing}?`;
				const stem = `What ${opening ? 'was' : 'is'} the ${measure} of ${thing}?`;
				return opening ? opening + uncapital(stem) : stem;
			}
		}
	]
};
