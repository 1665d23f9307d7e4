import type { Inner, Piece } from '../../language/clause.ts';
import { headKind } from '../../language/lexicon.ts';
import type { Context } from '../context.ts';
import type { Slot } from '../fact.ts';
import { numberSlot, slotOf } from '../slots.ts';
import { isFraction } from '../telling/count.ts';
import { placeWord } from '../telling/question-words.ts';
import type { Span } from '../../text/span.ts';

/** A name or a number that can be asked for: the words that ask stand where it stood. */
export type Asked = {
	readonly slot: Slot;
	/** "which city", "how many". */
	readonly wh: string;
	/** What is taken out for the words that ask. */
	readonly place: Span;
	/** What it asks for, as the name of a direction. */
	readonly what: string;
	/** The piece is this and no more. */
	readonly isWhole: boolean;
};

const isNumber = ({ mention }: Inner): boolean => mention.type === 'number';

/** What comes before a number that makes "how many" wrong there: "the 27 members", "an additional 40". */
const held =
	/(?:^|[^\p{L}])(?:the|these|those|its|their|his|her|our|an?|all|every|each|other|additional|remaining|first|last|next|some|only|no|than|another|aged?|top|nos?\.?|number|rank(?:ed)?|article|section|chapter|part|schedule|grade|class|phase|version|type|group)\s+$/iu;

/** The figure of a quantity, without its unit: "about 2.5 lakh" of "about 2.5 lakh sq. km". */
const measure =
	/^(?:(?:about|around|over|nearly|almost|approximately|some|roughly|more than|less than|at least|up to) )?(?:[\d.,]+ ?|(?:\p{L}+-)?\p{L}+ (?=\p{L}))(?:(?:hundred|thousand|million|billion|trillion|lakh|crore)s? )*/iu;

function numberAsked(
	inner: Inner,
	piece: Piece,
	{ reading: { legible } }: Context
): Asked | undefined {
	const { mention } = inner;
	if (mention.type !== 'number' || mention.value.kind === 'ordinal') return undefined;
	const { value } = mention;
	const before = legible.slice(Math.max(0, mention.start - 20), mention.start);
	const after = legible.slice(mention.end, mention.end + 40);
	// "the Group of 77": a name.
	if (/\p{Lu}\p{L}+ of $/u.test(before)) return undefined;
	// "from 5 to 10", "5 or 6": one end of a range.
	if (/\d ?(?:to|or|and|-|–) $/.test(before) || /^ (?:to|or|-|–) ?\d/.test(after)) return undefined;
	// "28 sports and 302 events": what is left of the list tells nothing.
	if (/^ (?:\p{L}+ ){1,3}and \d/u.test(after) || /\d (?:\p{L}+ ){1,3}and $/u.test(before))
		return undefined;
	if (held.test(before) || /^[\p{L}\p{N}–’'-]/u.test(after) || /[\p{L}\p{N}$€£₹.,-]$/u.test(before))
		return undefined;
	if (value.kind !== 'percent' && value.value < 3 && value.value === Math.round(value.value))
		return undefined;
	const words = legible.slice(mention.start, mention.end).replace(/\s+/g, ' ');
	const follows = /^ (\p{L}+)/u.exec(after)?.[1] ?? '';
	const isEnd =
		follows === '' ||
		/^(?:of|in|on|at|for|to|from|by|with|and|or|per|during|between|as|a|each|annually|worldwide|through|under|over|after|before|until|since|while|that|which|who|is|was|were|are|has|have|had)$/.test(
			follows
		);
	const asked = (wh: string, what: string): Asked => ({
		slot: numberSlot(words, mention),
		wh,
		place: { start: mention.start, end: mention.end },
		what,
		isWhole: piece.spans[0]?.start === mention.start
	});
	if (value.kind === 'percent') return isEnd ? asked('what percentage', 'share') : undefined;
	if (value.kind === 'money') return isEnd ? asked('how much', 'money') : undefined;
	if (value.kind === 'quantity') {
		// "73 seconds after", "over ten years": how long after, and for how long.
		if (/^ (?:after|before|later|earlier|into)\b/.test(after) || /^over .*years?$/.test(words))
			return undefined;
		// "weighs 200 kilograms and measures 3 meters"
		if (/^ and \p{Ll}+ (?:about )?\d/u.test(after) || /\d \p{L}+ and \p{Ll}+ $/u.test(before))
			return undefined;
		const unit = words.replace(measure, '').trim();
		return unit !== '' &&
			/^\p{L}/u.test(unit) &&
			(isEnd || /^(?:long|high|tall|deep|wide|old)$/.test(follows))
			? asked(`how many ${unit}`, 'amount')
			: undefined;
	}
	// "three times the size of": no things are counted.
	if (isFraction(after.slice(1)) || /^ times (?:the|as|more|larger|bigger|smaller)\b/.test(after))
		return undefined;
	// "how many" asks for things: a plural noun follows.
	return /^ (?:\p{L}[\p{L}’'-]* ){0,3}?\p{L}+s\b|^ (?:people|men|women|children|police|personnel|troops|staff)\b/u.test(
		after
	)
		? asked('how many', 'count')
		: undefined;
}

/** A name that only the model types: a place after a preposition of place, a body by its letters. */
const isSureName = (
	guess: string | undefined,
	name: string,
	part: string,
	after: string
): boolean =>
	(guess === 'place' && /^(?:in|at|near|from|to)$/.test(part) && !/^ of\b/.test(after)) ||
	(guess === 'organisation' && /^\p{Lu}[\p{Lu}\d.&-]{1,9}$/u.test(name));

/** "Radio *Free Europe*": a capital before it, inside the sentence, shows that the name begins earlier. */
function isLed({ start }: Inner, { reading: { legible }, sentence }: Context): boolean {
	const before = legible.slice(Math.max(sentence.start, start - 24), start);
	const word = /(\p{Lu}[\p{L}’'-]*) $/u.exec(before)?.[1];
	return (
		word !== undefined &&
		!/^(?:In|On|At|By|The|A|An|From|To|For|With|As|During|After|Under|Between|President|Minister|Prime|King|Queen|General|Sir|Dr|Mr|Mrs|Ms|Captain|Professor|Senator|Governor)$/.test(
			word
		) &&
		!sentence.mentions.some(({ end, type }) => end === start - 1 && type !== 'office')
	);
}

/** "the Isthmus *of Suez*", "the Treaty *of Lima*": half of a name. */
const inName =
	/\b(?:Isthmus|Gulf|Straits?|Bay|Cape|Sea|Lake|Mount|Battle|Siege|Treaty|Peace|Convention|Pact|Defenestration|Massacre|Tropic|Bank|Church|Order|House|Isle|Duchy) of (?:the )?$/;

/** "in Armonk*, New York*", "in Barcelona*, Catalonia, Spain*": where the place lies, told behind it. */
function whereabouts(
	{ start, end }: Span,
	{ spans }: Piece,
	{ reading: { legible }, sentence }: Context
): number {
	let at = end;
	for (const mention of sentence.mentions) {
		const isNext = mention.start === at + 2 && legible.slice(at, mention.start) === ', ';
		if (isNext && /^(?:place|country|name)$/.test(mention.type)) at = mention.end;
	}
	const isKnown = sentence.mentions.some(
		(mention) => mention.end === at && at > end && /^(?:place|country)$/.test(mention.type)
	);
	const isInside = spans.some((span) => span.start <= start && at <= span.end);
	if (!isKnown || !isInside || /^,? and \p{Lu}/u.test(legible.slice(at, at + 8))) return end;
	return legible.charAt(at) === ',' && spans.some((span) => at < span.end) ? at + 1 : at;
}

/** "by *his general* Otieno", "to *the Persian ruler* Temur": whoever is asked for is not told by what he was. */
function roleBefore({ start }: Inner, { reading: { legible }, sentence }: Context): string {
	const role =
		/(?<=(?:by|to|with|for|from|of|as|under|after|against) )(?:the|his|her|its|their) (?:(?:\p{Lu}?[\p{Ll}-]+ ){0,2}\p{Ll}[\p{Ll}-]+ )?$/u.exec(
			legible.slice(Math.max(sentence.start, start - 60), start)
		)?.[0] ?? '';
	return / (?:of|in|at|by|for|to|from|with|and|as|on|under) $/.test(role) ? '' : role;
}

/** Things that are asked for by their kind alone say too little: "which event", "which document". */
const bareKind = /^(?:which (?:event|work|thing|item|inc|mount|ft|name)s?|which whats|what)$|\.$/;

function nameAsked(inner: Inner, piece: Piece, part: string, context: Context): Asked | undefined {
	const { mention, phrase } = inner;
	const { legible } = context.reading;
	const after = legible.slice(mention.end, mention.end + 4);
	const { description: _description, aside: _aside, ...plain } = phrase;
	const slot = slotOf(
		{
			...plain,
			complements: [],
			members: [],
			start: mention.start,
			end: mention.end,
			mention,
			text: 'name' in mention ? mention.name : plain.text
		},
		context
	);
	if (!slot || slot.type === 'phrase' || slot.type === 'nationality') return undefined;
	// "Hindu Kush Range": no person is called so.
	if (
		slot.type === 'person' &&
		headKind(slot.text.split(' ').at(-1)?.toLowerCase() ?? '') !== undefined
	)
		return undefined;
	if (slot.text.length < 3) return undefined;
	const lead = legible.slice(Math.max(0, mention.start - 24), mention.start);
	// "the Zarya Alienation *of Land Bill*"
	if (inName.test(lead) || (slot.type === 'agreement' && /\p{Lu}\p{L}+ of $/u.test(lead)))
		return undefined;
	const end =
		/^(?:place|name)$/.test(slot.type) && part !== 'subject'
			? whereabouts(mention, piece, context)
			: mention.end;
	const isFar = end > mention.end;
	if (mention.type === 'name' && !isFar && !isSureName(mention.guess, mention.name, part, after))
		return undefined;
	const placed: Slot = isFar
		? { ...slot, type: 'place', aliases: [...slot.aliases, legible.slice(mention.start, end)] }
		: slot;
	const wh = placeWord(placed, part) ?? (isFar ? 'which place' : undefined);
	if (!wh || bareKind.test(wh) || (/s$/.test(wh) && slot.members.length === 0)) return undefined;
	// "the *League of Nations* Treaty Series": a name goes on where a capital follows.
	if (/^(?:['’]s)? \p{Lu}/u.test(after) || isLed(inner, context)) return undefined;
	if (
		/^[-–]|^\p{L}/u.test(after) ||
		/, $/.test(legible.slice(Math.max(0, mention.start - 2), mention.start))
	)
		return undefined;
	// "the United Nations' agencies": the apostrophe goes with the name.
	const owning = /^['’](?=\s)/.test(after) ? 1 : 0;
	const role = /^who/.test(wh) ? roleBefore(inner, context) : '';
	const start = inner.start - role.length;
	const before = legible.slice(Math.max(0, start - 12), start);
	const isNaming = /\b(?:known as|called) (?:the )?$/.test(before);
	const asking = isNaming
		? 'what'
		: wh === 'where'
			? 'which place'
			: wh === 'who' && /\b(?:by|to|with|of|for|from|as|under|between) $/.test(before)
				? 'whom'
				: wh;
	return {
		slot: placed,
		wh: owning
			? `${asking}’s`
			: /^(?:who|whom)$/.test(asking) && /^['’]s\b/.test(after)
				? 'whose'
				: asking,
		place: {
			start,
			end:
				Math.max(end, inner.end) +
				(owning || (/^who/.test(asking) && /^['’]s\b/.test(after) ? 2 : 0))
		},
		what: placed.type,
		isWhole: piece.head?.mention === mention && !isNaming
	};
}

/** The preposition that stands right before a name inside a piece. */
const partBefore = ({ start }: Inner, { reading: { legible } }: Context): string =>
	/(?:^| )(in|at|near|from|to|by|with|of|for|on|between|under|as|into|through) $/.exec(
		legible.slice(Math.max(0, start - 10), start)
	)?.[1] ?? 'object';

/** "Vietnam, Malaysia and Brunei": all of a list, where it is the whole piece. */
function listAsked(piece: Piece, part: string, context: Context): Asked | undefined {
	const { phrase } = piece;
	if (!phrase || phrase.members.length < 2 || phrase.members.length > 4) return undefined;
	if (phrase.members.some(({ mention, complements }) => !mention || complements.length > 0))
		return undefined;
	const surnames = phrase.members.flatMap(({ mention }) =>
		mention?.type === 'person' ? [mention.name.split(' ').at(-1)] : []
	);
	const names = phrase.members.map(({ text }) => text);
	if (new Set(surnames).size < surnames.length || new Set(names).size < names.length)
		return undefined;
	const article = /the $/.test(
		context.reading.legible.slice(Math.max(0, phrase.start - 4), phrase.start)
	)
		? 4
		: 0;
	const slot = slotOf(phrase, context);
	const wh = slot && slot.type === 'list' ? placeWord(slot, part) : undefined;
	const areAll = slot && new Set(slot.members.map(({ text }) => text)).size === names.length;
	return slot && areAll && wh && !bareKind.test(wh)
		? {
				slot,
				wh: wh === 'where' ? 'which places' : wh,
				place: { start: phrase.start - article, end: phrase.end },
				what: 'list',
				isWhole: true
			}
		: undefined;
}

/** What can be asked for in a piece. `part` is "subject", "object" or its preposition. */
export const askedIn = (piece: Piece, part: string, context: Context): Asked[] => [
	...[listAsked(piece, part, context) ?? []].flat(),
	...piece.inner.flatMap(
		(inner) =>
			(isNumber(inner)
				? numberAsked(inner, piece, context)
				: nameAsked(
						inner,
						piece,
						piece.head?.mention === inner.mention ? part : partBefore(inner, context),
						context
					)) ?? []
	)
];
