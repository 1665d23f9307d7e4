import type { Context } from '../../facts/context.ts';
import { headlineOf } from '../../facts/topic.ts';
import { readAloud } from '../../language/read.ts';
import { fold } from '../../text/unicode.ts';
import type { Key } from './keys.ts';

export const MOST_WORDS_OF_STEM = 30;

const initials = (name: string): string => (name.match(/\p{Lu}/gu) ?? []).join('');

/** "Peru" of "Peru–Kenya relations", which "Peruvians" are of. */
const namesOf = (topic: string): string[] => topic.match(/\p{Lu}[\p{L}’']{3,}/gu) ?? [];

/** A topic that shares a name with the key, or that it is short for, gives it away. */
const givesAway = (topic: string, { key, mention }: Key): boolean =>
	` ${fold(topic)} `.includes(` ${fold(key)} `) ||
	(mention?.type !== 'date' && mention?.type !== 'number' && sharesName(topic, key));

const sharesName = (topic: string, key: string): boolean =>
	(!key.includes(' ') &&
		((initials(key).length > 2 && initials(key) === initials(topic)) ||
			namesOf(topic).some((name) => key.startsWith(name)))) ||
	(key.match(/\p{Lu}[\p{L}’'-]{2,}/gu) ?? []).some((word) => topic.includes(word));

const MOST_WORDS_OF_LABEL = 10;
/** Further down, what stood above a list is forgotten. */
const MOST_POINTS = 12;

/** "Sugar Act (1764): It taxed molasses. *It failed.*": what the point began with. */
function labelIn(before: string): string | undefined {
	const label = /^(\p{Lu}[^:.;!?]{2,60}): /u.exec(before)?.[1];
	return label === undefined || label.split(' ').length > MOST_WORDS_OF_LABEL ? undefined : label;
}

/** "Sugar Act (1764):" above its points. */
export function labelOver({
	reading: { document, legible },
	sentence
}: Context): string | undefined {
	const { blocks } = document;
	const own = blocks[sentence.block];
	const inside = own && labelIn(readAloud(legible, { ...own.span, end: sentence.start }));
	if (inside !== undefined) return inside;
	const isLabel = own !== undefined && readAloud(legible, own.span).endsWith(':');
	if (own?.kind !== 'item' || isLabel) return undefined;
	const least = Math.max(0, sentence.block - MOST_POINTS);
	for (let at = sentence.block - 1; at >= least; at--) {
		const block = blocks[at];
		if (block?.under !== own.under) return undefined;
		if (block?.kind !== 'item' && block?.kind !== 'body') return undefined;
		const text = readAloud(legible, block.span);
		if (text.endsWith(':') && text.split(' ').length <= MOST_WORDS_OF_LABEL) return text;
		if (block.kind === 'body') return undefined;
	}
	return undefined;
}

function headingOver({ reading: { document, legible }, sentence }: Context): string | undefined {
	const under = document.blocks[sentence.block]?.under;
	const block = under === undefined ? undefined : document.blocks[under];
	return block && readAloud(legible, block.span);
}

/** "## 3.1) " before a heading's words; "42nd" is one of them. */
const numbering = /^[#\s]*(?:\(?\d{1,2}(?:\.\d{1,2})*[.):]?\s+)?(?=\D|\d+\p{L})/u;

/** What a line of notes is about: the text's topic and the label or heading above it. */
export function headOf(context: Context, label: string | undefined): string | undefined {
	const { topic } = context;
	const over = (label ?? headingOver(context))?.replace(numbering, '').replace(/[\s:.–-]+$/u, '');
	const heads = [topic, over].filter((one) => one !== undefined && one !== '');
	const [first, second] = heads;
	if (second === undefined || first === undefined) return first;
	return fold(second).includes(fold(first)) ? second : `${first} – ${second}`;
}

const sizeOf = (lead: string, told: string): number => `${lead} ${told}`.split(' ').length - 1;

/** What is put before a gap that does not say what it is about: the topic, or a headline where there is room for it. */
export function leadOf(
	told: string,
	topic: string | undefined,
	{ reading }: Context
): string | undefined {
	const headline = topic === undefined ? headlineOf(reading) : undefined;
	const isLong = headline !== undefined && sizeOf(headline, told) > MOST_WORDS_OF_STEM;
	const head = isLong ? undefined : (topic ?? headline);
	return head !== undefined && !fold(told).includes(fold(head)) ? head : undefined;
}

/** Whether there is room for it, and it doesn't give the key away. */
export const canLead = (lead: string, told: string, key: Key): boolean =>
	sizeOf(lead, told) <= MOST_WORDS_OF_STEM && !givesAway(lead, key);
