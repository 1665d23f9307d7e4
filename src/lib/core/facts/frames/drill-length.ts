import { contains } from '../../text/span.ts';
import type { Context } from '../context.ts';
import type { Slot } from '../fact.ts';
import type { Draft } from '../frame.ts';
import { phraseSlot } from '../slots.ts';
import type { Told } from './drill-occasion.ts';
import { durationSlot, isDuration } from './duration.ts';

const days = /^(?:day|week|month)$/;
/** "the 14-day joint exercise", "the two week-long drill". */
const before =
	/^(?:[- ]?long)?,? (?:(?!phase|leg|validation|planning)[\p{L}-]+,? ){0,6}?(?:exercises?|drills?|war ?games?|man(?:oeuvre|euver)s)\b(?! phase)/iu;
/** "the exercise will last *for* 12 days", "spread over two weeks". */
const lasts =
	/\b(?:last(?:s|ed|ing)?|continued?|spread|spanning|spanned|ran|runs?|held|conducted|go(?:es)? on)(?: for| over)?(?: a period of| about| over| nearly)? (?:an? )?$/;
const isWhole = /^(?:[.,;]|$| (?:from|in|at|and|with|starting|beginning|till|until|between)\b)/;

/** How long one occasion of an exercise took. */
export function lasted(told: Told, context: Context): Draft[] {
	const { occasion, text, start } = told;
	if (!occasion || /\bphases?\b/i.test(text)) return [];
	const size = context.sentence.mentions.find((mention) => {
		if (!isDuration(mention, days) || !contains(told, mention)) return false;
		const after = text.slice(mention.end - start);
		const lead = text.slice(0, mention.start - start);
		return (
			(before.test(after) && !/\b(?:last|next|previous|first|a few) $/.test(lead)) ||
			(lasts.test(lead) && isWhole.test(after))
		);
	});
	if (!size || !isDuration(size, days)) return [];
	return [
		{
			slots: new Map<string, Slot>([
				['drill', phraseSlot(occasion, told.drill)],
				['deed', phraseSlot('last', told.drill)],
				['length', durationSlot(size, context)]
			])
		}
	];
}
