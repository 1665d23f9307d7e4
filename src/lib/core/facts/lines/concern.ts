import { readAloud } from '../../language/read.ts';
import type { Span } from '../../text/span.ts';
import { phraseSlot } from '../slots.ts';
import { dateAtStart } from '../../document/lines.ts';
import { lineFrame, type LineContext, type LineFact } from './line.ts';
import { inSentence, isTelling, mentionsIn } from './naming.ts';

/** A commission or committee and its matter: "Sarkaria Commission (1983): Centre–State relations". */
export const concern = lineFrame<'body' | 'matter'>({
	name: 'concern',
	tier: 'B',
	identity: ['body', 'matter'],
	directions: [
		{
			asks: 'matter',
			kind: 'organisation',
			stem: ({ body }, { when }) =>
				body && `What did ${body}${when ? ` of ${String(yearIn(when))}` : ''} deal with?`
		},
		{
			asks: 'body',
			kind: 'organisation',
			stem: ({ matter }, { slots, when }) => {
				const head = slots.get('body')?.head;
				return when && matter && head
					? `Which ${head} of ${String(yearIn(when))} dealt with ${matter}?`
					: undefined;
			}
		}
	]
});

const yearIn = (when: object): number | string => ('year' in when ? (when.year as number) : '');

const line =
	/^((?:\p{Lu}[\p{L}.'’-]*\s){1,4}(Commission|Committee|Panel|Mission))\s*(?:[(,]\s*(\d{4})\s*\)?)?\s*(?::|[–—]|-(?=\s))\s*(?:on\s+|related to\s+|relating to\s+|for\s+)?(?=\S)/u;

export function concerns({ reading }: LineContext, block: number, span: Span): LineFact[] {
	const text = reading.legible.slice(span.start, Math.min(span.end, span.start + 300));
	const match = line.exec(text);
	const name = match?.[1];
	if (!match || name === undefined || !isTelling(name)) return [];
	const start = span.start + match[0].length;
	const matter = readAloud(reading.legible, { start, end: span.end }).replace(/[\s.;]+$/, '');
	const isNoun =
		matter.length > 3 &&
		matter.split(' ').length <= 8 &&
		!/[:;?!.()[\]"“”]|\d{4}|\b(?:is|was|are|were|it|its|this|he|chair\w*|headed|set|submitted|appointed|formed|by|\w+ed)\b/i.test(
			matter
		);
	if (!isNoun) return [];
	const year =
		match[3] === undefined ? undefined : dateAtStart(match[3], { start: 0, end: 4 })?.when;
	const isName = mentionsIn(reading, { start, end: span.end }).some(
		(mention) =>
			mention.start === start && mention.end - mention.start > (matter.split(' ')[0]?.length ?? 0)
	);
	// "Salt Committee – Rosa Quispe": who chaired it
	const isPerson =
		mentionsIn(reading, { start, end: span.end }).some(
			(mention) => mention.type === 'person' && mention.start <= start + 8
		) || /^(?:\p{Lu}[\p{L}.]* ){1,3}\p{Lu}\p{L}+$/u.test(matter);
	if (isPerson) return [];
	const said = isName ? matter : inSentence(matter);
	const slots = new Map([
		[
			'body',
			{
				...phraseSlot(name, span),
				article: 'the' as const,
				type: 'organisation' as const,
				head: (match[2] ?? '').toLowerCase()
			}
		],
		['matter', phraseSlot(said, { start, end: span.end })]
	]);
	return [
		{
			frame: concern,
			draft: { slots, ...(year ? { when: year } : {}) },
			block,
			start: span.start,
			end: span.end
		}
	];
}
