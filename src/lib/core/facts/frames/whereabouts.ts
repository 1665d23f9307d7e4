import type { Clause } from '../../language/clause.ts';
import type { Mention } from '../../language/mention.ts';
import type { Context } from '../context.ts';
import type { Slot } from '../fact.ts';
import type { Draft, Frame } from '../frame.ts';
import { countrySlot, nameSlot, phraseSlot } from '../slots.ts';
import { namedSlot, namesOne } from './slot-names.ts';
import { toldIn } from './stated.ts';

const kinds =
	'city|town|village|municipality|port|seaport|settlement|suburb|neighbou?rhood|district|province|region|island|islet|archipelago|lake|lagoon|river|stream|waterfall|mountain|mountain range|hill|peak|volcano|mountain pass|pass|valley|gorge|plateau|desert|salt marsh|marsh|wetland|peninsula|cape|bay|gulf|strait|oasis|glacier|cave|forest|dam|barrage|reservoir|canal|bridge|tunnel|fort|fortress|castle|palace|temple|mosque|church|cathedral|monastery|shrine|tomb|mausoleum|monument|tower|museum|library|stadium|university|college|school|hospital|airport|railway station|naval base|air base|power station|power plant|refinery|mine|coal mine|uranium mine|oil field|gas field|national park|wildlife sanctuary|bird sanctuary|tiger reserve|biosphere reserve|nature reserve|game reserve|sanctuary|botanical garden|archaeological site|hill station';
/** "is a concrete dam on the", from the verb to the place. */
const isKind = new RegExp(
	`^(?:is|are) an? (?:(?:[\\p{L}\\d,-]+ ){0,5}?)(?<kind>${kinds})(?: and (?:an? )?\\p{Ll}+(?: \\p{Ll}+){0,2}?)?,? (?:(?:located|situated|lying|found|built) )?(?<preposition>in|on|off) (?:the )?(?:(?:(?:northern|southern|eastern|western|central|north|south|east|west|north-?east|north-?west|south-?east|south-?west|north-?eastern|north-?western|south-?eastern|south-?western) )?(?:(?:Indian |\\p{Lu}\\p{Ll}+ )?(?<division>state|district|province|region|island|department|county) of (?:the )?)?)$`,
	'u'
);
/** Known by its name only with what it is: "the city of Aveiro". */
const ofKind = /^(?:city|town|village|municipality|district|province|region|island|river)$/;

type Told = { readonly way: string; readonly kind: string; readonly place: Mention };

const isPlace = ({ type }: Mention): boolean =>
	type === 'place' || type === 'country' || type === 'name';

/** What the words behind "is" tell: what it is, and in, on or off which place. */
function toldBy({ verb }: Clause, { sentence, reading: { legible } }: Context): Told | undefined {
	const behind = sentence.mentions.filter(
		(mention) => mention.start > verb.start && isPlace(mention)
	);
	for (const place of behind) {
		const words = legible.slice(verb.start, place.start);
		const told = isKind.exec(words)?.groups;
		if (!told) continue;
		const after = legible.slice(place.end, sentence.end);
		// "in Portugal and Spain", "in Lima's north"
		const isWhole =
			/^(?:[.,;()]|$| (?:that|which|with|known|famous|near|at an?|created|built|established)\b)/u.test(
				after
			);
		if (!isWhole || /^,? and (?:the )?\p{Lu}/u.test(after)) return undefined;
		const { kind = '', preposition = '', division } = told;
		return { way: division ? `${preposition} ${division}` : preposition, kind, place };
	}
	return undefined;
}

function read(clause: Clause, context: Context): Draft[] {
	const { verb, subject } = clause;
	if (verb.lemma !== 'be' || verb.tense !== 'present' || !subject || subject.members.length > 0)
		return [];
	const told = toldBy(clause, context);
	const thing = told && namedSlot(subject, context);
	const isNamed =
		thing &&
		namesOne(thing) &&
		/^(?:place|name|organisation|work|phrase)$/.test(thing.type) &&
		/^\p{Lu}[\p{L}’'-]*(?: (?:of |the |and )*[\p{Lu}\d][\p{L}\d’'.-]*){0,5}$/u.test(thing.text);
	if (!told || !isNamed || !('name' in told.place) || thing.text.includes(told.place.name))
		return [];
	const { place, way, kind } = told;
	const slot: Slot =
		place.type === 'country' ? countrySlot(place.name, place) : nameSlot(place, told.place.name);
	return [
		{
			slots: new Map([
				['thing', thing],
				['place', slot],
				['way', phraseSlot(way, verb)],
				['kind', phraseSlot(kind, verb)]
			])
		}
	];
}

/** What kind of place a name is of, as far as it is known: `state`, `river`. */
const kindOf = ({ mention, text, type }: Slot): string | undefined => {
	if (type === 'country') return 'country';
	if (mention?.type === 'place') return mention.kind;
	return / River$/.test(text) ? 'river' : undefined;
};

/** "the city of Aveiro"; what tells its kind by its name is called by it alone. */
const called = ({ thing = '', kind = '' }: { thing?: string; kind?: string }): string =>
	ofKind.test(kind) && !new RegExp(`\\b${kind}\\b`, 'i').test(thing)
		? kind === 'river'
			? thing
			: `the ${kind} of ${thing.replace(/^the /, '')}`
		: thing;

/** Where something stands or lies, of which a text says what it is: "X is a dam on the Y". */
export const whereabouts: Frame<'thing' | 'place' | 'way' | 'kind'> = {
	name: 'whereabouts',
	tier: 'A',
	identity: ['thing'],
	read: (context) => toldIn(context).flatMap((clause) => read(clause, context)),
	directions: [
		{
			asks: 'place',
			kind: 'place',
			stem: (said, { slots }) => {
				const { way = '' } = said;
				const place = slots.get('place');
				if (!place) return undefined;
				const [preposition = 'in', division] = way.split(' ');
				const known = division ?? kindOf(place);
				const opening = { in: 'In', on: 'On', off: 'Off' }[preposition] ?? 'In';
				if (preposition === 'off') return undefined;
				if (known) return `${opening} which ${known} is ${called(said)}?`;
				return preposition === 'in' ? `Where is ${called(said)}?` : undefined;
			}
		}
	]
};
