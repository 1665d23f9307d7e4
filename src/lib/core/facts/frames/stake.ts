import type { Clause } from '../../language/clause.ts';
import { readAloud } from '../../language/read.ts';
import { pastOf } from '../../language/verbs.ts';
import { whoAsked } from '../asked.ts';
import type { Context } from '../context.ts';
import type { Slot } from '../fact.ts';
import { whenOf, type Draft, type Frame } from '../frame.ts';
import { isActor, isNamed } from '../named.ts';
import { agent, headed, patient } from '../selectors.ts';
import { numberSlot, phraseSlot, slotOf } from '../slots.ts';
import { isCut } from '../beside.ts';
import { tells } from '../told.ts';
import { atTime, whenAsked } from '../time.ts';

const verbs = new Set(['acquire', 'buy', 'purchase', 'take', 'sell']);
const share = patient(headed('stake', 'share', 'interest', 'holding', 'shareholding'));

function read(clause: Clause, context: Context): Draft[] {
	if (!tells(clause, verbs, context)) return [];
	const part = share.find(clause);
	const percent = part?.mentions.find(
		(mention) => mention.type === 'number' && mention.value.kind === 'percent'
	);
	const inside = [...(part?.complements ?? []), ...clause.obliques].find(
		({ preposition, phrase }) => /^(?:in|of)$/.test(preposition) && isActor(phrase)
	)?.phrase;
	const who = agent(isActor).find(clause);
	const [owner, company] = [who && slotOf(who, context), inside && slotOf(inside, context)];
	if (!part || !percent || percent.type !== 'number' || !owner || !company) return [];
	if (![owner, company].every((slot) => isNamed(slot) && !isCut(slot, context))) return [];
	const slots = new Map<string, Slot>([
		['owner', owner],
		['company', company],
		['percent', numberSlot(readAloud(context.reading.legible, percent), percent)],
		['noun', phraseSlot(part.head.replace(/s$/, ''), part)]
	]);
	return [{ slots, predicate: clause.verb.lemma, verb: clause.verb, ...whenOf(clause) }];
}

const aOr = (noun: string | undefined) => (noun === 'interest' ? 'an interest' : `a ${noun ?? ''}`);

/** A part of a company changes hands. */
export const stake: Frame<'owner' | 'company' | 'percent' | 'noun'> = {
	name: 'stake',
	tier: 'A',
	identity: ['owner', 'company', 'percent'],
	read: (context) => context.sentence.clauses.flatMap((clause) => read(clause, context)),
	directions: [
		{
			asks: 'percent',
			kind: 'figure',
			stem: ({ owner, company, noun }, { when, predicate = 'buy' }) =>
				when && `How large ${aOr(noun)} in ${company} did ${owner} ${predicate} ${atTime(when)}?`
		},
		{
			asks: 'owner',
			kind: 'organisation',
			stem: ({ company, percent, noun }, { when, slots, predicate = 'buy' }) => {
				const owner = slots.get('owner');
				const who = owner && whoAsked(owner);
				return who && when
					? `${who} ${pastOf(predicate)} ${aOr(noun)} of ${percent} in ${company} ${atTime(when)}?`
					: undefined;
			}
		},
		{
			asks: 'when',
			kind: 'date',
			stem: ({ owner, company, percent, noun }, { when, predicate = 'buy' }) =>
				when &&
				`${whenAsked(when)} did ${owner} ${predicate} ${aOr(noun)} of ${percent} in ${company}?`
		}
	]
};
