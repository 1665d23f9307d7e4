import { datedLineAt, dateAtStart } from '../../document/lines.ts';
import type { Reading } from '../../language/read.ts';
import type { DateValue } from '../../text/date.ts';
import type { Span } from '../../text/span.ts';
import { happeningAt } from './happening.ts';
import type { LineContext, LineFact } from './line.ts';
import { partsOf } from './parts.ts';

/** "c. 1500 BC", "early 1905": no date that one can be asked for. */
const isExact = (when: DateValue, line: string) =>
	!/^\W*(?:c|ca|circa|about|around|approx\w*|early|late|mid|by|before|after|since|until)\b/i.test(
		line
	) && !('part' in when);

/** What happened at a date, as facts of the frames that fit. */
export const factsAt = (
	reading: Reading,
	words: Span,
	when: DateValue,
	block: number,
	proof: Span
): LineFact[] =>
	partsOf(reading.legible, words)
		.slice(0, 4)
		.flatMap((entry) => {
			const found = happeningAt(reading, entry, when);
			return found ? [{ ...found, block, start: proof.start, end: proof.end }] : [];
		});

/** A line of a timeline. */
export function timeline(context: LineContext, block: number, span: Span): LineFact[] {
	const { reading } = context;
	const line = datedLineAt(reading.legible, span);
	if (!line || !isExact(line.when, reading.legible.slice(span.start, span.start + 20))) return [];
	// a date at the end belongs to what was said last
	const isLast = line.words.start <= span.start + 3;
	const [last] = partsOf(reading.legible, line.words).slice(-1);
	return factsAt(reading, isLast && last ? last : line.words, line.when, block, span);
}

/** A line under a heading that is nothing but a date. */
export function underDate(context: LineContext, block: number, span: Span): LineFact[] {
	const { reading, headingsOf } = context;
	const [heading] = headingsOf(block);
	if (!heading || heading.end - heading.start > 40) return [];
	const found = dateAtStart(reading.legible, heading);
	if (!found || found.end < heading.end - 1) return [];
	return factsAt(reading, span, found.when, block, span);
}
