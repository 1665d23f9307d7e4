import { pairAt, trimmed } from '../../document/lines.ts';
import { readAloud } from '../../language/read.ts';
import type { Span } from '../../text/span.ts';
import type { Slot } from '../fact.ts';
import { phraseSlot } from '../slots.ts';
import { constitutionOf } from './constitution.ts';
import { isSectionName } from './headings.ts';
import type { LineContext, LineFact } from './line.ts';
import { matterIn } from './matter.ts';
import { mentionsIn, slotIn } from './naming.ts';
import { parentOf } from './nesting.ts';
import { full, lawOf, provision } from './provisions.ts';

const article = /^Art(?:icle|\.) ?(\d{1,3}[A-Z]{0,2}(?:\(\d+\))?)(?=\s*(?:[;,.]|$))/;
/** "Money Bill (Art 110): …": what a line or a heading is on, with its articles in brackets. */
const labelled =
	/^(?<label>\p{Lu}[^:;()–—]{3,60}?)\s*\((?<part>(?:Art(?:icle)?s?\.?|Sections?) ?\d{1,3}[A-Z]{0,2}(?:\s?(?:[–-]|to|and|&)\s?\d{1,3}[A-Z]{0,2})?)\)(?=\s*(?:[:–—]|-\s|$))/u;

type Found = { readonly matter: Slot; readonly part: string; readonly end: number };

/** "Election Commission: Article 324": a body and the article that it stands in. */
function named({ reading }: LineContext, span: Span): Found | undefined {
	const found = pairAt(reading.legible, span);
	const match =
		found &&
		article.exec(
			reading.legible.slice(found.value.start, Math.min(found.value.end, found.value.start + 30))
		);
	if (!match) return undefined;
	const [mention] = mentionsIn(reading, found.key);
	const isNamed =
		mention?.type === 'organisation' || mention?.type === 'name' || mention?.type === 'office';
	const isWhole = mention && mention.end - mention.start >= found.key.end - found.key.start - 4;
	if (!isNamed || !isWhole || !slotIn(reading, found.key)) return undefined;
	const said = readAloud(reading.legible, found.key).replace(/^the /i, '');
	return {
		matter: phraseSlot(`the ${said}`, found.key),
		part: `Article ${match[1] ?? ''}`,
		end: found.value.start + match[0].length
	};
}

function bracketed({ reading }: LineContext, block: number, span: Span): Found | undefined {
	const whole = reading.legible.slice(span.start, Math.min(span.end, span.start + 120));
	const number = /^(?:\d{1,2}|[IVX]{1,5})\.\s+/.exec(whole)?.[0].length ?? 0;
	const match = labelled.exec(whole.slice(number));
	const { label = '', part = '' } = match?.groups ?? {};
	// "Pardoning power" under "Governor": whose, the line above says
	if (!match || isSectionName(label) || parentOf(reading.document, block) !== undefined)
		return undefined;
	const start = span.start + number;
	const key = trimmed(reading.legible, { start, end: start + label.length });
	const said = readAloud(reading.legible, key);
	const [mention] = mentionsIn(reading, key);
	// "Legislative" names nothing; "Parliament" does
	if ((mention?.type ?? 'name') === 'name' && !/[ \p{Lu}]/u.test(said.slice(1))) return undefined;
	const article = mention?.type === 'office' ? 'the ' : '';
	const matter = matterIn(reading, key);
	return matter && matter.head === undefined
		? {
				matter: said.includes(' ') && !article ? matter : phraseSlot(article + said, key),
				part: full(part),
				end: start + match[0].length
			}
		: undefined;
}

/** The article that a body, an office or a matter stands in. */
export function articleOf(context: LineContext, block: number, span: Span): LineFact[] {
	const found = named(context, span) ?? bracketed(context, block, span);
	const law = found && (lawOf(context, block) ?? constitutionOf(context, block, span));
	if (!found || !law) return [];
	return [
		{
			frame: provision,
			draft: {
				slots: new Map([
					['part', phraseSlot(found.part, span)],
					['law', law],
					['matter', found.matter]
				])
			},
			block,
			start: span.start,
			end: found.end
		}
	];
}
