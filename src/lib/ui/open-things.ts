import { countedAfter } from '#lib/core/deck/counted.ts';
import type { Detail, DetailKind } from '#lib/core/deck/details.ts';

/** How things of a text are told apart in words. */
export type ThingGroup = 'dates' | 'people' | 'places' | 'names' | 'counts';

const groupOf: Readonly<Record<DetailKind, ThingGroup>> = {
	date: 'dates',
	person: 'people',
	place: 'places',
	organisation: 'names',
	agreement: 'names',
	event: 'names',
	name: 'names',
	number: 'counts'
};
const order: readonly ThingGroup[] = ['dates', 'people', 'places', 'names', 'counts'];

/** Things by what they are, in a fixed order; no group is empty. */
export const grouped = (
	things: readonly Detail[]
): { readonly group: ThingGroup; readonly things: readonly Detail[] }[] =>
	order.flatMap((group) => {
		const mine = things.filter(({ kind }) => groupOf[kind] === group);
		return mine.length === 0 ? [] : { group, things: mine };
	});

/** A thing in words: a number without a unit with what it counts, "140 ships". */
export function thingInWords({ kind, answer, end }: Detail, text: string): string {
	if (kind !== 'number' || /[\p{L}%]\P{L}*$/u.test(answer)) return answer;
	const counted = countedAfter(text, end);
	return counted === undefined ? answer : `${answer} ${counted}`;
}
