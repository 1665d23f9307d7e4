import { pairAt } from '../../document/lines.ts';
import { readAloud, type Reading } from '../../language/read.ts';
import type { Span } from '../../text/span.ts';
import { fold } from '../../text/unicode.ts';
import type { Slot } from '../fact.ts';
import { oncePerReading } from '../once.ts';
import { phraseSlot } from '../slots.ts';
import { columnValue, isHead, isName, singular, valueHead } from './columns.ts';
import type { LineContext, LineFact } from './line.ts';
import { propertiesNamed } from './property.ts';
import { topicOf } from './table-name.ts';

/** Under so many headings a key recurs, and so many keys do. */
const least = 2;

/** The keys that recur under several headings: what each heading names has one of them. */
const recurring = oncePerReading((reading: Reading): ReadonlySet<string> => {
	const under = new Map<string, Set<number>>();
	for (const { span, under: heading, kind } of reading.document.blocks) {
		if (heading === undefined || kind === 'heading' || span.end - span.start > 300) continue;
		const found = pairAt(reading.legible, span);
		const key = found && fold(readAloud(reading.legible, found.key));
		if (key) under.set(key, (under.get(key) ?? new Set()).add(heading));
	}
	const keys = [...under].flatMap(([key, headings]) => (headings.size >= least ? [key] : []));
	return new Set(keys.length >= least ? keys : []);
});

const mostNames = 3;
/** "Salt fever, Night cough": a few names of few words each. */
function namesIn(words: string): string[] | undefined {
	const names = words.replace(/\.$/, '').split(/\s*(?:,| and | & )\s*/);
	const areNames = names.every(
		(name) => name.split(' ').length <= 3 && /^[\p{L}’'-]+(?: [\p{L}’'-]+)*$/u.test(name)
	);
	return names.length <= mostNames && areNames && /^\p{Lu}/u.test(words) ? names : undefined;
}

/** "Deficiency disease – Salt fever" under "Vitamin S", where the headings beside it have such a line too. */
export function keyed(context: LineContext, block: number, span: Span): LineFact[] {
	const { reading, headingsOf } = context;
	const found = pairAt(reading.legible, span);
	const key = found ? readAloud(reading.legible, found.key) : '';
	if (!found || !isHead(valueHead, key) || propertiesNamed(key).length > 0) return [];
	if (!recurring(reading).has(fold(key))) return [];
	const [heading, ...above] = headingsOf(block);
	const subject = heading
		? readAloud(reading.legible, heading).replace(/^\d[\d.]*\)?\s+|\s*\([^()]*\)$|[\s:]+$/g, '')
		: '';
	const said = readAloud(reading.legible, found.value);
	const names = namesIn(said);
	const topic = above
		.map((one) => topicOf(readAloud(reading.legible, one)))
		.concat(topicOf(reading.document.title ?? ''))
		.find((one) => one !== undefined);
	if (!names || !topic || !isName(subject) || fold(`${topic} ${subject}`).includes(fold(said)))
		return [];
	const slots = new Map<string, Slot>([
		['topic', phraseSlot(topic, span)],
		['subject', phraseSlot(subject, span)],
		['key', phraseSlot(names.length > 1 ? `${singular(key)}s` : singular(key), found.key)],
		[
			'value',
			{
				...phraseSlot(names.join(', '), found.value),
				...(names.length > 1 ? { isPlural: true } : {})
			}
		]
	]);
	return [{ frame: columnValue, draft: { slots }, block, start: span.start, end: span.end }];
}
