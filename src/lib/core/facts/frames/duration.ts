import type { Mention } from '../../language/mention.ts';
import { readAloud } from '../../language/read.ts';
import type { Context } from '../context.ts';
import type { Slot } from '../fact.ts';
import { numberSlot } from '../slots.ts';

/** A span of time as the text measures it: "five years", "14-day". */
export type Duration = Extract<Mention, { type: 'number' }>;

export const isDuration = (mention: Mention, unit: RegExp): mention is Duration =>
	mention.type === 'number' && mention.value.kind === 'quantity' && unit.test(mention.value.unit);

/** The key for a span of time: "a five-year term" is of "five years". */
export function durationSlot(size: Duration, { reading }: Pick<Context, 'reading'>): Slot {
	const said = readAloud(reading.legible, size);
	const [, count = '', unit = ''] = /^(.+?)[- ]((?:hour|day|week|month|year)s?)$/i.exec(said) ?? [];
	const isOne = /^(?:one|1)$/i.test(count);
	const words = `${count} ${unit.toLowerCase().replace(/s$/, '')}${isOne ? '' : 's'}`;
	return numberSlot(count ? words : said, size);
}
