import type { Clause } from '../../language/clause.ts';
import type { Context } from '../context.ts';
import type { Slot } from '../fact.ts';
import type { Draft, Frame } from '../frame.ts';
import { stateOf } from '../owner.ts';
import { happenedAt, isTold, overClauses, personSlot } from '../person.ts';
import { countrySlot, slotOf } from '../slots.ts';
import { atTime, whenAsked } from '../time.ts';

/** "took power", "seized control of the government", "came to power". */
function isTaking({ verb, object, obliques }: Clause): boolean {
	if (/^(?:come|rise|return)$/.test(verb.lemma))
		return obliques.some(
			({ preposition, phrase }) => preposition === 'to' && phrase.text === 'power'
		);
	return (
		/^(?:take|seize|assume|gain)$/.test(verb.lemma) &&
		/^(?:power|control of (?:the )?(?:government|country|state))$/.test(object?.text ?? '')
	);
}

/** The country that the words name with "in", else the one that the text is about. */
function countryOfClause({ obliques }: Clause, context: Context): Slot | undefined {
	const named = obliques.find(
		({ preposition, phrase }) => preposition === 'in' && phrase.mention?.type === 'country'
	)?.phrase;
	if (named) return slotOf(named, context);
	const others = context.sentence.mentions.filter(
		({ type }) => type === 'country' || type === 'nationality'
	);
	const state = stateOf(context);
	const isOther = others.some((mention) => 'name' in mention && mention.name !== state);
	return state && !isOther ? countrySlot(state, context.sentence) : undefined;
}

function read(clause: Clause, context: Context): Draft[] {
	const { subject } = clause;
	if (!subject || !isTaking(clause) || !isTold(clause)) return [];
	const slot = personSlot(subject, context) ?? slotOf(subject, context);
	const isOne = slot && /^(?:person|organisation|name)$/.test(slot.type);
	const country = isOne ? countryOfClause(clause, context) : undefined;
	const dated = happenedAt(clause, context);
	if (!isOne || !country || !dated.when) return [];
	return [
		{
			slots: new Map([
				['holder', slot],
				['country', country]
			]),
			predicate: clause.verb.lemma,
			...dated
		}
	];
}

/** Someone or a movement takes power in a country. */
export const power: Frame<'holder' | 'country'> = {
	name: 'power',
	tier: 'A',
	identity: ['holder', 'country'],
	read: (context) => overClauses(context, read),
	directions: [
		{
			asks: 'when',
			kind: 'date',
			stem: ({ holder, country }, { when }) =>
				when && `${whenAsked(when)} did ${holder ?? ''} take power in ${country ?? ''}?`
		},
		{
			asks: 'holder',
			kind: 'leader',
			stem: ({ country }, { when }) => when && `Who took power in ${country ?? ''} ${atTime(when)}?`
		}
	]
};
