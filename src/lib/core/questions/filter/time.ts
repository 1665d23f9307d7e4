import { isOfNature } from '../../facts/frames/natural.ts';
import type { Question } from '../question.ts';
import { asked, tellsTime, withoutQuoted } from './parts.ts';

const unit =
	'(?:year|month|week|day|decade|century|quarter|season|hour|summer|winter|spring|autumn)s?';
const weekday = '(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day';

/** Words that mean something only on the day and at the place of writing. */
const deictic = new RegExp(
	[
		'\\b(?:here|yesterday|tomorrow|tonight|recently|lately|recent|nowadays|ago|upcoming|forthcoming|ongoing)\\b',
		`(?<!\\b(?:his|her|its|their) )\\b(?:this|next|last|past|coming|previous|same|following) (?:few |several |two |three |five |ten )?${unit}\\b`,
		`\\b(?:this|next|last) (?:${weekday}|January|February|March|April|May|June|July|August|September|October|November|December)\\b`,
		`\\b${unit} (?:later|earlier|before|after)(?=[,?]|$| (?:did|was|were))`,
		`\\b(?:that|each|every other) ${unit}\\b`,
		'\\b(?:last|latest|previous|current) (?:edition|round|visit|meeting|session|issue|update|summit|outbreak|exercise)\\b',
		'\\b(?:did|has|have|had|was|were) [^?]{0,80}\\blast (?:visit|visited|meet|met|held|host|hosted|update|updated)\\b',
		'\\bin (?:the )?(?:future|past|meantime)\\b|\\bat the time\\b|\\bthe (?:day|night) before\\b'
	].join('|'),
	'i'
);
/** What "As of" makes definite. */
const present =
	/\b(?:now|today|currently|present(?! (?:his|her|their|its|the|an?|credentials|letters)\b)|presently|current|still|so far|to date|already|until now)\b(?! (?:day )?of\b)/i;
/** Lands keep their names for as long: "in present-day Chile". */
const landToday = /\b(?:present|modern)[- ]day (?=\p{Lu})/gu;

const changing =
	/\b(?:president|prime minister|premier|chancellor|minister|secretary|chair(?:man|woman|person)?|head|leader|director|ceo|chief executive|chief|governor|mayor|ambassador|speaker|commander|captain|coach|owner|king|queen|emir|sultan|monarch|ruler|spokes\w+)\b/i;
const holds = /\b(?:is|are|leads?|heads?|chairs?|holds?|serves?|rules?|owns?|runs?|commands?)\b/i;
const ranks =
	/\b(?:largest|biggest|most|top|leading|only|sole|richest|poorest|busiest|strongest|fastest[- ]growing|smallest|(?:second|third|fourth|fifth)[- ](?:largest|biggest|most))\b/i;
/** What nature made keeps its rank. */
const natural =
	/\b(?:river|mountain|peak|lake|desert|ocean|sea|island|continent|planet|waterfall|bay|strait|gulf|peninsula|glacier|volcano|plateau|moon|element|metal|mineral|gas|bone|gland|muscle|mammal|reptile)\b/i;
/** Lands and great works keep theirs for as long: "Which dam is the largest in Peru?" */
const settled =
	/\bwhich (?:country|state|province|region|division|district|dam|barrage|canal|fort|jungle|forest|mosque) is the (?:[\p{L}-]+ )?(?:largest|smallest|biggest|longest|highest|tallest|oldest)(?: by (?:area|length|height))? in (?:the )?\p{Lu}/iu;
const negated = /\b(?:not|never|no|n't|without|neither|nor|none)\b/i;
const counted = /\bhow (?:many|much|large)\b/i;
/** What a book is made of stays as it is. */
const written =
	/\bhow many (?:\p{Ll}+ )?(?:hymns|verses|chapters|cantos|stanzas|couplets|shlokas|sonnets|surahs|psalms|poems|plays|tales|volumes|books|pillars|edicts)\b/iu;
/** What a constitution or a statute lays down. */
const statutory =
	/\b(?:minimum age|quorum|how many (?:\p{Ll}+ )?members [^?]*\b(?:nominated|elected|appointed) by)\b/iu;
const statistic =
	/\b(?:population|turnover|trade volume|exports?|imports?|gdp|unemployment|inflation|revenue|market share|literacy rate|growth rate)\b/i;
const inPresent =
	/\b(?:is|are|has|have|does|do|exists?|owns?|employs?|operates?|produces?|accounts?|lives?|remains?|stands?)\b/i;
const isAboutPast = /\b(?:did|was|were|had)\b/i;

/** A treaty keeps its articles; a constitution is amended. */
const isOfPaper = ({ frame, slots }: Question['fact']): boolean => {
	const whole = frame === 'compose' ? slots.get('whole') : undefined;
	return whole?.type === 'agreement' && !/\bConstitution\b/i.test(whole.text);
};

/** Frames that read only what is so for good, or for long: meanings, what laws lay down, which goods two states trade. */
const lasting: ReadonlySet<string> = new Set([
	'definition',
	'kind-of',
	'provision',
	'charge',
	'regular',
	'trade'
]);

/** Something that can be otherwise another year is asked without a time. */
function isTimeless({ stem, direction, fact }: Question): boolean {
	const text = withoutQuoted(stem);
	if (tellsTime(text) || lasting.has(fact.frame) || isOfNature(fact.slots)) return false;
	if (direction === 'when' || isOfPaper(fact)) return false;
	if (statistic.test(text) && !/\bhow\b.*\bcompar/i.test(text)) return true;
	if (isAboutPast.test(text)) return negated.test(text) && /\bonly\b/i.test(text);
	if (fact.isNegated || negated.test(text) || /\bonly\b/i.test(text)) return true;
	if (counted.test(text) && inPresent.test(text) && !written.test(text) && !statutory.test(text))
		return true;
	if (ranks.test(text) && !natural.test(text) && !settled.test(text)) return true;
	return /^who\b/i.test(text) && holds.test(text) && changing.test(text);
}

/** "won the election *and 1996*", "joined X *on 28 July 1995*": asked for a time, the stem tells another one. */
const otherTime =
	/\b(?:in|on|from|since|by|until|and|to) (?:\d{1,2} )?(?:(?:January|February|March|April|May|June|July|August|September|October|November|December) )?\d{4}\b/;
const ofYear = /\b(?:month|date)s? (?:of|in) \d{4}\b/;

const hasOtherTime = ({ direction, fact }: Question, stem: string): boolean =>
	direction === 'when' &&
	/^(?:restated|tell)$/.test(fact.frame) &&
	otherTime.test(stem.replace(ofYear, ''));

const isWorkedOut = ({ fact: { when } }: Question): boolean => when?.basis === 'dateline';

/** When an item of a digest was: any item's answer is the issue. */
const asksIssue = ({ direction, fact: { when } }: Question): boolean =>
	direction === 'when' && when?.basis === 'issue';

/** Whether the time of what is asked can be told without the text and its date. */
export function time(question: Question): 'deictic' | 'no-time' | 'relative-date' | undefined {
	const stem = withoutQuoted(question.stem);
	if (deictic.test(stem) || deictic.test(question.key)) return 'deictic';
	if (present.test(stem.replace(landToday, '')) && !/\bAs of\b/i.test(stem)) return 'deictic';
	if (hasOtherTime(question, asked(stem))) return 'no-time';
	if (isWorkedOut(question) && !question.fact.asOf) return 'relative-date';
	if (asksIssue(question)) return 'relative-date';
	return isTimeless(question) ? 'no-time' : undefined;
}
