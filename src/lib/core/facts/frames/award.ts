import type { Clause, Phrase } from '../../language/clause.ts';
import type { Mention } from '../../language/mention.ts';
import type { Context } from '../context.ts';
import type { Slot } from '../fact.ts';
import { whenOf, type Draft, type Frame } from '../frame.ts';
import { after, isTold, overClauses, peopleSlot, happenedAt } from '../person.ts';
import { phraseSlot, slotOf } from '../slots.ts';
import { atTime, whenAsked } from '../time.ts';

type DateMention = Extract<Mention, { type: 'date' }>;

const honour =
	/\b(?:prize|award|medal|order|cross|honou?r|fellowship|oscar|grammy|emmy|star|trophy|palm|laurel|bear|lion|title|doctorate|knighthood|ratna|bhushan|vibhushan|shri|legion)\b/i;
const unowned =
	/\b(?:his|her|their|its|this|that|several|many|numerous|various|nomination)\b|["“”()]|\p{Ll}['’]s? |^the .*['’]s? /iu;

/** What a stem asks for: "Which medal"; the Bharat Ratna is an award. */
function headOf(prize: string): string {
	const head = honour.exec(prize)?.[0].toLowerCase() ?? 'prize';
	return /^(?:star|palm|laurel|bear|lion|ratna|bhushan|vibhushan|shri|legion|cross)$/.test(head)
		? 'award'
		: head;
}

/** "the highest award in Peru – *the Order of the Sun*": what is only described is named behind a mark, or not at all. */
function namedBehind({ end }: Phrase, legible: string): string | undefined {
	const name =
		/^(?: (?:in|of) (?:the )?\p{Lu}\p{L}+)?(?:,| [–—-]) (?:the )?(\p{Lu}[\p{L}’'-]+(?: (?:(?:of|the) )*\p{Lu}[\p{L}’'-]+)*)/u.exec(
			legible.slice(end, end + 90)
		)?.[1];
	return name !== undefined && honour.test(name) ? name : undefined;
}

/** "the Nobel Prize in Physics": a prize by its own name, with the field where one follows. */
function prizeSlot(clause: Clause, phrase: Phrase | undefined, context: Context): Slot | undefined {
	if (!phrase || phrase.members.length > 0 || !honour.test(phrase.text)) return undefined;
	if (!/\p{Lu}/u.test(phrase.text) || phrase.text.split(' ').length > 12) return undefined;
	if (/\bhalf\b|\bof the \d{4}\b/.test(phrase.text)) return undefined;
	if (unowned.test(`${phrase.determiner ?? ''} ${phrase.text}`.trim())) return undefined;
	const field = clause.obliques.find(
		(one) => one.preposition === 'in' && one.phrase.start === phrase.end + 4
	)?.phrase;
	const { legible } = context.reading;
	const rest = /^ (?:in|for) \p{Lu}[\p{L}]+(?: (?:or|and) \p{Lu}\p{L}+)?/u.exec(
		legible.slice(phrase.end, phrase.end + 40)
	);
	const isMonth = context.sentence.mentions.some(
		({ type, start }) =>
			type === 'date' && start >= phrase.end && start < phrase.end + (rest?.[0].length ?? 0)
	);
	const isField = !isMonth && /\b(?:prize|award|medal)$/i.test(phrase.text) && rest;
	const said = phrase.text.replace(/^\d{4} /, '');
	const name = /^\p{Ll}/u.test(said) && said !== 'knighthood' ? namedBehind(phrase, legible) : said;
	if (name === undefined) return undefined;
	const whole = isField ? `${name}${rest[0]}` : name;
	const slot = slotOf(phrase, context) ?? phraseSlot(phrase.text, phrase);
	if (field && !isField && field.mention?.type === 'name') return undefined;
	return {
		...slot,
		type: 'name',
		text: whole,
		article: phrase.determiner === 'a' || phrase.determiner === 'an' ? phrase.determiner : 'the',
		head: headOf(whole)
	};
}

function partsOf({ verb, subject, object, obliques }: Clause): readonly (Phrase | undefined)[] {
	const to = obliques.find(({ preposition }) => preposition === 'to')?.phrase;
	const withOne = obliques.find(({ preposition }) => preposition === 'with')?.phrase;
	switch (verb.lemma) {
		case 'win':
		case 'receive':
		case 'earn':
		case 'share':
			return verb.isPassive ? [] : [subject, object];
		case 'award':
		case 'give':
		case 'confer':
		case 'grant':
		case 'present':
			if (!verb.isPassive) return to ? [to, object] : [];
			if (subject && honour.test(subject.text)) return [to, subject];
			return [subject, object ?? withOne];
		case 'honour':
		case 'honor':
			return verb.isPassive ? [subject, withOne] : [];
		default:
			return [];
	}
}

/** "the *1911* Nobel Prize": the year for which it was given. */
function yearOfPrize(
	{ start, end }: Phrase,
	{ sentence, reading }: Context
): DateMention | undefined {
	const year = sentence.mentions.find(
		(mention) =>
			mention.type === 'date' &&
			mention.value.precision === 'year' &&
			mention.start >= start - 12 &&
			mention.end <= end &&
			/^ \p{Lu}/u.test(reading.legible.slice(mention.end, mention.end + 2))
	);
	return year?.type === 'date' ? year : undefined;
}

/** "the uncle of Ann Lee, *who won* …": whoever stands right before "who" has won, and nobody else. */
function isAnothers(
	{ start, end }: Phrase,
	{ verb }: Clause,
	{ sentence, reading }: Context
): boolean {
	const before = reading.legible.slice(sentence.start, verb.start);
	const who = /,? who (?:(?:\p{Ll}+ly|also|had|has|later|then) )*$/u.exec(before);
	const at = sentence.start + (who?.index ?? 0);
	return who !== null && !(start <= at && end >= at - 1);
}

function read(clause: Clause, context: Context): Draft[] {
	const [who, what] = partsOf(clause);
	if (who && isAnothers(who, clause, context)) return [];
	const own = what && yearOfPrize(what, context);
	const dated = own ? whenOf({ when: own }) : happenedAt(clause, context);
	if (!isTold(clause) || !dated.when) return [];
	const winner = who && peopleSlot(who, context);
	const prize = winner && prizeSlot(clause, what, context);
	if (!winner || !prize) return [];
	const giver = after(clause, 'by');
	const body = clause.verb.isPassive && giver ? slotOf(giver, context) : undefined;
	return [
		{
			slots: new Map([
				['winner', winner],
				['prize', prize],
				...(body && body.type !== 'phrase' ? ([['giver', body]] as const) : [])
			]),
			predicate: clause.verb.lemma === 'share' ? 'share' : 'receive',
			...dated
		}
	];
}

/** Someone is given a prize, a medal or an order. Who won it is not asked: many prizes have several winners a year. */
export const award: Frame<'winner' | 'prize' | 'giver'> = {
	name: 'award',
	tier: 'A',
	identity: ['winner', 'prize'],
	read: (context) => overClauses(context, read),
	directions: [
		{
			asks: 'when',
			kind: 'date',
			stem: ({ winner, prize }, { when, predicate = 'receive' }) =>
				when && `${whenAsked(when)} did ${winner ?? ''} ${predicate} ${prize ?? ''}?`
		},
		{
			asks: 'prize',
			kind: 'other',
			stem: ({ winner, giver }, { when, slots, predicate = 'receive' }) => {
				const head = slots.get('prize')?.head;
				if (!when || !head || slots.get('prize')?.article !== 'the') return undefined;
				return `Which ${head} did ${winner ?? ''} ${predicate} ${giver ? `from ${giver} ` : ''}${atTime(when)}?`;
			}
		}
	]
};
