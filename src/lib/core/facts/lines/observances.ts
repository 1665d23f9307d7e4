import { pairAt } from '../../document/lines.ts';
import { readAloud } from '../../language/read.ts';
import type { Span } from '../../text/span.ts';
import { phraseSlot } from '../slots.ts';
import { lineFrame, type LineContext, type LineFact } from './line.ts';

/** A day that the world keeps each year: "5 June – World Environment Day". */
export const observance = lineFrame<'day' | 'date'>({
	name: 'observance',
	tier: 'A',
	identity: ['day'],
	directions: [
		{
			asks: 'date',
			kind: 'date',
			stem: ({ day }) => day && `On which date is ${day} observed?`
		}
	]
});

const months =
	'January|February|March|April|May|June|July|August|September|October|November|December';
const dayMonth = new RegExp(`^(\\d{1,2})(?:st|nd|rd|th)?,? (${months})$`, 'i');
const monthDay = new RegExp(`^(${months}),? (\\d{1,2})(?:st|nd|rd|th)?$`, 'i');
/** Days that are the same in every country. */
const worldwide =
	/^(?:(?:World|International|Universal|Global) (?:\p{Lu}[\p{L}’'-]*|of|the|for|and|against|to|in|on) ?.*Day(?: (?:of|for|against) .+)?|Human Rights Day|Earth Day|United Nations Day|Labour Day|May Day)$/u;

function dateOf(words: string): string | undefined {
	const [, day, month] = dayMonth.exec(words) ?? [];
	const [, other, number] = monthDay.exec(words) ?? [];
	const [n, name] = [day ?? number, month ?? other];
	if (n === undefined || name === undefined || Number(n) < 1 || Number(n) > 31) return undefined;
	return `${String(Number(n))} ${name.charAt(0).toUpperCase()}${name.slice(1).toLowerCase()}`;
}

export function observances({ reading }: LineContext, block: number, span: Span): LineFact[] {
	const found = pairAt(reading.legible, span);
	if (!found) return [];
	const [left, right] = [found.key, found.value].map((side) =>
		readAloud(reading.legible, side).replace(/\.$/, '')
	);
	const date = dateOf(left ?? '') ?? dateOf(right ?? '');
	const day = dateOf(left ?? '') ? right : left;
	if (date === undefined || !day || day.length > 70 || !worldwide.test(day)) return [];
	const slots = new Map([
		['day', phraseSlot(day, span)],
		['date', phraseSlot(date, span)]
	]);
	return [{ frame: observance, draft: { slots }, block, start: span.start, end: span.end }];
}
