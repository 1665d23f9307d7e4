import { readAloud } from '../../language/read.ts';
import { uncapital } from '../../text/capital.ts';
import type { Context } from '../context.ts';
import type { Draft } from '../frame.ts';
import { oncePerSentence } from '../once.ts';
import { phraseSlot } from '../slots.ts';
import { isNatural, ofNature } from './natural.ts';
import { endsCut } from './slot-names.ts';
import { plainly } from './spoken-of.ts';

const loose =
	/\b(?:it|its|they|them|their|this|these|those|such|his|her|same|was|were|other|following|previous|next|new|the (?:above|below))\b/i;

const spoken = oncePerSentence((context): string => {
	const { text } = plainly(context);
	return readAloud(text, { start: 0, end: text.length });
});

/** What nature and science have one of, once "of" or "between" has told of what. */
const parts =
	'(?:powerhouse|control cent(?:re|er)|(?:basic |structural |functional |smallest )*unit|organ|gland|bone|muscle|cell|artery|vein|layer|part|portion|section|zone|boundary|formula|function|functions|instrument|device|gas|metal|element|vitamin|hormone|enzyme|protein|mineral|planet|star|acid|pigment|opposite|liquid|substance|branch|stage|phase|nutrient|sugar|tissue|colour|color|component|constituent|material|ore|raw material|source)';
const told = '(?:of|in|between|for|that|which|used|above|below|just|responsible|found|on)';
const roleWords = `(?:[\\p{Ll}-]+ ){0,3}?${parts}(?: [\\p{Ll}-]+){0,2}? ${told} [^.,;:()]{3,80}?`;
const holder = '(?:(?:the|an?) )?[\\p{Ll}-]+(?: [\\p{Ll}-]+){0,3}|to \\p{Ll}+ [\\p{Ll} -]{3,60}';
const forward = new RegExp(
	`^The (?<role>${roleWords}) (?:is|are) (?:called |known as )?(?<holder>${holder})(?=[.,;(]|$| (?:which|who|and|where|while|because)\\b)`,
	'u'
);
const backward = new RegExp(
	`^(?:(?:The|An?) )?(?<holder>\\p{L}[\\p{Ll}-]+(?: [\\p{Ll}-]+){0,2}) (?:is|are) the (?<role>${roleWords})(?=[.,;(]|$| (?:which|who|and|where|while|because)\\b)`,
	'u'
);
/** Nobody would call a thing by these. */
const noHolder =
	/^(?:to be|the same|not|also|very|an? (?:important|major|key|main|common|vital|result|matter|part|type|kind|form)|one|important|essential|vital|large|small|high|low|known|more|less|most|(?:the )?(?:most|only|main|one)|still|usually|often|always|because|there|here)\b|(?:ed|ing|able|ible|ous|ive|ful|less|ent|ant|ary|ic|al|ish)$/;
/** Parts that other things have as well: "the main part of the plan". */
const partly =
	/^(?:[\p{Ll}-]+ ){0,3}?(?:unit|part|portion|section|zone|boundary|functions?|branch|stage|phase|source|material|component|constituent|liquid|substance|opposite|colou?r|layer|instrument|device|material)\b/u;
const ofScience =
	/\b(?:measure|measures|measuring|life|matter|medicine|biology|physics|chemistry|mathematics|science|temperature|pressure|heat|light|electricity|plants?|animals?)\b/;
const tellsNature = (role: string): boolean => {
	const words = role.split(' ');
	return (
		ofScience.test(role) ||
		words.some((word, i) => isNatural(word) || isNatural(`${word} ${words[i + 1] ?? ''}`))
	);
};
const noSubject = /^(?:it|this|that|there|here|these|those|they|he|she|one|what|which|such)$/i;

/** "The powerhouse of the cell is the mitochondrion", "the skin is the largest organ of the human body". */
export function readRoleOfKind(context: Context): Draft[] {
	const { sentence } = context;
	const text = spoken(context);
	const { role = '', holder: found = '' } =
		forward.exec(text)?.groups ?? backward.exec(text)?.groups ?? {};
	const named = found.replace(/^(?:the|an?) /i, '');
	// Planets and stars keep their capitals; "mercury" the metal has none.
	const key = /\b(?:planet|star)\b/.test(role) ? named : uncapital(named);
	if (
		role === '' ||
		loose.test(role) ||
		(partly.test(role) && !tellsNature(role)) ||
		/\p{Lu}/u.test(role.replace(/\b(?:Earth|Sun|Moon|DNA|RNA)\b/g, '')) ||
		noHolder.test(found.replace(/^the /, '')) ||
		noSubject.test(found) ||
		loose.test(found) ||
		endsCut({ text: role }) ||
		role.split(' ').length > 16
	)
		return [];
	const span = { start: sentence.start, end: sentence.end };
	return [
		{
			tier: 'B',
			slots: new Map([
				['term', phraseSlot(key, span)],
				['meaning', { ...phraseSlot(role, span), article: 'the' as const }],
				['shape', phraseSlot(/\bfunctions\b/.test(role) ? 'roles' : 'role', span)],
				[ofNature, phraseSlot(ofNature, span)]
			]),
			predicate: 'be'
		}
	];
}

const genus =
	'(?:mixture|substance|device|instrument|compound|solution|material|liquid|solid|system|group|structure|tissue|cell|organism|animal|plant|chemical|molecule|particle|reaction|hormone|protein|rock|mineral|landform|body of water|piece of land|area of land|strip of land|mass of|stream|river|valley|hill|mountain|wind|current|storm|tax|market|economy|form of government|system of government|unit|change|process|force|line|point|region|layer|quantity|measure|ratio|rate|property|method|technique|collection|set|type of \\p{Ll}+|kind of \\p{Ll}+|statement|sum|document|law|person|word|figure|angle|polygon|triangle|number|rise|fall|increase|decrease|loss|movement|transfer|flow|study|branch|science|payment|loan|security|contract|company|good|goods|costs?)';
const relative =
	'(?:that|which|who|whose|where|in which|by which|through which|from which|of which|at which|to which|used|made|formed|caused|designed|consisting|containing|obtained|produced|having|surrounded|of (?:two|three|one|many))';
/** "An alloy is a mixture of two or more metals", "a catalyst is a substance that …". */
const indefinite = new RegExp(
	`^(?:(?:An?|The term) )?(?<term>["“'‘]?\\p{L}[\\p{L}-]+(?: [\\p{Ll}-]+){0,2}["”'’]?)(?:, or (?:an? )?[\\p{Ll} -]{3,25},)? (?:is|means|refers to) (?<meaning>an? (?:[\\p{L}-]+ ){0,3}?${genus}(?: or [\\p{Ll}-]+)? (?:[\\p{Ll}-]+ ){0,2}?${relative} .+)$`,
	'u'
);
/** "Enzymes are proteins that speed up reactions." */
const plural =
	/^(?<term>\p{Lu}[\p{Ll}-]+(?: \p{Ll}+)?s) are (?<meaning>(?:[\p{Ll}-]+ ){0,2}(?:proteins|substances|chemicals|organisms|animals|plants|rocks|minerals|cells|particles|compounds|molecules|winds|devices|structures|mammals|elements|metals|atoms|bodies|goods|taxes|animals|insects|diseases) (?:that|which|whose|in which|found|formed) .+)$/u;
const ends =
	/[;:(–—"“”]|\.(?:\s|$)|, (?:and|which|where|while|but|such|including|for|e\.g|usually|often|so|as|like|with)\b/;

/** A term by its kind and what tells it from others of its kind. */
export function readIndefinite(context: Context): Draft[] {
	const { sentence } = context;
	const text = spoken(context);
	const { term: named = '', meaning: whole = '' } =
		(indefinite.exec(text) ?? plural.exec(text))?.groups ?? {};
	const term = named.replace(/["“'‘”’]/g, '');
	const all = whole.slice(0, ends.exec(whole)?.index ?? whole.length);
	const isList = /^[^,]+(?:, [^,]{2,40}){0,3},? (?:and|or) [^,]+$/.test(all);
	const meaning = (isList ? all : (all.split(',', 1)[0] ?? '')).trim();
	const words = meaning.split(' ').length;
	const isName = sentence.mentions.some(
		({ start, end, type }) =>
			type !== 'number' && start < sentence.start + 12 && end > sentence.start + 3
	);
	if (
		term === '' ||
		noSubject.test(term) ||
		// One that the text has named before: "the board is a body that …".
		isName ||
		words < 7 ||
		words > 24 ||
		loose.test(meaning) ||
		endsCut({ text: meaning }) ||
		/\p{Lu}\p{Ll}|\d{4}/u.test(meaning) ||
		sharesStem(meaning, term)
	)
		return [];
	const span = { start: sentence.start, end: sentence.end };
	return [
		{
			tier: 'B',
			slots: new Map([
				['term', phraseSlot(/^\p{Lu}{2}/u.test(term) ? term : uncapital(term), span)],
				['meaning', phraseSlot(meaning, span)],
				['shape', phraseSlot('term', span)],
				[ofNature, phraseSlot(ofNature, span)]
			]),
			predicate: 'be'
		}
	];
}

const sharesStem = (meaning: string, term: string): boolean =>
	term
		.toLowerCase()
		.split(/[ -]/)
		.some((word) => word.length > 3 && meaning.toLowerCase().includes(word.slice(0, 6)));

/** "Rocks formed from cooled magma are called igneous rocks." */
const many =
	/^(?<meaning>\p{Lu}\p{Ll}+(?: \p{Ll}+)? (?:that|which|who|whose|formed|made|found|used|produced|caused|containing|having|living|growing|obtained|consisting|with|without) [^,;:()]{6,90}?) (?:is|are) (?:also |often |generally |commonly |usually )?(?:called|termed|known as|referred to as) (?:the |an? )?["“'‘]?(?<term>\p{L}[\p{L}-]*(?: [\p{L}-]+){0,2})["”'’]?(?=[.,;(]|$)/u;

export function readManyCalled(context: Context): Draft[] {
	const { sentence } = context;
	const text = spoken(context);
	const match = many.exec(text);
	const { meaning = '', term = '' } = match?.groups ?? {};
	const isName = sentence.mentions.some(
		({ start, type }) => type !== 'number' && start < sentence.start + meaning.length
	);
	if (
		meaning === '' ||
		isName ||
		loose.test(meaning) ||
		/^(?:Those|People|Some|Many|All|Most)\b/.test(meaning) ||
		/^(?:for|in|because|as|so|by|to)\b/.test(term)
	)
		return [];
	const span = { start: sentence.start, end: sentence.end };
	const isMany =
		/ are (?:also |often |generally |commonly |usually )?(?:called|termed|known|referred)/.test(
			match?.[0] ?? ''
		);
	return [
		{
			tier: 'B',
			slots: new Map([
				['term', phraseSlot(term, span)],
				['meaning', phraseSlot(uncapital(meaning), span)],
				['shape', phraseSlot(`called ${isMany ? 'are' : 'is'}`, span)]
			]),
			predicate: 'call'
		}
	];
}
