import { readAloud } from '../../language/read.ts';
import type { Span } from '../../text/span.ts';
import { uncapital } from '../../text/capital.ts';
import type { Context } from '../context.ts';
import type { Slot } from '../fact.ts';
import type { Draft, Frame } from '../frame.ts';
import { phraseSlot } from '../slots.ts';
import { isNatural, ofNature } from './natural.ts';
import { endsCut, namesOne } from './slot-names.ts';
import { openingSubject, plainly } from './spoken-of.ts';

const shape =
	/^(?<whole>[^,;:()]{2,90}?) (?<verb>consists? of|comprises?|(?:is|are) (?:mainly |mostly |primarily )?(?:composed|made up|comprised|made) of|(?:is|are) an? (?:alloy|mixture|compound) of) (?<parts>(?!\d)\p{L}.+)$/u;
const ends =
	/[.;:(–—“”"]|,? (?:which|who|that|where|while|as specified|as well|with|appointed|elected|nominated|each|including|such as|whose|drawn|representing)\b/;
const leaning =
	/\b(?:its?|this|these|those|such|his|her|their|they|various|several|many|different|other (?!members)|some|numerous|etc|two|three|four|five|six|seven|eight|nine|ten|\d+)\b/i;
const most = 14;

/** "the Senate, the House and the President": two parts at least, and none of them cut. */
function partsOf(told: string): string | undefined {
	const all = told
		.slice(0, ends.exec(told)?.index ?? told.length)
		.replace(/,$/, '')
		.trim();
	const words = all.split(' ').length;
	const isList = /^[^,]+(?:, [^,]{2,60})*,? and [^,]+$/.test(all);
	return !isList ||
		words > most ||
		leaning.test(all.replace(/\band (?:two|three|four|five|six|\d) other members$/, '')) ||
		endsCut({ text: all })
		? undefined
		: all;
}

function wholeOf(text: string, context: Context): { slot: Slot; isKind: boolean } | undefined {
	const [, article, noun = ''] = /^(?:(the|an?) )?(.+)$/iu.exec(text) ?? [];
	const { start } = plainly(context);
	if (isNatural(noun))
		return {
			slot: {
				...phraseSlot(uncapital(noun), { start, end: start + text.length }),
				article: /^the$/i.test(article ?? '') ? 'the' : ''
			},
			isKind: true
		};
	const slot = openingSubject(start + text.length, context);
	return slot && namesOne(slot) && slot.type !== 'person' ? { slot, isKind: false } : undefined;
}

/** How a question tells it: "does … consist of", "is … an alloy of". */
function doesOf(verb: string, span: Span): Slot {
	const [be = '', ...rest] = verb.split(' ');
	if (/^(?:is|are)$/.test(be) && /^(?:made|an?)\b/.test(rest.join(' ')))
		return { ...phraseSlot(be, span), head: rest.join(' ') };
	return phraseSlot(/^(?:consist|comprise|are)$/.test(be) ? 'do' : 'does', span);
}

function read(context: Context): Draft[] {
	const { sentence } = context;
	const match = shape.exec(plainly(context).text);
	const { whole = '', verb = '', parts = '' } = match?.groups ?? {};
	if (!match) return [];
	const found = wholeOf(whole, context);
	const told = partsOf(readAloud(parts, { start: 0, end: parts.length }).replace(/ & /g, ' and '));
	if (!found || !told) return [];
	const { slot, isKind } = found;
	const span = { start: sentence.start, end: sentence.end };
	return [
		{
			slots: new Map([
				['whole', slot],
				['parts', phraseSlot(told, span)],
				['does', doesOf(verb, span)],
				...(isKind ? ([[ofNature, phraseSlot(ofNature, span)]] as const) : [])
			]),
			predicate: 'consist'
		}
	];
}

/** The parts, by name, of a body or a thing of nature. */
export const consist: Frame<'whole' | 'parts' | 'does' | 'nature'> = {
	name: 'consist',
	tier: 'B',
	identity: ['whole'],
	read,
	directions: [
		{
			asks: 'parts',
			kind: 'other',
			stem: ({ whole }, { slots }) =>
				whole &&
				`What ${slots.get('does')?.text ?? 'does'} ${whole} ${slots.get('does')?.head ?? 'consist of'}?`
		}
	]
};
