import type { PlainDate } from '#lib/core/text/date.ts';
import type { GenerateInput } from '#lib/workers/generate.ts';

/** Markdown if the file says so, or if a pasted text shows its marks. */
export const formatOf = (text: string, file: string | undefined): GenerateInput['format'] =>
	/\.(md|markdown)$/i.test(file ?? '') ||
	(file === undefined && /^#{1,6} \S|\]\(\S+\)|^\s*[-*] \S.*\n\s*[-*] \S/m.test(text))
		? 'markdown'
		: 'text';

/** Bytes that are no text decode to zeros or replacement signs. */
export const isText = (text: string): boolean => !/[\0\ufffd]/.test(text.slice(0, 100_000));

/** A date as fine as it is known, 2024, 2024-05 or 2024-05-17; undefined for anything else. */
export function plainDate(iso: string): PlainDate | undefined {
	const match = /^(\d{4})(?:-(\d\d)(?:-(\d\d))?)?$/.exec(iso.trim());
	if (!match || Number.isNaN(Date.parse(iso.trim()))) return undefined;
	const [year, month, day] = match.slice(1).map(Number);
	if (year === undefined) return undefined;
	if (match[2] === undefined || month === undefined) return { precision: 'year', year };
	if (match[3] === undefined || day === undefined) return { precision: 'month', year, month };
	return { precision: 'day', year, month, day };
}
