import type { Clause, Phrase } from '../../language/clause.ts';
import type { Mention } from '../../language/mention.ts';
import { readAloud } from '../../language/read.ts';
import type { DateValue } from '../../text/date.ts';
import type { Context } from '../context.ts';
import type { Slot } from '../fact.ts';
import type { Draft, Frame } from '../frame.ts';
import { numberSlot, phraseSlot, slotOf } from '../slots.ts';
import { atTime } from '../time.ts';
import { isOfToday, issueMonth } from '../today.ts';

const gives =
	/^(?:invest|spend|provide|lend|give|donate|contribute|grant|extend|allocate|commit|pay)$/;
const announces = /^(?:announce|approve|unveil|pledge|promise|sanction|clear)$/;
const things =
	/^(?:investment|loan|grant|package|line|fund|programme|program|contribution|donation|aid|plan|project|facility|contract|order)$/;

type Money = Extract<Mention, { type: 'number' }>;

const isMoney = (mention: Mention | undefined): mention is Money =>
	mention?.type === 'number' && mention.value.kind === 'money';

/** A body or a state by its name; `isBody` where "it" shows that it is no person, whatever it was read as. */
function doerSlot(phrase: Phrase | undefined, context: Context, isBody = false): Slot | undefined {
	if (!phrase || phrase.isPronoun || phrase.members.length > 0) return undefined;
	const { legible } = context.reading;
	const words = legible.slice(phrase.start, phrase.end);
	// "Roche, a Swiss company, announced": one capital is a name where an aside says what it is
	if (!phrase.mention && phrase.aside && /^\p{Lu}[\p{L}\d.&-]+$/u.test(words))
		return { ...phraseSlot(words, phrase), type: 'name' };
	const slot = phrase.mention && slotOf(phrase, context);
	const isOne = isBody || phrase.aside !== undefined;
	return slot &&
		(/^(?:organisation|country|name)$/.test(slot.type) ||
			(isOne && /^(?:agreement|person)$/.test(slot.type)))
		? slot
		: undefined;
}

/** Words that lean on the text or the day. */
const leaning =
	/\b(?:it|he|she|they|them|this|these|those|that|their|his|her|our|today|yesterday|tomorrow|also|next|last|coming|year|years|which|who|said|says|according|the (?:company|firm|country|plant|project|state|region|island|city|facility|site)(?! of (?:the )?\p{Lu}))\b|["“”()]/iu;

/** As far as the next mark, and on through a list of names: "to help Ghana, Benin and Togo". */
const purposed =
	/^ (?!and\b|of\b)[^,;.:—–]*(?:(?:, \p{Lu}[\p{L}’' -]{1,30}){0,6},? and \p{Lu}[\p{L}’' -]{1,30})?/u;

/** What it is for, as the text goes on behind the sum: "to build a mill in Ohio"; undefined where it leans. */
function purposeAfter(at: number, { sentence, reading: { legible } }: Context): string | undefined {
	const rest = purposed.exec(
		// the stops of "U.S." end nothing
		legible
			.slice(at, sentence.end)
			.replace(/\b(?:\p{Lu}\.){2,}/gu, (letters) => letters.replaceAll('.', '_'))
	)?.[0];
	const end = at + (rest?.length ?? 0);
	const words = readAloud(legible, { start: at, end })
		.replace(/ \([^()]{1,20}\)/g, '')
		.replace(/ (?:as|while|amid|after|following|over the|that|which|who|where) .*$/, '')
		.trim();
	const count = words.split(' ').length;
	const hasYearlessDate = sentence.undated.some((span) => span.start >= at && span.start < end);
	const hasDate = sentence.mentions.some(
		({ type, start }) => type === 'date' && start >= at && start < end
	);
	return count >= 3 && count <= 16 && !leaning.test(words) && !hasDate && !hasYearlessDate
		? words
		: undefined;
}

/** When it was announced: the day of the saying, or the month of a text that tells of its own day. */
const dateOf = (saying: Clause | undefined, context: Context): DateValue | undefined =>
	saying?.when?.value ?? (isOfToday(context) ? issueMonth(context) : undefined);

function draftOf(
	doer: Slot | undefined,
	money: Money,
	deed: string,
	purpose: string | undefined,
	when: DateValue | undefined,
	context: Context
): Draft[] {
	if (!doer || !purpose || !when) return [];
	const words = readAloud(context.reading.legible, money);
	return [
		{
			slots: new Map([
				['doer', doer],
				['sum', numberSlot(words, money)],
				['deed', phraseSlot(deed, money)],
				['purpose', phraseSlot(purpose, money)]
			]),
			when,
			flags: ['planned']
		}
	];
}

/** "Andes Steel said on Monday that it will invest $10 million to build …", or a text of that day says that it will. */
function promised(clause: Clause, context: Context): Draft[] {
	const { verb, subject, object, reporter } = clause;
	const money = object?.mentions[0];
	const isPromise =
		gives.test(verb.lemma) &&
		/^(?:will|would)$/.test(verb.words?.auxiliaries[0] ?? '') &&
		!verb.isNegated;
	if (!isPromise || !object || !isMoney(money) || object.complements.length > 0) return [];
	const isIt = reporter !== undefined && /^it$/i.test(subject?.text ?? '');
	const who = isIt ? reporter : subject;
	const saying =
		reporter && context.sentence.parsed.find((other) => other.subject?.start === reporter.start);
	const deed = `pledge to ${verb.words?.base ?? verb.lemma}`;
	return draftOf(
		doerSlot(who, context, isIt),
		money,
		deed,
		purposeAfter(money.end, context),
		dateOf(saying, context),
		context
	);
}

/** "Roche announced a $50 billion investment in …" */
function announced(clause: Clause, context: Context): Draft[] {
	const { verb, subject, object } = clause;
	const money = object?.mentions[0];
	const isTold =
		announces.test(verb.lemma) &&
		verb.tense === 'past' &&
		!verb.isPassive &&
		!verb.isNegated &&
		!verb.isModal &&
		verb.words?.auxiliaries[0] !== 'had' &&
		clause.isReported !== true;
	if (!isTold || !object || !isMoney(money) || !/^an?$/.test(object.determiner ?? '')) return [];
	const { legible } = context.reading;
	const found = /^ ((?:[\p{L}-]+ ){0,3}?)(\p{L}+)(?= (?:in|to|for|at|from|with|on)\b)/u.exec(
		legible.slice(money.end, money.end + 70)
	);
	if (!found || !things.test(found[2] ?? '')) return [];
	const thing = `${found[1] ?? ''}${found[2] ?? ''}`;
	const article = /^[aeiou]/i.test(thing) ? 'an' : 'a';
	return draftOf(
		doerSlot(subject, context),
		money,
		`${article} ${thing}|${verb.words?.base ?? verb.lemma}`,
		purposeAfter(money.end + found[0].length, context),
		dateOf(clause, context),
		context
	);
}

/** A sum that somebody announced for something to come: told with its day, whether it came or not. */
export const pledge: Frame<'doer' | 'sum' | 'deed' | 'purpose'> = {
	name: 'pledge',
	tier: 'B',
	identity: ['doer', 'deed', 'purpose'],
	read: (context) =>
		context.sentence.parsed.flatMap((clause) => [
			...promised(clause, context),
			...announced(clause, context)
		]),
	directions: [
		{
			asks: 'sum',
			kind: 'figure',
			stem: ({ doer, deed = '', purpose }, { when }) => {
				if (!when || !doer || !purpose) return undefined;
				const [thing, verb] = deed.split('|');
				const time = atTime(when);
				const opening = `${time.charAt(0).toUpperCase()}${time.slice(1)}`;
				return verb
					? `${opening}, how large ${thing ?? ''} did ${doer} ${verb} ${purpose}?`
					: `${opening}, how much did ${doer} ${deed} ${purpose}?`;
			}
		}
	]
};
