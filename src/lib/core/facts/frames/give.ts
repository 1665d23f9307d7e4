import type { Clause, Phrase } from '../../language/clause.ts';
import type { Context } from '../context.ts';
import { clauseFrame, fill, whenOf, type Draft, type Frame } from '../frame.ts';
import { agent, headed, object, oblique, patient } from '../selectors.ts';
import { asOfTime, atTime } from '../time.ts';

const money = ({ mentions, mention }: Phrase) => {
	const number = mention ?? (mentions.length === 1 ? mentions[0] : undefined);
	return number?.type === 'number' && number.value.kind === 'money';
};

const gives = ['allocate', 'provide', 'donate', 'grant', 'lend', 'invest', 'pledge', 'contribute'];
const giver = agent('country', 'organisation', headed('government'));
const receiver = oblique(['to', 'in'], 'country', 'organisation');
const slots = { giver, sum: patient(money), receiver };

const told = clauseFrame({
	name: 'give',
	predicates: gives,
	tenses: ['past'],
	slots,
	identity: ['giver', 'sum', 'receiver'],
	directions: [
		{
			asks: 'sum',
			kind: 'figure',
			stem: ({ giver, receiver }, { when, asOf, flags, predicate = 'give' }) => {
				const joint = predicate === 'invest' ? 'in' : 'to';
				if (flags.includes('planned'))
					return (
						asOf &&
						`${asOfTime(asOf)}, how much did ${giver} plan to ${predicate} ${joint} ${receiver}?`
					);
				return when && `How much did ${giver} ${predicate} ${joint} ${receiver} ${atTime(when)}?`;
			}
		}
	]
});

/** "X plans to invest a sum in Y": true as a plan, on the day of writing. */
function planned(clause: Clause, context: Context): Draft[] {
	const { verb, next, subject } = clause;
	const isPlan =
		verb.lemma === 'plan' && verb.mood === 'finite' && !verb.isNegated && !verb.isPassive;
	if (
		!isPlan ||
		!context.published ||
		next?.verb.mood !== 'infinitive' ||
		!gives.includes(next.verb.lemma) ||
		!subject
	)
		return [];
	const filled = fill({ ...slots, sum: object(money) }, { ...next, subject }, context);
	return filled
		? [{ slots: filled, predicate: next.verb.lemma, ...whenOf(next), flags: ['planned', 'as-of'] }]
		: [];
}

/** A state or body gives, lends or invests a sum, or plans to. */
export const give: Frame<'giver' | 'sum' | 'receiver'> = {
	...told,
	read: (context) => [
		...told.read(context),
		...context.sentence.clauses.flatMap((clause) => planned(clause, context))
	]
};
