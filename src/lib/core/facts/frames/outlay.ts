import type { Mention } from '../../language/mention.ts';
import { readAloud } from '../../language/read.ts';
import { capital } from '../../text/capital.ts';
import type { Context } from '../context.ts';
import type { Slot } from '../fact.ts';
import type { Draft, Frame } from '../frame.ts';
import { oncePerReading } from '../once.ts';
import { numberSlot, phraseSlot } from '../slots.ts';
import { timeOpening, yearOf } from '../time.ts';

type Money = Extract<Mention, { type: 'number' }>;

const about = '(?:about |around |over |nearly |almost |more than |approximately )?$';
const kinds =
	'(?:total |financial |overall |estimated |project |capital |initial |combined )*(?:outlay|cost|expenditure|budget|investment)';
/** Right before the sum: "with a total outlay of", "at a cost of", "worth". */
const spent = new RegExp(
	`(?<what>[^;:]{4,160}?)(?:,? (?:with|at|involving) (?:an? |the )?(?<kind>${kinds}) of |,? (?<kind2>worth) )${about}`,
	'u'
);
/** "approved an outlay of *so much* for X": the thing stands behind. */
const setAside = new RegExp(
	`\\b(?:approved|sanctioned|cleared|announced|allocated) (?:an? |the )?(?<kind>${kinds}) of ${about}`,
	'u'
);

const word = "(?:\\p{Lu}[\\p{L}\\d’'.&–-]*|\\d+)";
const joint = '(?:of|on|for|and|the|in|to|–)';
const run = `${word}(?: (?:${joint} ){0,2}${word})+(?: (?:scheme|project|mission|programme|program|plan|line|corridor|bridge|dam|plant|highway|port|airport|hospital)\\b)?`;
const ended = new RegExp(
	`(?:^|[ (])(?<the>the |The )?(?<name>${run})(?: \\([^()]{2,40}\\))?$`,
	'u'
);
const quoted =
	/(?<the>the )?(?:\p{L}+ ){0,4}[“"](?<name>\p{Lu}[^“”"]{3,90}?)(?: \([^()]{2,40}\))?[”"]$/u;
const behind = new RegExp(
	`^(?:, including [^;“"]{0,80}?)?,? for (?:(?:the |ongoing |new |scheme |\\p{Lu}\\p{L}+ |Sector |Scheme )*[“"](?<title>\\p{Lu}[^“”"]{3,90})[”"]|(?<the>the )?(?<name>${run}))`,
	'u'
);
/** How far before a sum its project is looked for. */
const NEAR = 240;

/** Who spends, and what many have. */
const noThing =
	/^(?:(?:Union |State |Federal )?Cabinet|Government|Ministry|Prime Minister|Minister|President|Bank|World Bank|In|On|At|For|Phase|Rs|Central Sector Scheme)\b/;

const isMoney = (mention: Mention): mention is Money =>
	mention.type === 'number' && mention.value.kind === 'money';

function thingSlot(name: string | undefined, the: string | undefined, at: Money): Slot | undefined {
	if (!name || noThing.test(name) || name.split(' ').length > 12) return undefined;
	const isCommon =
		/(?:Project|Mission|Scheme|Programme|Program|Plan|Policy|Bridge|Dam|Line|Corridor|Port|Airport|Hospital|Initiative|Fund|line|corridor|bridge|dam|plant|project|scheme|mission|programme|program|plan|port|airport|hospital|highway)$/.test(
			name
		);
	return { ...phraseSlot(name, at), article: the || isCommon ? 'the' : '' };
}

/** The first year that each paragraph tells of. */
const firstYears = oncePerReading(({ sentences }) => {
	const years = new Map<number, number>();
	for (const { block, mentions } of sentences)
		for (const date of mentions) {
			const year = date.type === 'date' ? yearOf(date.value) : undefined;
			if (year !== undefined) years.set(block, Math.min(year, years.get(block) ?? year));
		}
	return years;
});

/** Whether nothing in the paragraph tells of a year before that of writing. */
function isNews({ sentence, reading, published }: Context): boolean {
	const year = published && yearOf(published);
	return year !== undefined && (firstYears(reading).get(sentence.block) ?? year) >= year;
}

function read(context: Context): Draft[] {
	const { sentence, reading } = context;
	const { legible } = reading;
	const sums = sentence.mentions.filter(isMoney);
	if (sums.length === 0 || !isNews(context)) return [];
	return sums.flatMap((sum): Draft[] => {
		const before = legible.slice(Math.max(sentence.start, sum.start - NEAR), sum.start);
		const with_ = spent.exec(before)?.groups;
		const set = with_ ? undefined : setAside.exec(before)?.groups;
		const front = with_?.what?.trimEnd() ?? '';
		const told = with_
			? (ended.exec(front) ?? quoted.exec(front))?.groups
			: set && behind.exec(legible.slice(sum.end, Math.min(sum.end + 240, sentence.end)))?.groups;
		const thing = thingSlot(told?.title ?? told?.name, told?.the, sum);
		const kind = with_?.kind ?? with_?.kind2 ?? set?.kind;
		if (!thing || !kind) return [];
		return [
			{
				slots: new Map([
					['thing', thing],
					['kind', phraseSlot(kind, sum)],
					['sum', numberSlot(readAloud(legible, sum), sum)]
				]),
				flags: ['as-of', 'planned']
			}
		];
	});
}

/** What a named project was to cost, as told on the day of writing. */
export const outlay: Frame<'thing' | 'kind' | 'sum'> = {
	name: 'outlay',
	tier: 'B',
	identity: ['thing', 'kind'],
	read,
	directions: [
		{
			asks: 'sum',
			kind: 'figure',
			stem: ({ thing, kind = '' }, fact) => {
				const opening = timeOpening(fact);
				if (!opening || !thing) return undefined;
				return capital(
					kind === 'worth'
						? `${opening}how much was ${thing} worth?`
						: `${opening}what was the ${kind} of ${thing}?`
				);
			}
		}
	]
};
