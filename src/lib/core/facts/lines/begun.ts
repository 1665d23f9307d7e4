import { dateAtStart, trimmed } from '../../document/lines.ts';
import type { Span } from '../../text/span.ts';
import type { LineContext, LineFact } from './line.ts';
import { propertyFacts } from './pairs.ts';

/** The verb that a line begins with, and the keys under which a table would tell its date and its doer. */
const keys: ReadonlyMap<string, { readonly date: string; readonly doer: string }> = new Map([
	['launched', { date: 'launched', doer: 'launched by' }],
	['founded', { date: 'founded', doer: 'founded by' }],
	['established', { date: 'established', doer: 'established by' }],
	['formed', { date: 'formed', doer: 'formed by' }],
	['inaugurated', { date: 'inaugurated', doer: 'inaugurated by' }],
	['opened', { date: 'opened', doer: 'opened by' }],
	['signed', { date: 'signed', doer: '' }],
	['adopted', { date: 'adopted', doer: '' }],
	['completed', { date: 'completed', doer: '' }],
	['built', { date: 'built', doer: 'built by' }]
]);

const opening = new RegExp(
	`^(?:It )?(?:[Ww]as )?(?:[Oo]fficially |[Ff]irst )?(${[...keys.keys()].join('|')})\\s+(?=(on|in|by)\\s)`,
	'i'
);

/** The words after "by", before a date or a comma. */
const doer =
	/^by\s+((?:the\s+)?\p{Lu}[^,;:()]*?)(?=\s+(?:on|in|at|under|as|to|for|with)\s|[,;.]|$)/u;

/** "Launched on 2 May 2016 by Rosa Quispe" under the name of a scheme: its date and its doer, as a table tells them. */
export function begun({ reading, likelyOf }: LineContext, block: number, span: Span): LineFact[] {
	const { legible } = reading;
	const own = trimmed(legible, span);
	if (own.end - own.start > 160) return [];
	const dated = dateAtStart(legible, own);
	const joint = dated && /^\s*[:–—-]\s*/.exec(legible.slice(dated.end, own.end))?.[0].length;
	const start = dated && joint !== undefined ? dated.end + joint : own.start;
	const match = opening.exec(legible.slice(start, own.end));
	const known = keys.get(match?.[1]?.toLowerCase() ?? '');
	const subject = match && known && likelyOf(block);
	if (!match || !known || !subject) return [];
	const rest = { start: start + match[0].length, end: own.end };
	const words = legible.slice(rest.start, rest.end);
	const when = /^by\s/i.test(words) ? undefined : dateAtStart(legible, rest);
	const by = words.search(/(?<=^|\s)by\s+(?:the\s+)?\p{Lu}/u);
	const who = by < 0 ? undefined : doer.exec(words.slice(by))?.[1];
	const whoAt = who === undefined ? 0 : rest.start + by + words.slice(by).indexOf(who);
	const tell = (key: string, value: Span) =>
		propertyFacts(reading, subject, key, value, block, span);
	return [
		...(when ? tell(known.date, { start: rest.start, end: when.end }) : []),
		...(!when && dated && joint !== undefined
			? tell(known.date, { start: own.start, end: dated.end })
			: []),
		...(who !== undefined && known.doer !== ''
			? tell(known.doer, { start: whoAt, end: whoAt + who.length })
			: [])
	];
}
