import type { Clause } from '../../language/clause.ts';
import type { Context } from '../context.ts';
import type { Draft, Frame } from '../frame.ts';
import { isTold, overClauses, personSlot, happenedAt } from '../person.ts';
import { atTime, whenAsked } from '../time.ts';

function read(clause: Clause, context: Context): Draft[] {
	const { verb, subject, object, when } = clause;
	if (verb.lemma !== 'marry' || verb.isPassive || !when || !isTold(clause)) return [];
	const one = personSlot(subject, context, true);
	const other = personSlot(object, context, true);
	if (!one || !other || one.text === other.text) return [];
	const dated = happenedAt(clause, context);
	if (!dated.when) return [];
	return [
		{
			slots: new Map([
				['one', one],
				['other', other]
			]),
			predicate: 'marry',
			...dated
		}
	];
}

/** Two people marry. */
export const marry: Frame<'one' | 'other'> = {
	name: 'marry',
	tier: 'A',
	identity: ['one', 'other'],
	read: (context) => overClauses(context, read),
	directions: [
		{
			asks: 'when',
			kind: 'date',
			stem: ({ one, other }, { when }) =>
				when && `${whenAsked(when)} did ${one ?? ''} marry ${other ?? ''}?`
		},
		{
			asks: 'other',
			kind: 'other',
			stem: ({ one }, { when }) => when && `Whom did ${one ?? ''} marry ${atTime(when)}?`
		}
	]
};
