import { datedLineAt } from '../../document/lines.ts';
import { countryNamed } from '../../language/gazetteer.ts';
import { readAloud } from '../../language/read.ts';
import type { Span } from '../../text/span.ts';
import { countrySlot, nameSlot, phraseSlot } from '../slots.ts';
import { atTime, whenAsked } from '../time.ts';
import { lineFrame, type LineContext, type LineFact } from './line.ts';
import { mentionsIn } from './naming.ts';

/** Someone in office went to a country in a year, as lists of visits tell. */
export const listedVisit = lineFrame<'visitor' | 'title' | 'from' | 'to'>({
	name: 'listed-visit',
	tier: 'A',
	identity: ['visitor', 'to'],
	directions: [
		{
			asks: 'visitor',
			kind: 'visit',
			stem: ({ title, from, to }, { when, slots }) => {
				const people = countryNamed(slots.get('from')?.text ?? '')?.demonyms[0];
				return when && title && from && to
					? `Which ${people ?? from} ${title} visited ${to} ${atTime(when)}?`
					: undefined;
			}
		},
		{
			asks: 'when',
			kind: 'visit',
			stem: ({ visitor, title, from, to }, { when, slots }) => {
				const people = countryNamed(slots.get('from')?.text ?? '')?.demonyms[0];
				return when && visitor && title && from && to
					? `${whenAsked(when)} did the ${people ?? from} ${title} ${visitor} visit ${to}?`
					: undefined;
			}
		}
	]
});

const visitsFrom =
	/\bvisits?\b.{0,40}?\bfrom\s+(?:the\s+)?(.{3,40}?)\s+to\s+(?:the\s+)?(.{3,40}?)\s*:?$/i;

/** "Prime Minister Rosa Quispe (2004)" under "Visits from Peru to Kenya". */
export function visits(
	{ reading, headingsOf }: LineContext,
	block: number,
	span: Span
): LineFact[] {
	const [heading] = headingsOf(block);
	const match = heading && visitsFrom.exec(readAloud(reading.legible, heading));
	const [from, to] = [countryNamed(match?.[1] ?? ''), countryNamed(match?.[2] ?? '')];
	const line = from && to ? datedLineAt(reading.legible, span) : undefined;
	if (!from || !to || !line) return [];
	const [who, ...others] = mentionsIn(reading, line.words);
	if (who?.type !== 'person' || who.isPartial || !who.office || others.length > 0) return [];
	if (who.end < line.words.end) return [];
	const slots = new Map([
		['visitor', nameSlot(who, who.name)],
		['title', phraseSlot(who.office.title.toLowerCase(), line.words)],
		['from', countrySlot(from.name, span)],
		['to', countrySlot(to.name, span)]
	]);
	return [
		{
			frame: listedVisit,
			draft: { slots, when: line.when },
			block,
			start: span.start,
			end: span.end
		}
	];
}
