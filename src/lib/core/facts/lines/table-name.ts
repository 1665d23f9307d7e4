import type { Table } from '../../document/tables.ts';
import { readAloud } from '../../language/read.ts';
import { capital } from '../../text/capital.ts';
import type { Span } from '../../text/span.ts';
import { firmNamed } from './firm.ts';
import type { Subject } from './subject.ts';
import type { LineContext } from './line.ts';
import { slotIn, type Legible } from './naming.ts';

/** A name ends where the same in other languages follows: "Salt Treaty French: Traité du sel". */
const translated = /\s+\p{Lu}\p{Ll}+:\s.*$/u;

/** The name that stands over an infobox: the first cell of a row whose others are empty. */
export function tableName(reading: Legible, { rows: [first] }: Table): Subject | undefined {
	const [name, ...others] = first?.cells ?? [];
	if (!name || others.some(({ start, end }) => end > start)) return undefined;
	const words = reading.legible.slice(name.start, name.end).replace(translated, '');
	const lead = /^the\s+/i.exec(words)?.[0].length ?? 0;
	const span: Span = { start: name.start + lead, end: name.start + words.length };
	const slot = slotIn(reading, span);
	return slot?.mention ? slot : firmNamed(readAloud(reading.legible, span), span);
}

const longestTopic = 12;
/** "List of Rivers and their Mouths" is on rivers and their mouths; "Table 3" is on nothing. */
export const topicOf = (words: string): string | undefined => {
	const said = words
		.replace(
			/^(?:(?:the )?(?:following )?(?:list|table|names?|map|chart) (?:of|showing)(?: the)?|table \d[\d.]*\s*[:.–—-])\s+/i,
			''
		)
		.replace(/[\s:]+$/, '');
	const count = said.split(' ').length;
	return /^\P{Ll}/u.test(words) &&
		!/[.?!;|]/.test(said) &&
		count > 1 &&
		count <= longestTopic &&
		!/\b(?:contents|show|page|read|click)\b/i.test(said)
		? capital(said)
		: undefined;
};

/** What a table is on: the line right above it, the heading or title that it stands under. */
export function tableTopic(
	{ reading, headingsOf }: LineContext,
	{ rows: [first] }: Table
): string | undefined {
	const block = first?.block ?? 0;
	const above = reading.document.blocks[block - 1];
	const caption =
		above?.kind === 'body' || above?.kind === 'caption'
			? topicOf(readAloud(reading.legible, above.span))
			: undefined;
	const over = () =>
		headingsOf(block).flatMap((heading) => topicOf(readAloud(reading.legible, heading)) ?? []);
	return caption ?? over()[0] ?? topicOf(reading.document.title ?? '');
}
