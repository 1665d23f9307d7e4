import type { Mention } from '../../language/mention.ts';
import { contains } from '../../text/span.ts';
import type { Context } from '../context.ts';
import type { Slot } from '../fact.ts';
import { whenOf, type Draft } from '../frame.ts';
import { yearOf } from '../time.ts';
import { countrySlot, listSlot, phraseSlot } from '../slots.ts';
import { forcesIn } from './drill-forces.ts';
import { lasted } from './drill-length.ts';
import { sent, sentByEach } from './drill-strength.ts';
import { aloud, countriesIn, toldOf, type Told } from './drill-occasion.ts';

/** What is told of an occasion: it begins, it ends, it is held, it is to be. */
export type Deed = 'begin' | 'end' | 'hold' | 'due';

const held = '(?:held|conducted|organi[sz]ed|hosted|staged|carried out)';
const deeds: readonly (readonly [Deed, RegExp])[] = [
	[
		'due',
		/\b(?:(?:will|would) (?:be |also be )?(?:held|conducted|organi[sz]ed|hosted|take place|commence|begin|start)|(?:is|are|was) (?:scheduled|slated|set|planned|due|to be)\b|to be (?:held|conducted|organi[sz]ed|hosted)\b|,? (?:is )?scheduled from\b)/
	],
	[
		'end',
		/(?<!will )\b(?:concluded|culminated|ended|came to (?:an end|a close|a conclusion)|wrapped up|wraps up|drew to a close|concludes|culminates|closing ceremony)\b/
	],
	[
		'begin',
		/\b(?:commenced|began|begun|started|kicked off|kick-started|got under ?way|commences|begins|was (?:inaugurated|flagged off)|[Oo]pening ceremony)\b/
	],
	[
		'hold',
		new RegExp(
			`\\b(?:(?:was|were|been|being|is being) (?:jointly )?${held}|took place|is under ?way)\\b`
		)
	]
];
const series =
	/\b(?:(?:began|begun|started|commenced) (?:(?:off|out) )?in (?:the year )?\d{4}|(?:was|were|been) (?:first )?(?:initiated|instituted|conceived|started|launched|commenced) in (?:the year )?\d{4}|(?:was|were) first (?:held|conducted) in (?:the year )?\d{4}|(?:began|started|commenced|initiated|instituted) .{0,60}\bin (?:the year )?\d{4})/;

const deedIn = (text: string): readonly [Deed, number] | undefined => {
	for (const [deed, words] of deeds) {
		const found = words.exec(text);
		if (found) return [deed, found.index + found[0].length];
	}
	// "…, second edition in March 2021 in Ranikhet"
	const bare = /^,? (?:and )?(?:the )?\p{Ll}+ edition(?= (?:in|at|on) )/u.exec(text);
	return bare ? ['hold', bare[0].length] : undefined;
};

const isOwnDate = (date: Mention, { drill, text, start, end }: Told): boolean =>
	date.type === 'date' &&
	contains({ start, end }, date) &&
	!(drill.start <= date.start && date.end <= drill.end) &&
	!/\b(?:(?:since|until|till|before|after|by)(?: the)?|(?:said|announced|reported|added|told \p{Ll}+)(?: (?:here|late|earlier))?(?: on)?) $/iu.test(
		text.slice(0, date.start - start)
	);

/** The one date of a stretch; none where it has several. */
function dateIn(told: Told, { sentence }: Context) {
	const dates = sentence.mentions.filter((mention) => isOwnDate(mention, told));
	const [date] = dates;
	return dates.length === 1 && date?.type === 'date' ? date : undefined;
}

const month =
	'January|February|March|April|May|June|July|August|September|October|November|December|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day';
const run = `(?!(?:${month})\\b)` + "(?:\\p{Lu}[\\p{L}\\p{M}.’'-]*|\\d{1,3}(?= \\p{Lu}))";
const join =
	'(?: |, (?:in |near )?| \\(| (?:in|at|near|of|off) (?:the )?(?:(?:\\p{Lu}?\\p{Ll}+ ){0,2}(?:state|city|district|province|coast) of )?)';
const placed = new RegExp(
	`\\b(at|in|off) (?:the )?((?:${run})(?:${join}(?:${run}))*\\)?(?: (?:province|district|state|region|desert|coast|islands?|sea|ocean)\\b)?)`,
	'gu'
);
const noPlace =
	/^(?:Phases?|Chapter|Exercise|Harbour Phase|Army|Navy)\b|\b(?:Army|Navy|Air Force|Regiment|Nations|Programme|Program|Council|Minister)\b/u;

/** Where it was, from the first place after the verb. */
function placeIn(told: Told, after: number, context: Context): Slot | undefined {
	for (const { index, 1: preposition = '', 2: words = '' } of told.text.matchAll(placed)) {
		const start = told.start + index + preposition.length + 1;
		if (index < after - 1 || noPlace.test(words)) continue;
		const at = told.text.indexOf(words, index);
		const span = { start: told.start + at, end: told.start + at + words.length };
		const unclosed = words.includes('(') !== words.includes(')');
		const text = aloud(context, span)
			.replace(unclosed ? / ?[()].*$/ : /\.$/, '')
			// "Termez in the Central Asian nation"
			.replace(/ in (?:the )?[^,]*(?:an|ese|ish)$/, '');
		const isPlace = context.sentence.mentions.some(
			(mention) =>
				(mention.type === 'place' || mention.type === 'country' || 'guess' in mention) &&
				contains(span, mention)
		);
		const known =
			/\b(?:Station|Ranges?|Node|Base|Academy|Sea|Ocean|Bay|Coast|Cantonment|Camp|School|Centre|Center|Field)\b/;
		if (!isPlace && !known.test(text)) continue;
		const the = told.text.slice(start - told.start, at).trim() === 'the' ? 'the ' : '';
		return phraseSlot(preposition === 'off' ? `off ${the}${text}` : text, span);
	}
	return undefined;
}

/** "between India and France", "the Indo-Nepal joint exercise": whose it is, where two hold it. */
function pairIn(told: Told, { sentence, reading }: Context): Slot | undefined {
	const isOfTwo = /\b(?:joint|bilateral|between)\b|\bIndo-/i.test(told.text);
	const isOfMore = /\b(?:tri|quadri|multi)-?(?:lateral|national)|\bQuad\b/i.test(reading.legible);
	if (!isOfTwo || isOfMore || series.test(told.text)) return undefined;
	const names = countriesIn(told, sentence);
	return names.length === 2
		? listSlot(
				names.map((name) => countrySlot(name, told)),
				told
			)
		: undefined;
}

/** "started in 2004 as a drill of two navies": when there was none before. */
function origin(told: Told, name: Slot, context: Context): Draft[] {
	const date = dateIn(told, context);
	const isOrigin =
		date?.value.precision === 'year' && !told.edition && !told.drill.year && series.test(told.text);
	if (!isOrigin) return [];
	const slots = new Map([
		['series', name],
		['first', name]
	]);
	return [{ slots, predicate: 'begin', ...whenOf({ when: date }) }];
}

const phaseName = /^(?:first|second|third|fourth|final|last|harbour|sea|shore) phase$/i;

/** "the first phase", where a stretch tells of one alone; null where it tells of several. */
function phaseIn(text: string): string | null | undefined {
	const [phase, second] = text.match(/\b(?:\p{L}+ )?phases?\b/giu) ?? [];
	if (phase === undefined) return undefined;
	return second === undefined && phaseName.test(phase) ? phase.toLowerCase() : null;
}

/** Where and when one occasion was, and which of the series. One phase of it is somewhere else than the next. */
function occurred(told: Told, name: Slot, context: Context): Draft[] {
	const { drill, occasion, edition, year, text } = told;
	const phase = phaseIn(text);
	const isTold = phase === undefined || (phase !== null && occasion !== undefined);
	const done = isTold ? deedIn(text) : undefined;
	const place = done && placeIn(told, done[1], context);
	const date = dateIn(told, context);
	const stated = /\b\d{4}\b/.exec(occasion ?? '')?.[0];
	if (date && stated && Number(stated) !== yearOf(date.value)) return [];
	const named = occasion ? ([['named', name]] as const) : [];
	const deed = phraseSlot(done?.[0] ?? 'hold', drill);
	const which: readonly (readonly [string, Slot])[] =
		edition !== undefined && edition !== 'first'
			? [
					['edition', phraseSlot(edition, told)],
					...(year ? ([['year', phraseSlot(String(year), drill)]] as const) : [])
				]
			: [];
	const isOfYear = which.length > 1;
	if (!(done && (place || date)) && !isOfYear) return [];
	const whole = phraseSlot(occasion ?? name.text, drill);
	const part = phase ? phraseSlot(`the ${phase} of ${whole.text}`, drill) : whole;
	const at = {
		slots: new Map<string, Slot>([
			['drill', part],
			['deed', deed],
			...(phase ? [] : [...named, ...which]),
			...(place ? ([['place', place]] as const) : [])
		]),
		...(done && date ? whenOf({ when: date }) : {})
	};
	const ofSeries = {
		slots: new Map<string, Slot>([['drill', whole], ['deed', deed], ...named, ...which])
	};
	return phase ? [...(place || date ? [at] : []), ...(isOfYear ? [ofSeries] : [])] : [at];
}

/** What a sentence tells of military exercises. */
export function readDrills(context: Context): Draft[] {
	return toldOf(context).flatMap((told) => {
		const name = phraseSlot(`Exercise ${told.drill.name}`, told.drill);
		const first = origin(told, name, context);
		if (first.length > 0) return first;
		const countries = pairIn(told, context);
		const pair: Draft[] = countries
			? [
					{
						slots: new Map([
							['series', name],
							['countries', countries]
						])
					}
				]
			: [];
		return [
			...pair,
			...sent(told, context),
			...sentByEach(told, context),
			...lasted(told, context),
			...forcesIn(told, context),
			...occurred(told, name, context)
		];
	});
}
