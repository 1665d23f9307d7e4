import type { Clause } from '../../language/clause.ts';
import type { Context } from '../context.ts';
import type { Draft, Frame } from '../frame.ts';
import { whenOf } from '../frame.ts';
import { numberSlot, phraseSlot, slotOf } from '../slots.ts';
import { asOfTime, atTime } from '../time.ts';
import { spokenParticiple } from '../spoken.ts';
import { readAloud } from '../../language/read.ts';

/** "Thirty-six documents were signed between A and B": how many of them there were. */
function read(clause: Clause, context: Context): Draft[] {
	const { verb, subject } = clause;
	const number = subject?.mentions[0];
	if (
		!verb.isPassive ||
		verb.mood !== 'finite' ||
		verb.isModal ||
		verb.isNegated ||
		verb.tense !== 'past'
	)
		return [];
	if (
		number?.type !== 'number' ||
		number.value.kind !== 'count' ||
		!subject ||
		number.start > subject.start + 12
	)
		return [];
	const between = clause.obliques.find(({ preposition }) =>
		/^(?:between|in|by|with|from)$/.test(preposition)
	);
	const place = between && slotOf(between.phrase, context);
	const circumstance = place && /\p{Lu}/u.test(place.text) ? place : undefined;
	const noun = readAloud(context.reading.legible, { start: number.end, end: subject.end }).replace(
		/, .*$/s,
		''
	);
	// "As of 3 May, 58 cases have been reported": all until then.
	const isUntilThen = clause.when?.preposition === 'as of';
	if (!between || !circumstance || !noun || !(clause.when ?? context.published)) return [];
	if (isUntilThen && !context.published) return [];
	const { legible } = context.reading;
	return [
		{
			slots: new Map([
				['number', numberSlot(readAloud(legible, number), number)],
				['noun', phraseSlot(noun, subject)],
				[
					'circumstance',
					{
						...circumstance,
						text: `${spokenParticiple(clause, context)} ${between.preposition} ${circumstance.article ? `${circumstance.article} ` : ''}${circumstance.text}`,
						article: '' as const
					}
				]
			]),
			...(isUntilThen ? {} : whenOf(clause)),
			...(isUntilThen || !clause.when ? { flags: ['as-of' as const] } : {})
		}
	];
}

/** How many of something there were, at a time or as of the day of writing. */
export const count: Frame<'number' | 'noun' | 'circumstance'> = {
	name: 'count',
	tier: 'A',
	identity: ['noun', 'circumstance'],
	read: (context) => context.sentence.clauses.flatMap((clause) => read(clause, context)),
	directions: [
		{
			asks: 'number',
			kind: 'figure',
			stem: ({ noun, circumstance }, { when, asOf }) =>
				when
					? `How many ${noun} were ${circumstance} ${atTime(when)}?`
					: asOf && `${asOfTime(asOf)}, how many ${noun} had been ${circumstance}?`
		}
	]
};
