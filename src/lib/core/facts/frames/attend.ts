import type { Clause, Phrase } from '../../language/clause.ts';
import type { Context } from '../context.ts';
import type { Slot } from '../fact.ts';
import { isNamed } from '../named.ts';
import type { Draft, Frame } from '../frame.ts';
import { after, isTold, overClauses, personSlot, siteSlot, happenedAt } from '../person.ts';
import { slotOf } from '../slots.ts';
import { atTime, whenAsked } from '../time.ts';

const gatherings =
	/^(?:summit|meeting|conference|forum|session|congress|convention|assembly|ceremony|dialogue|talks|consultations|council|committee|commission|cop)$/;

const marks =
	/\b(?:\d{1,4}(?:st|nd|rd|th)?|first|second|third|fourth|fifth|drafting|constituent)\b/i;

const eventIn = (phrase: Phrase | undefined, context: Context): Slot | undefined => {
	const slot = phrase && slotOf(phrase, context);
	const isGathering = gatherings.test(slot?.head ?? '') || slot?.mention?.type === 'event';
	return slot && isGathering && isNamed(slot) && slot.members.length === 0 ? slot : undefined;
};

/** Who does it and to what: "A attended E", "E was chaired by A", "A presided over E". */
function partsOf(clause: Clause): readonly (Phrase | undefined)[] {
	const { verb, subject, object } = clause;
	if (/^(?:attend|address|chair)$/.test(verb.lemma))
		return verb.isPassive ? [after(clause, 'by'), subject] : [subject, object];
	if (verb.isPassive) return [];
	if (verb.lemma === 'participate') return [subject, after(clause, 'in')];
	if (verb.lemma === 'preside') return [subject, after(clause, 'over')];
	return [];
}

function read(clause: Clause, context: Context): Draft[] {
	if (!isTold(clause) || clause.verb.mood === 'participle') return [];
	const [who, what] = partsOf(clause);
	const person = personSlot(who, context);
	const event = person && eventIn(what, context);
	if (!person || !event) return [];
	const isChair = /^(?:chair|preside)$/.test(clause.verb.lemma);
	if (!isChair && event.mention?.type === 'organisation' && !marks.test(event.text)) return [];
	const dated = happenedAt(clause, context);
	const phrase = after(clause, 'in');
	const place = phrase === what ? undefined : siteSlot(phrase, context);
	if (!dated.when && !isChair) return [];
	return [
		{
			slots: new Map([
				['person', person],
				['event', event],
				...(place ? ([['place', place]] as const) : [])
			]),
			predicate: isChair
				? 'chair'
				: clause.verb.lemma === 'participate'
					? 'attend'
					: clause.verb.lemma,
			...dated
		}
	];
}

/** A person takes part in a gathering, speaks to it or leads it. */
export const attend: Frame<'person' | 'event' | 'place'> = {
	name: 'attend',
	tier: 'A',
	identity: ['person', 'event'],
	read: (context) => overClauses(context, read),
	directions: [
		{
			asks: 'when',
			kind: 'date',
			stem: ({ person, event, place }, { when, predicate = 'attend' }) =>
				when &&
				`${whenAsked(when)} did ${person ?? ''} ${predicate} ${event ?? ''}${place ? ` in ${place}` : ''}?`
		},
		{
			asks: 'event',
			kind: 'event',
			stem: ({ person, place }, { when, slots, predicate = 'attend' }) => {
				const head = slots.get('event')?.head;
				if (!when || !head || !gatherings.test(head)) return undefined;
				return `Which ${head} did ${person ?? ''} ${predicate}${place ? ` in ${place}` : ''} ${atTime(when)}?`;
			}
		},
		{
			asks: 'person',
			kind: 'leader',
			stem: ({ event }, { when, slots, predicate }) => {
				if (predicate !== 'chair') return undefined;
				const isOne = when !== undefined || marks.test(slots.get('event')?.text ?? '');
				return isOne ? `Who chaired ${event ?? ''}${when ? ` ${atTime(when)}` : ''}?` : undefined;
			}
		}
	]
};
