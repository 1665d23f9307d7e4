import type { Clause } from '../../language/clause.ts';
import type { Context } from '../context.ts';
import type { Slot } from '../fact.ts';
import { whenOf, type Draft, type Frame } from '../frame.ts';
import { after, happenedAt, isTold, overClauses, personSlot } from '../person.ts';
import { isOffice, postOf } from '../post.ts';
import { atTime, whenAsked } from '../time.ts';

const isServing = ({ verb, object }: Clause): boolean =>
	verb.lemma === 'serve' || (verb.lemma === 'be' && verb.tense === 'past' && object !== undefined);

function read(clause: Clause, context: Context): Draft[] {
	const { verb, when, object } = clause;
	const holder = personSlot(clause.subject, context);
	const isTerm = when?.value.precision === 'range' && when.value.from.precision !== 'decade';
	const isPoint =
		verb.lemma === 'serve' && when?.value.precision === 'year' && when.preposition === 'in';
	if (!holder || (!isTerm && !isPoint) || !isServing(clause) || !isTold(clause)) return [];
	const dated = isTerm ? whenOf(clause) : happenedAt(clause, context);
	if (!dated.when) return [];
	const post = postOf(verb.lemma === 'be' ? object : after(clause, 'as'), context);
	if (!post) return [];
	return [
		{
			slots: new Map([
				['holder', holder],
				['post', post]
			]),
			predicate: verb.lemma,
			...dated
		}
	];
}

/** Says whose post it is, or names it in full: "Minister of the Environment". */
const tells = (post: Slot | undefined): boolean =>
	post?.head !== undefined || /^\p{Lu}.* .* /u.test(post?.text ?? '');

/** Someone holds a post from one time to another. */
export const serve: Frame<'holder' | 'post'> = {
	name: 'serve',
	tier: 'A',
	identity: ['holder', 'post'],
	read: (context) => overClauses(context, read),
	directions: [
		{
			asks: 'when',
			kind: 'date',
			stem: ({ holder, post }, { when, slots }) =>
				when && tells(slots.get('post'))
					? `${whenAsked(when)} was ${holder ?? ''} ${post ?? ''}?`
					: undefined
		},
		{
			asks: 'holder',
			kind: 'leader',
			stem: ({ post }, { when, slots }) =>
				when && isOffice(slots.get('post')) ? `Who was ${post ?? ''} ${atTime(when)}?` : undefined
		},
		{
			asks: 'post',
			kind: 'other',
			stem: ({ holder }, { when, slots }) =>
				when && slots.get('post')?.head !== undefined
					? `Which post did ${holder ?? ''} hold ${atTime(when)}?`
					: undefined
		}
	]
};
