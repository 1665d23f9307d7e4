import type { Clause, Phrase } from '../../language/clause.ts';
import type { Context } from '../context.ts';
import type { Slot } from '../fact.ts';
import { isNamed } from '../named.ts';
import type { Draft, Frame } from '../frame.ts';
import { after, isTold, overClauses, personSlot, happenedAt } from '../person.ts';
import { slotOf } from '../slots.ts';
import { atTime, whenAsked } from '../time.ts';

const school =
	/\b(?:universit|college|school|institut|academy|conservator|polytechnic|seminary|lyceum|gymnasium|faculty|oxford|cambridge|harvard|yale|sorbonne|mit)/i;

const isLearning = ({ verb }: Clause): boolean =>
	!verb.isPassive && /^(?:study|graduate|enrol|enroll|matriculate)$/.test(verb.lemma);

/** "Eton College" has no article, "the University of Lima" has. */
const articleOf = ({ determiner, text }: Phrase): Slot['article'] =>
	determiner === 'the' || /^(?:University|College|Institute|Academy) of /.test(text) ? 'the' : '';

function read(clause: Clause, context: Context): Draft[] {
	const { verb } = clause;
	if (!isLearning(clause) || !isTold(clause)) return [];
	const student = personSlot(clause.subject, context);
	const phrase =
		after(clause, verb.lemma === 'graduate' ? 'from' : 'at') ?? after(clause, 'at', 'in');
	const place = phrase && school.test(phrase.text) ? slotOf(phrase, context) : undefined;
	if (!phrase || !student || !place || !isNamed(place)) return [];
	const dated = happenedAt(clause, context);
	return [
		{
			slots: new Map([
				['student', student],
				['school', place.members.length > 0 ? place : { ...place, article: articleOf(phrase) }]
			]),
			predicate: verb.lemma,
			...dated
		}
	];
}

/** Someone studies at a school or leaves it with a degree. */
export const study: Frame<'student' | 'school'> = {
	name: 'study',
	tier: 'A',
	identity: ['student', 'school'],
	read: (context) => overClauses(context, read),
	directions: [
		{
			asks: 'when',
			kind: 'date',
			stem: ({ student, school }, { when, predicate }) =>
				when &&
				(predicate === 'graduate'
					? `${whenAsked(when)} did ${student ?? ''} graduate from ${school ?? ''}?`
					: `${whenAsked(when)} did ${student ?? ''} study at ${school ?? ''}?`)
		},
		{
			asks: 'school',
			kind: 'organisation',
			stem: ({ student }, { when, predicate, slots }) => {
				const isList = (slots.get('school')?.members.length ?? 0) > 0;
				if (!when || isList) return undefined;
				return predicate === 'graduate'
					? `From which school or university did ${student ?? ''} graduate ${atTime(when)}?`
					: `At which school or university did ${student ?? ''} study ${atTime(when)}?`;
			}
		}
	]
};
