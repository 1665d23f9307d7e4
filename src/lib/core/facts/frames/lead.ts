import type { Context } from '../context.ts';
import type { Draft, Frame } from '../frame.ts';
import { asOfTime } from '../time.ts';
import { nameSlot, slotOf, withArticle } from '../slots.ts';
import type { Clause, Phrase } from '../../language/clause.ts';

const leads = new Set(['lead', 'head', 'chair']);
const post = /^(?:head|leader|chairman|chairwoman|chairperson|chair|president|director|speaker)$/;

/** A person, or a name of two to four words that nothing else explains. */
const personOf = (phrase: Phrase | undefined) => {
	const mention = phrase?.mention;
	if (mention?.type === 'person') return mention.isPartial ? undefined : mention;
	return mention?.type === 'name' && /^\S+(?: \S+){1,3}$/.test(mention.name) ? mention : undefined;
};
const bodyOf = (phrase: Phrase | undefined) =>
	phrase?.mention?.type === 'organisation' ? phrase : undefined;

function read(clause: Clause, context: Context): Draft[] {
	const { verb, subject, object, obliques } = clause;
	if (verb.isModal || verb.isNegated || clause.when) return [];
	const by = obliques.find(({ preposition }) => preposition === 'by')?.phrase;
	const isPassive = leads.has(verb.lemma) && verb.isPassive;
	const isCopula = verb.lemma === 'be' && verb.tense === 'present' && post.test(object?.head ?? '');
	const person = isPassive ? personOf(by) : isCopula ? personOf(subject) : undefined;
	const body = isPassive
		? bodyOf(subject)
		: bodyOf(object?.complements.find(({ preposition }) => preposition === 'of')?.phrase);
	const slot = body && slotOf(body, context);
	if (!person || !slot) return [];
	const seat = obliques.find(
		({ preposition, phrase }) => preposition === 'in' && bodyOf(phrase)
	)?.phrase;
	const named = seat && slotOf(seat, context);
	// Two chambers may each have a group of one name.
	const whole = named ? { ...slot, text: `${slot.text} in ${withArticle(named)}` } : slot;
	return [
		{
			slots: new Map([
				['leader', nameSlot(person, person.name)],
				['body', whole]
			]),
			flags: ['as-of']
		}
	];
}

/** Who leads a body, as of the day the text was written. */
export const lead: Frame<'leader' | 'body'> = {
	name: 'lead',
	tier: 'A',
	identity: ['body'],
	read: (context) =>
		context.published ? context.sentence.clauses.flatMap((clause) => read(clause, context)) : [],
	directions: [
		{
			asks: 'leader',
			kind: 'leader',
			stem: ({ body }, { asOf }) => asOf && `${asOfTime(asOf)}, who led ${body}?`
		}
	]
};
