import type { Clause, Phrase } from '../../language/clause.ts';
import { pastOf, participleOf } from '../../language/verbs.ts';
import type { Context } from '../context.ts';
import type { Fact, Slot } from '../fact.ts';
import { fill, whenOf, type Draft, type Frame } from '../frame.ts';
import { isActor, isNamed } from '../named.ts';
import { agent, headed, oblique, patient } from '../selectors.ts';
import { withArticle } from '../slots.ts';
import { isCut, withDate } from '../beside.ts';
import { tells } from '../told.ts';
import { atTime, whenAsked } from '../time.ts';

const verbs = new Set(['defeat', 'beat', 'rout', 'overthrow', 'depose', 'oust']);
const contest = headed(
	'battle',
	'final',
	'election',
	'war',
	'match',
	'siege',
	'cup',
	'championship',
	'tournament',
	'semi-final',
	'semifinal',
	'open',
	'games',
	'olympics'
);
const isContest = (phrase: Phrase) => phrase.mention?.type === 'event' || contest(phrase);

const wanted = {
	loser: patient(isActor),
	winner: agent(isActor).optional(),
	contest: oblique(['in', 'at', 'during'], isContest).optional()
};

function read(clause: Clause, context: Context): Draft[] {
	if (!tells(clause, verbs, context)) return [];
	const slots = fill(wanted, clause, context);
	const loser = slots?.get('loser');
	if (!slots || !loser || !isNamed(loser) || isCut(loser, context)) return [];
	for (const name of ['winner', 'contest']) {
		const slot = slots.get(name);
		const whole = slot && withDate(slot, context);
		if (whole && (!isNamed(whole) || isCut(whole, context))) slots.delete(name);
		else if (whole) slots.set(name, whole);
	}
	return slots.has('winner') || slots.has('contest')
		? [{ slots, predicate: clause.verb.lemma, verb: clause.verb, ...whenOf(clause) }]
		: [];
}

const who = (slot: Slot) =>
	slot.type === 'country' ? 'Which country' : slot.members.length > 0 ? undefined : 'Who';

const where = ({ slots }: Fact) => {
	const one = slots.get('contest');
	const isBattle = one && /\b(?:battle|siege)\b/i.test(one.text);
	return one ? ` ${isBattle ? 'at' : 'in'} ${withArticle(one)}` : '';
};
const time = ({ when }: Fact) => (when ? ` ${atTime(when)}` : '');

/** A person meets a foe once or seldom; teams and states often, so that the contest or the day is needed. */
const isOnce = ({ slots, predicate = '' }: Fact) =>
	slots.has('contest') ||
	!/^(?:defeat|beat|rout)$/.test(predicate) ||
	[slots.get('winner'), slots.get('loser')].every((slot) => slot?.type === 'person');

/** Someone wins over another, in a battle, a match or an election. */
export const defeat: Frame<'winner' | 'loser' | 'contest'> = {
	name: 'defeat',
	tier: 'A',
	identity: ['winner', 'loser', 'contest'],
	read: (context) => context.sentence.clauses.flatMap((clause) => read(clause, context)),
	directions: [
		{
			asks: 'when',
			kind: 'date',
			stem: ({ winner, loser }, fact) => {
				const { when, predicate = '' } = fact;
				if (!when || !isOnce(fact)) return undefined;
				return winner
					? `${whenAsked(when)} did ${winner} ${predicate} ${loser}${where(fact)}?`
					: `${whenAsked(when)} was ${loser} ${participleOf(predicate)}${where(fact)}?`;
			}
		},
		{
			asks: 'winner',
			kind: 'leader',
			stem: ({ loser }, fact) => {
				const winner = fact.slots.get('winner');
				const asked = winner && who(winner);
				return asked && isOnce(fact) && (fact.when ?? fact.slots.has('contest'))
					? `${asked} ${pastOf(fact.predicate ?? '')} ${loser}${where(fact)}${time(fact)}?`
					: undefined;
			}
		},
		{
			asks: 'loser',
			kind: 'leader',
			stem: ({ winner }, fact) => {
				const loser = fact.slots.get('loser');
				const asked = loser && who(loser);
				if (!winner || !asked || !fact.slots.has('contest')) return undefined;
				return `${asked.replace('Who', 'Whom')} did ${winner} ${fact.predicate ?? ''}${where(fact)}${time(fact)}?`;
			}
		},
		{
			asks: 'contest',
			kind: 'event',
			stem: ({ winner, loser }, fact) => {
				const one = fact.slots.get('contest');
				const noun = /\b(?:battle|siege)\b/i.exec(one?.text ?? '')?.[0].toLowerCase();
				if (!noun || !fact.when) return undefined;
				return winner
					? `At which ${noun} did ${winner} ${fact.predicate ?? ''} ${loser} ${atTime(fact.when)}?`
					: `At which ${noun} was ${loser} ${participleOf(fact.predicate ?? '')} ${atTime(fact.when)}?`;
			}
		}
	]
};
