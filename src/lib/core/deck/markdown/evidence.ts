import type { Evidence } from '../source.ts';
import { isPlain, printField, printLiteral } from './value.ts';

const written = /^(\S+)(?:\s+(\d{1,9})(?::(\d{1,9})[-–](\d{1,9}))?)?(?:\s+"([\s\S]*)")?$/;

/** Reads `svi 4:120-188 "the words"`: source, paragraph, span and quote, of which only the source must stand. */
export function readEvidence(value: string): Evidence | undefined {
	const found = written.exec(value);
	if (!found) return undefined;
	const [, source = '', paragraph = '0', start = '0', end = '0', quote] = found;
	return {
		source,
		paragraph: Number(paragraph),
		start: Number(start),
		end: Number(end),
		...(quote !== undefined && { quote })
	};
}

export function printEvidence(evidence: Evidence): string {
	const { source, paragraph, start, end, quote } = evidence;
	const span = start === 0 && end === 0 ? '' : `:${start}-${end}`;
	const place = paragraph === 0 && span === '' ? '' : ` ${paragraph}${span}`;
	const line = `${source}${place}${quote === undefined ? '' : ` "${quote}"`}`;
	const isExact = isPlain(line) && isSame(readEvidence(line), evidence);
	return isExact ? printField('S', line) : printLiteral('S', evidence);
}

const isSame = (a: Evidence | undefined, b: Evidence) =>
	a?.source === b.source &&
	a.paragraph === b.paragraph &&
	a.start === b.start &&
	a.end === b.end &&
	a.quote === b.quote;
