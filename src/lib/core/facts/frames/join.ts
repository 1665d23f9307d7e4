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
import { countrySlot, nameOf, nameSlot, phraseSlot, withArticle } from '../slots.ts';
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

const treatyOrBody =
	/\b(?:Convention|Treaty|Agreement|Pact|Protocol|Covenant|Charter|Union|Organi[sz]ation|Alliance|League|Association|Community|Initiative|Forum|Council|Commonwealth|Movement|Federation)\b/;

/** "India joined on 1 February 1982", "became a full member": what the text is about, where that is a treaty or a body. */
function topicBody({ verb, object, obliques, end }: Clause, { topic }: Context): Slot | undefined {
	const isMember =
		verb.lemma === 'become' &&
		/^(?:(?:full|permanent|founding|\p{Ll}+th) )?(?:members?|signator(?:y|ies)|part(?:y|ies))$/u.test(
			object?.text ?? ''
		);
	const isFreeStanding =
		(isMember ||
			(/^(?:join|accede|withdraw|leave)$/.test(verb.lemma) &&
				(object === undefined || /^it$/i.test(object.text)))) &&
		obliques.every(({ preposition }) => !/^(?:to|from|in|with)$/.test(preposition));
	const isIt = topic !== undefined && treatyOrBody.test(topic) && topic.split(' ').length < 7;
	const head = treatyOrBody.exec(topic ?? '')?.[0].toLowerCase() ?? '';
	return isFreeStanding && isIt
		? {
				...phraseSlot(topic.replace(/ \([^()]*\)$/, ''), { start: verb.end, end }),
				type: 'organisation',
				article: 'the',
				head
			}
		: undefined;
}

const follows = (words: string) => /^,? (?:and )?(?:the )?$/.test(words);

/** "…, Japan in 2005 and South Korea in 2010": others that did the same, or what else was joined, each with its date. */
function gapped(told: Draft, clause: Clause, { sentence, reading: { legible } }: Context): Draft[] {
	const drafts: Draft[] = [];
	let at = clause.when?.end ?? sentence.end;
	const rest = sentence.mentions.filter(({ start }) => start >= at);
	for (let i = 0; i + 1 < rest.length; i += 2) {
		const [one, when] = [rest[i], rest[i + 1]];
		if (!one || when?.type !== 'date' || !follows(legible.slice(at, one.start))) break;
		if (!/^ (?:in|on) $/.test(legible.slice(one.end, when.start))) break;
		const name = one.type === 'country' ? 'member' : one.type === 'organisation' ? 'body' : '';
		const as = told.slots.get(name)?.type;
		if (as === undefined || (name === 'member' && as !== 'country') || !('name' in one)) break;
		const slot =
			one.type === 'country' ? countrySlot(one.name, one) : nameSlot(one, nameOf(one) ?? one.name);
		const article = /the $/.test(legible.slice(at, one.start)) ? ('the' as const) : slot.article;
		drafts.push({
			...told,
			slots: new Map([...told.slots, [name, { ...slot, article }]]),
			...whenOf({ when })
		});
		at = when.end;
	}
	return drafts;
}

/** "a member of the League in 1997 and the Union in 2013": the date right behind the body is its own. */
function ownDate({ end }: Slot, when: Dated, { sentence, reading: { legible } }: Context): Dated {
	const next = sentence.mentions.find(
		(mention): mention is Dated => mention.type === 'date' && mention.start >= end
	);
	return next && /^ (?:in|on) $/.test(legible.slice(end, next.start))
		? { ...next, preposition: legible.slice(end, next.start).trim() }
		: when;
}
type Dated = NonNullable<Clause['when']>;

function read(clause: Clause, context: Context): Draft[] {
	const way = ways[clause.verb.lemma];
	if (!way || !tells(clause, verbs, context) || clause.verb.mood !== 'finite') return [];
	if (clause.verb.isPassive !== (way.isPassive ?? false)) return [];
	const who = way.isPassive ? patient(isActor) : subject(isActor);
	const slots = fill({ member: who, body: way.body.optional() }, clause, context);
	const topic = slots?.has('body') ? undefined : topicBody(clause, context);
	if (topic) slots?.set('body', topic);
	const parts = [slots?.get('member'), slots?.get('body')];
	if (!slots || !clause.when) return [];
	if (!parts.every((part) => part && isNamed(part) && !isCut(part, context))) return [];
	// "voted to readmit Peru, which left": a verb was read as part of the name.
	const { type, article, text } = slots.get('member') as Slot;
	if (type === 'phrase' && article === '' && /^\p{Ll}/u.test(text)) return [];
	// People's memberships are told by another frame.
	if (slots.get('member')?.type === 'person') return [];
	if (slots.get('member')?.text === slots.get('body')?.text) return [];
	const rest = slots.get('body') as Slot;
	slots.set('step', phraseSlot(way.says, rest));
	const dated = { ...clause, when: ownDate(rest, clause.when, context) };
	const told = { slots, predicate: clause.verb.lemma, verb: clause.verb, ...whenOf(dated) };
	return [told, ...gapped(told, dated, context)];
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
