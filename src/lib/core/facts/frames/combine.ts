import type { Clause, Phrase } from '../../language/clause.ts';
import { participleOf } from '../../language/verbs.ts';
import { kindOf } from '../asked.ts';
import type { Context } from '../context.ts';
import type { Slot } from '../fact.ts';
import { whenOf, type Draft, type Frame } from '../frame.ts';
import { isActor, isNamed, isReference } from '../named.ts';
import { phraseSlot, slotOf } from '../slots.ts';
import { isCut } from '../beside.ts';
import { tells } from '../told.ts';
import { isOfBlock } from './own-block.ts';
import { atTime, whenAsked } from '../time.ts';

const verbs = new Set(['merge', 'amalgamate', 'unite', 'incorporate', 'absorb']);

const named = (phrase: Phrase | undefined, context: Context): Slot | undefined => {
	if (!phrase || !(isActor(phrase) || isReference(phrase) || phrase.mention?.type === 'place'))
		return undefined;
	const slot = slotOf(phrase, context);
	return slot &&
		isOfBlock(phrase, slot, context) &&
		slot.type !== 'person' &&
		isNamed(slot) &&
		!isCut(slot, context)
		? slot
		: undefined;
};

/** What came of it: "to form Y", "into Y". */
function resultOf({ next, obliques }: Clause, context: Context): Slot | undefined {
	const formed = next && /^(?:form|create|become)$/.test(next.verb.lemma) ? next.object : undefined;
	return named(
		formed ?? obliques.find(({ preposition }) => preposition === 'into')?.phrase,
		context
	);
}

function read(clause: Clause, context: Context): Draft[] {
	const { verb, subject, object, obliques } = clause;
	if (!/^(?:merge|amalgamate|unite)$/.test(verb.lemma) || !tells(clause, verbs, context)) return [];
	if (!clause.when || (object && !verb.isPassive)) return [];
	const one = named(subject, context);
	const other = named(obliques.find(({ preposition }) => preposition === 'with')?.phrase, context);
	const result = resultOf(clause, context);
	if (!one || (one.members.length === 0 && !other && !result)) return [];
	const slots = new Map([['one', one]]);
	if (other) slots.set('other', other);
	if (result) slots.set('result', result);
	slots.set('way', phraseSlot(verb.isPassive ? 'passive' : 'active', one));
	return [{ slots, predicate: verb.lemma, verb, ...whenOf(clause) }];
}

const join = (one: Slot | undefined) => (one && one.members.length > 1 ? 'were' : 'was');

/** Companies, parties or states become one. */
export const combine: Frame<'one' | 'other' | 'result' | 'way'> = {
	name: 'combine',
	tier: 'A',
	identity: ['one', 'other', 'result'],
	read: (context) => context.sentence.clauses.flatMap((clause) => read(clause, context)),
	directions: [
		{
			asks: 'when',
			kind: 'date',
			stem: ({ one, other, result }, { when, slots, predicate = 'merge' }) => {
				if (!when) return undefined;
				const rest = `${other ? ` with ${other}` : ''}${result ? ` to form ${result}` : ''}`;
				return slots.get('way')?.text === 'passive'
					? `${whenAsked(when)} ${join(slots.get('one'))} ${one} ${participleOf(predicate)}${rest}?`
					: `${whenAsked(when)} did ${one} ${predicate}${rest}?`;
			}
		},
		{
			asks: 'other',
			kind: 'organisation',
			stem: ({ one }, { when, slots }) => {
				const other = slots.get('other');
				const kind = other && other.members.length === 0 ? kindOf(other) : undefined;
				if (!kind || !when) return undefined;
				return slots.get('way')?.text === 'passive'
					? `With which ${kind} was ${one} merged ${atTime(when)}?`
					: `With which ${kind} did ${one} merge ${atTime(when)}?`;
			}
		},
		{
			asks: 'result',
			kind: 'organisation',
			stem: ({ one, other }, { when, slots }) => {
				const result = slots.get('result');
				const parts = slots.get('one');
				if (!result || result.members.length > 0 || !when || (!other && !parts?.members.length))
					return undefined;
				const names = other ? `${one} and ${other}` : one;
				return `What came of the merger of ${names} ${atTime(when)}?`;
			}
		}
	]
};
