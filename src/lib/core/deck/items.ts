import type { DateValue } from '../text/date.ts';
import { parseDate } from '../text/dates.ts';
import { linesOf } from './lists.ts';

/** An item of an `ordering` answer. `when` is shown with the answer, and checks the order. */
export type Item = {
	readonly text: string;
	readonly when?: { readonly text: string; readonly date: DateValue };
};

/** Reads `The Radcliffe Line is drawn = August 1947`; after the last spaced equals sign only a date is a date. */
function itemOf(line: string): Item {
	const at = line.lastIndexOf(' = ');
	const written = line.slice(at + 3).trim();
	const date = at > 0 && written.length <= 40 ? parseDate(written) : undefined;
	const text = line.slice(0, at).trim();
	return date && text !== '' ? { text, when: { text: written, date } } : { text: line };
}

/** The items of an `ordering` answer, in their right order. */
export const itemsOf = (answer: string): Item[] => linesOf(answer).map(itemOf);
