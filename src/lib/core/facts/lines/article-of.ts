import { pairAt } from '../../document/lines.ts';
import { readAloud } from '../../language/read.ts';
import type { Span } from '../../text/span.ts';
import { phraseSlot } from '../slots.ts';
import { constitutionOf } from './constitution.ts';
import type { LineContext, LineFact } from './line.ts';
import { mentionsIn, slotIn } from './naming.ts';
import { lawOf, provision } from './provisions.ts';

const article = /^Art(?:icle|\.) ?(\d{1,3}[A-Z]{0,2}(?:\(\d+\))?)(?=\s*(?:[;,.]|$))/;

/** "Election Commission: Article 324": a body and the article that it stands in. */
export function articleOf(context: LineContext, block: number, span: Span): LineFact[] {
	const { reading } = context;
	const found = pairAt(reading.legible, span);
	const match =
		found &&
		article.exec(
			reading.legible.slice(found.value.start, Math.min(found.value.end, found.value.start + 30))
		);
	if (!match) return [];
	const [named] = mentionsIn(reading, found.key);
	const isNamed =
		named?.type === 'organisation' || named?.type === 'name' || named?.type === 'office';
	const isWhole = named && named.end - named.start >= found.key.end - found.key.start - 4;
	const law =
		isNamed && isWhole
			? (lawOf(context, block) ?? constitutionOf(context, block, span))
			: undefined;
	const body = law && slotIn(reading, found.key);
	if (!body) return [];
	const said = readAloud(reading.legible, found.key).replace(/^the /i, '');
	const part = phraseSlot(`Article ${match[1] ?? ''}`, found.value);
	return [
		{
			frame: provision,
			draft: {
				slots: new Map([
					['part', part],
					['law', law],
					['matter', phraseSlot(`the ${said}`, found.key)]
				])
			},
			block,
			start: span.start,
			end: found.value.start + match[0].length
		}
	];
}
