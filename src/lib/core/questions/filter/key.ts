import type { Question } from '../question.ts';
import { countryNamed, countryOf, placeNamed } from '../../language/gazetteer.ts';
import { isRestated } from '../../facts/frames/restated.ts';
import { isTold } from '../../facts/frames/tell.ts';
import { findNumbers } from '../../text/numbers.ts';
import { withoutQuoted } from './parts.ts';

const generic =
	/^(?:the |an? |its |their |his |her |other |all |many |most |some |several |both |two |three )*(?:it|they|them|he|she|him|her|this|these|that|those|one|ones|people|person|man|woman|men|women|country|countries|nation|nations|state|states|government|governments|city|cities|town|area|region|place|group|groups|team|teams|party|parties|side|sides|member|members|company|companies|organi[sz]ations?|official|officials|leader|leaders|minister|ministers|president|thing|things|event|events|part|parts|way|ways|time|times|year|years|day|days|number|amount|others?|anyone|everyone|someone|nothing|something|everything|order|support|agreement|agreements|meeting|meetings|visit|visits|document|documents|work|role|war|world|public|locals|residents|troops|soldiers|forces|police|army|authorities|experts|critics|observers|participants|delegates|representatives|relations|ties|cooperation|issue|issues|problem|problems|process|activities|efforts|measures|steps|rest|yes|no|today|yesterday|tomorrow|now)$/i;

/** A whole statement, where a name or a few words are asked for. */
const clause =
	/\b(?:was|were|is|are|has|have|had|will|would|did|does|he|she|they|it|we|which|because)\b|[;?!]|\. \p{Lu}/u;
const reference = /\b(?:his|her|their|its|this|these|those|our|your|my)\b/i;

/** Also money and measures, and words for numbers. */
const hasNumber = (text: string): boolean =>
	/\d/.test(text) ||
	findNumbers(text).length > 0 ||
	/\b(?:dozens?|hundreds?|thousands?|millions?|half|twice|once|none|zero|one|two|both)\b/i.test(
		text
	);

/** Places do nothing. */
const actingPlace =
	/^(?:.*, )?which places? (?!was|were|did|does|is|are|lies|has been|had been)\p{Ll}+/iu;
const foundedWho =
	/(?:^|, )who was (?:founded|established|created|formed|built|launched|opened|published|incorporated|signed|located|set up)\b/i;

/** Nobody is born in a body: a town whose name ends like one. */
const bornIn = /^(?:[^:?]{1,90}: )?in which \p{Ll}+ was [^?]* born\b/iu;

/** The key is of another kind than the stem asks for. */
function isOtherKind({ stem, key, direction, fact }: Question): boolean {
	const slot = fact.slots.get(direction);
	const text = withoutQuoted(stem);
	const asks = (what: string) =>
		new RegExp(`(?:^|[,\\s])(?:which|what) (?:${what})\\b`, 'i').test(text);
	const isCountry = countryNamed(key) !== undefined || slot?.type === 'country';
	if (asks('country|state|nation') && (slot?.members.length ?? 0) === 0)
		return (
			!isCountry &&
			(slot === undefined ||
				slot.type === 'person' ||
				countryOf(key) !== undefined ||
				slot.type === 'date' ||
				slot.type === 'number')
		);
	// "Which mountain …? Island of Ostra": where it is, not what it is
	if (asks('mountain|peak|river|lake') && /^(?:the )?(?:island|city|town|province) of /i.test(key))
		return true;
	if (asks('city|town|village|river|lake|mountain'))
		return (
			isCountry &&
			!/^(?:Singapore|Monaco|Luxembourg|Djibouti|Kuwait|Panama|Guatemala|Mexico|San Marino|Vatican City)$/.test(
				key
			)
		);
	if (asks('places?') && (/^\p{Lu}{2,6}$/u.test(key) || actingPlace.test(text))) return true;
	if (asks('places? did') && !placeNamed(key) && !/\b(?:visit|reach|enter)\b/.test(text))
		return true;
	if (foundedWho.test(text)) return true;
	if (bornIn.test(text) && slot?.type === 'organisation') return true;
	// "How many chiefs …? 1820": a year before a noun
	if (
		(isTold(fact) || isRestated(fact)) &&
		/\bhow many\b/i.test(text) &&
		/^(?:1\d|20)\d\d$/.test(key)
	)
		return true;
	if (/(?:^|, )who\b/i.test(text))
		return (
			slot?.type === 'place' || slot?.type === 'date' || slot?.type === 'number' || /^\d/.test(key)
		);
	if (/\bhow (?:many|much|large|long|high|far|old|tall|wide|deep)\b/i.test(text))
		return !hasNumber(key);
	if (
		/^(?:when|(?:in|on) which (?:year|date|dates|month|decade|century|period|season))\b/i.test(text)
	)
		return !/\d|century|spring|summer|autumn|winter/.test(key);
	return false;
}

/** Whether the key is something that one can be asked to recall, and of the kind that the stem asks for. */
export function key(question: Question): 'generic-key' | 'clause-key' | 'key-type' | undefined {
	const text = withoutQuoted(question.key);
	const isSpan = /\bhow long\b/i.test(question.stem) && hasNumber(text);
	if (
		(generic.test(text) && !isSpan) ||
		/^memorand(?:um|a) of understanding$/i.test(text) ||
		!/[\p{L}\p{N}]/u.test(question.key)
	)
		return 'generic-key';
	if (reference.test(text) && !/\p{Lu}/u.test(text.slice(1))) return 'generic-key';
	if (clause.test(text) && !/^\p{Lu}/u.test(question.key)) return 'clause-key';
	return isOtherKind(question) ? 'key-type' : undefined;
}
