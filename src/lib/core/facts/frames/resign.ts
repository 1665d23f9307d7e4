import type { Clause } from '../../language/clause.ts';
import type { Context } from '../context.ts';
import type { Draft, Frame } from '../frame.ts';
import { after, isTold, overClauses, personSlot, happenedAt } from '../person.ts';
import { isOffice, postOf, titleOf } from '../post.ts';
import { atTime, whenAsked } from '../time.ts';

const isLeaving = ({ verb, object }: Clause): boolean =>
	verb.lemma === 'resign' ||
	verb.lemma === 'retire' ||
	(verb.lemma === 'step' && verb.words?.particle === 'down') ||
	(verb.lemma === 'leave' && object?.text === 'office' && object.determiner === undefined);

function read(clause: Clause, context: Context): Draft[] {
	const { verb } = clause;
	if (!clause.when || !isLeaving(clause) || !isTold(clause)) return [];
	const leaver = personSlot(clause.subject, context, verb.lemma === 'resign');
	if (!leaver) return [];
	const dated = happenedAt(clause, context);
	if (!dated.when || (verb.lemma === 'retire' && verb.isPassive)) return [];
	const post = postOf(after(clause, 'as'), context) ?? titleOf(leaver);
	// One may leave several posts: without it nobody knows which is meant.
	if (!post && verb.lemma !== 'retire') return [];
	const from = verb.lemma === 'retire' ? after(clause, 'from') : undefined;
	if (from && !/^[\p{Ll} ]+$/u.test(from.text)) return [];
	const field = from?.determiner === undefined ? from?.text : undefined;
	return [
		{
			slots: new Map([
				['leaver', leaver],
				...(post ? ([['post', post]] as const) : []),
				...(from && field
					? ([
							[
								'field',
								{
									type: 'phrase',
									text: field,
									article: '',
									members: [],
									aliases: [],
									start: from.start,
									end: from.end
								}
							]
						] as const)
					: [])
			]),
			predicate: verb.lemma === 'retire' ? 'retire' : 'resign',
			...dated
		}
	];
}

/** Someone gives up a post, or work altogether. */
export const resign: Frame<'leaver' | 'post' | 'field'> = {
	name: 'resign',
	tier: 'A',
	identity: ['leaver', 'post', 'field'],
	read: (context) => overClauses(context, read),
	directions: [
		{
			asks: 'when',
			kind: 'date',
			stem: ({ leaver, post, field }, { when, predicate }) => {
				if (!when) return undefined;
				const left = predicate === 'retire' ? 'retire' : 'resign';
				const from = field ? ` from ${field}` : '';
				return `${whenAsked(when)} did ${leaver ?? ''} ${left}${post ? ` as ${post}` : from}?`;
			}
		},
		{
			asks: 'leaver',
			kind: 'leader',
			stem: ({ post }, { when, slots, predicate }) =>
				when && post && predicate === 'resign' && isOffice(slots.get('post'))
					? `Who resigned as ${post} ${atTime(when)}?`
					: undefined
		}
	]
};
