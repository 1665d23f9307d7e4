import { uncapital } from '../text/capital.ts';
import { countryNamed } from '../language/gazetteer.ts';
import type { Phrase } from '../language/clause.ts';
import type { Mention } from '../language/mention.ts';
import type { Span } from '../text/span.ts';
import { headKind } from '../language/lexicon.ts';
import { isCutList } from './beside.ts';
import { oncePerPart } from './once.ts';
import { isNamed, type Named } from './references.ts';
import { besides, shortName } from './referents/nouns.ts';
import type { Context } from './context.ts';
import type { Slot, SlotType } from './fact.ts';

const pair =
	/\b(?:the |these |both |our )?(?:two|both)(?: \p{L}+)? (?:countries|nations|states|sides|parties|republics|governments)\b/iu;
const wholePair = new RegExp(`^(?:${pair.source})$`, 'iu');
const deictic =
	/\b(?:it|its|itself|he|his|him|she|her|hers|they|their|them|we|our|us|i|my|you|your|this|these|that|those|such|same|said|respective|relevant|latter|former|above|aforementioned|own|other|another|each|certain|several|various|numerous|many|some)\b/i;
const aim = / to (?!the |a |an |its |their )\p{Ll}{3,} .*$/u;
const bareNouns =
	/^(?:country|nation|state|side|party|government|parliament|group|committee|commission|foundation|company|agreement|document|treaty|deal|visit|meeting|summit|organisation|organization|event|exercise|drill|project|program|programme|operation|company|university|ministry|embassy|delegation|minister|president|leader|army|navy|police|agency|association)s?$/i;

const articleOf = (phrase: Phrase): Slot['article'] =>
	phrase.determiner === 'the' || phrase.determiner === 'a' || phrase.determiner === 'an'
		? phrase.determiner
		: '';

export const joined = (parts: readonly string[]): string =>
	parts.length < 2
		? (parts[0] ?? '')
		: `${parts.slice(0, -1).join(', ')} and ${parts.at(-1) ?? ''}`;

/** How a mention is called in a stem or a key; undefined where the text does not say enough. */
export function nameOf(mention: Mention): string | undefined {
	switch (mention.type) {
		case 'person':
			return mention.isPartial ? undefined : mention.name;
		case 'organisation':
		case 'agreement':
		case 'event':
			return mention.of && !mention.name.includes(mention.of)
				? `${mention.name} of ${mention.of}`
				: mention.name;
		case 'date':
		case 'number':
		case 'office':
			return undefined;
		default:
			return mention.name;
	}
}

const takesThe = new Set([
	'United States',
	'United Kingdom',
	'United Arab Emirates',
	'Netherlands',
	'Philippines',
	'Maldives',
	'Bahamas',
	'Gambia',
	'Soviet Union',
	'Czech Republic',
	'Central African Republic',
	'Dominican Republic',
	'Republic of the Congo',
	'Democratic Republic of the Congo',
	'Marshall Islands',
	'Solomon Islands',
	'Ottoman Empire'
]);

/** A slot that is a country by its name alone. */
export const countrySlot = (name: string, span: { start: number; end: number }): Slot => ({
	type: 'country',
	text: name,
	article: takesThe.has(name) || /^(?:Republic|Kingdom|Commonwealth) of /.test(name) ? 'the' : '',
	members: [],
	aliases: [...(countryNamed(name)?.others ?? [])],
	start: span.start,
	end: span.end
});

/** Several slots as one: "A, B and C". */
export const listSlot = (
	members: readonly Slot[],
	{ start, end }: { start: number; end: number }
): Slot => ({
	type: 'list',
	text: joined(members.map(withArticle)),
	article: '',
	members,
	aliases: [],
	start,
	end
});

/** A slot that one mention fills by its name. */
export const nameSlot = (mention: Mention, text: string): Slot => ({
	type: mention.type,
	text,
	article: '',
	members: [],
	aliases: [],
	mention,
	start: mention.start,
	end: mention.end
});

/** A slot of words that name nothing by themselves. */
export const phraseSlot = (text: string, { start, end }: { start: number; end: number }): Slot => ({
	type: 'phrase',
	text,
	article: '',
	members: [],
	aliases: [],
	start,
	end
});

/** A number as the text writes it, but for a capital that only opened a sentence: "over a hundred", and "Rs 40". */
export const numberSlot = (text: string, mention: Mention): Slot => ({
	...phraseSlot(
		text.replace(/^(?!Rs\b)\p{Lu}(?=\p{Ll})/u, (first) => first.toLowerCase()),
		mention
	),
	type: 'number',
	mention
});

/** "Diplomatic relations" at the start of a sentence are "diplomatic relations" inside a stem. */
export function uncapitalised(phrase: Phrase, { sentence, reading }: Context): string {
	const isName = phrase.mentions.some(
		({ start, type }) => start === phrase.start && type !== 'number'
	);
	const before = reading.legible.slice(sentence.start, phrase.start);
	const isFirst = !/\p{L}/u.test(before) || phrase.determiner !== undefined;
	// "Pitt's India Act", "Franche-Comté"
	const isOwn =
		/^\p{Lu}\p{L}*(?:['’]s \p{Lu}|-\p{Lu})/u.test(phrase.text) ||
		(phrase.determiner === undefined && isForeign(phrase.text));
	return isFirst && !isName && !isOwn && /^\p{Lu}\p{Ll}*(?![\p{L}])/u.test(phrase.text)
		? uncapital(phrase.text)
		: phrase.text;
}

/** "Mohenjo-daro": no hyphen of English. */
const isForeign = (text: string): boolean =>
	/^\p{Lu}\p{Ll}+-\p{Ll}+$/u.test(text) &&
	!/^(?:Anti|Non|Pre|Post|Co|Re|Self|Semi|Multi|Inter|Pro|Sub|Cross|Counter|Long|Short|High|Low|Large|Small|First|Second|Third|Well|Mid|Re|Over|Under|Super|Ultra|Vice|Ex|Half|Full|All|By|So|On|Off|Air|Sea|Land|Two|Three|Four|Five)-|-(?:building|making|based|keeping|term|scale|century|general|elect|in|up|out|off|on|by|to|free|wide|level|sharing|led|ship|tax|rate|time|day)s?$/.test(
		text
	);

/** "Kenya's president" needs no article, "the Gambia's" does. */
const isOfCountry = (text: string): boolean => {
	const name = /^(\p{Lu}[\p{L} ]*?)['’]s? /u.exec(text)?.[1];
	const country = name === undefined ? undefined : countryNamed(name)?.name;
	return country !== undefined && countrySlot(country, { start: 0, end: 0 }).article === '';
};

/** The slot's words with its article, as they stand inside a sentence. */
export const withArticle = ({ article, description, type, text }: Slot): string => {
	const named =
		description && (type === 'name' || type === 'work') ? `${description} ${text}` : text;
	const the = named === text ? (isOfCountry(text) ? '' : article) : article || 'the';
	return the ? `${the} ${named}` : named;
};

/** Firms that go by a bare name: "Tata Motors", "Noble & Company", "Apple Inc". */
const bareFirm =
	/(?:\b(?:Inc|Ltd|Limited|plc|PLC|Corp|LLC|AG|GmbH|ASA?|SA|Co|Manufacturing|Motors|Airlines|Airways|Telecom|Holdings|A\/S|Industries|International|Enterprises|Pharmaceuticals|Steel|Technologies|Systems|Foods|Laboratories|Labs|Software|Strategies|Partners|Ventures|Capital|Aerospace|Motor (?:Group|Corporation))|& (?:Company|Co|Sons))\.?$/;

/** What a place is where its name has "the": "the Danube", "the Sahara". */
const articled =
	/^(?:river|sea|ocean|desert|mountains|mountain range|range|highlands|lowlands|plains?|islands|strait|canal|gulf|peninsula|delta|plateau|basin|hills)$/;

/** What has "the" where the name itself says it: "the Mica Dam", but "Keenleyside". */
const articledInFull =
	/ (?:Highway|Road|Railway|Tunnel|Tower|Palace|Hotel|Republic|Empire|Kingdom|Sultanate|Caliphate|Khanate|Colony|Corridor|Reservoir|Dam|Building|Protectorate)s?(?: of |$)/i;

/** Bodies, events and papers take "the" where their name is made of common words; so do prizes, lines and rivers. */
const takesArticle = (mention: Mention, name: string): boolean =>
	(mention.type === 'organisation' && / /.test(name) && !bareFirm.test(name)) ||
	(mention.type === 'event' && !/^(?:Exercise|Operation|World War) |\bFlight \d/.test(name)) ||
	(mention.type === 'agreement' && !/^(?:Resolution|Article|Section) |\d$/.test(name)) ||
	(mention.type === 'place' &&
		(articled.test(mention.kind) || articledInFull.test(name)) &&
		!/^(?:Mount|Lake|Cape|Fort) /.test(name)) ||
	/ (?:Prize|Award|Medal|Symphony|Survey|Line|Railway|Report|Trophy|Cup|Community|Union|Empire|Canal|Project|System|Highway|Mission)(?: (?:of|for) |$)/.test(
		name
	);

function mentionSlot(phrase: Phrase, mention: Mention, context: Context): Slot | undefined {
	if (mention.type === 'number') return numberSlot(phrase.text, mention);
	const isPeople = mention.type === 'nationality' && phrase.determiner === 'the';
	const name = isPeople ? phrase.text : nameOf(mention);
	if (name === undefined) return undefined;
	if (mention.type === 'country') return { ...countrySlot(name, phrase), mention };
	const article = articleOf(phrase) || context.articleOf(name);
	const the = article || (takesArticle(mention, name) ? 'the' : '');
	return {
		type: mention.type,
		text: name,
		article: isBare(mention, name) ? '' : the,
		members: [],
		aliases: [],
		start: phrase.start,
		end: phrase.end,
		mention,
		...(phrase.description ? { description: phrase.description, head: phrase.head } : {}),
		...('head' in mention && mention.head ? { head: mention.head } : {})
	};
}

const isCutOff = ({ isCut, mention, isPronoun, determiner = '' }: Phrase): boolean =>
	isPronoun === true ||
	mention?.type === 'person' ||
	!/^(?:the|a|an)?$/.test(determiner) ||
	(isCut === true && mention === undefined);

/** One noun with nothing that tells which: "the treaty", "the Commission". */
const oneNoun = new RegExp(`^${besides}\\p{L}+$`, 'u');
const isDefinite = ({ text, complements, mentions }: Phrase): boolean =>
	complements.length === 0 && oneNoun.test(text) && mentions.length <= 1;

/** Bodies whose letters are said as a word. */
const spoken =
	/^(?:NATO|ASEAN|UNESCO|UNICEF|SAARC|OPEC|APEC|NASA|ISRO|CENTO|SEATO|SIPRI|Interpol|Europol|BRICS|BIMSTEC|ECOWAS|COMESA|NAFTA|USAID|IBM)$/;

/** Names that no article stands before: people's, works', firms' of one word. */
const isBare = (mention: Mention, name: string): boolean =>
	/^(?:person|work)$/.test(mention.type) ||
	spoken.test(name) ||
	(mention.type === 'organisation' && mention.head === 'company' && !/ /.test(name));

/** What the text named before, at the place where it is only referred to. */
function referredSlot(
	{ start, end }: Span,
	referent: Named,
	{ articleOf }: Context
): Slot | undefined {
	const name = nameOf(referent);
	if (name === undefined) return undefined;
	const span = { start, end };
	if (referent.type === 'country') return { ...countrySlot(name, span), mention: referent };
	return {
		...nameSlot(referent, name),
		...span,
		article:
			isBare(referent, name) || /^the /i.test(name)
				? ''
				: takesArticle(referent, name)
					? 'the'
					: articleOf(name),
		...('head' in referent && referent.head ? { head: referent.head } : {})
	};
}

/** What a reference stands for, as a sentence says it: "the Lima Protocol". */
export function sayNamed(referent: Named, context: Context): string | undefined {
	const slot = referredSlot(referent, referent, context);
	return slot && withArticle(slot);
}

/** "Quipu, *the company* that …": what it stands beside, whatever company was named before. */
const setBeside = (
	{ start, end }: Phrase,
	{ sentence, reading: { legible } }: Context
): Mention | undefined =>
	/^ (?:that|which|who)\b/.test(legible.slice(end, end + 8))
		? sentence.mentions.find(
				(mention) => mention.end < start && /^, (?:the )?$/.test(legible.slice(mention.end, start))
			)
		: undefined;

/** The nouns that words can be called by: the last, and the one before "of" or "in". */
const headsOf = (name: string): string[] =>
	[name, ...name.split(/ (?:of|in|on|for|against|between) /).slice(0, 1)].map(
		(part) => part.split(/[ -]/).at(-1)?.toLowerCase() ?? ''
	);

/** "the operation" in a text that is called "Operation Cobra" is that one. */
function topicSlot(phrase: Phrase, context: Context): Slot | undefined {
	const name = context.topic?.replace(/ \([^()]*\)$/, '');
	if (context.reading.isHeadline || / (?:found|held|seen|says?) /.test(name ?? ''))
		return undefined;
	if (!name || name.includes(',') || !headsOf(name).includes(phrase.head.toLowerCase()))
		return undefined;
	const isProper = name.split(' ').every((word) => /^[\p{Lu}\d]/u.test(word) || word.length < 4);
	return {
		...phraseSlot(name, phrase),
		article: isProper && !headKind(phrase.head) ? context.articleOf(name) : 'the',
		head: phrase.head
	};
}

/** "relations with *the country*": definite nouns inside that only the text explains. */
const leaningIn = ({ complements }: Phrase): Phrase[] =>
	complements.flatMap(({ phrase }) => [
		...leaningIn(phrase),
		...(phrase.determiner === 'the' &&
		phrase.mention === undefined &&
		phrase.complements.length === 0 &&
		bareNouns.test(phrase.text) &&
		!pair.test(phrase.text)
			? [phrase]
			: [])
	]);

/** "the text of *the treaty*" with the treaty's name; undefined where what it leans on is not known. */
function withReferents(phrase: Phrase, told: string, context: Context): string | undefined {
	let text = told;
	for (const inner of leaningIn(phrase)) {
		const referent = context.referents.definite(inner.head);
		const name = referent && sayNamed(referent, context);
		if (name === undefined || !text.includes(`the ${inner.text}`)) return undefined;
		text = text.replace(`the ${inner.text}`, name);
	}
	return text;
}

/** "the Andes Trade Union, or ATU", "the Treaty on the Ban of Mines, or BMT": one thing and its letters. */
function isItsLetters(whole: Phrase, letters: Phrase | undefined): boolean {
	if (letters === undefined || !/^\p{Lu}{2,8}$/u.test(letters.text)) return false;
	const initials = whole.text
		.split(/[\s-]+/)
		.filter((word) => /^\p{Lu}/u.test(word))
		.map((word) => word[0]);
	// What kind of paper it is may stand last among the letters.
	const { text } = letters;
	return [initials, [...initials.slice(1), initials[0]]].some((from) => {
		let at = 0;
		for (const letter of from) if (letter === text[at]) at++;
		return at === text.length;
	});
}

/** "the Zaryans*, under Temur II*": said by the way, and its second comma is lost. */
const led =
	/(?<=^[^,]{3,60}), (?:under|led by|headed by|commanded by|along with|together with|with|including|then|now|formerly) [^,]+$/;

/** Peoples are many, whatever the grammar of their names: "the Zaryans", "the Turks". */
const people = /^\p{Lu}\p{Ll}+(?:[aou]ns|rks|eks|[ao]ls|ths|thas|rds|ites)$/u;

type Person = Phrase & { readonly mention: Extract<Mention, { type: 'person' }> };

const isOnePerson = (aside: Phrase | undefined): aside is Person =>
	aside?.mention?.type === 'person' &&
	!aside.mention.isPartial &&
	aside.members.length === 0 &&
	aside.complements.length === 0;

/**
 * A phrase as a slot of a fact, its references resolved: "the two countries" become the document's pair,
 * "the document" the agreement named just before. Undefined where a reader without the text could not
 * tell what is meant.
 */
export const slotOf: (phrase: Phrase, context: Context) => Slot | undefined = oncePerPart(
	(phrase, context) => {
		if (phrase.members.length > 0) {
			// "Rosa Quispe, 47, was appointed": how old she was.
			const [someone, age] = phrase.members;
			if (someone && age?.mention?.type === 'number' && phrase.members.length === 2)
				return someone.mention?.type === 'person' ? slotOf(someone, context) : undefined;
			const arePeople = phrase.members.every(({ mention }) => mention?.type === 'person');
			if (arePeople && isCutList(phrase, context)) return undefined;
			const [whole, letters] = phrase.members;
			if (whole && isItsLetters(whole, letters)) return slotOf(whole, context);
			const members = phrase.members.map((member) => slotOf(member, context));
			return members.every((member) => member !== undefined)
				? listSlot(members, phrase)
				: undefined;
		}
		if (phrase.isPronoun) {
			const referent = context.referents.pronoun(phrase.text.toLowerCase(), phrase.start);
			if (referent) return referredSlot(phrase, referent, context);
			const earlier = context.referents.phrase(phrase.text, phrase.start);
			return earlier && !isCutOff(earlier) ? slotOf(earlier, context) : undefined;
		}
		if (
			phrase.determiner === 'both' &&
			context.dyad &&
			/^(?:countries|nations|states|sides|parties|republics|governments)$/.test(phrase.text)
		)
			return listSlot(
				context.dyad.map((name) => countrySlot(name, phrase)),
				phrase
			);
		const { mention, aside } = phrase;
		// "by *a British officer*, John Otieno,": the name tells more.
		const isWhose = /^(?:his|her|its|their)$/.test(phrase.determiner ?? '');
		if (!mention && !isWhose && isOnePerson(aside) && phrase.isPlural !== true)
			return mentionSlot(aside, aside.mention, context);
		// "a Mission": one more, not the one that was named before.
		const short = /^an?$/.test(phrase.determiner ?? '') ? undefined : mention && shortName(mention);
		if (short) {
			const referent = context.referents.definite(short);
			return referent && referredSlot(phrase, referent, context);
		}
		const isWholeMention =
			mention !== undefined &&
			(phrase.description !== undefined ||
				(phrase.complements.length === 0 && mention.end - mention.start >= phrase.text.length - 1));
		if (isWholeMention) return mentionSlot(phrase, mention, context);
		if (wholePair.test(phrase.text)) {
			if (!context.dyad) return undefined;
			return listSlot(
				context.dyad.map((name) => countrySlot(name, phrase)),
				phrase
			);
		}
		const isBare = phrase.complements.length === 0 && bareNouns.test(phrase.text);
		const beside = phrase.determiner === 'the' ? setBeside(phrase, context) : undefined;
		if (beside) {
			const slot = isNamed(beside) ? referredSlot(phrase, beside, context) : undefined;
			const isBody = headKind(phrase.head) === 'organisation';
			return slot && { ...slot, head: phrase.head, type: isBody ? 'organisation' : slot.type };
		}
		if (/^(?:the|this)$/.test(phrase.determiner ?? '') && isDefinite(phrase)) {
			const referent = context.referents.definite(phrase.head, phrase.determiner === 'this');
			if (referent) return referredSlot(phrase, referent, context);
			const topic = topicSlot(phrase, context);
			if (topic) return topic;
		}
		if (isBare) {
			const kind = headKind(phrase.head === 'document' ? 'agreement' : phrase.head);
			const earlier =
				kind === 'agreement' && phrase.determiner === 'the'
					? context.previous('agreement')
					: undefined;
			const name = earlier && nameOf(earlier);
			return name
				? { ...nameSlot(earlier, name), article: 'the', start: phrase.start, end: phrase.end }
				: undefined;
		}
		const told = withReferents(phrase, uncapitalised(phrase, context), context);
		if (told === undefined) return undefined;
		const named = context.dyad ? told.replace(pair, joined([...context.dyad])) : told;
		// "the Lima Agreement *to enhance trade*": its aim is no part of its name.
		const resolved = (
			mention && /^(?:agreement|organisation)$/.test(mention.type) ? named.replace(aim, '') : named
		).replace(led, '');
		if (deictic.test(resolved) || pair.test(resolved)) return undefined;
		if (phrase.mentions.some((inner) => inner.type === 'person' && inner.isPartial))
			return undefined;
		const type: SlotType = mention && phrase.complements.length > 0 ? mention.type : 'phrase';
		return {
			type:
				type === 'nationality' || type === 'date' || type === 'number' || type === 'country'
					? 'phrase'
					: type,
			text: resolved,
			article:
				articleOf(phrase) ||
				(mention && takesArticle(mention, nameOf(mention) ?? '') && !/^\p{Ll}/u.test(resolved)
					? 'the'
					: ''),
			...(phrase.isPlural || people.test(resolved) ? { isPlural: true } : {}),
			members: [],
			aliases: [],
			head: phrase.head,
			start: phrase.start,
			end: phrase.end,
			...(mention && type !== 'phrase' ? { mention } : {})
		};
	}
);
