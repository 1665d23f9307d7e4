import type { DateValue } from '../../text/date.ts';
import type { Span } from '../../text/span.ts';
import type { Slot } from '../fact.ts';
import type { Draft, Frame } from '../frame.ts';
import { event } from '../frames/event.ts';
import { phraseSlot } from '../slots.ts';

/** A frame and what it was filled with, for words that say what happened at a date. */
export type Happening = { readonly frame: Frame; readonly draft: Draft };

export const slots = (entries: Record<string, Slot | undefined>): ReadonlyMap<string, Slot> =>
	new Map(Object.entries(entries).flatMap(([name, slot]) => (slot ? [[name, slot] as const] : [])));

/** "Partition of Bengal" inside a stem is "the partition of Bengal"; a name keeps its capital. */
export function cased(slot: Slot, isFirst: boolean): Slot {
	const [first = '', second = ''] = slot.text.split(' ');
	const isCommon =
		isFirst &&
		/^(?:of|between|in|to|from|by|against)$/.test(second) &&
		/^(?:formation|foundation|founding|establishment|fall|capture|discovery|dissolution|abolition|annexation|nationali[sz]ation|reorgani[sz]ation|unification|reunification|division|separation|independence|conquest|coronation|accession|execution|arrival|merger|transfer|signing|opening|launch|introduction|enactment|adoption|creation|end|beginning|start|outbreak|surrender|liberation|sack|defeat|victory|invasion|imposition|election|calling|storming|convening|summoning)$/i.test(
			first
		);
	return {
		...slot,
		text: isCommon ? first.toLowerCase() + slot.text.slice(first.length) : slot.text,
		article:
			isCommon || /^(?:\p{Lu}\p{Ll}+ (?:of|between) |(?:First|Second|Third) )/u.test(slot.text)
				? 'the'
				: slot.article
	};
}

/** What was done by a subject, or to it. */
export function deedOf(
	subject: Slot,
	deed: string,
	isPassive: boolean,
	when: DateValue,
	span: Span,
	tier: 'A' | 'B'
): Happening {
	const slot: Slot = { ...phraseSlot(deed, span), ...(isPassive ? { head: 'passive' } : {}) };
	return { frame: event, draft: { slots: slots({ subject, deed: slot }), when, tier } };
}
