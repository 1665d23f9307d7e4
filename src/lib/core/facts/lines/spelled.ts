import { pairAt, trimmed } from '../../document/lines.ts';
import { readAloud } from '../../language/read.ts';
import { unshouted } from '../../language/names.ts';
import type { Span } from '../../text/span.ts';
import { abbreviation, elsewhere, isKnownByLetters, spelledOut } from '../frames/abbreviation.ts';
import { phraseSlot } from '../slots.ts';
import type { LineContext, LineFact } from './line.ts';

/** "WHO: World Health Organization", "GATT (General Agreement on Tariffs and Trade)": letters and what they stand for. */
export function spelled({ reading }: LineContext, block: number, span: Span): LineFact[] {
	const { legible } = reading;
	const found = pairAt(legible, span) ?? bracketed(legible, span) ?? headed(legible, span);
	const short = found ? readAloud(legible, found.key) : '';
	if (!found || !/^\p{Lu}[\p{L}]?\p{Lu}{1,6}$/u.test(short) || elsewhere.has(short)) return [];
	const value = trimmed(legible, found.value, /[\s.,;)\]]/);
	const open = /^[([]\s*/.exec(legible.slice(value.start, value.end))?.[0].length ?? 0;
	const inner = { start: value.start + open, end: value.end };
	const [full = ''] = readAloud(legible, inner).split(/\s*[,;(]|\s[–—-]\s|\.\s/, 1);
	// "World Trade Org."
	const isCut = /\p{L}\.\)?$/u.test(readAloud(legible, found.value));
	if (isCut || full.length > 90 || spelledOut(full, short) !== full) return [];
	return [
		{
			frame: abbreviation,
			draft: {
				tier: isKnownByLetters(short, full) ? 'A' : 'B',
				slots: new Map([
					['short', phraseSlot(short, found.key)],
					['full', phraseSlot(unshouted(full), inner)]
				])
			},
			block,
			start: span.start,
			end: span.end
		}
	];
}

/** "GATT (General Agreement on Tariffs and Trade)" on a line by itself. */
function bracketed(legible: string, { start, end }: Span) {
	const match = /^(\p{Lu}{2,8})\s*:?\s*\(([^()]{6,90})\)\s*$/u.exec(legible.slice(start, end));
	if (!match) return undefined;
	const open = start + match[0].indexOf('(');
	return {
		key: { start, end: start + (match[1]?.length ?? 0) },
		value: { start: open + 1, end: open + 1 + (match[2]?.length ?? 0) }
	};
}

/** "General Agreement on Tariffs and Trade (GATT)" on a line by itself, as a heading has it. */
function headed(legible: string, { start, end }: Span) {
	const match = /^(\p{Lu}[^():,;]{6,90}) \((\p{Lu}{2,8})\)$/u.exec(legible.slice(start, end));
	if (!match) return undefined;
	const full = start + (match[1]?.length ?? 0);
	return { key: { start: full + 2, end: end - 1 }, value: { start, end: full } };
}
