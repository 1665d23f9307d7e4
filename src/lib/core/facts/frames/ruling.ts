import { countryNamed } from '../../language/gazetteer.ts';
import { readAloud } from '../../language/read.ts';
import type { Context } from '../context.ts';
import type { Draft, Frame } from '../frame.ts';
import { phraseSlot } from '../slots.ts';
import { atTime, whenAsked } from '../time.ts';
import { homeOf } from '../home.ts';

const side = "(?:the )?\\p{Lu}[\\p{L}.’'&-]*(?:,? (?:of|and|the|for|&|\\p{Lu}[\\p{L}.’'-]*)){0,6}";
const versus = new RegExp(`(?<name>${side} v(?:s|ersus)?\\.? ${side})(?=[ ,.;:()]|$)`, 'u');
const held =
	/\b(?:the )?(?<court>(?:[\p{Lu}][\p{L}.]+ )*(?:Court|Tribunal|Privy Council)(?: of (?:the )?(?:\p{Lu}[\p{L}]+ ?){1,3})?) (?:unanimously )?(?<verb>held|ruled|decided|declared|upheld|struck down|established|recogni[sz]ed|affirmed|confirmed|found|overturned|laid down|propounded|extended|rejected) (?<rest>.+)/u;
const ends = /[;:(–—"“”]|\.(?:\s|$)|, (?:and|which|while|but|thus|thereby)\b/;
const leaning =
	/\b(?:it|its|they|he|she|his|their|this|these|those|such|said)\b|\bthe (?:act|law|section|article|amendment|order|petition|case|appeal|petitioner|accused)\b(?! of)/i;

function read(context: Context): Draft[] {
	const { sentence, reading } = context;
	const text = reading.legible.slice(sentence.start, sentence.end);
	const match = versus.exec(text);
	const name = match?.groups?.['name']
		?.replace(/^(?:In|The|On|After|Since|See|Following|By) (?:the )?/, '')
		.trim();
	if (!match || !name || name.split(' ').length > 14) return [];
	const at = sentence.start + match.index + match[0].indexOf(name);
	const span = { start: at, end: at + name.length };
	const after = reading.legible.slice(span.end, span.end + 60);
	// ", 341 U.S. 412 (1951)": volume and page of the report stand before the year.
	const cited = /^, \d+ [\p{Lu}][\p{L}. \d]{1,14} \d+(?= \()/u.exec(after)?.[0].length ?? 0;
	const date = sentence.mentions.find(
		(mention) =>
			mention.type === 'date' &&
			mention.start >= span.end + cited &&
			mention.start - span.end < 30 + cited
	);
	const isOwn = /^ ?\(|^,? (?:case )?(?:in|of|decided|\()/.test(after.slice(cited));
	const ruling = held.exec(text);
	const stated =
		/^ ?\(\d{4}\):? (?<claim>\p{Lu}[^.;]+ (?:cannot|can|is|are|was|were|has|have|must|may|does|do) [^.;]+)/u.exec(
			reading.legible.slice(span.end, sentence.end)
		)?.groups?.['claim'];
	const { court = '', verb = '', rest = '' } = ruling?.groups ?? {};
	const told = rest.slice(0, ends.exec(rest)?.index ?? rest.length).trim();
	const words = told.split(' ').length;
	const isTold = ruling !== null && words >= 3 && words <= 18 && !leaning.test(told);
	const when = date?.type === 'date' && isOwn ? date.value : undefined;
	if (!when && !isTold) return [];
	const home =
		/ of /.test(court) || /^(?:U\.?S\.?|Indian|European|Federal|International)\b/.test(court)
			? undefined
			: homeOf(context);
	return [
		{
			slots: new Map([
				['name', phraseSlot(readAloud(reading.legible, span), span)],
				...(stated && !leaning.test(stated) && stated.split(' ').length < 20
					? [['claim', phraseSlot(stated.trim(), span)] as const]
					: []),
				...(isTold
					? [
							['ruling', phraseSlot(`${verb} ${told}`, span)] as const,
							['court', phraseSlot(home ? `${court} of ${home}` : court, span)] as const
						]
					: [])
			]),
			...(when ? { when } : {})
		}
	];
}

/** "Peru v. Chile": a quarrel between states has many a case. */
const isOfStates = (name: string): boolean =>
	name.split(/ (?:v|vs|versus)\.? /).every((side) => countryNamed(side) !== undefined);

/** What a court held in a case, and when. */
export const ruling: Frame<'name' | 'ruling' | 'court' | 'claim'> = {
	name: 'ruling',
	tier: 'A',
	identity: ['name', 'ruling'],
	read,
	directions: [
		{
			asks: 'name',
			kind: 'event',
			stem: ({ ruling, court }, { when }) => {
				// "the Supreme Court" is one in every country.
				if (!ruling || !court || /^(?:Supreme|High|Constitutional|Federal)? ?Court$/.test(court))
					return undefined;
				return `In which case${when ? ` ${atTime(when)}` : ''} did the ${court} ${based(ruling)}?`;
			}
		},
		{
			asks: 'name',
			kind: 'event',
			stem: ({ claim }, { when }) =>
				when && claim ? `Which case ${atTime(when)} is cited for the rule: ${claim}?` : undefined
		},
		{
			asks: 'when',
			kind: 'date',
			stem: ({ name = '' }, { when }) =>
				when && !isOfStates(name) ? `${whenAsked(when)} was ${name} decided?` : undefined
		}
	]
};

const forms = new Map([
	['held', 'hold'],
	['struck', 'strike'],
	['laid', 'lay'],
	['upheld', 'uphold'],
	['found', 'find'],
	['ruled', 'rule'],
	['decided', 'decide'],
	['declared', 'declare'],
	['recognised', 'recognise'],
	['recognized', 'recognize']
]);

/** "held that …" after "did": "hold that …". */
const based = (ruling: string): string =>
	ruling.replace(/^\S+/, (verb) => forms.get(verb) ?? verb.replace(/ed$/, ''));
