import type { Clause, Phrase } from '../../language/clause.ts';
import type { Context } from '../context.ts';
import type { Slot } from '../fact.ts';
import { isNamed } from '../named.ts';
import type { Draft, Frame } from '../frame.ts';
import { after, isTold, overClauses, personSlot, happenedAt } from '../person.ts';
import { phraseSlot, slotOf } from '../slots.ts';
import { atTime, whenAsked } from '../time.ts';

const school =
	/\b(?:universit|college|school|institut|academy|conservator|polytechnic|seminary|lyceum|gymnasium|faculty|oxford|cambridge|harvard|yale|sorbonne|mit)/i;

const degrees: readonly (readonly [RegExp, string])[] = [
	[/honorary/i, 'an honorary degree'],
	[/\bph\.? ?d\b|doctorate|doctoral/i, 'a doctorate'],
	[/\bmaster|\bm\.?(?:a|sc|s)\b/i, "a master's degree"],
	[/\bbachelor|\bb\.?(?:a|sc|s)\b/i, "a bachelor's degree"],
	[/\bmedical degree/i, 'a medical degree'],
	[/\blaw degree/i, 'a law degree'],
	[/\bdiploma\b/i, 'a diploma'],
	[/\bdegree\b/i, 'a degree']
];
const degreeIn = ({ text }: Phrase) => degrees.find(([words]) => words.test(text))?.[1];

/** "received a doctorate from …": what was earned, in plain words. */
const earned = ({ verb, object }: Clause): string | undefined =>
	/^(?:receive|earn|obtain|complete|gain|take|award)$/.test(verb.lemma) && object
		? degreeIn(object)
		: undefined;

const isLearning = ({ verb }: Clause): boolean =>
	!verb.isPassive && /^(?:study|graduate|enrol|enroll|matriculate)$/.test(verb.lemma);

/** "Eton College" has no article, "the University of Lima" has. */
const articleOf = ({ determiner, text }: Phrase): Slot['article'] =>
	determiner === 'the' || /^(?:University|College|Institute|Academy) of /.test(text) ? 'the' : '';

function read(clause: Clause, context: Context): Draft[] {
	const { verb } = clause;
	const degree = verb.isPassive && verb.lemma !== 'award' ? undefined : earned(clause);
	if ((!isLearning(clause) && !degree) || !isTold(clause)) return [];
	const student = personSlot(clause.subject, context, true);
	const phrase =
		after(clause, verb.lemma === 'graduate' || degree ? 'from' : 'at') ?? after(clause, 'at', 'in');
	const found = phrase && school.test(phrase.text) ? slotOf(phrase, context) : undefined;
	// "the Institute of Optics and Mechanics" is one school, however it was cut.
	const place =
		found && phrase && found.members.length > 0 ? phraseSlot(phrase.text, phrase) : found;
	if (!phrase || !student || !place || !isNamed(place)) return [];
	const dated = happenedAt(clause, context);
	return [
		{
			slots: new Map([
				['student', student],
				['school', { ...place, article: articleOf(phrase) }],
				...(degree ? ([['degree', phraseSlot(degree, phrase)]] as const) : [])
			]),
			predicate: verb.lemma,
			...dated
		}
	];
}

/** Someone studies at a school or leaves it with a degree. */
export const study: Frame<'student' | 'school' | 'degree'> = {
	name: 'study',
	tier: 'A',
	identity: ['student', 'school', 'degree'],
	read: (context) => overClauses(context, read),
	directions: [
		{
			asks: 'when',
			kind: 'date',
			stem: ({ student, school, degree }, { when, predicate }) => {
				if (!when) return undefined;
				const did = `${whenAsked(when)} did ${student ?? ''}`;
				if (degree) return `${did} receive ${degree} from ${school ?? ''}?`;
				return predicate === 'graduate'
					? `${did} graduate from ${school ?? ''}?`
					: `${did} study at ${school ?? ''}?`;
			}
		},
		{
			asks: 'school',
			kind: 'organisation',
			stem: ({ student, degree }, { when, predicate, slots }) => {
				const isOne = slots.get('school')?.type !== 'phrase' || !!degree;
				if (!when || !isOne) return undefined;
				if (degree)
					return `From which university did ${student ?? ''} receive ${degree} ${atTime(when)}?`;
				return predicate === 'graduate'
					? `From which school or university did ${student ?? ''} graduate ${atTime(when)}?`
					: `At which school or university did ${student ?? ''} study ${atTime(when)}?`;
			}
		}
	]
};
