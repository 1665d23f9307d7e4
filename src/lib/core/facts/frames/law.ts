import { uncapital } from '../../text/capital.ts';
import type { Clause, Phrase } from '../../language/clause.ts';
import { readAloud } from '../../language/read.ts';
import { participleOf } from '../../language/verbs.ts';
import type { Context } from '../context.ts';
import type { Slot } from '../fact.ts';
import { whenOf, type Draft, type Frame } from '../frame.ts';
import type { Mention } from '../../language/mention.ts';
import { after, personSlot } from '../person.ts';
import { countrySlot, nameSlot, phraseSlot, slotOf } from '../slots.ts';
import { atTime, whenAsked } from '../time.ts';
import { homeOf } from '../home.ts';
import { endsCut, namesOne, withThe, withYear } from './slot-names.ts';
import { toldIn, withoutNamedYear } from './stated.ts';

const kinds =
	/^(?:act|acts|bill|law|code|amendment|ordinance|statute|decree|constitution|edict|proclamation|resolution|regulation|directive)$/;
const steps =
	/^(?:pass|enact|repeal|promulgate|introduce|table|amend|extend|uphold|notify|gazette|abolish|debate|defeat|reject|veto|adopt|approve|draft|invalidate|annul|revoke|consider|assent|publish|ratify)$/;
const chambers =
	/\b(?:Sabha|Senate|House|Parliament|Congress|Assembly|Council|Duma|Knesset|Bundestag|Diet|Majlis|Legislature|Commons|Lords|Representatives)\b/;

/** "the Rowlatt Act", "the Sixty-first Amendment": a law by its own name. */
const lawOf = (phrase: Phrase | undefined, context: Context): Slot | undefined => {
	const slot = phrase && slotOf(phrase, context);
	const head = phrase?.mention && 'head' in phrase.mention ? phrase.mention.head : phrase?.head;
	const isLaw =
		slot &&
		namesOne(slot) &&
		(kinds.test(head ?? '') ||
			/\b(?:Act|Bill|Code|Law|Amendment|Ordinance|Constitution)\b/.test(slot.text));
	// "The Constitution (Ninety-fourth Amendment) Act": a name that lost its brackets is another name.
	const isCut =
		slot &&
		!slot.text.includes('(') &&
		context.reading.legible.slice(slot.start, slot.end).includes('(');
	return isLaw && !isCut && !endsCut(slot) && slot.text.split(' ').length > 1
		? withYear(withThe(slot), phrase, context)
		: undefined;
};

const isLawName = (mention: Mention): mention is Extract<Mention, { name: string }> =>
	mention.type === 'agreement' && /\b(?:Act|Bill|Amendment|Ordinance|Code)\b/.test(mention.name);

/** The law that the paragraph named last before `at`, where it named but one; else the one that the text is about. */
function lawBefore(at: number, { reading, sentence, topic }: Context): Slot | undefined {
	const named = reading.sentences
		.filter(({ block }) => block === sentence.block)
		.flatMap(({ mentions }) => mentions)
		.filter((mention) => isLawName(mention) && mention.end <= at)
		.filter(isLawName);
	const [first] = named;
	if (first)
		return named.every(({ name }) => name === first.name)
			? withThe(nameSlot(first, first.name))
			: undefined;
	const isLaw = topic !== undefined && /\b(?:Act|Bill|Amendment|Ordinance)\b/.test(topic);
	return isLaw ? withThe(phraseSlot(topic, { start: at, end: at })) : undefined;
}

/** A law by its name, or what "the bill", "it" and "the bill of the Act" mean where a law was named before. */
function lawMeant(phrase: Phrase | undefined, context: Context): Slot | undefined {
	const before =
		phrase?.isPronoun === true ? context.referents.phrase(phrase.text, phrase.start) : undefined;
	if (phrase && before && !before.isPronoun && before.end < phrase.start)
		return lawMeant(before, context);
	const of = phrase?.complements.find(({ preposition }) => preposition === 'of')?.phrase;
	const isNoun = /^(?:bill|act|law|amendment|ordinance)$/.test(phrase?.head ?? '');
	if (isNoun && of?.mention && isLawName(of.mention)) return lawOf(of, context);
	const named = lawOf(phrase, context);
	if (named || !phrase) return named;
	if (isNoun && !of && /^(?:the|this)$/.test(phrase.determiner ?? '') && !phrase.text.includes(' '))
		return lawBefore(phrase.start, context);
	return undefined;
}

const bodyIn = ({ obliques }: Clause, context: Context, ...prepositions: readonly string[]) => {
	const found = obliques.find(
		({ preposition, phrase }) =>
			prepositions.includes(preposition) &&
			(phrase.mention?.type === 'organisation' || chambers.test(phrase.text))
	);
	const slot = found && slotOf(found.phrase, context);
	return slot && (isNamedBody(slot) || prepositions.includes('in')) ? slot : undefined;
};
/** "Parliament" is one in every country. */
const isNamedBody = (slot: Slot) => namesOne(slot);

/** "the 17th Amendment" is one in every constitution: it needs its country. */
function placed(law: Slot | undefined, context: Context): Slot | undefined {
	if (!law || !/^\S+ Amendment$/.test(law.text)) return law;
	const home = homeOf(context);
	return home ? { ...law, text: `${law.text} of the Constitution of ${home}` } : undefined;
}

/** A law goes through a chamber, into force or out of it. */
function readStep(clause: Clause, context: Context): Draft[] {
	const { verb, subject, object } = clause;
	if (!steps.test(verb.lemma)) return [];
	const law = placed(lawMeant(verb.isPassive ? subject : object, context), context);
	const doer = verb.isPassive ? bodyIn(clause, context, 'by') : subject && slotOf(subject, context);
	const body =
		doer && isNamedBody(doer) && (doer.type === 'organisation' || chambers.test(doer.text))
			? doer
			: undefined;
	const chamber = bodyIn(clause, context, 'in');
	// "introduced in 1919 by X" says when; a past without date or body says nothing to ask.
	if (!law || !(clause.when ?? body)) return [];
	return [
		{
			slots: new Map([
				['law', law],
				...(body ? [['body', body] as const] : []),
				...(chamber ? [['chamber', chamber] as const] : [])
			]),
			predicate: verb.lemma,
			...whenOf(clause)
		}
	];
}

/** "received royal assent": the day a bill became law. */
function readAssent(clause: Clause, context: Context): Draft[] {
	const { verb, subject, object, when } = clause;
	const isAssent =
		/^(?:receive|get|obtain|be)$/.test(verb.lemma) && /\bassent\b/.test(object?.text ?? '');
	const law = isAssent && when ? placed(lawMeant(subject, context), context) : undefined;
	if (!law || !object) return [];
	return [
		{
			slots: new Map([
				['law', law],
				...giverSlot(clause, context),
				[
					'assent',
					phraseSlot(
						/\b(?:royal|presidential)? ?assent\b/i.exec(object.text)?.[0].trim() ?? 'assent',
						object
					)
				]
			]),
			predicate: 'assent',
			...whenOf(clause)
		}
	];
}

/** "assent *from President Ann Lee*". */
function giverSlot(clause: Clause, context: Context): (readonly [string, Slot])[] {
	const giver = personSlot(after(clause, 'from', 'of'), context);
	return giver ? [['giver', giver]] : [];
}

const effects =
	/^(?:abolish|ban|outlaw|prohibit|legali[sz]e|criminali[sz]e|decriminali[sz]e|nationali[sz]e|guarantee|lower|raise|reduce|increase|extend|grant|give|introduce|establish|create|add|insert|remove|replace|separate|transfer|divide|partition|require|allow|permit|restrict|limit|confer|change|empower|declare|end|set|deal|provide|protect|recogni[sz]e|define|forbid)$/;

/** "The Sixty-first Amendment lowered the voting age from 21 to 18": what a law did, as its words tell. */
function readEffect(clause: Clause, context: Context): Draft[] {
	const { verb, subject, object, start } = clause;
	if (!effects.test(verb.lemma) || verb.isPassive || verb.mood !== 'finite' || !object) return [];
	const law = lawOf(subject, context);
	if (!law) return [];
	const rest = context.reading.legible.slice(verb.start, context.sentence.end);
	const end =
		verb.start +
		(/[;:(–—,"“”]| - |\.(?:\s|$)| (?:which|and (?:also |was |is |\p{Ll}+ed )|by \p{Ll}+ing|when|while|after|in order)\b/u.exec(
			rest
		)?.index ?? rest.length);
	const deed = uncapital(readAloud(context.reading.legible, { start: verb.start, end }));
	const words = deed.split(' ').length;
	if (
		words < 3 ||
		words > 14 ||
		endsCut({ text: deed }) ||
		/\b(?:it|its|their|his|this|that|these|such|said)\b/.test(deed)
	)
		return [];
	return [
		{
			tier: 'B',
			slots: new Map([
				['law', law],
				['deed', phraseSlot(deed, { start, end })],
				...homeSlot(context, law, deed)
			]),
			predicate: verb.lemma
		}
	];
}

/** A law that tells no country is one of the country that the text is about. */
function homeSlot(context: Context, law: Slot, deed: string): (readonly [string, Slot])[] {
	const home = homeOf(context);
	return home && !`${law.text} ${deed}`.includes(home) ? [['home', countrySlot(home, law)]] : [];
}

const done = (verb: string) => (verb === 'table' ? 'tabled' : participleOf(verb));

/** What becomes of a law, and what it did. */
export const law: Frame<'law' | 'body' | 'chamber' | 'assent' | 'giver' | 'deed' | 'home'> = {
	name: 'law',
	tier: 'A',
	identity: ['law', 'body', 'chamber', 'assent', 'deed'],
	read: (context) =>
		toldIn(context)
			.map((clause) => withoutNamedYear(clause, context))
			.flatMap((clause) => [
				...readStep(clause, context),
				...readAssent(clause, context),
				...readEffect(clause, context)
			]),
	directions: [
		{
			asks: 'when',
			kind: 'date',
			stem: ({ law, body, chamber, assent, deed }, { when, predicate = 'pass' }) => {
				if (!when || deed) return undefined;
				if (assent) return `${whenAsked(when)} did ${law} receive ${assent}?`;
				if (body) return `${whenAsked(when)} did ${body} ${predicate} ${law}?`;
				return `${whenAsked(when)} was ${law} ${done(predicate)}${chamber ? ` in ${chamber}` : ''}?`;
			}
		},
		{
			asks: 'body',
			kind: 'organisation',
			stem: ({ law }, { when, predicate = 'pass', slots }) => {
				const body = slots.get('body');
				if (!body || (predicate !== 'enact' && predicate !== 'pass' && !when)) return undefined;
				return `Which body ${done(predicate)} ${law}${when ? ` ${atTime(when)}` : ''}?`;
			}
		},
		{
			asks: 'giver',
			kind: 'leader',
			stem: ({ law, assent }) => assent && `Who gave ${assent} to ${law}?`
		},
		{
			asks: 'chamber',
			kind: 'organisation',
			stem: ({ law, chamber }, { when, predicate = '' }) =>
				when && chamber && /^(?:introduce|table)$/.test(predicate)
					? `In which chamber was ${law} ${done(predicate)} ${atTime(when)}?`
					: undefined
		},
		{
			asks: 'law',
			kind: 'agreement',
			stem: ({ deed, home }, { slots }) => {
				const told = slots.get('law');
				if (!deed || !told) return undefined;
				const kind =
					/\b(act|bill|code|law|amendment|ordinance|constitution)\b/i
						.exec(told.text)?.[1]
						?.toLowerCase() ?? 'law';
				const isPlaced = home !== undefined || /\p{Lu}/u.test(deed);
				const of = home
					? kind === 'amendment'
						? ` to the Constitution of ${home}`
						: ` of ${home}`
					: '';
				return isPlaced ? `Which ${kind}${of} ${deed}?` : undefined;
			}
		}
	]
};
