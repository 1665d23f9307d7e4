import type { Clause, Phrase } from '../../language/clause.ts';
import type { Context } from '../context.ts';
import type { Slot } from '../fact.ts';
import type { Draft, Frame } from '../frame.ts';
import { slotOf, withArticle } from '../slots.ts';
import { asOfTime } from '../time.ts';
import { namesOne, namedSlot } from './slot-names.ts';
import { toldIn } from './stated.ts';
import { readWaters, withoutTwins } from './waters.ts';
import { uncapital } from '../../text/capital.ts';

type Way =
	'tributary' | 'over' | 'meet' | 'rise' | 'empty' | 'flow' | 'lie' | 'seat' | 'border' | 'join';

/** Verbs of geography, the prepositions of their places, and what they tell. */
const ways: readonly (readonly [RegExp, RegExp, Way])[] = [
	[/^(?:rise|originate)$/, /^(?:in|from|at|on)$/, 'rise'],
	[/^(?:empty|flow|drain|discharge|debouch)$/, /^into$/, 'empty'],
	[/^(?:flow|run|pass)$/, /^through$/, 'flow'],
	[/^(?:locate|situate|lie)$/, /^(?:in|on|between|at|off)$/, 'lie'],
	[/^(?:headquarter|base|seat)$/, /^(?:in|at)$/, 'seat']
];
const isPlaceName = ({ mention }: Phrase) =>
	mention === undefined || /^(?:place|country|name|nationality)$/.test(mention.type);

/** Words that only lead to a place: "in the north of", "on the banks of". */
const isWhere = (slot: Slot): boolean =>
	/^(?:[\p{Ll}-]+ )?(?:of (?:the )?)?\p{Lu}/u.test(slot.text) &&
	!/\b(?:order|fact|case|interest|way|terms|response|connection|part|centre|center|heart|contact|control|touch|hands|mind|market|war|conflict|favou?r|vicinity|midst)\b/.test(
		slot.text
	) &&
	slot.text.length > 2 &&
	slot.text.split(' ').length <= 10;

/** A name and nothing else: "the greater part of the Danube Delta" is no place by itself. */
const isWholeName = ({ text, article }: Slot): boolean =>
	article !== 'a' &&
	article !== 'an' &&
	text
		.split(' ')
		.every((word) =>
			/^[\p{Lu}\d‘'’]|^(?:of|the|and|de|la|le|du|da|do|el|al|on|for)$|-\p{Lu}/u.test(word)
		);

const partly = /\b(?:mostly|partly|mainly|largely|partially|chiefly|predominantly|primarily)\b/;
/** "on North of the Indus": beside it, not on it. */
const sideways = /^(?:the )?(?:north|south|east|west)\p{Ll}* of /iu;

/** "the Oyen Mountains *do* lie". */
const several = /(?:Mountains|Islands|Hills|Alps|Andes|Himalayas|Falls|Lakes|Plains|Highlands)$/;

function placed(clause: Clause, context: Context): Draft[] {
	const { verb, subject, obliques } = clause;
	if (!ways.some(([lemma]) => lemma.test(verb.lemma))) return [];
	const thing = namedSlot(subject, context);
	if (!thing || !namesOne(thing) || thing.type === 'person' || !isWholeName(thing)) return [];
	return ways.flatMap(([lemma, preposition, way]): Draft[] => {
		if (!lemma.test(verb.lemma)) return [];
		const isPassive = /^(?:locate|situate|headquarter|base|seat)$/.test(verb.lemma);
		if (isPassive !== verb.isPassive || (way !== 'seat' && verb.tense === 'past')) return [];
		if (way === 'seat' && !isSeated(clause, thing, context)) return [];
		const found = obliques.find(
			(oblique) =>
				preposition.test(oblique.preposition) &&
				isPlaceName(oblique.phrase) &&
				!oblique.phrase.mentions.some(({ type }) => type === 'number')
		);
		const named = found && slotOf(found.phrase, context);
		// "in Lima, Peru" is one place, told with its country.
		const isTwice = /^[^,]+, \p{Lu}[^,]*$/u.test(found?.phrase.text ?? '');
		const place = way === 'seat' && named?.type === 'list' && isTwice ? named.members[0] : named;
		// "in Yorkshire, England" is no list of two places.
		const isList = place?.type === 'list' && (way === 'flow' || found?.preposition === 'between');
		const between = context.reading.legible.slice(subject?.end, found?.phrase.start);
		if (partly.test(between) || sideways.test(place?.text ?? '')) return [];
		if (!found || !place || !(isWhere(place) || isList)) return [];
		if (place.type === 'list' && !isList) return [];
		if (place.type === 'list' && !place.members.every(({ text }) => /^\p{Lu}/u.test(text)))
			return [];
		return [
			{
				slots: new Map([
					['thing', thing],
					['place', withPreposition(found.preposition, place)],
					['way', { ...place, text: way, article: '' as const, head: found.preposition }]
				]),
				predicate: verb.lemma,
				// Sure is a place by its own name, told as a sentence.
				...(verb.mood === 'participle' || (place.mention === undefined && !isList)
					? { tier: 'B' as const }
					: {}),
				...(way === 'seat' && (context.published || verb.mood === 'finite')
					? { flags: ['as-of' as const] }
					: {})
			}
		];
	});
}

/** A body has a seat; without the day of writing what a text tells of all time is so for good: "is a bank headquartered in". */
function isSeated(
	{ verb, subject }: Clause,
	{ type }: Slot,
	{ published, sentence }: Context
): boolean {
	if (type !== 'organisation' && type !== 'name') return false;
	if (published || verb.mood === 'finite') return true;
	return sentence.parsed.some(
		(other) =>
			other.verb.lemma === 'be' &&
			other.verb.tense === 'present' &&
			other.subject?.start === subject?.start
	);
}

const kindOf = ({ text }: Slot): string | undefined =>
	// "on the coast of the Black Sea" is not on the sea
	/^(?:on )?(?:the )?(?:[\p{Ll}-]+ )?(?:coast|shores?|banks?|edge) /u.test(text)
		? undefined
		: /\b(Sea|Ocean|Lake|Gulf|Bay|River|Island|Peninsula|Plateau)\b/i
				.exec(text)?.[1]
				?.toLowerCase();

/** "between Kenya and Uganda", "on the Gulf of Guinea": the answer needs its preposition where the stem has none. */
const withPreposition = (preposition: string, place: Slot): Slot =>
	/^(?:between|off)$/.test(preposition) || (preposition === 'on' && kindOf(place) === undefined)
		? { ...place, type: 'phrase', text: `${preposition} ${withArticle(place)}`, article: '' }
		: place;

function bordered(clause: Clause, context: Context): Draft[] {
	const { verb, subject, object, obliques } = clause;
	if (verb.lemma !== 'border' || verb.tense === 'past') return [];
	// Sides told one by one are no whole list.
	if (obliques.some(({ preposition }) => /^(?:to|on|in)$/.test(preposition))) return [];
	const others = verb.isPassive
		? obliques.find(({ preposition }) => preposition === 'by')?.phrase
		: object;
	const thing = namedSlot(subject, context);
	const list = others && slotOf(others, context);
	const isWhole = list?.type === 'list' && list.members.every(({ type }) => type === 'country');
	if (!thing || !list || !isWhole || thing.type !== 'country') return [];
	return [
		{
			slots: new Map([
				['thing', thing],
				['place', list],
				['way', { ...list, text: 'border', article: '' as const }]
			]),
			predicate: 'border'
		}
	];
}

function joined(clause: Clause, context: Context): Draft[] {
	const { verb, subject, object, obliques } = clause;
	if (
		!/^(?:connect|link|join|separate)$/.test(verb.lemma) ||
		verb.tense === 'past' ||
		verb.isPassive ||
		!object
	)
		return [];
	const thing = namedSlot(subject, context);
	const isPlace =
		thing &&
		(thing.type === 'place' ||
			/\b(?:Canal|Strait|Straits|Tunnel|Bridge|Pass|Railway|Highway|Line|Channel|Isthmus|Road|Corridor|Pipeline|Mountains)\b/.test(
				thing.text
			));
	if (!thing || !isPlace) return [];
	const other = [...obliques, ...object.complements].find(({ preposition }) =>
		/^(?:with|to|from)$/.test(preposition)
	)?.phrase;
	const one = slotOf({ ...object, complements: [] }, context);
	const two = other && slotOf(other, context);
	const list = object.members.length === 2 ? slotOf(object, context) : undefined;
	const ends = list?.members ?? (one && two ? [shortened(one, other), two] : []);
	if (ends.length !== 2 || !ends.every(namesOne)) return [];
	const [a, b] = ends.map(({ text, article }) => (article ? `${article} ${text}` : text));
	const both: Slot = {
		...(one ?? thing),
		type: 'phrase',
		text: `${a} and ${b}`,
		article: '',
		members: ends
	};
	return [
		{
			slots: new Map([
				['thing', thing],
				['place', both],
				[
					'way',
					{ ...both, text: verb.lemma === 'separate' ? 'separate' : 'join', article: '' as const }
				]
			]),
			predicate: verb.lemma
		}
	];
}

/** "the Mediterranean Sea with the Red Sea" without its second half. */
const shortened = (slot: Slot, other: Phrase | undefined): Slot =>
	other && slot.text.includes(` ${other.text}`)
		? { ...slot, text: slot.text.replace(/ (?:with|to|from) .*$/, '') }
		: slot;

const water = (text: string) =>
	/\b(Sea|Ocean|Lake|Gulf|Bay|River)\b/.exec(text)?.[1]?.toLowerCase();

/** "the Salt Mountain Range": of range, region and country the one that the text tells. */
const range = /\b(?:[Mm]ountain [Rr]ange|Range|Mountains|Himalayas?|Alps|Andes|Karakora?m)$/;

/** Where a place lies, a river rises and ends, a body has its seat; what a canal joins; who borders whom. */
export const site: Frame<'thing' | 'place' | 'way' | 'other'> = {
	name: 'site',
	tier: 'A',
	identity: ['thing', 'way', 'place'],
	read: (context) =>
		withoutTwins([
			...toldIn(context).flatMap((clause) => [
				...placed(clause, context),
				...bordered(clause, context),
				...joined(clause, context)
			]),
			...readWaters(context)
		]),
	directions: [
		{
			asks: 'place',
			kind: 'place',
			stem: ({ thing = '', other = '' }, { slots, asOf, predicate }) => {
				const place = slots.get('place');
				const way = slots.get('way')?.text as Way | 'separate' | undefined;
				if (!place || !way) return undefined;
				const isCountry = place.type === 'country';
				const areCountries =
					place.members.length > 1 && place.members.every(({ type }) => type === 'country');
				const kind = slots.get('way')?.head === 'on' ? kindOf(place) : undefined;
				const isMany = several.test(thing) || / and /.test(thing);
				const does = isMany ? 'do' : 'does';
				const liesIn = `${does} ${thing} lie`;
				const isIn = `${isMany ? 'are' : 'is'} ${thing} located`;
				const lies = predicate === 'lie' ? liesIn : isIn;
				switch (way) {
					case 'tributary':
						return `Of which river is ${thing} a tributary?`;
					case 'over':
						return `On which river ${isMany ? 'are' : 'is'} ${thing}?`;
					case 'meet':
						return `Where does ${thing} join ${other}?`;
					case 'rise':
						return isCountry ? `In which country does ${thing} rise?` : `Where does ${thing} rise?`;
					case 'empty':
						return `Into which ${water(place.text) ?? 'body of water'} does ${thing} flow?`;
					case 'flow':
						return areCountries ? `Through which countries does ${thing} flow?` : undefined;
					case 'lie':
						if (kind) return `On which ${kind} ${lies}?`;
						if (range.test(place.text)) return `In which mountain range ${lies}?`;
						return isCountry ? `In which country ${lies}?` : `Where ${lies}?`;
					case 'seat': {
						const stem = `Where is ${thing} headquartered?`;
						return asOf ? `${asOfTime(asOf)}, ${uncapital(stem).replace(' is ', ' was ')}` : stem;
					}
					case 'border':
						return `Which countries border ${thing}?`;
					case 'join':
						return `What ${does} ${thing} ${predicate ?? 'connect'}?`;
					case 'separate':
						return `What ${does} ${thing} separate?`;
				}
			}
		}
	]
};
