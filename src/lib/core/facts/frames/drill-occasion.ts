import { countryNamed, countryOf } from '../../language/gazetteer.ts';
import { readAloud, type Sentence } from '../../language/read.ts';
import { printOrdinal } from '../../text/dates/print.ts';
import { ordinalNumber } from '../../text/number-words.ts';
import { contains, type Span } from '../../text/span.ts';
import type { Context } from '../context.ts';
import { oncePerReading } from '../once.ts';
import { yearOf } from '../time.ts';
import { drillsOf, type Drill } from '../drills.ts';

/** A stretch of a sentence that tells of one exercise, and which of its occasions is meant. */
export type Told = Span & {
	readonly text: string;
	readonly drill: Drill;
	/** "the 10th edition of Exercise Ekuverin", "Exercise Ekuverin 2019"; absent where the words do not tell which. */
	readonly occasion?: string;
	/** "10th", where this stretch says so. */
	readonly edition?: string;
	/** The year of this occasion, from the exercise's name. */
	readonly year?: number;
};

const noun = '(?:editions?|iterations?|exercises?|drills?|war ?games?)';
const ordinal =
	'(?:\\d{1,3}(?:st|nd|rd|th)|(?:(?:twenty|thirty)-)?(?:first|second|third|(?:four|fif|six|seven|eigh|nin|ten|eleven|twelf|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|twentie)th))';
// "the second phase of the exercise", "the first exercise in the Bay": no edition of the whole.
const between = '(?:(?!phase|leg|day|week|part|stage|half|time|such)[\\p{L}\\d–-]+ )';
const goesOn = '(?! (?:in(?! the series)|at|off|to|with|between|involving|on|under) )';
const numbered = new RegExp(
	`(?<![\\p{L}\\d])(${ordinal})(?:(?: ?editions?| ?iterations?| in the series)\\b| ${between}{0,6}?${noun}\\b${goesOn})`,
	'iu'
);
const inaugural = /\binaugural (?:[\p{L}-]+ ){0,3}(?:editions?|exercise)\b/iu;
const another =
	/\b(?:last|previous|next|earlier|preceding|upcoming) (?:[\p{L}-]+ ){0,3}(?:editions?|exercise|iterations?)\b/iu;
const refers =
	/^(?:\P{L}*(?:the|this|it|last|first|previous|as many|a total|both|each|during|in) )?(?:[\p{L}\d-]+ ){0,5}?(?:exercise|edition|iteration|series|contingents?|it|drill)\b/iu;

function editionIn(text: string): string | undefined {
	if (another.test(text)) return undefined;
	const word = numbered.exec(text)?.[1]?.toLowerCase();
	if (word === undefined) return inaugural.test(text) ? 'first' : undefined;
	const tens = /^(twenty|thirty)-(\p{Ll}+)$/u.exec(word);
	const value = tens
		? (tens[1] === 'twenty' ? 20 : 30) + (ordinalNumber(tens[2] ?? '') ?? NaN)
		: /^\d/.test(word)
			? parseInt(word, 10)
			: ordinalNumber(word);
	if (value === undefined || Number.isNaN(value)) return undefined;
	return value === 1 ? 'first' : printOrdinal(value);
}

/** The one exercise that a text tells of, and the one edition, year or number of it, where it tells of one. */
const only = oncePerReading((reading) => {
	const drills = drillsOf(reading);
	const one = <T>(all: readonly T[]): T | undefined =>
		new Set(all).size === 1 ? all[0] : undefined;
	const editions = reading.document.blocks.flatMap(
		({ span }) => editionIn(reading.legible.slice(span.start, span.end)) ?? []
	);
	return {
		drill: one(drills.map(({ key }) => key)) === undefined ? undefined : drills[0],
		year: one(drills.flatMap(({ year }) => year ?? [])),
		numeral: one(drills.flatMap(({ numeral }) => numeral ?? [])),
		// A text on the newest edition often tells when the first one was.
		edition: one(editions.filter((edition) => edition !== 'first'))
	};
});

/** The exercise that a stretch tells of: by name, by the name of its paragraph or heading, or the text's only one. */
function drillIn(part: Span & { text: string }, { reading, sentence }: Context): Drill | undefined {
	const drills = drillsOf(reading);
	const within = (span: Span | undefined): Drill[] | undefined => {
		const found = span ? drills.filter((drill) => contains(span, drill)) : [];
		return found.length > 0 ? found : undefined;
	};
	const one = (found: Drill[] | undefined) =>
		found && new Set(found.map(({ key }) => key)).size === 1 ? found.at(-1) : undefined;
	const own = within(part);
	if (own) return one(own);
	if (!refers.test(part.text) && !/^, which /.test(part.text)) return undefined;
	const block = reading.document.blocks[sentence.block];
	const before = within(block && { start: block.span.start, end: part.start });
	if (before) return one(before.slice(-1));
	const heading = block?.under === undefined ? undefined : reading.document.blocks[block.under];
	return one(within(heading?.span)) ?? only(reading).drill;
}

const label = (name: string) => `Exercise ${name}`;

function occasionOf(
	text: string,
	drill: Drill,
	{ reading, sentence, published }: Context
): Pick<Told, 'occasion' | 'edition' | 'year'> {
	const edition = editionIn(text);
	const whole = only(reading);
	const ofWhole = whole.drill ? whole : undefined;
	const year = drill.year ?? ofWhole?.year;
	if (edition)
		return {
			edition,
			occasion: `the ${edition} edition of ${label(drill.name)}`,
			...(year === undefined || edition === 'first' ? {} : { year })
		};
	if (another.test(text)) return {};
	const numeral = drill.numeral ?? ofWhole?.numeral;
	if (numeral !== undefined) return { occasion: `${label(drill.name)} ${numeral}` };
	if (year !== undefined) return { occasion: `${label(drill.name)} ${year}` };
	if (ofWhole?.edition)
		return { occasion: `the ${ofWhole.edition} edition of ${label(drill.name)}` };
	// News of an exercise without a year is of the one at hand.
	const isNews =
		ofWhole !== undefined &&
		published !== undefined &&
		sentence.mentions.every(
			(date) => date.type !== 'date' || yearOf(date.value) === yearOf(published)
		);
	return isNews ? { occasion: `the ${yearOf(published)} edition of ${label(drill.name)}` } : {};
}

/** The occasion that a text on one exercise is about; undefined where it is about several, or tells no year or edition. */
export function onlyOccasion(context: Context): string | undefined {
	const { drill } = only(context.reading);
	return drill && occasionOf('', drill, context).occasion;
}

const cut =
	/; |, (?:(?:and|while|whereas) )?(?=(?:the )?(?:first|second|third|last|next|previous|\d+\p{Ll}\p{Ll}) |(?:[\p{L}]+ ){0,4}(?:contingent|side) |which (?:began|started|commenced|was (?:first|initiated|launched)))/gu;

const ofSeries = ({ name, key, start, end }: Drill): Drill => ({ name, key, start, end });

/** The stretches of a sentence that tell of an exercise. */
export function toldOf(context: Context): Told[] {
	const { sentence, reading } = context;
	if (drillsOf(reading).length === 0) return [];
	const text = reading.legible.slice(sentence.start, sentence.end);
	const ends = [...text.matchAll(cut)].map(({ index }) => index);
	return [0, ...ends].flatMap((from, i) => {
		const span = {
			start: sentence.start + from,
			end: sentence.start + (ends[i] ?? text.length)
		};
		const words = reading.legible.slice(span.start, span.end);
		const drill = drillIn({ ...span, text: words }, context);
		if (!drill) return [];
		// "Aman 2025, which began in 2007": the series did.
		if (/^, which /.test(words)) return [{ ...span, text: words, drill: ofSeries(drill) }];
		return [{ ...span, text: words, drill, ...occasionOf(words, drill, context) }];
	});
}

const firsts = new Map([['indo', 'India']]);

/** The countries that a stretch names, each once: by their names, peoples and armies, and in "Indo-Nepal". */
export function countriesIn(
	{ start, end, text }: Span & { text: string },
	{ mentions }: Pick<Sentence, 'mentions'>
): string[] {
	const named = mentions.flatMap((mention) =>
		contains({ start, end }, mention) &&
		(mention.type === 'country' || mention.type === 'nationality')
			? [{ at: mention.start - start, name: mention.name }]
			: mention.type === 'organisation' && mention.of && contains({ start, end }, mention)
				? [{ at: mention.start - start, name: mention.of }]
				: []
	);
	const compound = [
		...text.matchAll(/(?<![\p{L}-])(\p{Lu}\p{L}+)[–-](\p{Lu}[\p{L}.]+(?: \p{Lu}\p{Ll}+)?)/gu)
	].flatMap(({ index, 1: one = '', 2: other = '' }) =>
		[one, other, other.split(' ')[0] ?? ''].flatMap((word, i) => {
			const name = firsts.get(word.toLowerCase()) ?? (countryNamed(word) ?? countryOf(word))?.name;
			return name ? [{ at: index + i, name }] : [];
		})
	);
	const all = [...named, ...compound].sort((a, b) => a.at - b.at);
	return [...new Set(all.map(({ name }) => name))];
}

/** Words of a stretch as they read aloud. */
export const aloud = ({ reading }: Context, span: Span): string => readAloud(reading.legible, span);
