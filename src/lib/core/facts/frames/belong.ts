import type { Clause, Phrase } from '../../language/clause.ts';
import type { Context } from '../context.ts';
import type { Slot } from '../fact.ts';
import { isNamed } from '../named.ts';
import type { Draft, Frame } from '../frame.ts';
import { isTold, overClauses, personSlot, happenedAt } from '../person.ts';
import { nameSlot, slotOf } from '../slots.ts';
import { atTime, whenAsked } from '../time.ts';

/** The body of "joined the Green League", "became a member of the Green League". */
function bodyOf({ verb, object }: Clause): Phrase | undefined {
	if (verb.isPassive) return undefined;
	if (verb.lemma === 'join') return object;
	const isMember = verb.lemma === 'become' && object?.head === 'member';
	return isMember
		? object.complements.find(({ preposition }) => preposition === 'of')?.phrase
		: undefined;
}

/** "the organisation named “Ateneo”": the name in place of the noun. */
function calledIn({ start, end }: Phrase, { sentence, reading }: Context): Slot | undefined {
	const name = sentence.mentions.find(
		(mention) =>
			'name' in mention &&
			mention.start >= start &&
			mention.start <= end + 12 &&
			/\b(?:named|called|known as) ?["“'‘]?$/.test(reading.legible.slice(start, mention.start))
	);
	return name && 'name' in name ? nameSlot(name, name.name) : undefined;
}

const meetings =
	/\b(?:talks|conference|summit|meeting|war|battle|call|event|effort|protest|strike)s?\b/i;

function read(clause: Clause, context: Context): Draft[] {
	const phrase = isTold(clause) && clause.when ? bodyOf(clause) : undefined;
	const member = phrase && personSlot(clause.subject, context);
	const body = phrase && (calledIn(phrase, context) ?? slotOf(phrase, context));
	if (!member || !body || !isNamed(body) || body.type === 'person') return [];
	if (body.members.length > 0 || meetings.test(body.text)) return [];
	const dated = happenedAt(clause, context);
	if (!dated.when) return [];
	return [
		{
			slots: new Map([
				['member', member],
				['body', body]
			]),
			predicate: clause.verb.lemma,
			...dated
		}
	];
}

/** A person comes into a body. */
export const belong: Frame<'member' | 'body'> = {
	name: 'belong',
	tier: 'A',
	identity: ['member', 'body'],
	read: (context) => overClauses(context, read),
	directions: [
		{
			asks: 'when',
			kind: 'date',
			stem: ({ member, body }, { when }) =>
				when && `${whenAsked(when)} did ${member ?? ''} join ${body ?? ''}?`
		},
		{
			asks: 'body',
			kind: 'organisation',
			stem: ({ member }, { when, slots }) => {
				const body = slots.get('body');
				const kind = body?.type === 'organisation' ? (body.head ?? 'organisation') : 'organisation';
				return when && `Which ${kind} did ${member ?? ''} join ${atTime(when)}?`;
			}
		}
	]
};
