import type { Clause, Phrase } from '../../language/clause.ts';
import { kindOf, wasOf } from '../asked.ts';
import type { Context } from '../context.ts';
import type { Fact, Slot } from '../fact.ts';
import { fill, whenOf, type Draft, type Frame } from '../frame.ts';
import { isActor, isFree, isNamed, isReference } from '../named.ts';
import {
	complement,
	headed,
	object,
	oblique,
	patient,
	subject,
	type Selector
} from '../selectors.ts';
import { phraseSlot, withArticle } from '../slots.ts';
import { isCut } from '../beside.ts';
import { tells } from '../told.ts';
import { atTime, whenAsked } from '../time.ts';

const isBody = (phrase: Phrase) =>
	isFree(phrase) &&
	(/^(?:organisation|agreement|event|name)$/.test(phrase.mention?.type ?? '') ||
		isReference(phrase) ||
		/^(?:union|league|alliance|coalition|pact|community|bloc|party|war|federation|empire)$/.test(
			phrase.head
		));

/** How each verb stands in a stem, and where its body is. */
type Way = { readonly says: string; readonly body: Selector; readonly isPassive?: boolean };

const member = object(headed('member', 'signatory', 'party', 'observer'));
const ways: Readonly<Record<string, Way>> = {
	join: { says: 'join', body: object(isBody) },
	rejoin: { says: 'rejoin', body: object(isBody) },
	leave: { says: 'leave', body: object(isBody) },
	quit: { says: 'leave', body: object(isBody) },
	exit: { says: 'leave', body: object(isBody) },
	accede: { says: 'accede to', body: oblique(['to'], isBody) },
	withdraw: { says: 'withdraw from', body: oblique(['from'], isBody) },
	secede: { says: 'secede from', body: oblique(['from'], isBody, 'country') },
	become: { says: 'become a member of', body: complement(member, ['of', 'to'], isBody) },
	admit: { says: 'admitted to', body: oblique(['to', 'into'], isBody), isPassive: true },
	expel: { says: 'expelled from', body: oblique(['from'], isBody), isPassive: true },
	suspend: { says: 'suspended from', body: oblique(['from'], isBody), isPassive: true }
};
const verbs = new Set(Object.keys(ways));

function read(clause: Clause, context: Context): Draft[] {
	const way = ways[clause.verb.lemma];
	if (!way || !tells(clause, verbs, context) || clause.verb.mood !== 'finite') return [];
	if (clause.verb.isPassive !== (way.isPassive ?? false)) return [];
	const who = way.isPassive ? patient(isActor) : subject(isActor);
	const slots = fill({ member: who, body: way.body }, clause, context);
	const parts = [slots?.get('member'), slots?.get('body')];
	if (!slots || !clause.when) return [];
	if (!parts.every((part) => part && isNamed(part) && !isCut(part, context))) return [];
	// People's memberships are told by another frame.
	if (slots.get('member')?.type === 'person') return [];
	if (slots.get('member')?.text === slots.get('body')?.text) return [];
	const rest = slots.get('body') as Slot;
	slots.set('step', phraseSlot(way.says, rest));
	return [{ slots, predicate: clause.verb.lemma, verb: clause.verb, ...whenOf(clause) }];
}

const asked = (fact: Fact, opening: string, body: string) => {
	const who = fact.slots.get('member');
	const step = fact.slots.get('step')?.text;
	if (!who || !step) return undefined;
	const auxiliary = ways[fact.predicate ?? '']?.isPassive ? wasOf(who) : 'did';
	return `${opening} ${auxiliary} ${withArticle(who)} ${step}${body}?`;
};

/** A state, a company or a club joins a body or a treaty, or leaves it. */
export const join: Frame<'member' | 'body' | 'step'> = {
	name: 'join',
	tier: 'A',
	identity: ['member', 'body', 'step'],
	read: (context) => context.sentence.clauses.flatMap((clause) => read(clause, context)),
	directions: [
		{
			asks: 'when',
			kind: 'date',
			stem: ({ body = '' }, fact) => fact.when && asked(fact, whenAsked(fact.when), ` ${body}`)
		},
		{
			asks: 'body',
			kind: 'organisation',
			stem: (_said, fact) => {
				const body = fact.slots.get('body');
				const kind = body && !body.members.length ? kindOf(body) : undefined;
				return kind && fact.when && asked(fact, `Which ${kind}`, ` ${atTime(fact.when)}`);
			}
		}
	]
};
