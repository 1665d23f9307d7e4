import type { Mention } from '../../language/mention.ts';
import { countryNamed } from '../../language/gazetteer.ts';
import { readAloud } from '../../language/read.ts';
import type { Context } from '../context.ts';
import type { Slot } from '../fact.ts';
import type { Draft } from '../frame.ts';
import { homeOf } from '../home.ts';
import { countrySlot, nameOf, nameSlot, numberSlot, phraseSlot, withArticle } from '../slots.ts';
import { lengths } from './ranked-size.ts';
import { isDisputed } from './size-owner.ts';

type Quantity = Extract<Mention, { type: 'number' }>;
type Country = Extract<Mention, { type: 'country' }>;

/** How far before a name the words may stand that tell of what it is one. */
const NEAR = 300;

const far = new Set(['km', 'mile']);
const tall = new Set(['m', 'metre', 'ft', 'foot', 'feet']);

const flowing = /\b(?:Rivers?|Canal|Creek|Channel|Highway|Expressway|Motorway|Railway)\b/;
const rising = /\b(?:Mount|Mt\.?|Peak|Mountain|Hill|Volcano|Pico|Cerro|Nevado|Tower|Falls)\b/;
/** What the names beside it are, told before them: "its tributaries are the Oyen (80 km), …". */
const rivers = /\b(?:rivers?|tributar(?:y|ies)|streams?|canals?)\b/;
const peaks = /\b(?:peaks?|mountains?|summits?|volcanoe?s?|mounts?|passe?s?|waterfalls?)\b/;

/** A size that has its bracket to itself, but for the same in another unit. */
const closes =
	/^(?:[;,/]? ?(?:or )?\d[\d,.]* ?(?:km|m|mi|miles|ft|feet|metres|meters))?(?: (?:long|high|tall|in length))?\)/;

function measureOf(name: string, before: string, unit: string): string | undefined {
	if (far.has(unit))
		return flowing.test(name) || (rivers.test(before) && !rising.test(name)) ? 'long' : undefined;
	if (!tall.has(unit)) return undefined;
	return rising.test(name) || (peaks.test(before) && !rivers.test(before)) ? 'high' : undefined;
}

/** A word that tells where something else lies: the size in the bracket is how far away it is. */
const isBeside = (before: string): boolean =>
	/\b(?:near|to|from|by|above|around|at|into|until|towards|meets|reaches|passes|after|via) (?:the )?$/.test(
		before
	);

const draft = (thing: Slot, how: string, size: Quantity, { reading }: Context): Draft[] =>
	isDisputed(thing, size, reading.legible)
		? []
		: [
				{
					slots: new Map<string, Slot>([
						['thing', thing],
						['measure', phraseSlot(how, size)],
						['how', phraseSlot('how', size)],
						[
							'amount',
							numberSlot(readAloud(reading.legible, size).replace(/(?<=\d)-(?=\p{L})/u, ' '), size)
						]
					])
				}
			];

/** "the Oyen (120 km)", "Mount Zarya (3,100 m)": how long the river or how high the peak is. */
function named(size: Quantity, unit: string, context: Context): Draft[] {
	const { sentence, reading } = context;
	const name = sentence.mentions.findLast(({ end }) => end <= size.start);
	if (!name || !/^(?:place|name|person|organisation)$/.test(name.type)) return [];
	const text = nameOf(name);
	const isNext = /^ ?\((?:about |approx\.? |c\. ?)?$/.test(
		reading.legible.slice(name.end, size.start)
	);
	const before = reading.legible.slice(Math.max(sentence.start, name.start - NEAR), name.start);
	if (!isNext || text === undefined || isBeside(before)) return [];
	const measure = measureOf(text, before, unit);
	if (!measure || !closes.test(reading.legible.slice(size.end, size.end + 60))) return [];
	const article =
		/\bthe $/i.test(before) || (measure === 'long' && !/\b(?:Creek|Railway)\b/.test(text))
			? 'the'
			: '';
	return draft({ ...nameSlot(name, text), type: 'place', article }, measure, size, context);
}

const bordering =
	/\b(?:borders?|frontiers?|boundar(?:y|ies))\b[^.;:]{0,60}\bwith (?:the )?$|\b(?:borders|bordering|bordered by)\b[^.;:]{0,120}$/;

/** "its border with Peru (1,100 km)", "a 700-km border with Chad": how long the border of two states is. */
function border(size: Quantity, context: Context): Draft[] {
	const { sentence, reading } = context;
	const { legible } = reading;
	const countries = sentence.mentions.filter(
		(mention): mention is Country => mention.type === 'country'
	);
	const led = countries.findLast(({ end }) => end <= size.start);
	const isBracketed =
		led !== undefined &&
		/^ ?\((?:about |approx\.? )?$/.test(legible.slice(led.end, size.start)) &&
		bordering.test(legible.slice(Math.max(sentence.start, led.start - NEAR), led.start)) &&
		closes.test(legible.slice(size.end, size.end + 60));
	const after =
		/^(?:[ -]long)?,? (?:(?:land|common|shared|long|porous|open|international) )*(?:border|frontier|boundary) with (?:the )?/.exec(
			legible.slice(size.end, size.end + 60)
		)?.[0];
	const other = isBracketed
		? led
		: after === undefined
			? undefined
			: countries.find(({ start }) => start === size.end + after.length);
	if (
		!other ||
		(!isBracketed &&
			!/\b(?:a|an|its|the|over|some)(?: (?:nearly|about))? $/.test(
				legible.slice(Math.max(sentence.start, size.start - 40), size.start)
			))
	)
		return [];
	const isAlone = /^ (?:and|or) (?:the )?\p{Lu}/u.test(legible.slice(other.end, other.end + 8));
	const [first] = countries;
	const owner =
		first && first.start < other.start && first.name !== other.name ? first.name : homeOf(context);
	if (!owner || owner === other.name || !countryNamed(owner) || (isAlone && !isBracketed))
		return [];
	const pair = [owner, other.name].map((name) => withArticle(countrySlot(name, size)));
	const thing = {
		...phraseSlot(`border between ${pair.join(' and ')}`, size),
		article: 'the' as const
	};
	return draft(thing, 'long', size, context);
}

/** Sizes that stand in brackets behind what has them, and the lengths of borders. */
export const readBracketed = (context: Context): Draft[] =>
	context.sentence.mentions.flatMap((size): Draft[] => {
		if (size.type !== 'number' || size.value.kind !== 'quantity') return [];
		const { unit } = size.value;
		if (!lengths.has(unit)) return [];
		return [...(far.has(unit) ? border(size, context) : []), ...named(size, unit, context)];
	});
