import { uncapital } from '../../text/capital.ts';
import { readAloud } from '../../language/read.ts';
import type { Context } from '../context.ts';
import type { Slot } from '../fact.ts';
import type { Draft, Frame } from '../frame.ts';
import { homeOf } from '../home.ts';
import { countrySlot, phraseSlot, withArticle } from '../slots.ts';
import { isPlain } from '../told.ts';
import { timeOpening } from '../time.ts';
import { endsCut } from './slot-names.ts';
import { toldIn } from './stated.ts';

/** "About half of", "two-thirds of": a share in words that opens a sentence. */
const opens =
	/^(?:(?:In|As of) (?:19|20)\d\d, )?(?<share>(?:(?:about|around|nearly|almost|over|more than|roughly|approximately|some|less than) )?(?:half|(?:a|one|two|three|four|five)[- ](?:half|thirds?|quarters?|fourths?|fifths?|sixths?|eighths?|tenths?))) of (?<rest>(?:the |all )?[^.;:()—–]+)/iu;
const ends =
	/,? (?:while|whereas|although|but|because|which|with)\b|, (?:and|making|mostly|mainly|especially)\b| and (?:the |its |an? )?\p{Ll}+ (?:is|are|was|were|has|have)\b/u;
const leaning =
	/\b(?:it|its|their|his|her|they|them|this|these|those|that|such|the (?:company|group|region|city|area|state|province|village|total|rest|others)|us|we|our)\b/;
const ofWorld = /\b(?:world|global|humanity|mankind|Earth|worldwide)/;

/** "the country's trade", "the country" in a text about one state. */
const atHome = (words: string, state: string): string =>
	words.replace(
		/\bthe (?:country|nation)(['’]s)?\b/gu,
		(_, own: string | undefined) => `${state}${own ?? ''}`
	);

function read(context: Context): Draft[] {
	const { sentence, reading } = context;
	const found = opens.exec(reading.legible.slice(sentence.start, sentence.end));
	const { share = '', rest = '' } = found?.groups ?? {};
	if (!found || !isPlain(context)) return [];
	const from = sentence.start + found[0].length - rest.length;
	const cut = ends.exec(rest)?.index ?? rest.length;
	const clause = toldIn(context).find(
		({ verb }) => verb.start > from && verb.start < from + cut && verb.mood === 'finite'
	);
	const home = homeOf(context);
	const state = home && withArticle(countrySlot(home, sentence));
	const said = readAloud(reading.legible, { start: from, end: from + cut }).trim();
	const told = state ? atHome(said, state) : said;
	const isPlaced = /\p{Lu}/u.test(told) || ofWorld.test(told);
	const words = told.split(' ').length;
	if (
		!clause ||
		!isPlaced ||
		words < 5 ||
		words > 22 ||
		leaning.test(told) ||
		endsCut({ text: told })
	)
		return [];
	const dates = sentence.mentions.filter(({ type }) => type === 'date');
	const [date] = dates;
	const isNow = clause.verb.tense === 'present';
	const inside = date !== undefined && date.start > from && date.end <= from + cut;
	const when = date?.type === 'date' && dates.length === 1 && !inside ? date.value : undefined;
	if ((!isNow && !date) || dates.length > 1) return [];
	return [
		{
			slots: new Map<string, Slot>([
				['told', phraseSlot(told, { start: from, end: from + cut })],
				['share', phraseSlot(uncapital(share), sentence)],
				...(ofWorld.test(told) ? [['world', phraseSlot('world', sentence)] as const] : [])
			]),
			...(when ? { when } : {}),
			...(isNow && !date ? { flags: ['as-of' as const] } : {})
		}
	];
}

/** What share of a whole does something, where the text tells it in words: "two-thirds". */
export const fraction: Frame<'told' | 'share' | 'world'> = {
	name: 'fraction',
	tier: 'B',
	identity: ['told'],
	read,
	directions: [
		{
			asks: 'share',
			kind: 'figure',
			stem: ({ told }, fact) => {
				const needsTime = fact.when !== undefined || fact.flags.includes('as-of');
				const opening = needsTime ? timeOpening(fact) : '';
				if (!told || opening === undefined) return undefined;
				return opening ? `${opening}what share of ${told}?` : `What share of ${told}?`;
			}
		}
	]
};
