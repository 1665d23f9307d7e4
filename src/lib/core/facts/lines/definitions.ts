import { uncapital } from '../../text/capital.ts';
import { pairAt } from '../../document/lines.ts';
import { readAloud } from '../../language/read.ts';
import type { Span } from '../../text/span.ts';
import { phraseSlot } from '../slots.ts';
import { lineFrame, type LineContext, type LineFact } from './line.ts';

/** A term and what it means: "Repo rate – the rate at which a central bank lends to banks". */
export const definition = lineFrame<'term' | 'meaning'>({
	name: 'definition',
	tier: 'B',
	identity: ['term'],
	directions: [
		{
			asks: 'term',
			kind: 'term',
			stem: ({ meaning }) => meaning && `Which term means “${meaning}”?`
		}
	]
});

const shortest = 6;
const most = 22;

/** A meaning begins with the kind of thing that the term is and goes on to tell it from others. */
const opens =
	/^(?:the|an?)\s+(?:[\p{L}'’-]+\s){0,5}?(?:which|that|who|whose|where|when|at which|in which|by which|on which|of|for|to|between|from|charged|levied|paid|imposed|given|used|made|caused|held|found|formed|produced)\s/iu;
const leans =
	/\b(?:it|its|this|these|those|they|their|he|his|she|her|such|same|above|below|we|our|you|your|here|there|was|were|had|will)\b|[;:?!"“”()[\]{}|<>]|\.\s|\d|\bthe (?:first|last|only|largest|longest|highest|\p{L}+est)\b/iu;
const term = /^\p{L}[\p{L}'’-]*(?: [\p{L}'’-]+){0,3}$/u;
const notTerms =
	/^(?:note|example|answer|question|definition|meaning|purpose|objective|aim|result|cause|effect|significance|importance|features?|function|role|mandate|composition|theme|background|context|why|how|what|who|where|when|source|summary|conclusion|criticism|advantages?|disadvantages?|benefits?|challenges?|step|tip|remember|fact|status|type|issue|idea|reason|message|goal|mission|vision|origin|location|first|second|third|next|finally|also|update|press|photo|image|caption|author|about)s?$/i;

/** Definitions stand in lists of their like; an item under a heading that calls for them, or beside others. */
export function definitions({ reading }: LineContext, block: number, span: Span): LineFact[] {
	const found = pairAt(reading.legible, span);
	if (!found) return [];
	const name = readAloud(reading.legible, found.key);
	const meaning = readAloud(reading.legible, found.value).replace(/[\s.;]+$/, '');
	const words = meaning.split(' ').length;
	if (!term.test(name) || notTerms.test(name)) return [];
	if (words < shortest || words > most || !opens.test(meaning) || leans.test(meaning)) return [];
	const first = name.split(' ')[0]?.toLowerCase() ?? '';
	if (/^(?:the|a|an)$/.test(first) || new RegExp(`\\b${first}`, 'i').test(meaning)) return [];
	const said = uncapital(meaning);
	return [
		{
			frame: definition,
			draft: {
				slots: new Map([
					[
						'term',
						phraseSlot(
							/^\p{Lu}\p{Ll}+(?: \p{Ll}|$)/u.test(name) ? name.toLowerCase() : name,
							found.key
						)
					],
					['meaning', phraseSlot(said, found.value)]
				])
			},
			block,
			start: span.start,
			end: span.end
		}
	];
}
