import type { Clause, Phrase } from '../language/clause.ts';
import { countryOf } from '../language/gazetteer.ts';
import { uncapital } from '../text/capital.ts';
import type { Span } from '../text/span.ts';
import type { Context } from './context.ts';
import type { Slot } from './fact.ts';
import { meantByDefinite, ownerOfPost } from './owner.ts';
import { nameOf, phraseSlot } from './slots.ts';

/** Posts of which a state or body has one holder at a time. */
const single =
	'(?:(?:deputy )?prime minister|(?:vice[- ]?)?president|premier|chancellor|(?:chief|finance|foreign|defen[cs]e|interior|home|health|education|trade|commerce|energy|agriculture|transport|economy|external affairs) minister|minister (?:of|for) [\\p{L} ]+|secretary (?:of|for) [\\p{L} ]+|(?:foreign|home|defen[cs]e) secretary|(?:deputy )?(?:governor|viceroy|mayor|speaker)(?:[- ]general)?|king|queen|emperor|empress|sultan|emir|pope|chair(?:man|woman|person)?|general[- ]secretary|(?:under-)?secretary[- ]general|force commander|special envoy (?:for|to) (?=\\p{Lu})|director[- ]general|managing director|executive director|commander[- ]in[- ]chief|chief (?:executive(?: officer)?|justice|of (?:(?:the )?(?:army|naval|air|defen[cs]e|general) )?staff|commissioner)|ceo|attorney[- ]general|archbishop|bishop|dean|rector|head|leader|editor[- ]in[- ]chief|head coach|captain|high commissioner to|ambassador of [\\p{L} ]+ to|first lady)';
const several =
	'(?:member|senator|deputy|director|secretary|minister|ambassador|envoy|consul|commissioner|judge|justice|professor|fellow|chief|commander|general|officer|representative|delegate|adviser|advisor|editor|manager|coach|chaplain|librarian|principal|secretary|treasurer|curator|conductor|lecturer|vice[- ]chancellor|president[- ]elect|steward|inspector|superintendent|magistrate|collector|administrator|teacher|citizen|lawyer|priest|monk|nun|rector)';
const rank =
	'(?:(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|last|interim|acting|\\d+(?:st|nd|rd|th)|youngest) )*(?:(?:female|woman|black|civilian|native|elected|\\p{Lu}\\p{L}+|federal|honorary|joint|permanent|executive|founding|assistant|full) )*';
const isPost = new RegExp(`^${rank}(?:${single}|${several})(?=$|[ ,])`, 'iu');
const isSingle = new RegExp(`^${rank}${single}(?=$|[ ,])`, 'iu');
const isNumbered =
	/^(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|last|\d+(?:st|nd|rd|th)) /i;

const portfolio = /^(?:.* )?(?:minister|secretary|undersecretary) (?:of|for) /i;
const ownerAfter = /(?:^|[^,]) (?:of|for|to|at|in) (?:the )?\p{Lu}/u;
const vague =
	/\b(?:it|its|his|her|their|this|that|these|those|which|who|whom|country|nation|region|same|party|company|body|organi[sz]ation|group|committee|council|commission|city|province|state|university|society)$|["“”()]|\b\d{4}\b|\b(?:his|her|their|its|own)\b/;

const nation = (text: string) => {
	const words = text.split(' ');
	return countryOf(words[0] ?? '') ?? countryOf(words.slice(0, 2).join(' '));
};

/** "of the Congress": a body that a hundred countries have. */
const generic =
	/ (?:of|to|for|at|in) the (?:Congress|Party|League|Council|Assembly|Senate|Commission|Committee|Board|University|Bank|Company|Society|Association|Union|House|Club|Court|Corporation|Group|Federation|Institute|Academy|Republic|State|Province|Army|Navy|Parliament|Government)$/;

/** Whether the words say whose post it is: a country, a body or a place, and not only a field of work. */
function tellsOwner(text: string, phrase: Phrase): boolean {
	if (nation(text)) return true;
	const { mention } = phrase;
	if (mention?.type === 'office' && mention.of) return true;
	if (generic.test(text)) return false;
	const hasState = phrase.mentions.some(
		({ type }) => type === 'country' || type === 'organisation'
	);
	return portfolio.test(text) ? hasState : hasState || ownerAfter.test(text);
}

/** "Rector of the university": what the text named before, by its name. */
function resolved(text: string, context: Context): string {
	const match = /^(.+ (?:of|to|for|at|in)) the (\p{Ll}+)$/u.exec(text);
	const [, before = '', noun = ''] = match ?? [];
	if (!match) return text;
	const named = context.referents.definite(noun);
	const name = named && nameOf(named);
	const whole = name && named.type !== 'person' ? name : meantByDefinite(noun, context);
	return whole ? `${before} ${whole}` : text;
}

/** "its first ambassador to Kenya": whose it is stands before, to whom behind. */
const envoyTo = /^((?:\p{L}+ ){0,3}(?:ambassador|high commissioner|envoy|consul)) to /iu;

/**
 * A phrase as a post that somebody can be elected or appointed to: "Governor of Malwa State", "a professor at the
 * Prague Conservatory". `owner` is what "its" means or whose a bare post is ("Peru", "the Senate"). The slot's head is `office`
 * where one person at a time holds it and the words tell whose it is, `post` where they tell whose it is.
 */
export function postOf(
	phrase: Phrase | undefined,
	context: Context,
	owner?: string
): Slot | undefined {
	if (!phrase) return undefined;
	const text = resolved(phrase.text, context)
		.replace(/^(?:post|position|office|role|job|title) of (?:the )?/, '')
		.replace(/^(?:new|next|incoming) (?=\p{L})/u, '')
		.replace(/,.*$/, '')
		.replace(/( of .+) in (?:the )?\p{Lu}[\p{L} ]+$/u, '$1')
		.trim();
	const isOwn = phrase.determiner === 'its' || phrase.determiner === 'their';
	const whose = owner ?? ownerOfPost(text, context);
	if (phrase.determiner && !/^(?:the|an?)$/.test(phrase.determiner) && !isOwn) return undefined;
	if (!isPost.test(text) || text.split(' ').length > 12) return undefined;
	if (isOwn && !whose) return undefined;
	const owned = tellsOwner(text, phrase);
	const whole =
		isOwn && whose && envoyTo.test(text)
			? text.replace(envoyTo, `$1 of ${whose} to `)
			: !owned && whose
				? `${text} of ${whose}`
				: text;
	if (vague.test(whole)) return undefined;
	const article = /^(?:the|an?)$/.test(phrase.determiner ?? '')
		? (phrase.determiner as Slot['article'])
		: '';
	const hasOwner = owned || whose !== undefined;
	const isOne = isSingle.test(text) || (article === 'the' && isNumbered.test(text));
	const isOffice = isOne && article !== 'a' && article !== 'an';
	return {
		...phraseSlot(whole, phrase),
		article: isOwn ? '' : article,
		...(hasOwner ? { head: isOffice ? 'office' : 'post' } : {})
	};
}

/** The post that a person's name comes with, where the words tell whose it is: "Prime Minister Rui Dias of Peru". */
export function titleOf({ mention, start, end }: Slot): Slot | undefined {
	const office = mention?.type === 'person' ? mention.office : undefined;
	const isFormer = /^(?:former|ex-|late|outgoing)/i.test(office?.title ?? '');
	return office?.of && !isFormer
		? { ...phraseSlot(`${office.title} of ${office.of}`, { start, end }), head: 'office' }
		: undefined;
}

/** Whether one person at a time holds it, and the words tell whose it is. */
export const isOffice = (slot: Slot | undefined): boolean => slot?.head === 'office';

const opening =
	/^\W*((?:\p{L}+[ -]){0,3}?(?:minister|president|premier|chancellor|king|queen|emperor|governor|viceroy|mayor|speaker|secretary|director|chair(?:man|woman|person)?|chief (?:justice|executive)|rector|general)(?:[- ]general)?(?: (?:of|for) (?:the )?\p{Lu}[\p{L}’'-]*(?: \p{Lu}[\p{L}’'-]*)*)?)(?=,| (?:from|since|between|in) | \()/iu;

/** A sentence that opens with a post and has no subject for it: "Prime minister of Peru from 1990 to 1995, …". */
export function openingPost(span: Span, context: Context): Slot | undefined {
	const { reading } = context;
	const words = reading.legible.slice(span.start, span.end);
	const text = opening.exec(words)?.[1];
	if (!text) return undefined;
	const start = span.start + words.indexOf(text);
	const end = start + text.length;
	const told = reading.sentences.find((one) => one.start <= start && end <= one.end);
	const mentions = (told?.mentions ?? []).filter((one) => one.start >= start && one.end <= end);
	return postOf(
		{
			start,
			end,
			text: /-\p{Lu}/u.test(text) ? text : uncapital(text),
			head: '',
			mentions,
			members: [],
			complements: []
		},
		context
	);
}

const holds =
	/^(?:be|become|serve|elect|re-elect|appoint|name|make|swear|dismiss|remove|resign|oust|retire|win)$/;
const BEFORE = 3;

/**
 * The post that the text last said somebody to hold, in this sentence before the clause or in the few before it:
 * "Ann Lee was chief executive until 2012; she was succeeded by …".
 */
export function postHeldBy(name: string, { start }: Clause, context: Context): Slot | undefined {
	const { reading, sentence } = context;
	const at = reading.sentences.findIndex(({ start: from }) => from === sentence.start);
	const near = reading.sentences
		.slice(Math.max(0, at - BEFORE), at + 1)
		.filter(({ block }) => block === sentence.block);
	const opened = name === context.topic ? near.map((one) => openingPost(one, context)) : [];
	const told = near
		.flatMap((one) => (one.parsed.length > 0 ? one.parsed : one.clauses))
		.filter((clause) => clause.start < start && holds.test(clause.verb.lemma))
		.flatMap((clause) => {
			const post = heldIn(clause, context);
			return post && isHolder(clause, name, context) ? [post] : [];
		});
	// What a life opens with is what it is told for.
	return opened.findLast((post) => post !== undefined) ?? told.at(-1);
}

function heldIn({ verb, object, obliques }: Clause, context: Context): Slot | undefined {
	const as = obliques.find(({ preposition }) => preposition === 'as')?.phrase;
	if (verb.isNegated || verb.isModal) return undefined;
	const isVote = verb.lemma === 'win' && /\bpresidential elections?$/.test(object?.text ?? '');
	if (isVote && object) return postOf({ ...object, text: 'president', mentions: [] }, context);
	return postOf(as ?? (verb.lemma === 'win' ? undefined : object), context);
}

/** Whether the clause tells it of the one with this name, by the name or by a pronoun for it. */
function isHolder({ subject }: Clause, name: string, context: Context): boolean {
	const { mention, isPronoun, text = '', start = 0 } = subject ?? {};
	if (mention && 'name' in mention) return mention.name === name;
	const meant = isPronoun ? context.referents.pronoun(text.toLowerCase(), start) : undefined;
	return meant?.name === name;
}
