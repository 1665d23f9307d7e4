import type { Clause } from '../../language/clause.ts';
import type { Context } from '../context.ts';
import type { Slot } from '../fact.ts';
import type { Draft, Frame } from '../frame.ts';
import { nameOf, nameSlot, phraseSlot, slotOf } from '../slots.ts';
import { whichAsked } from '../asked.ts';
import { readKnownIn } from './known-in.ts';
import { endsCut, namedSlot, namesOne } from './slot-names.ts';
import { toldIn } from './stated.ts';

const capitals = "\\p{Lu}[\\p{L}’'–-]*";
/** "also known as the Centennial Games", "is called its 'fiscal capacity'", up to where the name ends. */
const calling = new RegExp(
	'(?<way>\\b\\p{L}+ )?\\b(?:called|known as|known by the name of|referred (?:to )?as|nicknamed|dubbed|termed) ' +
		`(?:the |an? |its |their )?(?:["“‘'](?<quoted>[^"“”‘]{2,50}?)["”’'](?!\\p{L})|(?<name>${capitals}(?:(?: (?:of|the|and|for|de|la|al))* ${capitals}){0,6})|(?<plain>\\p{Ll}[\\p{Ll}-]+(?: \\p{Ll}[\\p{Ll}-]+){0,2}))(?=[.,;)]? *$|[.,;)(]| \\()`,
	'gu'
);
/** These tell of another time, a cover or the full name, and are read as such; the rest say that nobody knows it so. */
const otherWays =
	/^(?:formerly|previously|originally|once|then|officially|formally|later|now|so|not|never|today|currently) $/i;
const callingVerbs = /^(?:know|call|refer|nickname|dub|term)$/;

/** "the *1996* Games": which of them. */
function withItsYear(slot: Slot, { reading: { legible } }: Context): Slot {
	const { start } = slot.mention ?? slot;
	const year = /(?:^|\s)(\d{4} )$/.exec(legible.slice(Math.max(0, start - 6), start))?.[1];
	return year === undefined || slot.type !== 'event'
		? slot
		: { ...slot, text: year + slot.text, article: 'the' };
}

/** A name right before the words, with nothing between but what a comma sets aside. */
function besides(at: number, context: Context): Slot | undefined {
	const { sentence, reading } = context;
	const mention = sentence.mentions.findLast(({ end }) => end <= at);
	const name = mention && nameOf(mention);
	if (!mention || name === undefined || mention.type === 'date' || mention.type === 'number')
		return undefined;
	const gap = reading.legible.slice(mention.end, at);
	if (!/^,? ?\(?$|^, (?:an?|the) [\p{L} -]{3,60}, $/u.test(gap)) return undefined;
	const isThe = /\bthe $/i.test(reading.legible.slice(sentence.start, mention.start));
	return withItsYear({ ...nameSlot(mention, name), article: isThe ? 'the' : '' }, context);
}

type Known = { readonly thing: Slot; readonly verb?: Clause['verb'] };

function bearerOf(start: number, end: number, context: Context): Known | undefined {
	const clause = toldIn(context).find(
		({ verb, subject }) =>
			subject !== undefined &&
			callingVerbs.test(verb.words?.lemma ?? verb.lemma) &&
			verb.isPassive &&
			verb.end > start &&
			verb.start < end
	);
	const { subject, verb } = clause ?? {};
	const named = namedSlot(subject, context);
	// "Although it is called …": what goes before may be another thing.
	if (subject?.isPronoun && named?.type !== 'person') return undefined;
	if (named && namesOne(named) && named.type !== 'phrase')
		return {
			thing: { ...withItsYear(named, context), isPlural: verb?.words?.auxiliaries[0] === 'are' }
		};
	if (verb?.mood !== 'finite' || !subject) {
		const thing = besides(start, context);
		return thing && { thing };
	}
	const thing = subject.isCut || subject.isPronoun ? undefined : slotOf(subject, context);
	return thing && { thing, verb };
}

const leaning =
	/\b(?:it|they|he|she|this|these|those|such|his|her|which|that|two|both|other|same)\b/i;

/** "the farmers of Peru": told apart by what hangs on the noun. */
const isTold = ({ text, article, members }: Slot): boolean =>
	members.length === 0 &&
	!leaning.test(text) &&
	/\b(?:of|from|in|with|for|between|to)\b/.test(text) &&
	(/\p{Lu}/u.test(text) || text.split(' ').length > 3) &&
	article !== 'his' &&
	article !== 'her';

const isIn = (name: string, { text }: Slot): boolean => {
	const own = new Set(text.toLowerCase().split(/[\s-]+/));
	return name
		.toLowerCase()
		.split(/[\s-]+/)
		.every((word) => own.has(word));
};

function read(context: Context): Draft[] {
	const { sentence, reading } = context;
	const text = reading.legible.slice(sentence.start, sentence.end);
	if (!/\b(?:called|known|referred|nicknamed|dubbed|termed)\b/.test(text)) return [];
	return [...text.matchAll(calling)].flatMap(({ index, 0: words, groups = {} }): Draft[] => {
		const { way = '', quoted, name, plain } = groups;
		if (otherWays.test(way)) return [];
		// "also known as A, B, or C": several names are right
		if (
			/^[”"’]?,? (?:or|and) (?:the )?[“"]?\p{Lu}|^[”"’]?, (?:the )?[“"]?\p{Lu}[^,.;]*,? (?:or|and) /u.test(
				text.slice(index + words.length)
			)
		)
			return [];
		const said = (quoted ?? name ?? plain ?? '').replace(/[.,]$/, '');
		const start =
			sentence.start + index + (/^(?:is|are|was|were|been|be) $/.test(way) ? way.length : 0);
		const found = bearerOf(start, sentence.start + index + words.length, context);
		if (!found || isIn(said, found.thing) || endsCut(found.thing) || endsCut({ text: said }))
			return [];
		const { thing, verb } = found;
		const isNamed = verb === undefined;
		const isPlainName =
			plain !== undefined &&
			!(thing.type === 'name' && /^(?:also|commonly|chemically|scientifically) $/.test(way));
		if (isNamed ? !namesOne(thing) || isPlainName : !isTold(thing)) return [];
		const tense = verb?.tense === 'past' ? 'past' : 'present';
		return [
			{
				slots: new Map([
					['thing', thing],
					['name', phraseSlot(said, { start, end: sentence.start + index + words.length })],
					['way', phraseSlot(isNamed ? 'other' : tense, thing)]
				]),
				predicate: 'call'
			}
		];
	});
}

/** What a thing is known as besides its name, and what a kind of people or things is called. */
export const knownAs: Frame<'thing' | 'name' | 'way' | 'where' | 'title' | 'nature'> = {
	name: 'known-as',
	tier: 'B',
	identity: ['thing', 'name'],
	read: (context) => {
		const local = readKnownIn(context);
		return local.length > 0 ? local : read(context);
	},
	directions: [
		{
			asks: 'name',
			kind: 'term',
			stem: ({ thing }, { slots }) => {
				const [slot, way] = [slots.get('thing'), slots.get('way')?.text];
				if (!thing || !slot) return undefined;
				const isMany = slot.isPlural === true;
				const where = slots.get('where')?.text;
				if (where) return `By what name ${way ?? 'is'} ${thing} known in ${where}?`;
				if (slots.has('title')) return undefined;
				if (way === 'other') return `By what name ${isMany ? 'are' : 'is'} ${thing} also known?`;
				const be = way === 'past' ? (isMany ? 'were' : 'was') : isMany ? 'are' : 'is';
				return `What ${be} ${thing} called?`;
			}
		},
		{
			asks: 'thing',
			kind: 'term',
			stem: ({ name }, { slots }) => {
				const [thing, be] = [slots.get('thing'), slots.get('way')?.text ?? 'is'];
				if (!thing || !slots.has('title') || !name) return undefined;
				const isPerson =
					thing.type === 'person' || /^(?:the )?(?:grand)?(?:father|mother|founder)\b/i.test(name);
				return `${isPerson ? 'Who' : whichAsked(thing)} ${be} known as ${name}?`;
			}
		}
	]
};
