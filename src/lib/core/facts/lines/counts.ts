import { pairAt } from '../../document/lines.ts';
import { readAloud, type Reading } from '../../language/read.ts';
import type { PlainDate } from '../../text/date.ts';
import { findDates } from '../../text/dates.ts';
import type { Span } from '../../text/span.ts';
import type { Slot } from '../fact.ts';
import { oncePerReading } from '../once.ts';
import { numberSlot, phraseSlot } from '../slots.ts';
import { asOfTime } from '../time.ts';
import { lineFrame, type LineContext, type LineFact } from './line.ts';
import { isTelling, mentionsIn } from './naming.ts';

/** How many of a kind a subject has: "Administrative divisions: 10 regions", "234 articles, 6 schedules". */
export const listedCount = lineFrame<'subject' | 'noun' | 'number'>({
	name: 'listed-count',
	tier: 'A',
	identity: ['subject', 'noun'],
	directions: [
		{
			asks: 'number',
			kind: 'figure',
			stem: ({ subject, noun }, { slots, when, asOf }) => {
				if (!subject || !noun) return undefined;
				if (slots.get('subject')?.type === 'agreement')
					return `How many ${noun} did ${subject} have?`;
				const day = when && when.precision !== 'range' ? when : asOf;
				return day && `${asOfTime(day)}, how many ${noun} did ${subject} have?`;
			}
		}
	]
});

/** Time and measures are no things that one has. */
const units =
	/^(?:years?|months?|days?|weeks?|hours?|minutes?|times?|percent|per|degrees?|km|miles?|metres?|meters?|acres?|hectares?|dollars?|rupees?|pounds?|euros?|pages?|points?|people|persons|others?)$/i;
const counted =
	/^((?:\p{Ll}[\p{L}-]*\s){0,2}?\p{Ll}[\p{L}-]*s)(?=\s*(?:$|[,;(*.]|and\s|\s(?:of|in)\s))/u;

/** The year of the latest estimate among a text's own figures: what else it counts is not older. */
const lastEstimate = oncePerReading(({ legible }: Reading): PlainDate | undefined => {
	const years = [...legible.matchAll(/\((?:\p{L}+ )?((?:19|20)\d\d) est\.\)/gu)].map(([, year]) =>
		Number(year)
	);
	return years.length > 0 ? { precision: 'year', year: Math.max(...years) } : undefined;
});

function factOf(
	reading: Reading,
	subject: Slot,
	part: Span,
	block: number,
	proof: Span
): LineFact[] {
	const [number] = mentionsIn(reading, {
		start: part.start,
		end: Math.min(part.end, part.start + 60)
	});
	if (number?.type !== 'number' || number.start > part.start + 1) return [];
	const { value } = number;
	if (value.kind !== 'count' || value.value < 2 || value.to !== undefined) return [];
	const noun = counted.exec(reading.legible.slice(number.end, part.end).trimStart())?.[1];
	if (!noun || noun.split(' ').some((word) => units.test(word))) return [];
	const said = readAloud(reading.legible, number);
	const [date] = findDates(
		`in ${/\((\d{4})\)\s*$/.exec(reading.legible.slice(part.start, part.end))?.[1] ?? ''}`
	);
	const when = date?.value ?? (reading.document.published ? undefined : estimated(reading));
	return [
		{
			frame: listedCount,
			draft: {
				slots: new Map([
					['subject', subject],
					['noun', phraseSlot(noun, part)],
					['number', numberSlot(said, number)]
				]),
				...(when ? { when } : {})
			},
			block,
			start: proof.start,
			end: proof.end
		}
	];
}

const estimated = (reading: Reading) => {
	const year = lastEstimate(reading);
	return year && { ...year, basis: 'stated' as const };
};

/** A label with a count as its value, or an item that counts what the law above it has. */
export function counts(
	{ reading, likelyOf, subjectOf }: LineContext,
	block: number,
	span: Span
): LineFact[] {
	const line = { start: span.start, end: Math.min(span.end, span.start + 600) };
	const found = pairAt(reading.legible, line);
	if (found && /^\d/.test(reading.legible.slice(found.value.start, found.value.start + 1))) {
		const subject = likelyOf(block);
		const [first = ''] = reading.legible.slice(found.value.start, line.end).split(/;/, 1);
		return subject?.type === 'country' || subject?.type === 'organisation'
			? factOf(
					reading,
					subject,
					{ start: found.value.start, end: found.value.start + first.length },
					block,
					line
				)
			: [];
	}
	if (!/^\d{1,4} \p{Ll}/u.test(reading.legible.slice(span.start, span.start + 12))) return [];
	const paper = subjectOf(block);
	if (paper?.type !== 'agreement' || !isTelling(paper.text)) return [];
	const paperSlot: Slot = { ...paper, article: 'the' };
	return [...reading.legible.slice(line.start, line.end).matchAll(/[^;,\s][^;,]*/g)].flatMap(
		({ index, 0: part }) => {
			const start = line.start + index;
			return factOf(reading, paperSlot, { start, end: start + part.length }, block, line);
		}
	);
}
