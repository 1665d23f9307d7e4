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

/** "the boundary", "the mining camps": nothing in it has a name. */
const isBareDefinite = ({ determiner = '', complements, text, head }: Phrase): boolean =>
	/^(?:the|this|that|these|those)$/.test(determiner) &&
	complements.length === 0 &&
	!/\p{Lu}/u.test(text) &&
	!ranked.test(text) &&
	!known.test(head);

const hasBareDefinite = ({ phrase }: Piece): boolean =>
	phrase !== undefined &&
	(isBareDefinite(phrase) ||
		(phrase.mentions.length === 0 &&
			phrase.complements.some((complement) => isBareDefinite(complement.phrase))));

/** "An Andes Trade agreement was signed": with whom, only the text tells. */
const isOneOfMany = (subject: Phrase | undefined): boolean =>
	subject !== undefined &&
	/^an?$/.test(subject.determiner ?? '') &&
	/^(?:agreement|treaty|memorandum|pact|protocol|deal|contract|accord|delegation|conference|meeting|summit|loan|grant)$/.test(
		subject.head
	) &&
	!subject.complements.some(({ preposition }) => /^(?:between|with)$/.test(preposition));

/** Whether a question names nothing that did it, or tells of a thing that only the text makes known. */
export function isLeaning(question: Restated): boolean {
	const { asked, statement } = question;
	const { subject, doer, after, front, clause } = statement;
	const isWhole = isOfSubject(question) && asked?.isWhole === true && asked.what !== 'count';
	const isNamedDoer =
		(!isOfSubject(question) && doer !== undefined && /\p{Lu}/u.test(doer.text)) ||
		subject.inner.some(
			(inner) =>
				inner.start !== asked?.place.start &&
				inner.mention !== asked?.slot.mention &&
				isNaming(inner)
		);
	if (isOneOfMany(clause.subject)) return true;
	if (!isNamedDoer && !isWhole && clause.subject !== undefined && !ranked.test(clause.subject.text))
		return true;
	return [...after, ...front].some(
		(piece) =>
			!piece.inner.some(({ start }) => start === asked?.place.start) &&
			!/^(?:advcl|advmod)/.test(piece.relation) &&
			hasBareDefinite(piece)
	);
}
