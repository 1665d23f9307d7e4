import type { Block } from '../document/document.ts';
import { tablesOf } from '../document/tables.ts';
import type { Mention } from '../language/mention.ts';
import { readAloud, type Reading } from '../language/read.ts';
import { parseDate } from '../text/dates.ts';
import { printDate } from '../text/date.ts';
import type { Span } from '../text/span.ts';
import { lineMentions } from './line-mentions.ts';

export const detailKinds = [
	'date',
	'number',
	'person',
	'place',
	'organisation',
	'agreement',
	'event',
	'name'
] as const;
export type DetailKind = (typeof detailKinds)[number];

/** A dated, named or counted thing in a text: what a card could ask for. */
export type Detail = Span & {
	readonly kind: DetailKind;
	readonly paragraph: number;
	/** As a key would say it: a name in full, a date written out. */
	readonly answer: string;
	/** The sentence that it stands in. */
	readonly sentence: Span;
	/** The words give a date only together with the document's own: "last Monday". */
	readonly isWorkedOut?: true;
};

const kindOf: Readonly<Record<Exclude<Mention['type'], 'nationality' | 'office'>, DetailKind>> = {
	date: 'date',
	number: 'number',
	country: 'place',
	place: 'place',
	person: 'person',
	organisation: 'organisation',
	agreement: 'agreement',
	event: 'event',
	equipment: 'name',
	work: 'name',
	name: 'name'
};

/** "first", "the two countries": small numbers count nothing that one would ask for. */
const isTelling = (mention: Mention): boolean => {
	if (mention.type !== 'number') return true;
	const { value } = mention;
	if (value.kind === 'ordinal') return value.value > 9;
	return value.kind !== 'count' || value.value >= 3 || value.scale !== 1;
};

const rangeJoint = /\s*(?:[–—]|\s-\s|\b(?:to|until|till|and)\b)\s*/gi;

/** "4 May 1979 to 28 November 1990": two days that one may ask for; "1998 to 2003" is one stretch. */
function ends(mention: Mention, legible: string): readonly Mention[] {
	if (mention.type !== 'date' || mention.value.precision !== 'range') return [mention];
	const { start, end } = mention;
	const words = legible.slice(start, end);
	for (const { index, 0: joint } of words.matchAll(rangeJoint)) {
		const [from, to] = [words.slice(0, index), words.slice(index + joint.length)];
		const [first, last] = [parseDate(from), parseDate(to)];
		if (first?.precision === 'day' && last?.precision === 'day')
			return [
				{ type: 'date', value: first, start: end - words.trimStart().length, end: start + index },
				{ type: 'date', value: last, start: end - to.length, end }
			];
	}
	return [mention];
}

/** Where a mention stands: its paragraph, and the sentence or line around it. */
type Place = { readonly paragraph: number; readonly sentence: Span };

function detailOf(
	mention: Mention,
	{ paragraph, sentence }: Place,
	{ legible }: Reading
): Detail | undefined {
	if (mention.type === 'nationality' || mention.type === 'office' || !isTelling(mention))
		return undefined;
	const { start, end } = mention;
	return {
		start,
		end,
		kind: kindOf[mention.type],
		paragraph,
		answer:
			mention.type === 'date'
				? printDate(mention.value)
				: mention.type === 'number'
					? readAloud(legible, mention)
					: mention.name,
		sentence,
		...(mention.type === 'date' && mention.value.basis === 'dateline'
			? { isWorkedOut: true as const }
			: {})
	};
}

/** What a reading found to ask for, in the order of the text and without overlap; page furniture was never read. */
export function detailsOf(reading: Reading): Detail[] {
	const { document, sentences, legible } = reading;
	const known = new Set(
		sentences.flatMap(({ mentions }) =>
			mentions.flatMap((mention) => ('name' in mention ? [mention.name] : []))
		)
	);
	const read = new Set(sentences.map(({ block }) => block));
	const headers = new Set(
		tablesOf(document).flatMap(({ rows: [first] }) => {
			const span = first && document.blocks[first.block]?.span;
			return span && !/\d/.test(legible.slice(span.start, span.end)) ? [first.block] : [];
		})
	);
	const lineOf = (one: Block, block: number): Block => {
		if (headers.has(block)) return { ...one, kind: 'heading' };
		// "chief of state: …; cabinet: …" over a page is no sentence that anyone could read
		const isUnread = /^(?:body|item)$/.test(one.kind) && !read.has(block);
		return isUnread ? { ...one, kind: 'row' } : one;
	};
	const placed = [
		...sentences.flatMap(({ mentions, block, start, end }) =>
			mentions.map((mention) => ({ mention, block, sentence: { start, end } }))
		),
		...document.blocks.flatMap((one, block) =>
			lineMentions(reading, lineOf(one, block), known).map(({ mention, line }) => ({
				mention,
				block,
				sentence: line
			}))
		)
	];
	const details = placed
		.flatMap(({ mention, block, sentence }) => {
			const place = { sentence, paragraph: document.blocks[block]?.paragraph ?? 0 };
			return ends(mention, legible).flatMap((one) => detailOf(one, place, reading) ?? []);
		})
		.sort((a, b) => a.start - b.start || b.end - a.end);
	let end = 0;
	return details.filter((detail) => {
		if (detail.start < end) return false;
		end = detail.end;
		return true;
	});
}
