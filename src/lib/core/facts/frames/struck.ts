import type { Mention } from '../../language/mention.ts';
import { readAloud } from '../../language/read.ts';
import { uncapital } from '../../text/capital.ts';
import type { Context } from '../context.ts';
import { whenOf, type Draft, type Frame } from '../frame.ts';
import { wordsOf, type Edit } from '../restated/words.ts';
import { numberSlot, phraseSlot } from '../slots.ts';
import { isPlain } from '../told.ts';

type Figure = Extract<Mention, { type: 'number' }>;
type DateMention = Extract<Mention, { type: 'date' }>;
type Harm = { readonly done: string; readonly who: string };

const harms = 'killing|injuring|wounding|displacing|drowning';
const participles = new Map([
	['killing', 'killed'],
	['injuring', 'injured'],
	['wounding', 'wounded'],
	['displacing', 'displaced'],
	['drowning', 'drowned'],
	['dead', 'killed'],
	['homeless', 'left homeless']
]);

/** Right before the figure: what was done to so many. */
const doing = new RegExp(`(?:, | and |, and )(${harms}) $`);
const leaving = /(?:, | and |, and )leaving (?:as many as |another )?$/;
const people =
	/^(?: or more)? ((?:\p{Ll}+ )?(?:people|persons|civilians|soldiers|workers|pilgrims|passengers|students|children|women|men|officers|policemen|troops|miners|sailors|villagers|protesters|residents|worshippers|firefighters|patients|families))\b/u;
const unnamed = /^(?: or more)?(?: others| more)?(?=[,.;]| and | in |$)/;
const state =
	/^(?: or more)?(?: (?:\p{Ll}+ )?(?:people|persons|others|more))? (dead|injured|missing|homeless|wounded)\b/u;

/** How many of whom, and what became of them. */
function harmAt(figure: Figure, { sentence, reading: { legible } }: Context): Harm | undefined {
	if (figure.value.kind !== 'count') return undefined;
	const before = legible.slice(Math.max(sentence.start, figure.start - 40), figure.start);
	const after = legible.slice(figure.end, figure.end + 50);
	const done = doing.exec(before)?.[1];
	const who = people.exec(after)?.[1];
	if (done)
		return who !== undefined || unnamed.test(after)
			? { done: participles.get(done) ?? done, who: who ?? 'people' }
			: undefined;
	const left = leaving.test(before) ? state.exec(after)?.[1] : undefined;
	return left ? { done: participles.get(left) ?? left, who: 'people' } : undefined;
}

/** Where the statement ends that tells what struck them. */
const tail = new RegExp(`,? (?:and )?(?:${harms}|leaving) `);
const happened =
	/\b(?:\p{Ll}{2,}ed|struck|hit|sank|fell|tore|swept|broke|blew|went|ran|burst|set|came|left|drove|shook)\b/u;
/** Whose words they are, and what only the text makes known. */
const leaning =
	/\b(?:said|says|reported|according|after)\b|^(?:The|This|That|It|They|He|She) \p{Ll}/u;
const MOST_WORDS = 24;

type Event = { readonly dated: string; readonly undated: string; readonly when: DateMention };

/** "A ferry sank in the Meghna on 11 December 1999", where one day and a place tell it from all others. */
function eventIn(context: Context): Event | undefined {
	const { sentence, reading } = context;
	const { start, mentions } = sentence;
	const end = tail.exec(reading.legible.slice(start, sentence.end))?.index;
	if (end === undefined || !isPlain(context)) return undefined;
	const span = { start, end: start + end };
	const inside = mentions.filter((mention) => mention.start >= start && mention.end <= span.end);
	const dates = inside.flatMap((mention) => (mention.type === 'date' ? [mention] : []));
	const [date] = dates;
	const isPlaced = inside.some(
		(mention) => mention.type === 'place' || mention.type === 'country' || mention.type === 'name'
	);
	if (dates.length !== 1 || date?.value.precision !== 'day' || !isPlaced) return undefined;
	const words = reading.legible.slice(span.start, span.end);
	if (leaning.test(words) || !happened.test(words)) return undefined;
	const isName = inside.some((mention) => mention.start === start && mention.type !== 'date');
	const said = (edits: readonly Edit[]) => {
		const text = wordsOf({ spans: [span] }, context, edits, undefined);
		return text === undefined || isName ? text : uncapital(text);
	};
	const before = reading.legible.slice(start, date.start);
	const lead = /(?:,? ?\b(?:early|late))?(?:,? ?\b[Oo]n )? ?$/.exec(before)?.[0].length ?? 0;
	const dated = said([]);
	const undated = said([{ start: date.start - lead, end: date.end, text: '' }]);
	return dated && undated && dated.split(' ').length <= MOST_WORDS
		? { dated, undated, when: date }
		: undefined;
}

function read(context: Context): Draft[] {
	const figures = context.sentence.mentions.flatMap((mention) =>
		mention.type === 'number' ? [mention] : []
	);
	const told = figures.flatMap((figure) => {
		const harm = harmAt(figure, context);
		return harm ? [{ figure, ...harm }] : [];
	});
	const event = told.length > 0 ? eventIn(context) : undefined;
	if (!event) return [];
	return told.map(({ figure, done, who }) => ({
		slots: new Map([
			['event', phraseSlot(event.dated, figure)],
			['undated', phraseSlot(event.undated, figure)],
			['done', phraseSlot(done, figure)],
			['who', phraseSlot(who, figure)],
			['number', numberSlot(readAloud(context.reading.legible, figure), figure)]
		]),
		...whenOf({ when: event.when })
	}));
}

/** How many were killed or hurt when something struck: "…, killing at least 25 people and injuring 40". */
export const struck: Frame<'event' | 'undated' | 'done' | 'who' | 'number'> = {
	name: 'struck',
	tier: 'B',
	identity: ['event', 'done'],
	read,
	directions: [
		{
			asks: 'number',
			kind: 'figure',
			// counts of the first days change: they are told as reported
			stem: ({ event, done, who }) =>
				`How many ${who ?? ''} were reported ${done ?? ''} when ${event ?? ''}?`
		},
		{
			asks: 'when',
			kind: 'date',
			stem: ({ undated, done, who, number }) =>
				done === 'killed'
					? `On which date were ${number ?? ''} ${who ?? ''} reported killed when ${undated ?? ''}?`
					: undefined
		}
	]
};
