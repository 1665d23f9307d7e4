import type { Clause, Phrase } from '../../language/clause.ts';
import type { Context } from '../context.ts';
import type { Fact, Slot } from '../fact.ts';
import { fill, whenOf, type Draft, type Frame } from '../frame.ts';
import { isActor, isFree, isNamed } from '../named.ts';
import { agent, headed, patient } from '../selectors.ts';
import { isCut } from '../beside.ts';
import { tells } from '../told.ts';
import { atTime, whenAsked, yearOf } from '../time.ts';

const verbs = new Set(['win']);
const contests = headed(
	...`cup championship title medal election war battle tournament trophy league referendum final games olympics open race derby contest bowl masters`.split(
		' '
	)
);
const isContest = (phrase: Phrase) =>
	isFree(phrase) &&
	(phrase.mention?.type === 'event' || phrase.mention?.type === 'name' || contests(phrase));

function read(clause: Clause, context: Context): Draft[] {
	const { verb } = clause;
	if (!tells(clause, verbs, context)) return [];
	const slots = fill({ winner: agent(isActor), contest: patient(isContest) }, clause, context);
	const [winner, won] = [slots?.get('winner'), slots?.get('contest')];
	if (
		!slots ||
		!winner ||
		!won ||
		!isNamed(winner) ||
		isCut(winner, context) ||
		isCut(won, context)
	)
		return [];
	return isNamed(won) &&
		!/\b(?:prize|award|medal|seats?|votes?|support|independence)\b/i.test(won.text) &&
		(won.type === 'event' || contestWord.test(won.text) || isKnownOpen(won))
		? [{ slots, predicate: 'win', verb, ...whenOf(clause) }]
		: [];
}

const contestWord =
	/\b(?:cup|trophy|open|games|championships?|title|bowl|masters|battle|war|league|copa|coppa)\b/i;
const isKnownOpen = ({ text }: Slot) => /^(?:Wimbledon|Tour de France|Giro d)/.test(text);

const isBattle = ({ text }: Slot) => /\b(?:battle|war|siege)\b/i.test(text);
const hasEdition = ({ text }: Slot) => /\d/.test(text);

const when = (fact: Fact) => {
	const won = fact.slots.get('contest');
	const year = fact.when && yearOf(fact.when);
	return fact.when && !(year !== undefined && won?.text.includes(String(year)))
		? ` ${atTime(fact.when)}`
		: '';
};

/** A contest, a battle or a war is won. */
export const win: Frame<'winner' | 'contest'> = {
	name: 'win',
	tier: 'A',
	identity: ['winner', 'contest'],
	read: (context) => context.sentence.clauses.flatMap((clause) => read(clause, context)),
	directions: [
		{
			asks: 'winner',
			kind: 'leader',
			stem: ({ contest }, fact) => {
				const [who, what] = [fact.slots.get('winner'), fact.slots.get('contest')];
				if (!who || !what || who.members.length > 3) return undefined;
				const isOne = hasEdition(what) || isBattle(what) || fact.when !== undefined;
				return isOne ? `Who won ${contest}${when(fact)}?` : undefined;
			}
		},
		{
			asks: 'when',
			kind: 'date',
			stem: ({ winner, contest }, { when, slots }) => {
				const what = slots.get('contest');
				return when && what && isBattle(what)
					? `${whenAsked(when)} did ${winner} win ${contest}?`
					: undefined;
			}
		}
	]
};
