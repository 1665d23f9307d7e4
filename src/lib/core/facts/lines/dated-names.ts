import type { Mention } from '../../language/mention.ts';
import type { Reading, Sentence } from '../../language/read.ts';
import type { Slot } from '../fact.ts';
import { dated } from '../frames/dated.ts';
import type { LineFact } from './line.ts';
import { isTelling, slotIn, numbered } from './naming.ts';

const recurring =
	/\b(?:elections?|summit|meeting|session|games|olympics|cup|festival|championship|conference|congress|season|budget|census)\b/i;

type Dated = Extract<Mention, { type: 'date' }>;

/** The year that stands in a name's phrase: "the 1947 Madras Riots", "the Kargil War of 1999". */
function yearOfName({ mentions }: Sentence, name: Mention, legible: string): Dated | undefined {
	return mentions.find((mention): mention is Dated => {
		if (mention.type !== 'date' || mention.value.basis !== 'stated') return false;
		if (mention.end <= name.start)
			return (
				mention.value.precision === 'year' &&
				/\bthe $/i.test(legible.slice(Math.max(0, mention.start - 5), mention.start)) &&
				legible.slice(mention.end, name.start) === ' '
			);
		return (
			mention.start >= name.end && /^ of (?:the )?$/.test(legible.slice(name.end, mention.start))
		);
	});
}

/**
 * What names with a year in their phrase say: when a war was fought. The year of a treaty or a law keeps it apart
 * from others of its name, and is not always that of its signing.
 */
export function datedNames(reading: Reading, sentence: Sentence): LineFact[] {
	const { legible } = reading;
	return sentence.mentions.flatMap((mention): LineFact[] => {
		if (mention.type !== 'event') return [];
		const slot = slotIn(reading, mention, mention);
		const another =
			/\b(?:subsequent|new|later|revised|amended|amending|proposed|another|similar|draft)\s$/i.test(
				legible.slice(Math.max(0, mention.start - 14), mention.start)
			);
		const date =
			slot && !another && isTelling(slot.text) ? yearOfName(sentence, mention, legible) : undefined;
		if (!slot || !date || 'part' in date.value) return [];
		const named: Slot = { ...numbered(legible, slot), article: 'the' };
		const span = {
			start: Math.min(mention.start, date.start),
			end: Math.max(mention.end, date.end)
		};
		const when = date.value;
		if (slot.type !== 'event' || recurring.test(slot.text)) return [];
		return [
			{
				frame: dated,
				draft: { slots: new Map([['event', named]]), when, tier: 'B' },
				block: sentence.block,
				...span
			}
		];
	});
}
