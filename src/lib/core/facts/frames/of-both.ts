import type { Context } from '../context.ts';
import type { Slot } from '../fact.ts';
import { joined } from '../slots.ts';

/** Bodies and talks that every pair of states has. */
const joint =
	/\b(?:(?:[Jj]oint|[Mm]ixed|[Bb]i-?[Nn]ational|[Ii]nter-?[Gg]overnmental)(?: \p{L}+(?: and)?){0,5}? (?:[Cc]ommission|[Cc]ommittee|[Cc]ouncil|[Gg]roup|[Cc]onsultations?|[Dd]ialogue)|(?:[Ff]oreign [Oo]ffice|[Pp]olitical|[Bb]ilateral) [Cc]onsultations?|JMC|JCM|JEC|FOC)\b/u;

/** "the second session of the Joint Commission" in a text about two states is theirs. */
export function ofBoth(event: Slot, { dyad, sentence }: Context): Slot {
	const isTheirs =
		dyad !== undefined &&
		joint.test(event.text) &&
		!dyad.some((name) => event.text.includes(name)) &&
		!/[-–](?:\p{Lu})/u.test(event.text) &&
		sentence.mentions.every(
			(mention) =>
				(mention.type !== 'country' && mention.type !== 'nationality') ||
				dyad.includes(mention.name)
		);
	return isTheirs ? { ...event, text: `${event.text} of ${joined([...dyad])}` } : event;
}
