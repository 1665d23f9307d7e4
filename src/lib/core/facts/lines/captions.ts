import type { Span } from '../../text/span.ts';
import { findDates } from '../../text/dates.ts';
import { happeningAt } from './happening.ts';
import type { LineContext, LineFact } from './line.ts';
import { mentionsIn } from './naming.ts';

const label =
	/^\W*(?:(?:file )?(?:photo|image|picture|caption|figure \d+|fig\. ?\d+)(?:graph)?\s*[:.–-]\s*)?/i;
const verb =
	/\b(?:meets?|signs?|visits?|addresses|inaugurates|receives|welcomes|unveils|opens|lays|attends|delivers|launches|greets)\b/;
const joint = /[\s,(]*(?:\b(?:on|in|at)\s*)?$/i;

/** "Prime Minister A meets President B in Tokyo, 5 February 2008": who did what on the day that ends the line. */
export function captions({ reading }: LineContext, block: number, span: Span): LineFact[] {
	const { legible } = reading;
	if (span.end - span.start > 250) return [];
	const start =
		span.start + (label.exec(legible.slice(span.start, span.start + 40))?.[0].length ?? 0);
	const text = legible.slice(start, span.end);
	if (!verb.test(text)) return [];
	const date = findDates(text).at(-1);
	if (date?.value?.basis !== 'stated' || date.value.precision !== 'day') return [];
	if (!/^[\s.)]*$/.test(text.slice(date.end))) return [];
	const before = text.slice(0, date.start);
	const words = { start, end: start + (joint.exec(before)?.index ?? date.start) };
	const [who] = mentionsIn(reading, words);
	if (who?.type !== 'person' || who.isPartial || who.start !== words.start) return [];
	const found = happeningAt(reading, words, date.value);
	return found?.draft.slots.has('deed') === true
		? [{ ...found, block, start: span.start, end: span.end }]
		: [];
}
