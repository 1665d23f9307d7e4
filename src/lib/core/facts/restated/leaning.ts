import type { Inner, Phrase, Piece } from '../../language/clause.ts';
import { isOfSubject } from './only.ts';
import type { Restated } from './restate.ts';

/** Nouns of which everybody knows which one is meant. */
const known =
	/^(?:world|earth|sun|moon|sea|sky|globe|internet|east|west|north|south|north-?east|south-?east|north-?west|south-?west|interior|coast|equator|public|poor|rich|century|past|future|sexes|people|universe|atmosphere|environment|economy|poles?|ground|age|rank|post|office|title|position|name|status|beginning|end|start|role|right|rights|charge|time|line|rate|amount|number|value|height|length|total|majority|part|parts|front|field|fields|area|areas|throne|crown|lead|war effort|sciences|arts|press|media|military)$/;
/** What tells one by its rank or its kind. */
const ranked =
	/\b(?:first|second|third|fourth|fifth|last|only|sole|same|\p{L}{2,}est|most|\d+(?:st|nd|rd|th)|\d{4})\b/u;

const isNaming = ({ mention }: Inner): boolean =>
	mention.type !== 'number' && mention.type !== 'date' && (mention.type as string) !== 'office';

/** "the boundary", "the mining camps": nothing in it has a name, and the stem says no name instead. */
const isBareDefinite = (
	{ determiner = '', complements, text, head }: Phrase,
	stem: string
): boolean =>
	/^(?:the|this|that|these|those)$/.test(determiner) &&
	stem.includes(`${determiner} ${text}`) &&
	complements.length === 0 &&
	!/\p{Lu}/u.test(text) &&
	!ranked.test(text) &&
	!known.test(head);

const hasBareDefinite = ({ phrase }: Piece, stem: string): boolean =>
	phrase !== undefined &&
	(isBareDefinite(phrase, stem) ||
		(phrase.mentions.length === 0 &&
			phrase.complements.some((complement) => isBareDefinite(complement.phrase, stem))));

/** "An Andes Trade agreement was signed", "an uprising led by farmers": which one, only the text tells. */
const isOneOfMany = (subject: Phrase | undefined, names: number): boolean =>
	subject !== undefined &&
	/^an?$/.test(subject.determiner ?? '') &&
	names < 2 &&
	!subject.complements.some(({ preposition }) => preposition === 'between');

/** "became President": of what, only the text tells. */
const bareOffice =
	/\b(?:[Pp]resident|[Ss]ecretary[- ][Gg]eneral|[Cc]hair(?:man|person)|[Cc]hief [Ee]xecutive|[Pp]rime [Mm]inister|[Dd]irector[- ][Gg]eneral|CEO|[Gg]overnor|[Cc]hancellor|[Ss]peaker|[Cc]hief [Jj]ustice)(?=\?| (?:in|on|by|from|after|as|under|following|with)\b)/;

/** Whether a question names nothing that did it, or tells of a thing that only the text makes known. */
export function isLeaning(question: Restated): boolean {
	const { asked, statement } = question;
	const { subject, doer, after, front, clause } = statement;
	const isWhole = isOfSubject(question) && asked?.isWhole === true && asked.what !== 'count';
	const names = subject.inner.filter(
		(inner) =>
			inner.start !== asked?.place.start && inner.mention !== asked?.slot.mention && isNaming(inner)
	).length;
	const isDoerNamed = !isOfSubject(question) && doer !== undefined && /\p{Lu}/u.test(doer.text);
	const told = isOfSubject(question) && asked?.what !== 'count' ? names + 1 : names;
	if (isOneOfMany(clause.subject, told) && !isWhole) return true;
	if (!isDoerNamed && names === 0 && !isWhole && clause.subject !== undefined) return true;
	if (bareOffice.test(question.stem)) return true;
	return [...after, ...front].some(
		(piece) =>
			!piece.inner.some(({ start }) => start === asked?.place.start) &&
			!/^(?:advcl|advmod)/.test(piece.relation) &&
			hasBareDefinite(piece, question.stem)
	);
}
