import type { Clause } from '../../language/clause.ts';
import { readAloud } from '../../language/read.ts';
import type { Context } from '../context.ts';
import type { Slot } from '../fact.ts';
import type { Draft, Frame } from '../frame.ts';
import { oncePerSentence } from '../once.ts';
import { phraseSlot, slotOf } from '../slots.ts';
import { readIndefinite, readManyCalled, readRoleOfKind } from './kind-terms.ts';
import { readManyRole } from './many-role.ts';
import { endsCut, namedSlot } from './slot-names.ts';
import { plainly } from './spoken-of.ts';
import { toldIn } from './stated.ts';
import { uncapital } from '../../text/capital.ts';

/** What a country, a body or a thing has one of. */
const single =
	'(?:capital(?: city)?|administrative capital|seat of government|currency|official currency|official language|national (?:\\p{Ll}+)|state (?:bird|animal|flower|tree)|flag carrier|lower house|upper house|central bank|stock exchange|chemical symbol|SI unit|patron saint|motto|de facto capital|provincial capital|administrative cent(?:re|er)|legislature|highest court|supreme court|intelligence agency|space agency|head of state|head of government|calling code|official name|formal name)';
const role = new RegExp(`^(?:the )?(?<role>${single}) of (?<of>.+)$`, 'u');
const mayBeRole = new RegExp(`^(?:the )?${single} of `, 'u');
const changing = /^(?:head of|national (?:team|coach|dish))/;

/** "the capital of Peru" as role and owner. */
function roleOf(slot: Slot): { role: string; of: string } | undefined {
	const { role: what, of } = role.exec(slot.text)?.groups ?? {};
	const whose = of?.split(/,| (?:with|and|which|where|since|by) /)[0] ?? '';
	return what &&
		whose &&
		!changing.test(what) &&
		(/\p{Lu}/u.test(whose) || /^SI unit|symbol/.test(what))
		? { role: what, of: whose }
		: undefined;
}

function readRole(clause: Clause, context: Context): Draft[] {
	const { verb, subject, object } = clause;
	if (verb.lemma !== 'be' || verb.tense !== 'present' || clause.when) return [];
	if (!mayBeRole.test(object?.text ?? '') && !mayBeRole.test(subject?.text ?? '')) return [];
	const [one, other] = [namedSlot(subject, context), object && slotOf(object, context)];
	if (
		!one ||
		!other ||
		other.type === 'list' ||
		one.type === 'list' ||
		endsCut(one) ||
		endsCut(other)
	)
		return [];
	const forward = roleOf(other);
	const found = forward ?? roleOf(one);
	const holder = forward ? one : other;
	// "the city" holds nothing; "the yen" does.
	if (!found || holder.text.split(' ').length > 6 || /\b(?:which|that|one)\b/.test(holder.text))
		return [];
	return [
		{
			slots: new Map([
				['term', holder],
				[
					'meaning',
					{
						...phraseSlot(`${found.role} of ${found.of}`, forward ? other : one),
						article: 'the' as const
					}
				],
				['shape', phraseSlot('role', clause)]
			]),
			predicate: 'be'
		}
	];
}

const genus =
	/^(?:the )(?:[\p{Ll}-]+ ){0,3}(?:process|study|science|branch|practice|theory|principle|doctrine|rate|ratio|ability|tendency|transfer|movement|phenomenon|condition|measure|force|layer|part|organ|gas|unit|act|art|belief|method|amount|value|point|line|degree|distance|speed|removal|release|intake|breakdown|conversion|formation|exchange|loss|growth|spread|increase|decrease|change|capacity|property|use)\b/u;

const study =
	/^(?<term>\p{Lu}\p{Ll}*(?:logy|graphy|nomy|metry|nomics|netics|mics|tics|istry)) (?:studies|deals? with|is concerned with) (?:the study of )?(?<matter>(?:the |how )?[\p{L}’' -]+ [^.;:()“”"]+)/u;

/** Words up to where a sentence says something else; the commas of a list part nothing: "the structure, rocks and relief of …". */
function wholeOf(said: string): string {
	const all = said.slice(0, /[;:(–—"“”]|\.(?:\s|$)/.exec(said)?.index ?? said.length).trim();
	const isList =
		/^[^,]+(?:, [^,]{2,40}){0,3},? and [^,]+$/.test(all) &&
		!/, (?:which|who|where|while|but|with|by|as|and (?:is|it|has|was|can|the|helps?))\b/.test(all);
	return isList ? all : (all.split(',', 1)[0] ?? '').trim();
}

const loose = /\b(?:its?|they|their|this|these|those|such|his|her|same|was|were)\b/;

const called =
	/^(?<meaning>(?:The|An?) (?:\p{Ll}[\p{L}-]* ){2,17}\p{Ll}[\p{L}-]*,? |[A-Z]{1,2}\d )(?<verb>is|are) (?:also |often |generally |commonly |popularly |usually )?(?:called|termed|known|referred to)(?: as)? (?:the |an? )?["“'‘]?(?<term>[\p{L}][\p{L}’'-]*(?: [\p{L}][\p{L}’'-]*){0,3})["”'’]?(?=[.,;(]|\s*$| \()/u;

/** "Seismology deals with earthquakes and …": a science by its matter. */
function readStudy({ sentence, reading }: Context): Draft[] {
	const text = readAloud(reading.legible, sentence);
	const { term = '', matter = '' } = study.exec(text)?.groups ?? {};
	const told = wholeOf(matter.replace(/ (?:and|or) (?:their|its) [\p{L} ]+$/u, ''));
	const words = told.split(' ').length;
	if (term === '' || words < 2 || words > 20 || endsCut({ text: told }) || loose.test(told))
		return [];
	const span = { start: sentence.start, end: sentence.end };
	return [
		{
			tier: 'B',
			slots: new Map([
				['term', phraseSlot(uncapital(term), span)],
				['meaning', phraseSlot(`the study of ${told}`, span)],
				['shape', phraseSlot('term', span)]
			]),
			predicate: 'be'
		}
	];
}

/** "The amount of money that circulates is called the money supply": a meaning before its term. */
/** "by which a plant takes light in and turns *it* into sugar": in a process a later pronoun means what it has named. */
const ofItself = (said: string): string =>
	/^(?:The|An?) (?:process|mode|method|act|phenomenon|organ|organism|property|ability|study|movement)s? /.test(
		said
	)
		? said.replace(/(?<=^(?:\S+ ){6,})(?:it|its|them|their)\b/g, 'the')
		: said;

function readCalled(context: Context): Draft[] {
	const { sentence } = context;
	const { text: words } = plainly(context);
	const text = readAloud(words, { start: 0, end: words.length }).replace(/ (?=[.,;])/g, '');
	const { meaning = '', verb = '', term = '' } = called.exec(text)?.groups ?? {};
	const said = meaning.trim().replace(/,$/, '');
	const isLoose =
		loose.test(ofItself(said)) ||
		!/^[A-Z]{1,2}\d$|\b(?:of|that|which|who|where|for|between|from|in|by|to|over)\b/.test(said);
	if (said === '' || isLoose || /^(?:for|in|because|as|so)\b/.test(term)) return [];
	const span = { start: sentence.start, end: sentence.end };
	return [
		{
			tier: 'B',
			slots: new Map([
				['term', phraseSlot(term, span)],
				['meaning', phraseSlot(/^[A-Z]+\d$/.test(said) ? said : uncapital(said), span)],
				['shape', phraseSlot(`called ${verb}`, span)]
			]),
			predicate: 'call'
		}
	];
}

/** "Photosynthesis is the process by which …", "Inflation is defined as …": a term by its meaning. */
function readTerm(clause: Clause, context: Context): Draft[] {
	const { verb, subject } = clause;
	const term = subject && subject.members.length === 0 ? subject.text : '';
	const isTerm =
		subject !== undefined &&
		subject.determiner === undefined &&
		subject.mentions.length === 0 &&
		/^\p{L}[\p{L}-]+(?: [\p{Ll}-]+){0,2}$/u.test(term) &&
		!/^(?:it|this|that|they|these|he|she|there|one|what)$/i.test(term);
	if (!isTerm || verb.tense === 'past') return [];
	const { legible } = context.reading;
	const rest = legible.slice(verb.start, context.sentence.end);
	const match =
		/^(?:is|are)(?: (?:generally|commonly|usually))? (?:defined as |known as )?(?<meaning>(?:the|an?) .+)$/.exec(
			rest
		);
	const said = match?.groups?.['meaning'] ?? '';
	const isDefined = /^(?:is|are) (?:\p{L}+ )?defined as /u.test(rest);
	const meaning = wholeOf(said);
	const words = meaning.split(' ').length;
	if (!(
		isDefined ||
		(genus.test(meaning) &&
			/ (?:by which|in which|of|that|through which|from|between|at which) /.test(meaning))
	))
		return [];
	if (
		words < 5 ||
		words > 22 ||
		endsCut({ text: meaning }) ||
		/\b(?:it|its|their|this|these|those|his|her)\b/.test(meaning)
	)
		return [];
	if (meaning.toLowerCase().includes(term.toLowerCase().replace(/s$/, '').slice(0, 6))) return [];
	const end = verb.start + rest.indexOf(meaning) + meaning.length;
	return [
		{
			tier: 'B',
			slots: new Map([
				['term', phraseSlot(uncapital(term), subject)],
				[
					'meaning',
					phraseSlot(readAloud(meaning, { start: 0, end: meaning.length }), {
						start: verb.start,
						end
					})
				],
				['shape', phraseSlot('term', clause)]
			]),
			predicate: 'be'
		}
	];
}

/** What the words tell, whatever the clauses. */
const readWords = oncePerSentence((context): Draft[] => [
	...readCalled(context),
	...readStudy(context),
	...readManyRole(context),
	...readRoleOfKind(context),
	...readIndefinite(context),
	...readManyCalled(context)
]);

/** The one thing that is the capital, the currency or the meaning of another. */
export const define: Frame<'term' | 'meaning' | 'shape' | 'nature'> = {
	name: 'define',
	tier: 'A',
	identity: ['term', 'meaning'],
	read: (context) => [
		...toldIn(context).flatMap((clause) => [
			...readRole(clause, context),
			...readTerm(clause, context)
		]),
		...readWords(context)
	],
	directions: [
		{
			asks: 'term',
			kind: 'term',
			stem: ({ meaning = '' }, { slots }) => {
				const shape = slots.get('shape')?.text ?? '';
				if (shape.startsWith('called')) return `What ${shape.slice(7)} ${meaning} called?`;
				if (shape === 'roles') return `What are ${meaning}?`;
				return shape === 'role' ? `What is ${meaning}?` : `What is the term for ${meaning}?`;
			}
		}
	]
};
