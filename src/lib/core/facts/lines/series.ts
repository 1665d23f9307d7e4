import { trimmed } from '../../document/lines.ts';
import { readAloud, type Reading } from '../../language/read.ts';
import type { DateValue } from '../../text/date.ts';
import { findDates } from '../../text/dates.ts';
import type { Span } from '../../text/span.ts';
import type { Slot } from '../fact.ts';
import { phraseSlot } from '../slots.ts';
import { whenAsked } from '../time.ts';
import { lineFrame, type LineContext, type LineFact } from './line.ts';
import { isTelling } from './naming.ts';
import { valueIn } from './values.ts';

/** Where and when one of a row of meetings was held, and who presided: "Third in Torquay (1950)" under "Rounds of GATT". */
export const listedSession = lineFrame<'session' | 'place' | 'president' | 'alias'>({
	name: 'listed-session',
	tier: 'A',
	identity: ['session'],
	directions: [
		{
			asks: 'place',
			kind: 'place',
			stem: ({ session, place }) => session && place && `Where was ${session} held?`
		},
		{
			asks: 'when',
			kind: 'date',
			stem: ({ session }, { when }) =>
				when && session && !/^the \d{4} /.test(session)
					? `${whenAsked(when)} was ${session} held?`
					: undefined
		},
		{
			asks: 'president',
			kind: 'leader',
			stem: ({ session, president }) => session && president && `Who presided over ${session}?`
		},
		{
			asks: 'alias',
			kind: 'term',
			stem: ({ session, alias }) => session && alias && `By what name is ${session} known?`
		}
	]
});

const nouns = 'rounds|sessions|summits|meetings|conferences|conventions|congresses|editions';
const ofOwner = new RegExp(
	`^(?:(?:list of|important|major|annual|early|all|the|main|famous)\\s+)*(${nouns})\\s+of\\s+(?:the\\s+)?(.{2,60})$`,
	'i'
);
const owned = new RegExp(
	`^(?:(?:list of|important|major|all|the|main|famous)\\s+)*(\\p{Lu}.{1,50}?)\\s+(?:annual\\s+)?(${nouns})$`,
	'iu'
);

/** What a heading says is held again and again, and whose: "Annual Sessions of the Peace League", "SAARC Summits". */
export type Series = { readonly noun: string; readonly owner: Slot };

export function seriesOf({ reading, headingsOf }: LineContext, block: number): Series | undefined {
	for (const heading of headingsOf(block)) {
		const words = readAloud(reading.legible, heading).replace(/\s*(?:\([^()]*\)|:)\s*$/, '');
		const of = ofOwner.exec(words);
		const [plural = '', name = ''] = of
			? of.slice(1, 3)
			: (owned.exec(words)?.slice(1, 3).reverse() ?? []);
		if (plural === '') continue;
		if (!/^\p{Lu}/u.test(name) || !isTelling(name)) return undefined;
		const the = / /.test(name) && !/^\p{Lu}{2,8}$/u.test(name) ? 'the' : '';
		return {
			noun: plural.toLowerCase().replace(/(?<=s)es$|s$/, ''),
			owner: { ...phraseSlot(name, heading), article: the }
		};
	}
	return undefined;
}

const ordinals = new Map(
	'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth'
		.split(' ')
		.map((word, i) => [`${String(i + 1)}${['st', 'nd', 'rd'][i] ?? 'th'}`, word])
);
const opening =
	/^(first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|eleventh|twelfth|\d{1,3}(?:st|nd|rd|th))\b(?:\s+(?:and\s+(?:final|last)\b)?)?\s*(?:round|session|summit|meeting|conference|convention|congress|edition)?\s*(?:[:–—-]\s*)?(?:(?:was\s+)?held\s+)?(?:(?:in|at)\s+)?(?=[\p{Lu}\d(])/iu;
const site =
	/^(\p{Lu}[\p{L}.’'-]*(?: (?:de|del|da|la|el|al|of|\p{Lu}[\p{L}.’'-]*)){0,4})(?:,\s*\p{Lu}[\p{L}. ]+?|\s*\(\p{Lu}[\p{L}. ]+\))?(?=\s*(?:$|[,;:(–—-]|\s(?:in|on|from|known)\b))/u;
const called =
	/\b(?:known|called)(?: as)?(?: the)? [“"‘']?(?:the )?(\p{Lu}[\p{L} ]{3,40}?)[”"’'.]*$/u;

const slotOfName = (name: string, { noun, owner }: Series, span: Span): Slot => ({
	...phraseSlot(
		`${name} ${noun} of ${owner.article ? `${owner.article} ` : ''}${owner.text}`,
		span
	),
	type: 'event',
	article: 'the'
});

type Told = {
	readonly place?: Slot;
	readonly when?: DateValue;
	readonly president?: Slot;
	readonly alias?: Slot;
};

function factOf(session: Slot, { when, ...told }: Told, block: number, proof: Span): LineFact[] {
	const found = Object.entries(told);
	return found.length > 0 || when
		? [
				{
					frame: listedSession,
					draft: { slots: new Map([['session', session], ...found]), ...(when ? { when } : {}) },
					block,
					...proof
				}
			]
		: [];
}

/** The one date of a stretch. */
function dateIn(text: string): DateValue | undefined {
	const [date, more] = findDates(
		text
			.replace(/(?<=\d)\s*[–-]\s*(?=\d)/g, '–')
			.replace(/[([]\s*(?=\d{4})/g, 'in ')
			.replace(/,\s*(?=\d{4}\b)/g, ' in ')
	);
	return date?.value?.basis === 'stated' && !more ? date.value : undefined;
}

/** "First in Geneva (Switzerland) (1947)" under a heading that names a row of meetings. */
function numbered(reading: Reading, series: Series, block: number, span: Span): LineFact[] {
	const text = reading.legible.slice(span.start, span.end);
	const match = opening.exec(text);
	if (!match) return [];
	const which = match[1]?.toLowerCase() ?? '';
	const rest = text.slice(match[0].length);
	const start = span.start + match[0].length;
	const where = site.exec(rest);
	const place = where
		? valueIn(reading, { start, end: start + where[0].length }, 'place')?.slot
		: undefined;
	const when = dateIn(rest.slice(where?.[0].length ?? 0));
	const name = called.exec(rest)?.[1];
	return factOf(
		slotOfName(ordinals.get(which) ?? which, series, span),
		{
			...(place ? { place } : {}),
			...(when ? { when } : {}),
			...(name && !/^\d/.test(name) ? { alias: phraseSlot(name, span) } : {})
		},
		block,
		span
	);
}

/** "1887 – Madras – Rosa Quispe": the year tells which, then where and who. */
function byYear(reading: Reading, series: Series, block: number, span: Span): LineFact[] {
	const parts = partsOf(reading.legible, span);
	const [year, where, who] = parts;
	const text = year ? readAloud(reading.legible, year) : '';
	if (!/^1[5-9]\d\d$|^20\d\d$/.test(text) || !where) return [];
	return yearFacts(reading, series, text, { where, ...(who ? { who } : {}) }, block, span);
}

/** What a session of a year had: its place and who presided. */
export function yearFacts(
	reading: Reading,
	series: Series,
	year: string,
	{ where, who }: { readonly where?: Span; readonly who?: Span },
	block: number,
	proof: Span
): LineFact[] {
	const sessionWord =
		where &&
		/ (?:session|convention|conference|summit)$/i.exec(
			reading.legible.slice(where.start, where.end)
		);
	const placeSpan = where && {
		start: where.start,
		end: where.end - (sessionWord?.[0].length ?? 0)
	};
	const place = placeSpan && valueIn(reading, placeSpan, 'place')?.slot;
	const president = who && valueIn(reading, who, 'person')?.slot;
	return factOf(
		slotOfName(year, series, proof),
		{ ...(place ? { place } : {}), ...(president?.text.includes(' ') ? { president } : {}) },
		block,
		proof
	);
}

function partsOf(legible: string, { start, end }: Span): Span[] {
	const text = legible.slice(start, end);
	const cuts = [...text.matchAll(/\s*(?:[:–—|]|\s-\s)\s*/g)];
	let at = start;
	const parts = cuts.map(({ index, 0: mark }) => {
		const part = { start: at, end: start + index };
		at = start + index + mark.length;
		return part;
	});
	return [...parts, { start: at, end }].map((part) => trimmed(legible, part));
}

export function sessions(context: LineContext, block: number, span: Span): LineFact[] {
	if (span.end - span.start > 160) return [];
	const series = seriesOf(context, block);
	if (!series) return [];
	const found = numbered(context.reading, series, block, span);
	return found.length > 0 ? found : byYear(context.reading, series, block, span);
}
