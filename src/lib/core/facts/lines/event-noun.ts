import { readAloud, type Reading } from '../../language/read.ts';
import type { DateValue } from '../../text/date.ts';
import type { Span } from '../../text/span.ts';
import { capital } from '../../text/capital.ts';
import type { Slot } from '../fact.ts';
import { phraseSlot } from '../slots.ts';
import { dated } from '../frames/dated.ts';
import { sign } from '../frames/sign.ts';
import { cased, deedOf, slots, type Happening } from './happened.ts';
import { isHappening, isTelling, slotIn } from './naming.ts';
import { paperVerb } from './paper-verb.ts';
import { isProper } from './proper.ts';

const isAgreement = ({ type, text }: Slot) =>
	type === 'agreement' &&
	isTelling(text) &&
	!/^Declaration of (?:War|Emergency|Independence)\b/i.test(text);

/** "Death of Aurangzeb" reads "did Aurangzeb die". */
const endings: readonly (readonly [RegExp, string, boolean])[] = [
	[/^death of (?=\p{Lu})/iu, 'die', false],
	[/^birth of (?=\p{Lu})/iu, 'born', true],
	[/^assassination of (?=\p{Lu})/iu, 'assassinated', true],
	[/^(?:execution|hanging) of (?=\p{Lu})/iu, 'executed', true]
];

/** "Rosa Quispe" of "Rosa Quispe at the age of 89"; two people are not one. */
const personAlone =
	/^(\p{Lu}[\p{L}.'’-]*(?: (?:(?:of|the|bin|ibn|al|de|von|van) )?\p{Lu}[\p{L}.'’-]*){0,5})(?: (?:at|in|on|by|near) .*)?$/u;

/** "Enabling act": notes write the kind of a paper small. */
function smallPaper(text: string, span: Span): Slot | undefined {
	const [, name = '', kind = ''] =
		/^((?:\p{Lu}[\p{L}’'-]+ ){1,3})(act|pact|treaty|accord)$/u.exec(text) ?? [];
	return kind === ''
		? undefined
		: { ...phraseSlot(name + capital(kind), span), type: 'agreement', article: 'the' };
}

/** A noun phrase that happened: "Partition of Bengal", "Treaty of Lausanne", "Death of Aurangzeb". */
export function eventNoun(reading: Reading, span: Span, when: DateValue): Happening | undefined {
	const text = readAloud(reading.legible, span);
	const slot = smallPaper(text, span) ?? slotIn(reading, span);
	// "Birth of a Kingdom": a chapter's heading.
	if (!slot || /^(?:the )?\p{L}+ of an? /iu.test(text)) return undefined;
	for (const [start, deed, isPassive] of endings) {
		const match = start.exec(text);
		const rest = match && slotIn(reading, { start: span.start + match[0].length, end: span.end });
		const name = rest && personAlone.exec(rest.text)?.[1];
		if (rest && name)
			return deedOf({ ...rest, text: name, article: '' }, deed, isPassive, when, span, 'A');
		if (match) return undefined;
	}
	if (isAgreement(slot) && !isPluralPaper.test(slot.text)) {
		const predicate = paperVerb(slot.text);
		// "Fourth Plan (1969–74)": how long it ran
		if (!predicate || 'part' in when || when.precision === 'range') return undefined;
		return {
			frame: sign,
			draft: { slots: slots({ paper: { ...slot, article: 'the' } }), predicate, when }
		};
	}
	if (isRow.test(slot.text) || isAnyones.test(slot.text) || isNote.test(slot.text))
		return undefined;
	const words = slot.text.split(' ');
	const connector = words.findIndex((word) =>
		/^(?:of|in|at|on|for|between|against|from|to|by)$/.test(word)
	);
	const head = (connector > 0 ? words[connector - 1] : words.at(-1)) ?? '';
	const isEvent = isHappening(head) || byDay.test(slot.text) || / Tea Party$/.test(slot.text);
	if (!isEvent || !isProper(reading, slot.text) || slot.type === 'person') return undefined;
	const isCounted =
		/^\S*\d/.test(slot.text) || (connector > 0 && /^(?:First|Last|Inaugural)\b/.test(text));
	if (recurrent.test(head) && !isCounted) return undefined;
	const event = cased(slot, true);
	const isThe =
		connector > 1 &&
		!words.slice(0, connector).some((word) => /['’]s?$/u.test(word) && !isPeople.test(word)) &&
		!/^(?:Operation|Exercise)$/.test(words[0] ?? '');
	return {
		frame: dated,
		draft: { slots: slots({ event: isThe ? { ...event, article: 'the' } : event }), when }
	};
}

/** "Black Friday": a day by the name that it got. */
const byDay = /^(?:Bloody|Black|Red) (?:Sun|Mon|Tues|Wednes|Thurs|Fri|Satur)day$/;

export const isPluralPaper =
	/^(?:Treaties|Accords|Acts|Protocols|Conventions|Agreements|Laws|Declarations|Pacts)\b|(?:Treaties|Accords|Acts|Protocols|Conventions|Agreements|Laws)$/;

/** "Lima Riots, peace": more than one thing; "at Lima, Cusco and Puno" closes with its "and". */
const isRow = /,(?!.*\band \p{Lu}\S*$)/u;

/** "Condor(Peru) first mission to Mars", "Book of Ostra/Salt Wars": notes on something, and no name of what happened. */
export const isNote =
	/\p{L}\(|\)\p{L}|\/|[\p{L}\d] first | to (?:collect|study|explore|test|land|reach|orbit|observe|send|carry)\b/u;

/** "Rebellion in Peru": a land has seen more than one. */
const isAnyones = /^\p{L}+ (?:in|at) \p{Lu}\S*$/u;

/** "The Women's March": of people without a name of their own. */
const isPeople = /^(?:Women|People|Workers|Peasants|Farmers|Children|Students)['’]s?$/u;

/** What comes round every few years is not one event by its name alone. */
const recurrent =
	/^(?:elections?|summit|meeting|session|conference|games|olympics|cup|festival|championship|tournament|anniversary|census|ceremony|expo|talks|dialogue|floods?|famine|epidemic|exhibition|congress|forum)$/i;
