import type { Phrase } from '../../language/clause.ts';
import type { Slot } from '../fact.ts';
import { readAloud } from '../../language/read.ts';
import type { Context } from '../context.ts';
import { numberSlot } from '../slots.ts';

const aFew = /^(?:one|first|second|third)$/i;

/** "two *thirds of* the people" counts no thirds. */
export const isFraction = (counted: string): boolean =>
	/^(?:half|halves|thirds?|quarters?|fourths?|fifths?|sixths?|sevenths?|eighths?|ninths?|tenths?)\b/.test(
		counted
	);

/** "18 Indian soldiers": the number, with what is counted and the slot that holds it. */
export function countIn(
	slot: Slot | undefined,
	phrase: Phrase | undefined,
	name: string
): Slot | undefined {
	const number = phrase?.mentions.find(({ type }) => type === 'number');
	if (!slot || phrase?.isPlural !== true) return undefined;
	if (number?.type !== 'number' || number.value.kind !== 'count') return undefined;
	const written =
		/^(?:(?:about|over|around|nearly|almost|approximately|some|more than|less than|fewer than|up to|at least) )?(?:[\d.,]+(?: (?:million|billion|thousand|lakh|crore|hundred))?|\p{L}+(?:-\p{L}+)?(?: (?:hundred|thousand|million))?)(?= \p{L})/iu.exec(
			phrase.text
		)?.[0];
	const counted = phrase.text.slice((written ?? '').length).trim();
	const isAll =
		number.start - phrase.start < 2 && number.end - phrase.start >= (written ?? '').length - 1;
	if (
		!written ||
		!counted ||
		aFew.test(written) ||
		isFraction(counted) ||
		!isAll ||
		phrase.members.length > 0
	)
		return undefined;
	return { ...numberSlot(written, number), description: counted, head: name };
}

/** "a merger *worth $70 billion*", "a *$920 million* loan from the bank": the sum, with what it is the worth of. */
export function worthIn(
	slot: Slot | undefined,
	phrase: Phrase | undefined,
	{ reading }: Context
): Slot | undefined {
	const sums = (phrase?.mentions ?? []).filter(
		(mention) => mention.type === 'number' && mention.value.kind === 'money'
	);
	const [sum] = sums;
	if (!slot || slot.type !== 'phrase' || !sum || sums.length > 1) return undefined;
	const written = readAloud(reading.legible, sum);
	const [before = '', after = ''] = slot.text.split(written);
	const thing = /\bworth $/.test(before)
		? `${before.replace(/ ?worth $/, '')}${after}`
		: before.trim() === ''
			? after
			: '';
	if (!slot.text.includes(written) || !/^[\s\p{Ll}]\p{L}/u.test(thing) || slot.isPlural)
		return undefined;
	return { ...numberSlot(written, sum), description: thing.trim(), head: 'object' };
}
