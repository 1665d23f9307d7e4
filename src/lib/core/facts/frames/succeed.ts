import type { Clause } from '../../language/clause.ts';
import type { Context } from '../context.ts';
import type { Draft, Frame } from '../frame.ts';
import { after, isTold, overClauses, personSlot, happenedAt } from '../person.ts';
import { postOf } from '../post.ts';
import { atTime, whenAsked } from '../time.ts';

const verbs = new Set(['succeed', 'replace']);

function read(clause: Clause, context: Context): Draft[] {
	const { verb, subject, object } = clause;
	if (!verbs.has(verb.lemma) || !isTold(clause)) return [];
	const [newer, older] = verb.isPassive ? [after(clause, 'by'), subject] : [subject, object];
	const successor = personSlot(newer, context);
	const predecessor = personSlot(older, context);
	if (!successor || !predecessor || successor.text === predecessor.text) return [];
	const post = postOf(after(clause, 'as'), context);
	const dated = happenedAt(clause, context);
	// The years of a term stand beside it, not the day of the change.
	if ((!post && !dated.when) || dated.when?.precision === 'range') return [];
	return [
		{
			slots: new Map([
				['successor', successor],
				['predecessor', predecessor],
				...(post ? ([['post', post]] as const) : [])
			]),
			predicate: verb.lemma,
			...dated
		}
	];
}

/** One person follows another in a post. Asked only where the post is told, for one may follow in many. */
export const succeed: Frame<'successor' | 'predecessor' | 'post'> = {
	name: 'succeed',
	tier: 'A',
	identity: ['successor', 'predecessor'],
	read: (context) => overClauses(context, read),
	directions: [
		{
			asks: 'successor',
			kind: 'leader',
			stem: ({ predecessor, post }, { when }) =>
				(post ?? when) &&
				`Who succeeded ${predecessor ?? ''}${post ? ` as ${post}` : ''}${when ? ` ${atTime(when)}` : ''}?`
		},
		{
			asks: 'predecessor',
			kind: 'leader',
			stem: ({ successor, post }, { when }) =>
				(post ?? when) &&
				`Whom did ${successor ?? ''} succeed${post ? ` as ${post}` : ''}${when ? ` ${atTime(when)}` : ''}?`
		},
		{
			asks: 'when',
			kind: 'date',
			stem: ({ successor, predecessor, post }, { when }) =>
				when &&
				`${whenAsked(when)} did ${successor ?? ''} succeed ${predecessor ?? ''}${post ? ` as ${post}` : ''}?`
		}
	]
};
