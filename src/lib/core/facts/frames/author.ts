import type { Clause, Phrase } from '../../language/clause.ts';
import type { Context } from '../context.ts';
import type { Slot } from '../fact.ts';
import type { Draft, Frame } from '../frame.ts';
import { after, isTold, overClauses, peopleSlot, happenedAt } from '../person.ts';
import { nameSlot } from '../slots.ts';
import { whenAsked } from '../time.ts';

const verbs = new Map([
	['write', 'wrote'],
	['author', 'wrote'],
	['compose', 'composed'],
	['paint', 'painted'],
	['co-write', 'co-wrote']
]);
const kinds =
	/\b(?:book|novel|essay|poem|play|treatise|memoir|autobiography|opera|symphony|song|anthem|ballet|textbook|biography|epic|pamphlet|story|painting|novella|screenplay|dictionary|hymn|tract|commentary)\b/i;

/** A work by its title: a name that stands alone or behind its kind ("the novel Quiet Rivers"). */
function workSlot(phrase: Phrase | undefined): Slot | undefined {
	const { aside } = phrase ?? {};
	if (phrase && !phrase.mention && aside?.mention && kinds.test(phrase.head))
		return workSlot({ ...aside, description: phrase.text, determiner: 'the' });
	const mention = phrase?.mention;
	if (!phrase || !mention || !/^(?:name|work|place|agreement|event)$/.test(mention.type))
		return undefined;
	if (!('name' in mention) || phrase.members.length > 0) return undefined;
	const before =
		phrase.description ?? phrase.text.slice(0, Math.max(0, phrase.text.indexOf(mention.name)));
	const kind = kinds.exec(before)?.[0].toLowerCase();
	const isTitle = /^(?:name|work)$/.test(mention.type) && mention.name.length > 3;
	const ownsMore = /^(?:his|her|their|an?)$/.test(phrase.determiner ?? '') && !kind;
	if ((!isTitle && !kind) || ownsMore || phrase.complements.length > 0) return undefined;
	return {
		...nameSlot(mention, mention.name),
		type: 'work',
		article: '',
		...(kind ? { head: kind } : {})
	};
}

function read(clause: Clause, context: Context): Draft[] {
	const { verb, subject, object } = clause;
	if (!verbs.has(verb.lemma) || !isTold(clause)) return [];
	const author = peopleSlot(verb.isPassive ? after(clause, 'by') : subject, context);
	const work = workSlot(verb.isPassive ? subject : object);
	if (!author || !work) return [];
	const dated = happenedAt(clause, context);
	return [
		{
			slots: new Map([
				['author', author],
				['work', work]
			]),
			predicate: verb.lemma === 'author' ? 'write' : verb.lemma,
			...dated
		}
	];
}

const titled = (slot: Slot | undefined): string =>
	slot ? (slot.head ? `the ${slot.head} ${slot.text}` : slot.text) : '';

/** A person writes, composes or paints a work that has a title. */
export const author: Frame<'author' | 'work'> = {
	name: 'author',
	tier: 'B',
	identity: ['author', 'work'],
	read: (context) => overClauses(context, read),
	directions: [
		{
			asks: 'author',
			kind: 'other',
			stem: (_said, { slots, predicate = 'write' }) =>
				`Who ${verbs.get(predicate) ?? 'wrote'} ${titled(slots.get('work'))}?`
		},
		{
			asks: 'when',
			kind: 'date',
			stem: ({ author: who }, { when, slots, predicate = 'write' }) =>
				when && `${whenAsked(when)} did ${who ?? ''} ${predicate} ${titled(slots.get('work'))}?`
		}
	]
};
