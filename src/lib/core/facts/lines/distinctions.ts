import { readAloud } from '../../language/read.ts';
import type { Span } from '../../text/span.ts';
import { phraseSlot } from '../slots.ts';
import { lineFrame, type LineContext, type LineFact } from './line.ts';
import { calmed } from './subject.ts';

/** What a person was the first or the only one to be, in the lines under the person's name. */
export const distinction = lineFrame<'holder' | 'rank'>({
	name: 'distinction',
	tier: 'A',
	identity: ['rank'],
	directions: [{ asks: 'holder', kind: 'leader', stem: ({ rank }) => rank && `Who was ${rank}?` }]
});

const longest = 90;
const opens =
	/^(?:the )?((?:first|last|only|youngest|oldest|longest-serving)(?:,? \p{L}[\p{L}’'-]*)+)$/iu;
const owned =
	/^(\p{Lu}[\p{L}’'-]*(?: \p{Lu}[\p{L}’'-]*){0,2}[’']s?) ((?:first|last|only|youngest|oldest|longest-serving)(?:,? \p{L}[\p{L}’'-]*)+)$/u;
/** "First woman in the world to …", "First Governor-General of Bengal": words that say among whom. */
const tells = / (?:of|in|from|to) (?:the )?(?:\p{Lu}|world\b)/u;
/** What a verb or a thing would make something else: "First visited Peru", "Last work". */
const isPost =
	/^(?:\S+ )(?:and (?:only|last) )?(?:(?:woman|man|person|female|black|african|asian|indian|muslim|president|prime|governor|viceroy|king|queen|emperor|empress|sultan|ruler|chief|minister|chair\w*|secretary|director|ambassador|speaker|judge|chancellor|commander|leader|premier|mayor|nawab|maharaja|pope|bishop|archbishop|foreigner|european|englishman|american|vice|deputy|native|foreign|civilian|elected|\p{Lu}\p{L}+)(?:[ -]|$))/u;

/** "First Governor-General of Bengal (Regulating Act, 1773)" under "Warren Hastings (1773–1785)". */
export function distinctions(
	{ reading, subjectOf }: LineContext,
	block: number,
	span: Span
): LineFact[] {
	const line = readAloud(reading.legible, {
		start: span.start,
		end: Math.min(span.end, span.start + 300)
	});
	const [sentence = ''] = line.split(/(?<=[\p{Ll})])[.;](?:\s|$)/u, 1);
	const words = sentence
		.replace(/\s*\([^()]*\)\s*$/, '')
		.replace(/, (?:from|in|on) .*$/, '')
		.trim();
	const whose = owned.exec(words);
	const told = whose?.[2] ?? opens.exec(words)?.[1];
	if (!told || words.length > longest || !isPost.test(told) || (!whose && !tells.test(told)))
		return [];
	if (/\b(?:who|whose|whom|which|that|his|her|their|its|was|were|appointed|elected)\b/i.test(told))
		return [];
	const subject = subjectOf(block);
	const isPerson =
		subject?.type === 'person' ||
		(subject?.type === 'name' &&
			/^\s*\(/.test(reading.legible.slice(subject.end, subject.end + 2)));
	if (!subject || !isPerson) return [];
	const rank = told.charAt(0).toLowerCase() + told.slice(1);
	return [
		{
			frame: distinction,
			draft: {
				slots: new Map([
					[
						'holder',
						{ ...subject, type: 'person' as const, text: calmed(reading.legible, subject.text) }
					],
					['rank', phraseSlot(whose ? `${whose[1] ?? ''} ${rank}` : `the ${rank}`, span)]
				])
			},
			block,
			start: span.start,
			end: Math.min(span.end, span.start + sentence.length)
		}
	];
}
