import type { Clause, Phrase } from '../../language/clause.ts';
import { wasOf } from '../asked.ts';
import type { Context } from '../context.ts';
import { fill, whenOf, type Draft, type Frame } from '../frame.ts';
import { isActor, isFree, isNamed, isReference } from '../named.ts';
import { oblique, patient } from '../selectors.ts';
import { isCut } from '../beside.ts';
import { tells } from '../told.ts';
import { atTime, whenAsked } from '../time.ts';

const verbs = new Set(['sell', 'cede', 'lease', 'transfer']);
const isThing = (phrase: Phrase) =>
	isFree(phrase) &&
	(/^(?:organisation|name|place)$/.test(phrase.mention?.type ?? '') || isReference(phrase));

const wanted = { thing: patient(isThing), buyer: oblique(['to'], isActor) };

function read(clause: Clause, context: Context): Draft[] {
	if (!clause.when || !tells(clause, verbs, context)) return [];
	const slots = fill(wanted, clause, context);
	const parts = [slots?.get('thing'), slots?.get('buyer')];
	if (!slots || !parts.every((part) => part && isNamed(part) && !isCut(part, context))) return [];
	return [{ slots, predicate: clause.verb.lemma, verb: clause.verb, ...whenOf(clause) }];
}

const past = { sell: 'sold', cede: 'ceded', lease: 'leased', transfer: 'transferred' };
const participle = (predicate: string | undefined) =>
	past[(predicate ?? 'sell') as keyof typeof past];

/** A company, a brand or a territory goes to another owner. */
export const sale: Frame<'thing' | 'buyer'> = {
	name: 'sale',
	tier: 'A',
	identity: ['thing', 'buyer'],
	read: (context) => context.sentence.clauses.flatMap((clause) => read(clause, context)),
	directions: [
		{
			asks: 'when',
			kind: 'date',
			stem: ({ thing, buyer }, { when, slots, predicate }) =>
				when &&
				`${whenAsked(when)} ${wasOf(slots.get('thing'))} ${thing} ${participle(predicate)} to ${buyer}?`
		},
		{
			asks: 'buyer',
			kind: 'organisation',
			stem: ({ thing }, { when, slots, predicate }) => {
				const buyer = slots.get('buyer');
				if (!buyer || !when || buyer.members.length > 0) return undefined;
				const whom = buyer.type === 'country' ? 'To which country' : 'To whom';
				return `${whom} ${wasOf(slots.get('thing'))} ${thing} ${participle(predicate)} ${atTime(when)}?`;
			}
		}
	]
};
