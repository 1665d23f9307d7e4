import type { Clause } from '../../language/clause.ts';
import type { Context } from '../context.ts';
import { whenOf, type Draft, type Frame } from '../frame.ts';
import { isFree, isNamed, isReference } from '../named.ts';
import { numberSlot, slotOf } from '../slots.ts';
import { isCut, withTail } from '../beside.ts';
import { tells } from '../told.ts';
import { readAloud } from '../../language/read.ts';
import { isCourse } from './begin.ts';

const verbs = new Set(['last', 'continue', 'rage']);
const span = /^(?:second|minute|hour|day|week|month|year|decade|century)$/;

function read(clause: Clause, context: Context): Draft[] {
	const { verb, subject, object, obliques, when } = clause;
	if (!subject || !isFree(subject) || !(isCourse(subject) || isReference(subject))) return [];
	if (
		!tells(
			{ ...clause, ...(when ? { when: { ...when, preposition: 'from' } } : {}) },
			verbs,
			context
		)
	)
		return [];
	const found = slotOf(subject, context);
	const event = found && withTail(found, clause, context);
	if (!event || !isNamed(event) || isCut(event, context)) return [];
	const length = object ?? obliques.find(({ preposition }) => preposition === 'for')?.phrase;
	const number = length?.mentions[0];
	if (
		number?.type === 'number' &&
		number.value.kind === 'quantity' &&
		span.test(number.value.unit)
	) {
		const text = readAloud(context.reading.legible, number);
		return [
			{
				slots: new Map([
					['event', event],
					['length', numberSlot(text, number)]
				]),
				predicate: 'last',
				verb
			}
		];
	}
	return when?.value.precision === 'range'
		? [{ slots: new Map([['event', event]]), predicate: 'last', verb, ...whenOf(clause) }]
		: [];
}

/** How long a war, a reign or a crisis went on: from when to when, or for how many days. */
export const last: Frame<'event' | 'length'> = {
	name: 'last',
	tier: 'A',
	identity: ['event', 'length'],
	read: (context) => context.sentence.clauses.flatMap((clause) => read(clause, context)),
	directions: [
		{
			asks: 'when',
			kind: 'date',
			stem: ({ event }, { when }) => when && `In which period did ${event} take place?`
		},
		{
			asks: 'length',
			kind: 'figure',
			stem: ({ event }) => `How long did ${event} last?`
		}
	]
};
