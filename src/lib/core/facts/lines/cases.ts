import { dateAtStart } from '../../document/lines.ts';
import { readAloud } from '../../language/read.ts';
import type { Span } from '../../text/span.ts';
import { phraseSlot } from '../slots.ts';
import { ruling } from '../frames/ruling.ts';
import type { LineContext, LineFact } from './line.ts';

const line =
	/^((?:\p{Lu}[\p{L}.'’&-]*\s|(?:of|the|and|for|&)\s){1,7}(?:v\.?|vs\.?|versus)\s(?:(?:\p{Lu}[\p{L}.'’&-]*|of|the|and|for|&)[\s,]?){1,8}?)\s*(?:(?:case|judgment|judgement),?\s)?[,(]\s?((?:\p{Lu}\p{Ll}{2,8}\.? \d{1,2}, |\d{1,2} \p{Lu}\p{Ll}{2,8},? )?\d{4})\)?(?=\s*(?:[:–—-]|$))/u;

/** A court decided a case in a year: "Golaknath v. State of Punjab (1967)". */
export function cases({ reading }: LineContext, block: number, span: Span): LineFact[] {
	const text = readAloud(reading.legible, span).slice(0, 240);
	const match = line.exec(text);
	const when = match && dateAtStart(match[2] ?? '', { start: 0, end: match[2]?.length ?? 0 })?.when;
	if (!match || !when) return [];
	const name = (match[1] ?? '').replace(/[\s,]+$/, '').replace(/\s(?:v|vs|versus)\.?\s/, ' v. ');
	return [
		{
			frame: ruling,
			draft: { slots: new Map([['name', phraseSlot(name, span)]]), when },
			block,
			start: span.start,
			end: span.end
		}
	];
}
