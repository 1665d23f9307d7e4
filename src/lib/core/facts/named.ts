import type { Phrase } from '../language/clause.ts';
import { headKind } from '../language/lexicon.ts';
import type { Slot } from './fact.ts';

const set = (words: string) => new Set(words.trim().split(/\s+/));

/** Words that a thousand names share: on their own they name nothing in the world. */
const shared = set(`of and the for on in to at by with a an de la
national central general supreme federal royal state states civil new old first second third fourth fifth great grand joint
special public local regional provincial international foreign social economic political military naval air high
higher lower upper main chief main common constitutional legislative executive judicial democratic republican popular
honorary permanent interim temporary holy imperial colonial independent united north south east west northern southern
eastern western health finance defence defense education justice interior home trade commerce industry agriculture
transport security police border reserve guard army navy force forces government parliament court president
prime minister ministry secretary king queen emperor people nation country city town village capital
company group board union team club side sides straits strait river bridge road line station airport port
prime cathedral church mosque temple palace castle fort tower museum library theatre hospital school college university
grid act bill law treaty agreement convention constitution charter pact annual final summer winter spring autumn
heart cancer medical medicine science sciences arts technology technical agricultural industrial engineering women children youth
sports research development planning human rights drafting standing steering advisory working action management
information culture cultural history natural environment energy water land family welfare labour labor election electoral
christmas easter day week month year government cabinet opposition leader leaders members bank ndash`);

const isShared = (word: string) => {
	const lower = word.toLowerCase().replace(/['’]s$/, '');
	return shared.has(lower) || headKind(lower) !== undefined;
};

/** Whether a text holds a word that is a name and not one that any country has: "National Bank *of Peru*". */
export const holdsName = (text: string): boolean =>
	text.split(/[\s(),–-]+/).some((word) => /^[“"‘]?\p{Lu}/u.test(word) && !isShared(word)) ||
	/\b(?:Soviet Union|United Nations|United States|United Kingdom|World War|Security Council|World Bank|European Union|Red Cross|African Union|Ottoman Empire|West Bank|World Cup|North Korea|South Korea|South Africa|West Germany|East Germany|New Zealand|South Sudan|New York|New Delhi|Great Britain|Olympics|Olympic Games|Paralympics)\b/.test(
		text
	);

/**
 * Whether a slot on its own is one thing in the world: a name, "the Embassy of Peru in Oslo", and a list of
 * such; not "a bridge", not "the Ministry of Health".
 */
export function isNamed({ type, text, members, article, mention }: Slot): boolean {
	if (members.length > 0) return members.every(isNamed);
	if (type === 'nationality') return article === 'the';
	if (type === 'number' || type === 'date' || type === 'office') return false;
	if (type === 'person' || type === 'country') return true;
	if (article === 'a' || article === 'an') return false;
	if (!holdsName(text)) return false;
	return mention !== undefined || article === 'the' || /['’]s? /.test(text) || /\p{Lu}/u.test(text);
}

/** Stands for something named before: a pronoun, or a definite noun with nothing after it. */
export const isReference = ({ text, determiner, mention, complements, members }: Phrase): boolean =>
	mention === undefined &&
	members.length === 0 &&
	complements.length === 0 &&
	(/^(?:it|he|she|they)$/i.test(text) ||
		(/^(?:the|this|that|these|those)$/.test(determiner ?? '') && /^[\p{Ll} -]{3,24}$/u.test(text)));

const owned =
	/^(?:its|their|his|her|our|my|your|this|that|these|those|some|any|no|another|each|every|both|such|many|several)$/;

/** A phrase that its determiner does not tie to the text: not "its first bridge". */
export const isFree = (phrase: Phrase): boolean =>
	!owned.test(phrase.determiner ?? '') || isReference(phrase);

const actorTypes = new Set(['person', 'country', 'organisation', 'name']);
const peoples =
	/^(?:government|troops|forces|army|navy|rebels|soldiers|fighters|militants|parliament|company|authorities|insurgents|guerrillas|partisans|allies)$/;

/** Someone or a body that acts: a name, "Peruvian troops", "the British". */
export const isActor = (phrase: Phrase): boolean =>
	phrase.members.length > 0
		? phrase.members.every(isActor)
		: isFree(phrase) &&
			(actorTypes.has(phrase.mention?.type ?? '') ||
				(peoples.test(phrase.head) && phrase.mentions.length > 0) ||
				(phrase.mention?.type === 'nationality' && phrase.determiner === 'the') ||
				isReference(phrase));

/** What may be where it happened; a name of no known kind passes, since few towns are known. */
export const isPlaceName = ({ mention }: Phrase): boolean =>
	mention?.type === 'place' || mention?.type === 'country' || mention?.type === 'name';
