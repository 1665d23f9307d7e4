import type { Question } from '../question.ts';
import { isRestated } from '../../facts/frames/restated.ts';
import { capital } from '../../text/capital.ts';
import { functionWords, topicOf, withoutQuoted } from './parts.ts';

const pairs: readonly (readonly [string, string])[] = [
	['(', ')'],
	['[', ']'],
	['“', '”'],
	['«', '»']
];

const count = (text: string, sign: string) => text.split(sign).length - 1;

const isUnbalanced = (text: string): boolean =>
	count(text, '"') % 2 === 1 ||
	pairs.some(([open, close]) => count(text, open) !== count(text, close));

/** "the the", "signed signed"; a name may repeat itself, and so may "had had". */
const doubled = /(?<![\p{L}\p{N}-])(?!(?:had|that)\s)(\p{Ll}+)\s+\1(?![\p{L}\p{N}-])/u;

/** Three words in a row that come again at once: "talks on arms talks on arms". */
const echo = /((?:[\p{L}\p{N}’'-]+\s+){2,8})\1/u;
/** The pattern takes long, and only a text in which two words in a row come again can fit it. */
function isEchoed(text: string): boolean {
	const words = text.split(/\s+/);
	for (let apart = 2; apart <= 8; apart++)
		for (let i = 0; i + apart + 1 < words.length; i++)
			if (words[i + 1] === words[i + apart + 1] && words[i]?.endsWith(words[i + apart] ?? ''))
				return echo.test(text);
	return false;
}

const dangling =
	/\b(?:show|shows|shown|reveal|indicate|demonstrate|prove|declare|announce|whereby|wherein|and|or|but|nor|that|which|who|whose|where|when|while|as|than|because|if|the|a|an|its|their|very|also|not|claiming|saying|stating|adding|including|citing|calling|noting|making|using|having|being|becoming|marking|according)\s*\?$/i;
const preposition =
	'(?:of|in|on|at|to|for|from|by|with|into|between|during|against|under|among|through|about|after|before|toward|towards|upon)';
/** A time or a place that is asked for leaves no preposition behind. */
const stranded = new RegExp(
	`^(?:(?:As of|According to) [^,]+, )?(?:when|where|why|${preposition} (?:which|what|whom|whose))\\b.*\\b${preposition}\\s*\\?$`,
	'i'
);
/** Two that do not follow each other: "in of", "by to". */
const clashing =
	/(?<!\p{L})(?:of|at|by|with|against|between|during|among) (?:of|by|with|to|for|against|at|and|or|is|was|were|did|has|had)\b|(?<!\p{L})(?:the|a|an) (?:the|a|an|of|in|on|by|with|and|or|was|were|did|is|are|to)\b/iu;

const wrongA = /(?<!\p{L})a (?:[aei]\p{Ll}|o(?!ne\b|nce\b|ne-)\p{Ll}|un(?!i(?!n|m)|anim)\p{Ll})/u;
const eu = /(?<!\p{L})a (?:eu\p{Ll}|ewe)/u;
const wrongAn = /(?<!\p{L})an (?!hour|honest|honou?r|heir)[bcdfghjklmnpqrstvwxyz]\p{Ll}/u;

const hasWh = /\b(?:who|whom|whose|what|which|when|where|why|how)\b/i;
const hasVerb =
	/\b(?:did|do|does|was|were|is|are|had|has|have|will)\b|^(?:(?:As of|According to) [^,]+, )?(?:who|what|which|whose|how many|how much|in what|in which|on which)\b[^?]*?\p{Ll}/iu;
/** A word that opens a sentence stands inside this one with its capital: "have Over a hundred officers". */
const misplaced =
	/\p{Ll} (?:Two|Three|Four|Five|Six|Seven|Eight|Nine|Ten|Over|About|More|Some|Many|Several|All|Both|Most|Nearly|Almost|Around|Its|Their|His|Her|These|Those|This|There|It|He|She|They|In|On|At|After|During|However|Also) \p{Ll}/u;
/** A title without its holder: "flights from U.S. Rep in November". */
const cutTitle = /\b(?:Rep|Sen|Gov|Gen|Lt|Col|Sgt|Capt|Dr|Mr|Mrs|Ms|Prof|St|Gov)\b\.?(?! \p{Lu})/u;
const subordinating =
	/\b(?:that|which|who|whom|whose|when|where|while|because|before|after|until|since|if|than|what|how|whether)\b/;
/** "In which year did the case report in Lima was …", "was she became": two verbs that nothing joins. */
function hasSecondVerb(text: string): boolean {
	const found =
		/\b(?:did|do|does)\b(.*?)\b(?:was|were|is|are|became|(?:has|have|had) been)\b/u.exec(text) ??
		/\b(?:was|were|has|have|is|are)\b(.*?)\b(?:became|began|died|went|gave|was|were|took|has|have|did)\b/u.exec(
			text
		);
	return found !== null && !subordinating.test(found[1] ?? '') && !/^Which of/.test(text);
}
/** What joined a sentence to the one before it; a name cut in two; a date, or a year of a name, that nothing holds. */
const leftOver =
	/, and (?:an?|the|its) [^,?]*\b(?:entered|was|were|is|are|has|have|had|became)\b|^(?:And|But|Or|Just|Even|Also|Then|Only) |\b(?:his|her|its|their|my|our) (?:which|what) |\bdid [^?]{1,60} also \p{Ll}+ed |(?:^|\s)\/|\bwhich \p{Ll}+ \d{1,4}\b|\b(?:is|was) (?:then|now) (?:which|what) |\b(?:which|what) \p{Ll}+,? \d{1,2} \p{Lu}|\bon \d{1,2} \p{Lu}\p{Ll}+ \d{4},? on \d|\b(city|town|state|country|region) of which \1\b|\b(?:city|town|village|island|peninsula|continent|[Ee]mpire|[Kk]ingdom|[Rr]epublic|[Ss]ultanate|[Ee]mirate|[Dd]uchy|province|county|municipality) of (?:the )?which\b|\b[Hh]ow many \p{Ll}+ed (?:since|as|in|by)\b|\bfrom (?:how (?:many|much)|what percentage)(?: \p{Ll}+)? to\b|\b(?:was|were) decided to \p{Ll}|(?<=(?:^|\s))(\p{Lu}\p{L}+ \p{Lu}\p{L}+),[^?]* and \2\b|,? (?:as|while|because|although), [^?,]{1,24}\?$|\b[Ss]ince which [^?]* (?:do|does) |\b[Ww]hich \p{Ll}+ is the name of an? \p{Ll}|\bonce (?:again|more)\b|\ball (?:of )?the \p{Ll}+\?$|^Which \p{Ll}+ of (?:the )?\p{Lu}\p{L}+ \p{Ll}{3,}ing |\bthe (?:First|Second|Third)\?$|^(?:Revolt|War|Battle|Act|Treaty|Crisis|Movement|Reform) (?:was|is) |\bas (?:early|late)\?$/u;
/** "was first bank", "were just six months": what was meant has lost its article. */
const cutComplement =
	/^(?:[Ii]n|[Oo]n) which (?:year|date|month|decade|period)(?: and year)? (?:(?:was|were) (?:first|just|purely|only|largely|mainly) |was (?:new|second|third|large|small|special|separate) \p{Ll})/u;
/** "was results": the number of the verb is not that of its subject. */
const numberClash =
	/\bwas (?!always|perhaps|besides|sometimes|series|news|species|means|headquarters|physics|mathematics|economics|politics)\p{Ll}+(?:ts|ions|ies|ers|rs|ns|ds)\b|\bwere (?:a|an) /u;
/** "Since 2004 … is seated": what goes on since then has been so; "with then King": who it was is cut off. */
const sinceThen =
	/^Since [^?]*\d{4},? [^?]*\b(?:is|are) \p{Ll}|\b(?:is|are) \p{Ll}[^?]* since (?:\p{Lu}\p{L}+ )?\d{4}\?|\bthen \p{Lu}\p{L}+(?=[.?,”]| in \d)/u;
/** A name that lost its first half: "–Japan relations". */
const cutName = /(?:^|\s)[–—-]\p{L}/u;
/** Only a person can be asked for so. */
const wrongWho = /^(?:As|After|Of) whom?\b(?! or what)/u;
/** "Up which firm did she set": half of a verb. */
const splitVerb = /^(?:Up|Out|Away|Back) (?:which (?!river|valley|hill|mountain)|what|whom)\b/u;

const timeAsked =
	/^(?:[^:?]{1,90}: )?(?:(?:As of|According to) [^,]+, )?(?:[Ii]n|[Oo]n) which (?:years?|dates?|months?|seasons?|decades?|centur(?:y|ies)|period)(?: and (?:year|month))?(?: (?:of|in) \d+)?/u;
/** "In which year got …": after a time that is asked for comes an auxiliary. */
const lacksAuxiliary = (text: string): boolean => {
	const opening = timeAsked.exec(text)?.[0];
	return (
		opening !== undefined &&
		!/^,? (?:did|was|were|had|has|have|is|are|does|do|will)\b/.test(text.slice(opening.length))
	);
};
/** "has signed … in 1991": the perfect does not go with a time that is over. */
const isPerfectOfThen = (text: string): boolean =>
	/\b(?:has|have)\b/.test(text) &&
	!/\b(?:since|from|between|As of)\b/.test(text) &&
	(timeAsked.test(text) ||
		/\b(?:in|on) (?:\d{1,2} )?(?:January|February|March|April|May|June|July|August|September|October|November|December)?(?: ?\d{4})\?$/.test(
			text
		));

const isGap = /_{2,}|\[…\]|\{\{c\d|…/;

/** After "did" or "does" a verb must follow somewhere: "In which year did Peru of?" has none. */
function lacksVerb(stem: string): boolean {
	const auxiliary = /\b(did|does|(?<! to )do|was|were)\b(.*)\?$/iu.exec(stem);
	if (!auxiliary) return !hasVerb.test(stem);
	if (/^(?:was|were)$/i.test(auxiliary[1] ?? '')) return false;
	const plain = (auxiliary[2] ?? '').match(/(?<![\p{L}-])\p{Ll}[\p{Ll}-]*/gu) ?? [];
	return !plain.some(
		(word) => !functionWords.has(word) || /^(?:take|have|do|be|name|place)$/.test(word)
	);
}

/** A comma or a space where none belongs. */
const spacing =
	/ {2}|\s[,;:?.!)]|[(]\s|,\s*[?.,;]|[,;:–—-]\s*$|[,;:–—-]\?$|\?\?|\.\?|\.\.|,,|\b\p{L}{2,}\.\p{Lu}\p{Ll}/u;

function isBrokenStem(stem: string, isInOrder: boolean): boolean {
	const text = withoutQuoted(stem);
	if (!/^[\p{Lu}\p{N}“"'‘_(]/u.test(stem) || isUnbalanced(stem) || spacing.test(text)) return true;
	if (doubled.test(text) || isEchoed(text) || clashing.test(text)) return true;
	const marks = [
		misplaced,
		cutTitle,
		numberClash,
		cutName,
		wrongWho,
		splitVerb,
		leftOver,
		sinceThen,
		cutComplement
	];
	if (marks.some((mark) => mark.test(text)) || hasSecondVerb(text)) return true;
	if ((wrongA.test(text) && !eu.test(text)) || wrongAn.test(text)) return true;
	if (isGap.test(stem)) return false;
	return (
		!stem.endsWith('?') ||
		!hasWh.test(text) ||
		dangling.test(text.replace(/(?<=\p{Lu}\p{Ll}+ )A(?=\?$)/u, 'x')) ||
		lacksAuxiliary(text) ||
		isPerfectOfThen(text) ||
		stranded.test(text) ||
		(!isInOrder && lacksVerb(text))
	);
}

const brokenKey =
	/^(?:and|or|but|of|to|by|which|who|where|when)\s|\s(?:and|or|of|in|on|at|to|for|from|by|with|the|a|an|its|which|that|who|minus|plus)$|^[,;:.)\]–—-]|[,;:([–—-]$/i;

/** "Salt March - 1930 - walked to the sea": a note that is no sentence; "Condor - 2021" is a name. */
export const isFragment = ({ stem, fact }: Question): boolean =>
	/^(?:gap|restated|tell)$/.test(fact.frame) && /\s-\s(?!\d)/.test(stem);

/** Signs that a sentence went wrong in the making. */
export function grammar(question: Question): 'grammar' | undefined {
	const { stem, key, fact } = question;
	const topic = topicOf(stem);
	const isBroken =
		isBrokenStem(
			topic === undefined ? stem : capital(stem.slice(topic.length + 2)),
			isRestated(fact)
		) ||
		isFragment(question) ||
		isUnbalanced(key) ||
		// What something is for may be told by its verb: "to protect wetlands".
		brokenKey.test(
			/^(?:purpose|define)$/.test(fact.frame) ? key.replace(/^to (?=\p{Ll})/u, '') : key
		) ||
		/ {2}/.test(key) ||
		doubled.test(key);
	return isBroken ? 'grammar' : undefined;
}
