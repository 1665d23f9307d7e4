import type { Clause, Phrase } from '../../language/clause.ts';
import { sameDate, type DateValue } from '../../text/date.ts';
import type { Context } from '../context.ts';
import type { Slot } from '../fact.ts';
import { whenOf, type Draft, type Frame } from '../frame.ts';
import { countrySlot, listSlot, phraseSlot, slotOf } from '../slots.ts';
import { isDatedSo } from '../told.ts';
import { atTime, whenAsked } from '../time.ts';
import { toldIn } from './stated.ts';

type RelationSlot = 'relations' | 'parties' | 'rank' | 'place';

/** What becomes of relations, as a participle in a stem. */
const deeds: Readonly<Record<string, string>> = {
	establish: 'established',
	're-establish': 'restored',
	reestablish: 'restored',
	restore: 'restored',
	resume: 'resumed',
	renew: 'renewed',
	normalise: 'normalised',
	normalize: 'normalised',
	sever: 'broken off',
	break: 'broken off',
	cut: 'broken off',
	suspend: 'suspended'
};
const raised = /^(?:raise|elevate|upgrade?|lift|promote)$/;
const bonds =
	/^(?:(?:full |formal |official )*(?:diplomatic|consular) (?:relations?|ties|links|relationships?)|(?:bilateral |their |mutual )?(?:relations|ties|relationship)|partnership)$/i;

const actorsOf = (slot: Slot | undefined): Slot[] =>
	[slot, ...(slot?.members ?? [])].flatMap((one) =>
		one?.type === 'country' || one?.type === 'organisation' ? [one] : []
	);

/**
 * Between whom: both that the words name, or one of the two that the text is about and the other, or those two
 * where the words name nobody. Others than those two end in nothing: "with the rest of Asia".
 */
function partiesOf(
	phrases: readonly (Phrase | undefined)[],
	context: Context
): readonly Slot[] | undefined {
	const slots = phrases.flatMap((phrase) => (phrase ? [slotOf(phrase, context)] : []));
	const named = slots.flatMap(actorsOf);
	const parties = named.filter((one, i) => named.findIndex(({ text }) => text === one.text) === i);
	const isAll = slots.every((slot) => slot !== undefined && actorsOf(slot).length > 0);
	const [first] = parties;
	if (!isAll || parties.length > 2) return undefined;
	if (parties.length === 2) return parties;
	const { dyad } = context;
	if (!dyad || (first !== undefined && !dyad.includes(first.text))) return undefined;
	return dyad.map((name) => countrySlot(name, context.sentence));
}

const bondOf = (phrase: Phrase | undefined): Phrase | undefined =>
	phrase &&
	bonds.test(
		phrase.complements.length > 0
			? phrase.text.replace(/ (?:between|with|of|to|at|in) .*$/, '')
			: phrase.text
	)
		? phrase
		: undefined;

/** "they were re-established": what the same sentence said of relations before. */
function meantBy(clause: Clause, { sentence }: Context): Phrase | undefined {
	if (!/^they$/i.test(clause.subject?.text ?? '')) return undefined;
	const earlier = sentence.parsed.findLast(
		({ verb }) => verb.start < clause.verb.start && verb.mood === 'finite'
	);
	return bondOf(earlier?.subject);
}

const states =
	/^(?:country|nation|state|republic|kingdom|union|federation|government|neighbou?r|side|partner|it|them|him|countries|nations|states|sides|neighbou?rs|rest|world|powers?|others?|bloc|organi[sz]ation|colony|empire|territory)$/i;

/** "with *the opening* of the embassy" names no party. */
const isParty = ({ phrase }: Clause['obliques'][number]): boolean =>
	[phrase, ...phrase.members].some(({ mention, head }) =>
		mention
			? /^(?:country|organisation|place|nationality|name)$/.test(mention.type)
			: states.test(head)
	);

/** "with the country", where one of the two is told of: the other one. */
const isTheOther = (phrase: Phrase, doer: Phrase | undefined, { dyad }: Context): boolean =>
	phrase.determiner === 'the' &&
	/^(?:country|nation|state|republic|kingdom)$/.test(phrase.text) &&
	doer?.mention?.type === 'country' &&
	dyad?.includes(doer.mention.name) === true;

type Told = { readonly relations: Phrase; readonly parties: readonly Slot[] };

function toldOf(clause: Clause, context: Context): Told | undefined {
	const { verb, subject, object, obliques } = clause;
	const phrase = verb.isPassive ? (bondOf(subject) ?? meantBy(clause, context)) : bondOf(object);
	if (!phrase || (verb.isPassive && phrase.determiner === 'its')) return undefined;
	const withs = [...obliques, ...phrase.complements].filter(
		(oblique) =>
			/^(?:with|between)$/.test(oblique.preposition) &&
			isParty(oblique) &&
			!isTheOther(oblique.phrase, subject, context)
	);
	const doer = verb.isPassive ? undefined : subject;
	const parties = partiesOf([doer, ...withs.map((oblique) => oblique.phrase)], context);
	return parties && { relations: phrase, parties };
}

const slotsOf = ({ relations, parties }: Told, rank?: Slot) => {
	const bare = /\b(?:diplomatic|consular)\b(?=.* (?:relations?|ties|links|relationship))/i.exec(
		relations.text
	)?.[0];
	return new Map<RelationSlot, Slot>([
		['relations', phraseSlot(`${bare ? `${bare.toLowerCase()} ` : ''}relations`, relations)],
		['parties', listSlot(parties, relations)],
		...(rank ? ([['rank', rank]] as const) : [])
	]);
};

function readDeed(clause: Clause, context: Context): Draft[] {
	const deed = deeds[clause.verb.lemma];
	const told = deed ? toldOf(clause, context) : undefined;
	if (!told || !clause.when || !isDatedSo(clause, context) || clause.verb.mood !== 'finite')
		return [];
	const slots = slotsOf(told);
	// "their ties" alone are renewed many a time: only diplomatic ones are restored.
	const isBare = slots.get('relations')?.text === 'relations';
	if (isBare && !/establish/.test(clause.verb.lemma)) return [];
	const site = [...clause.obliques, ...told.relations.complements].find(
		({ preposition, phrase }) => preposition === 'in' && phrase.mention?.type === 'place'
	)?.phrase;
	const place = site && slotOf(site, context);
	if (place) slots.set('place', place);
	return [{ slots, predicate: clause.verb.lemma, ...whenOf(clause) }];
}

/** "Diplomatic relations date back to 1972": when they began. */
function readBack(clause: Clause, context: Context): Draft[] {
	const { verb, subject, when } = clause;
	const isBack =
		/^(?:date|go|reach)$/.test(verb.lemma) &&
		when?.preposition === 'to' &&
		/^ back to $/.test(context.reading.legible.slice(verb.end, when.start));
	const relations = isBack ? bondOf(subject) : undefined;
	const parties =
		relations &&
		partiesOf(
			relations.complements
				.filter(({ preposition }) => preposition === 'between')
				.map(({ phrase }) => phrase),
			context
		);
	const slots = relations && parties && slotsOf({ relations, parties });
	return slots && slots.get('relations')?.text !== 'relations' && when
		? [{ slots, predicate: 'establish', when: when.value }]
		: [];
}

/** "have had diplomatic relations since 1965": when they began. */
function readSince(clause: Clause, context: Context): Draft[] {
	const { verb, when } = clause;
	const told =
		/^(?:have|maintain|enjoy)$/.test(verb.lemma) && when?.preposition === 'since'
			? toldOf(clause, context)
			: undefined;
	const slots = told && slotsOf(told);
	return slots && slots.get('relations')?.text !== 'relations'
		? [{ slots, predicate: 'have', when: when?.value as DateValue }]
		: [];
}

/** "to a Strategic Partnership in 2006": a rank and its date, of which a sentence may tell several. */
const rankBefore =
	/\bto (?:the (?:level|status|rank) of )?(?:(an?|the) )?[“"]?((?:[\p{L}-]+ ){1,6}?[Pp]artnership)[”"]?,? (?:in|on|during) $/u;

function readRaising(clause: Clause, context: Context): Draft[] {
	const { verb } = clause;
	const told =
		raised.test(verb.lemma) && verb.mood === 'finite' ? toldOf(clause, context) : undefined;
	if (!told) return [];
	const { sentence, reading } = context;
	const dates = sentence.mentions.filter(
		(mention) => mention.type === 'date' && mention.start > verb.end
	);
	const found = dates.flatMap((date, i) => {
		const from = dates[i - 1]?.end ?? verb.end;
		const match = rankBefore.exec(reading.legible.slice(from, date.start));
		const text = match?.[2];
		const value: DateValue | undefined = date.type === 'date' ? date.value : undefined;
		const article = match?.[1];
		return text && value
			? [{ text, value, article: article === 'the' || article === 'an' ? article : 'a' } as const]
			: [];
	});
	const before =
		clause.when && clause.when.start < verb.start && isDatedSo(clause, context)
			? clause.when
			: undefined;
	const to = clause.obliques.find(({ preposition }) => preposition === 'to')?.phrase;
	const own =
		found.length === 0 &&
		before &&
		to &&
		/partnership$/i.test(to.text) &&
		/^an?$/.test(to.determiner ?? '')
			? [{ text: to.text, value: before.value, article: to.determiner as 'a' | 'an' }]
			: [];
	return [...found, ...own].map(({ text, value, article }) => ({
		slots: slotsOf(told, { ...phraseSlot(text, clause), article }),
		predicate: 'raise',
		when: value
	}));
}

/** Two states take up relations, break them off, or raise them to a partnership. */
export const relations: Frame<RelationSlot> = {
	name: 'relations',
	tier: 'A',
	identity: ['relations', 'parties', 'rank'],
	read: (context) => {
		const { sentence } = context;
		const shallow = { sentence: { ...sentence, parsed: [] } };
		const deeds = (of: Pick<Context, 'sentence'>) =>
			toldIn(of).flatMap((clause) => readDeed(clause, context));
		const inTree = deeds(context);
		return [
			...inTree,
			// The tree loses what a second "and" tells.
			...deeds(shallow).filter(
				({ when }) => !inTree.some((draft) => draft.when && when && sameDate(draft.when, when))
			),
			...toldIn(context).flatMap((clause) => [
				...readSince(clause, context),
				...readBack(clause, context),
				...readRaising(clause, context)
			])
		];
	},
	directions: [
		{
			asks: 'when',
			kind: 'date',
			stem: ({ relations = '', parties = '', rank }, { when, predicate = '' }) => {
				if (!when) return undefined;
				if (predicate === 'have')
					return `Since ${whenAsked(when).replace(/^\w+ /, '')} have ${parties} had ${relations}?`;
				return `${whenAsked(when)} were ${relations} between ${parties} ${rank ? `raised to ${rank}` : (deeds[predicate] ?? '')}?`;
			}
		},
		{
			asks: 'rank',
			kind: 'agreement',
			stem: ({ parties = '' }, { when, predicate }) =>
				when && predicate === 'raise'
					? `To what were relations between ${parties} raised ${atTime(when)}?`
					: undefined
		},
		{
			asks: 'place',
			kind: 'place',
			stem: ({ relations = '', parties = '' }, { when, predicate = '' }) =>
				when && predicate !== 'have'
					? `Where were ${relations} between ${parties} ${deeds[predicate] ?? ''} ${atTime(when)}?`
					: undefined
		}
	]
};
