import { pairAt } from '../../document/lines.ts';
import type { Block } from '../../document/document.ts';
import { readAloud } from '../../language/read.ts';
import { findDates } from '../../text/dates.ts';
import type { Span } from '../../text/span.ts';
import { phraseSlot } from '../slots.ts';
import { asOfTime } from '../time.ts';
import { lineFrame, type LineContext, type LineFact } from './line.ts';
import { valueIn } from './values.ts';

/** What a sum is made up of: "Grants: $5 million" after "Japan's aid to Kenya amounts to $12 million". */
export const share = lineFrame<'part' | 'whole' | 'amount'>({
	name: 'share',
	tier: 'A',
	identity: ['part', 'whole'],
	directions: [
		{
			asks: 'amount',
			kind: 'figure',
			stem: ({ part, whole }, { when, asOf }) => {
				const time = when && when.precision !== 'range' ? asOfTime(when) : asOf && asOfTime(asOf);
				return time && part && whole ? `${time}, how much of ${whole} was ${part}?` : undefined;
			}
		}
	]
});

const sum =
	/^((?:\p{Lu}[\p{L}'’.-]*\s){1,4}(?:[\p{L}'’-]+\s){0,3}?(?:aid|assistance|exports|imports|investments?|loans|grants|budget|trade|spending|expenditure|funding)(?:\s(?:to|in|from|for|with|between)\s(?:the\s)?\p{Lu}[\p{L}'’.-]*(?:\s(?:and\s)?\p{Lu}[\p{L}'’.-]*){0,4})?)\s(?:amount(?:s|ed)?(?: to)?|total(?:s|ed|led)?|(?:was|were|is|are|stood at|stands at|reached))\s.*\d/iu;

/** The sum that the lines below share out, in the paragraph right over them. */
function wholeOver(
	{ reading }: LineContext,
	blocks: readonly Block[],
	block: number
): Span | undefined {
	for (let i = block - 1; i >= Math.max(0, block - 12); i -= 1) {
		const before = blocks[i];
		if (before?.kind === 'row' || before?.kind === 'item') continue;
		return (before?.kind === 'body' || before?.kind === 'heading') &&
			sum.test(
				reading.legible.slice(before.span.start, Math.min(before.span.end, before.span.start + 400))
			)
			? before.span
			: undefined;
	}
	return undefined;
}

export function shares(context: LineContext, block: number, span: Span): LineFact[] {
	const { reading } = context;
	const found = pairAt(reading.legible, span);
	const value = found && valueIn(reading, found.value, 'number')?.slot;
	const amount = value?.mention?.type === 'number' ? value.mention.value : undefined;
	if (!found || !value || (amount?.kind !== 'money' && amount?.kind !== 'percent')) return [];
	const over = wholeOver(context, reading.document.blocks, block);
	if (!over) return [];
	const sentence = reading.legible.slice(over.start, Math.min(over.end, over.start + 400));
	const whole = sum.exec(sentence)?.[1];
	const part = readAloud(reading.legible, found.key);
	if (whole === undefined || part.split(' ').length > 4 || /\d/.test(part)) return [];
	const date = findDates(sentence).find((one) => one.value?.basis === 'stated')?.value;
	const slots = new Map([
		['part', phraseSlot(/\p{Lu}.*\p{Lu}{2}/u.test(part) ? part : part.toLowerCase(), found.key)],
		['whole', phraseSlot(whole.trim(), over)],
		['amount', value]
	]);
	return [
		{
			frame: share,
			draft: { slots, ...(date ? { when: date } : {}), flags: ['as-of'] },
			block,
			start: span.start,
			end: span.end
		}
	];
}
