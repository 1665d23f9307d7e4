import type { Clause } from '../../language/clause.ts';
import { readAloud } from '../../language/read.ts';
import type { Context } from '../context.ts';
import type { Slot } from '../fact.ts';
import { type Draft, type Frame } from '../frame.ts';
import { nameOf, nameSlot, phraseSlot, slotOf } from '../slots.ts';
import { endsCut, namesOne, namedSlot } from './slot-names.ts';
import { toldIn } from './stated.ts';

type Way = 'after' | 'formerly' | 'also' | 'code' | 'nick';

const named = (slot: Slot | undefined): slot is Slot =>
	slot !== undefined && namesOne(slot) && !endsCut(slot) && !/^an?$/.test(slot.article);

/** "is named after George Everest". */
function readAfter(clause: Clause, context: Context): Draft[] {
	const { verb, subject, obliques } = clause;
	if (!/^(?:name|call)$/.test(verb.lemma) || !verb.isPassive) return [];
	const phrase = obliques.find(({ preposition }) => /^(?:after|for)$/.test(preposition))?.phrase;
	const [thing, source] = [namedSlot(subject, context), phrase && slotOf(phrase, context)];
	// "Bolivarian Venezuela, named after Bolivarian …": the whole answer may not stand in the name.
	const isTold = source !== undefined && thing?.text.includes(source.text) === true;
	if (!named(thing) || !named(source) || isTold || thing.type === 'person') return [];
	return draftOf(thing, source, 'after', clause);
}

const former =
	/\b(?:formerly|previously|originally|once|then) (?:known as|called|named) (?:the )?$/;
const other =
	/\b(?<way>also|officially|formally|popularly|commonly|better|locally|sometimes|often|widely|colloquially) (?:known as|called|referred to as) (?:the )?["“]?$/;
const code =
	/\b(?:code-?named|code name(?: was| of)?|under the code ?name(?: of)?) (?:the )?["“]?$/;

/** "Mumbai, formerly known as Bombay": the name right after the words, and the one right before them. */
function readNames(context: Context): Draft[] {
	const { sentence, reading } = context;
	return sentence.mentions.flatMap((mention, i): Draft[] => {
		if (mention.type === 'date' || mention.type === 'number') return [];
		const before = reading.legible.slice(sentence.start, mention.start);
		const way: Way | undefined = former.test(before)
			? 'formerly'
			: code.test(before)
				? 'code'
				: undefined;
		const isOther = /^(?:officially|formally)$/.test(other.exec(before)?.groups?.['way'] ?? '');
		if (!way && !isOther) return [];
		const words = (way === 'formerly' ? former : way === 'code' ? code : other).exec(before);
		const from = sentence.start + (words?.index ?? 0);
		const owner = ownerBefore(from, i, context);
		const name =
			way === 'formerly' || way === 'code' ? readAloud(reading.legible, mention) : nameOf(mention);
		// "drills in Baku, codenamed …": the drills are, not the city.
		const isElse =
			way === 'code' && /^(?:place|country|person|nationality)$/.test(owner?.type ?? '');
		if (
			!named(owner) ||
			isElse ||
			owner.type === 'person' ||
			name === undefined ||
			name === owner.text
		)
			return [];
		return draftOf(owner, { ...nameSlot(mention, name), type: 'phrase' }, way ?? 'also', {
			start: owner.start,
			end: mention.end
		});
	});
}

/** What bears the name: the subject of the verb that stands there, or a name just before it. */
function ownerBefore(from: number, i: number, context: Context): Slot | undefined {
	const { sentence, reading } = context;
	const clause = toldIn(context).find(
		({ verb, subject }) =>
			subject &&
			subject.end <= from &&
			/^(?:know|call|name|codename|refer)$/.test(verb.lemma) &&
			Math.abs(verb.start - from) < 30
	);
	if (clause?.subject) return slotOf(clause.subject, context);
	const mention = sentence.mentions[i - 1];
	if (!mention || mention.type === 'date' || mention.type === 'number') return undefined;
	const gap = reading.legible.slice(mention.end, from);
	const name = /^,? ?(?:\(|was |is |which was |which is )?$/.test(gap)
		? nameOf(mention)
		: undefined;
	return name === undefined
		? undefined
		: {
				...nameSlot(mention, name),
				article: /\bthe $/i.test(reading.legible.slice(sentence.start, mention.start)) ? 'the' : ''
			};
}

const draftOf = (
	thing: Slot,
	name: Slot,
	way: Way,
	span: { start: number; end: number }
): Draft[] => [
	{
		slots: new Map([
			['thing', thing],
			['name', { ...name, article: '' as const }],
			['way', phraseSlot(way, span)]
		]),
		predicate: 'name'
	}
];

/** After whom or what a thing is named, what it was called before, and under which code name it ran. */
export const called: Frame<'thing' | 'name' | 'way'> = {
	name: 'called',
	tier: 'B',
	identity: ['thing', 'way'],
	read: (context) => [
		...toldIn(context).flatMap((clause) => readAfter(clause, context)),
		...readNames(context)
	],
	directions: [
		{
			asks: 'name',
			kind: 'term',
			stem: ({ thing }, { slots }) => {
				switch (slots.get('way')?.text as Way | undefined) {
					case 'after':
						return `${afterAsked(slots.get('name'))} is ${thing} named?`;
					case 'formerly':
						return `By what name was ${thing} formerly known?`;
					case 'code':
						return `What was the code name of ${thing}?`;
					case 'also':
						return `What is the official name of ${thing}?`;
					default:
						return undefined;
				}
			}
		}
	]
};

const afterAsked = (source: Slot | undefined): string =>
	source?.type === 'person'
		? 'After whom'
		: source?.type === 'place' || source?.type === 'country'
			? 'After what'
			: 'After whom or what';
