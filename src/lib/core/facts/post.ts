import type { Phrase } from '../language/clause.ts';
import { countryOf } from '../language/gazetteer.ts';
import type { Context } from './context.ts';
import type { Slot } from './fact.ts';
import { phraseSlot } from './slots.ts';

/** Posts of which a state or body has one holder at a time. */
const single =
	'(?:(?:deputy )?prime minister|(?:vice[- ]?)?president|premier|chancellor|(?:chief|finance|foreign|defen[cs]e|interior|home|health|education|trade|commerce|energy|agriculture|transport|economy|external affairs) minister|minister (?:of|for) [\\p{L} ]+|secretary (?:of|for) [\\p{L} ]+|(?:foreign|home|defen[cs]e) secretary|(?:deputy )?(?:governor|viceroy|mayor|speaker)(?:[- ]general)?|king|queen|emperor|empress|sultan|emir|pope|chair(?:man|woman|person)?|general[- ]secretary|secretary[- ]general|director[- ]general|managing director|executive director|commander[- ]in[- ]chief|chief (?:executive(?: officer)?|justice|of (?:(?:the )?(?:army|naval|air|defen[cs]e|general) )?staff|commissioner)|ceo|attorney[- ]general|archbishop|bishop|dean|rector|head|leader|editor[- ]in[- ]chief|head coach|captain|high commissioner to|ambassador of [\\p{L} ]+ to|first lady)';
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
	const text = phrase.text
		.replace(/^(?:post|position|office|role|job|title) of (?:the )?/, '')
		.replace(/,.*$/, '')
		.replace(/( of .+) in (?:the )?\p{Lu}[\p{L} ]+$/u, '$1')
		.trim();
	const isOwn = phrase.determiner === 'its' || phrase.determiner === 'their';
	if (phrase.determiner && !/^(?:the|an?)$/.test(phrase.determiner) && !isOwn) return undefined;
	if (!isPost.test(text) || text.split(' ').length > 12) return undefined;
	if (isOwn && !owner) return undefined;
	const owned = tellsOwner(text, phrase);
	const whole = !owned && owner ? `${text} of ${owner}` : text;
	if (vague.test(whole)) return undefined;
	const article = /^(?:the|an?)$/.test(phrase.determiner ?? '')
		? (phrase.determiner as Slot['article'])
		: '';
	const hasOwner = owned || owner !== undefined;
	const isOne = isSingle.test(text) || (article === 'the' && isNumbered.test(text));
	const isOffice = isOne && article !== 'a' && article !== 'an';
	return {
		...phraseSlot(whole, phrase),
		article: isOwn ? '' : article,
		...(hasOwner ? { head: isOffice ? 'office' : 'post' } : {})
	};
}

/** Whether one person at a time holds it, and the words tell whose it is. */
export const isOffice = (slot: Slot | undefined): boolean => slot?.head === 'office';
