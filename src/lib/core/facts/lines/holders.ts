import type { Mention } from '../../language/mention.ts';
import { countryNamed } from '../../language/gazetteer.ts';
import { readAloud, type Reading, type Sentence } from '../../language/read.ts';
import { uncapital } from '../../text/capital.ts';
import type { Span } from '../../text/span.ts';
import { isCommonName } from '../common-words.ts';
import { countrySlot, phraseSlot, withArticle } from '../slots.ts';
import { asOfTime, yearOf } from '../time.ts';
import { isOfOtherTime } from '../today.ts';
import { lineFrame, type LineFact } from './line.ts';
import { mentionsIn } from './naming.ts';

/** Who held a post on the day of writing: "Rosa Quispe, Head of the Port Authority of Ostra,". */
export const holder = lineFrame<'holder' | 'post'>({
	name: 'holder',
	tier: 'B',
	identity: ['holder', 'post'],
	directions: [
		{
			asks: 'holder',
			kind: 'leader',
			stem: ({ post }, { asOf }) => asOf && post && `${asOfTime(asOf)}, who was ${post}?`
		}
	]
});

/** Posts that one person holds at a time. */
const single =
	'(?:President|Prime Minister|Premier|Chancellor|Minister|Secretary|Governor|Mayor|Chief|Commander|Director|Chair(?:man|woman|person)?|Head|CEO|Chief Executive(?: Officer)?|Speaker|Commissioner|Permanent Representative|Ambassador|High Commissioner|Administrator|Attorney General|Chief Justice|Crown Prince|(?:Ministry|Government|Army|Police|Defen[cs]e|Navy) (?:[Ss]pokes(?:man|woman|person)))';
const inWords =
	'(?:president|prime minister|premier|chancellor|minister|governor|mayor|police chief|army chief|chief|commander|director|chair(?:man|woman|person)?|head|chief executive(?: officer)?|ceo|speaker|commissioner|permanent representative|director[- ]general|secretary[- ]general|principal investigator|project manager|commanding officer|commander-in-chief)';
/** Several hold these side by side, or the words leave open who holds them now. */
const shared =
	/\b(?:Vice[- ]President|Deputy (?:Minister|Director|Secretary|Chief|Representative|Speaker)|Assistant|Associate|Additional|Joint|Under[- ]?Secretary|Minister of State|Minister-Counsel\w+|State Secretary|Special|Senior|Regional|Executive|Advis[eo]r|Member|Founder|Former|Late|Then|Acting|Outgoing|Incoming|Nominee|Designate|Elect|Team|Station|Section|Squad|Cabinet|Hon(?:orary)?)\b|\bCo-|\bEx-/i;
const word = "\\p{Lu}[\\p{L}\\p{N}'&/’-]*";
const named = `${word}(?:(?: (?:of|for|the|to|on|and|in|&)){0,2} ${word})*`;
const whose = `(?: (?:of|for|to|at) (?:the )?${named}(?:, ${word}(?: ${word}){0,2},? and ${word}(?: ${word}){0,3})?)`;
const closes = `(?= ?(?:[,.;)(]| and \\p{Ll}| (?:said|told|was|is|has|will|also|who|on|at|during|with|met|visited|arrived|called|\\p{Ll}+ed)\\b))`;
/** ", Head of the Port Authority of Ostra": a post with what it is of, behind a name. */
const behind = new RegExp(
	`^(?: \\([^()]{2,12}\\))?, (?:the |who is the )?((?:${word}(?:[’']s)? ){0,5}(?:${single}(?:[- ](?:General|in[- ]Chief))?${whose}?|(?:deputy |first )?${inWords}${whose}?))${closes}`,
	'u'
);
/** "Port Authority Chief", "Foreign Minister of Ostra": a post with whose it is, before a name. */
const ahead = new RegExp(
	`(?:^|[\\s“"(])((?:(?:${word}|of|the|for|and) ){0,7}(?:${single}|[Ss]pokes(?:man|woman|person)|(?:police |army |navy )?chief|president|director|head)(?: (?:of|for|to) (?:the )?${named})?),? (?:(?:H\\.E\\.|H\\.E|Mr\\.?|Ms\\.?|Mrs\\.?|Dr\\.?|Shri|Smt\\.?|Gen\\.?|Col\\.?|Sir) )*$`,
	'u'
);

/** Words that begin a sentence and belong to no post. */
const opening =
	/^(?:The|A|An|In|On|At|For|To|By|And|But|With|When|While|After|As|If|His|Her|Their|Its|Our|Union|Hon(?:'|’)?ble|of|for|and|the|Both|New|Royal|Highness|Meanwhile|However) /;
const trimmedPost = (text: string): string => {
	let post = text.replace(/\s+/g, ' ').trim();
	while (opening.test(post)) post = post.slice(post.indexOf(' ') + 1);
	return post;
};

/** "Chief of the Naval Staff", "Chairwoman of the National Assembly": many a state has one. */
const isAnyones = (post: string): boolean => {
	const owner = / (?:of|for|at) (?:the )?(\p{Lu}[^,]*)$/u.exec(post)?.[1];
	return (
		owner !== undefined &&
		countryNamed(owner) === undefined &&
		(isCommonName(owner) ||
			/ Staff$/.test(owner) ||
			/^(?:\p{L}+ )?(?:and \p{L}+ )?Committee$/u.test(owner)) &&
		!/^\p{Lu}{3,}$/u.test(owner)
	);
};

/** Says whose the post is: a state, a body, a place. */
const tellsOwner = (reading: Reading, span: Span, post: string): boolean =>
	!isAnyones(post) &&
	(/(?:^|[ ‑-])\p{Lu}{3,}(?![\p{L}])/u.test(post) ||
		countryNamed(/ of (?:the )?(\p{Lu}[\p{L} ]+)$/u.exec(post)?.[1] ?? '') !== undefined ||
		(!isCommonName(post) &&
			mentionsIn(reading, span).some(
				({ type, start, end }) =>
					/^(?:country|nationality|organisation|place)$/.test(type) ||
					(type === 'name' && / \S+ /.test(reading.legible.slice(start, end)))
			)));

/** Asked by a frame of their own, where a state has one of them. */
const ofState =
	/^(?:President|Vice President|Prime Minister|Deputy Prime Minister|Chancellor|Foreign Minister|Minister of Foreign Affairs|Defen[cs]e Minister|Minister of Defen[cs]e|Finance Minister|Minister of Finance|Interior Minister|Energy Minister|Minister of Energy|King|Queen|Emir|Sultan|Emperor|Secretary of State|Chief of Army Staff|Chief Justice|Supreme Leader)$/;

/** The post that a name is read with, as one says it: "Ambassador of Peru to Kenya". */
function postOf({ office }: Person): string | undefined {
	if (!office?.of || ofState.test(office.title) || shared.test(office.title)) return undefined;
	const owner = countryNamed(office.of)
		? withArticle(countrySlot(office.of, { start: 0, end: 0 }))
		: office.of;
	if (isAnyones(`${office.title} of ${office.of}`) || / Committee$/.test(office.of))
		return undefined;
	const envoy = /^(Ambassador|High Commissioner|Permanent Representative) to (?<to>.+)$/.exec(
		office.title
	);
	if (envoy) return `${envoy[1] ?? ''} of ${owner} to ${envoy.groups?.['to'] ?? ''}`;
	return /^(?:Ambassador|High Commissioner|Permanent Representative|Envoy|Representative|Secretary|Minister|General|Commissioner)$/.test(
		office.title
	)
		? undefined
		: `${office.title} of ${/^(?:\p{Lu}\S* )*(?:Organization|Organisation|UN|EU|Bank|Union|Fund|Agency|Council|Commission|Committee|Authority|Nations|Federation|Association|Department|Ministry|House)(?: |$)/u.test(owner) && !/^the /.test(owner) ? 'the ' : ''}${owner}`;
}

/** Where a name begins behind its title. */
const nameAt = (legible: string, { start, end }: Span, name: string): number => {
	const at = legible.slice(start, end).indexOf(name.split(' ')[0] ?? name);
	return at < 0 ? start : start + at;
};

function isAboutNow(reading: Reading, sentence: Sentence): boolean {
	const { published } = reading.document;
	const year = published && yearOf(published);
	return (
		year !== undefined &&
		!isOfOtherTime(reading, sentence, year) &&
		sentence.mentions.every((mention) => mention.type !== 'date' || yearOf(mention.value) === year)
	);
}

function postBeside(reading: Reading, sentence: Sentence, person: Named): Span | undefined {
	const { legible } = reading;
	const after = behind.exec(legible.slice(person.end, Math.min(sentence.end, person.end + 170)));
	const words = after?.[1];
	if (words !== undefined) {
		const start = person.end + legible.slice(person.end).indexOf(words);
		return { start, end: start + words.length };
	}
	if (person.type !== 'person') return undefined;
	const at = nameAt(legible, person, person.name);
	const from = Math.max(sentence.start, at - 130);
	const title = ahead.exec(legible.slice(from, at))?.[1];
	if (title === undefined) return undefined;
	const start = from + legible.slice(from, at).lastIndexOf(title);
	return { start, end: start + title.length };
}

type Named = Extract<Mention, { readonly name: string }>;
type Person = Extract<Mention, { type: 'person' }>;

/** A full name; one that nothing explains is a person's where a post stands behind it. */
const isPerson = (mention: Mention): mention is Named =>
	mention.type === 'person'
		? !mention.isPartial && mention.name.includes(' ') && !/ and /.test(mention.name)
		: mention.type === 'name' &&
			(mention.guess ?? 'person') === 'person' &&
			/^\p{Lu}\p{L}+(?: \p{Lu}[\p{L}.'’-]*){1,3}$/u.test(mention.name);

const courtesy =
	/^(?:(?:Federal|State|Union|Deputy|National) )?(?:Councillor|Secretary|Senator|Commissioner|Minister|Justice) (?=\p{Lu}\S* \p{Lu})/u;

/** The people whom a dated text names with the one post that each held then. */
export function holders(reading: Reading, sentence: Sentence): LineFact[] {
	if (!isAboutNow(reading, sentence)) return [];
	return sentence.mentions.flatMap((mention): LineFact[] => {
		if (!isPerson(mention)) return [];
		const known = mention.type === 'person' ? postOf(mention) : undefined;
		const isRead = mention.type === 'person' && mention.office?.of !== undefined;
		const span = known ? mention : isRead ? undefined : postBeside(reading, sentence, mention);
		if (!span) return [];
		const post = known ?? trimmedPost(readAloud(reading.legible, span));
		const own = known ? span : { start: span.end - post.length, end: span.end };
		const count = post.split(' ').length;
		if (count < 2 || count > 16 || shared.test(post) || post.includes(mention.name)) return [];
		// another holder's name runs into the post
		if (/\b(?:Shri|Smt|Mr|Mrs|Ms|Dr)\b/.test(post)) return [];
		if (!known && !tellsOwner(reading, own, post)) return [];
		const said = /^(?:Head|Chair|Director|Commander|Governor) (?:of|for) /.test(post)
			? uncapital(post)
			: post;
		return [
			{
				frame: holder,
				draft: {
					slots: new Map([
						[
							'holder',
							{
								...phraseSlot(mention.name.replace(courtesy, ''), mention),
								type: 'person' as const
							}
						],
						['post', { ...phraseSlot(said, own), article: 'the' as const }]
					]),
					flags: ['as-of']
				},
				block: sentence.block,
				start: Math.min(mention.start, own.start),
				end: Math.max(mention.end, own.end)
			}
		];
	});
}
