import type { Mention } from '../language/mention.ts';
import { readAloud, type Reading, type Sentence } from '../language/read.ts';
import { printDate } from '../text/date.ts';
import type { Span } from '../text/span.ts';

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
const isTelling = (mention: Mention): boolean =>
	mention.type !== 'number' ||
	(mention.value.kind !== 'ordinal' &&
		!(mention.value.kind === 'count' && mention.value.value < 3 && mention.value.scale === 1));

function detailOf(mention: Mention, sentence: Sentence, reading: Reading): Detail | undefined {
	if (mention.type === 'nationality' || mention.type === 'office' || !isTelling(mention))
		return undefined;
	const { start, end } = mention;
	return {
		start,
		end,
		kind: kindOf[mention.type],
		paragraph: reading.document.blocks[sentence.block]?.paragraph ?? 0,
		answer:
			mention.type === 'date'
				? printDate(mention.value)
				: mention.type === 'number'
					? readAloud(reading.legible, mention)
					: mention.name,
		sentence: { start: sentence.start, end: sentence.end },
		...(mention.type === 'date' && mention.value.basis === 'dateline'
			? { isWorkedOut: true as const }
			: {})
	};
}

/** What a reading found to ask for, in the order of the text and without overlap; page furniture was never read. */
export function detailsOf(reading: Reading): Detail[] {
	const details = reading.sentences
		.flatMap((sentence) =>
			sentence.mentions.flatMap((mention) => detailOf(mention, sentence, reading) ?? [])
		)
		.sort((a, b) => a.start - b.start || b.end - a.end);
	let end = 0;
	return details.filter((detail) => {
		if (detail.start < end) return false;
		end = detail.end;
		return true;
	});
}
