import type { Table } from '../../document/tables.ts';
import { readAloud } from '../../language/read.ts';
import type { Span } from '../../text/span.ts';
import { firmNamed } from './firm.ts';
import type { Subject } from './subject.ts';
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
