import type { Clause, Phrase } from '../../language/clause.ts';
import type { Context } from '../context.ts';
import type { Slot } from '../fact.ts';
import { whenOf, type Draft, type Frame } from '../frame.ts';
import { isNamed } from '../named.ts';
import type { Span } from '../../text/span.ts';
import { nameSlot, slotOf } from '../slots.ts';
import { tells } from '../told.ts';
import { atTime, whenAsked } from '../time.ts';
import { wasOf } from '../asked.ts';

const after = ({ obliques }: Clause, ...prepositions: string[]): Phrase | undefined =>
	obliques.find(({ preposition }) => prepositions.includes(preposition))?.phrase;

/** "“The Peruvian League of Towns”": what stands in quotation marks before a mention belongs to the name. */
function quotedBefore(legible: string, { start, end }: Span): string {
	const lead = /["“‘](?:[Tt]he )?((?:\p{Lu}[\p{L}-]* ){1,4})$/u.exec(
		legible.slice(Math.max(0, start - 40), start)
	)?.[1];
	return lead !== undefined && /^["”’]/.test(legible.slice(end, end + 1)) ? lead : '';
}

/** A name as the text writes it, not what it stands for elsewhere. */
function asName(phrase: Phrase | undefined, { reading }: Context): Slot | undefined {
	const mention = phrase?.mention;
	if (!phrase || !mention || !('name' in mention) || mention.type === 'nationality')
		return undefined;
	const name = (quotedBefore(reading.legible, mention) + mention.name).replace(/^the /i, '');
	return /^\p{Lu}/u.test(phrase.text) ? { ...nameSlot(mention, name), end: phrase.end } : undefined;
}

const renames = new Set(['rename', 'rebrand', 'rechristen']);
const changes = new Set(['change']);
const knows = new Set(['know', 'call', 'name', 'found', 'establish', 'incorporate', 'form']);

/** "was renamed Y": the name after the verb or after "as" and "to". */
function renamed(clause: Clause, context: Context): Draft[] {
	if (!tells(clause, renames, context) || !clause.verb.isPassive) return [];
	const now = asName(clause.object ?? after(clause, 'as', 'to'), context);
	const old = clause.subject && slotOf(clause.subject, context);
	return now && old ? draft(old, now, 'rename', clause) : [];
}

/** "changed its name to Y". */
function changed(clause: Clause, context: Context): Draft[] {
	const { object, subject, verb } = clause;
	if (!tells(clause, changes, context) || verb.isPassive || object?.head !== 'name') return [];
	const now = asName(
		after(clause, 'to') ??
			object.complements.find(({ preposition }) => preposition === 'to')?.phrase,
		context
	);
	// "the company changed its name from X to Y": X it is, whatever "the company" may mean
	const former = asName(
		after(clause, 'from') ??
			object.complements.find(({ preposition }) => preposition === 'from')?.phrase,
		context
	);
	const old = former ?? (subject && slotOf(subject, context));
	return now && old ? draft(old, now, 'change', clause) : [];
}

/** "formerly known as Y", "founded as Y": the name of before. */
function earlier(clause: Clause, context: Context): Draft[] {
	const { verb, subject, object } = clause;
	if (!tells(clause, knows, context) || !verb.isPassive) return [];
	const { legible } = context.reading;
	const before = legible.slice(Math.max(context.sentence.start, verb.start - 24), verb.end);
	const isFormer = /\b(?:formerly|previously|originally|once|initially)\b/i.test(before);
	const isFounding = /^(?:found|establish|incorporate|form)$/.test(verb.lemma);
	if (!isFormer && !isFounding) return [];
	const old = asName(
		/^(?:call|name)$/.test(verb.lemma) ? (object ?? after(clause, 'as')) : after(clause, 'as'),
		context
	);
	const now = subject && slotOf(subject, context);
	if (
		!old ||
		!now ||
		(!new RegExp(`\\bas (?:the )?$`).test(legible.slice(0, old.start).slice(-8)) && isFounding)
	)
		return [];
	return draft(now, old, isFounding ? 'found' : 'know', clause);
}

function draft(thing: Slot, name: Slot, predicate: string, clause: Clause): Draft[] {
	const isThing = isNamed(thing) && thing.type !== 'person' && thing.members.length === 0;
	// "the Quipu *turned* into …": a verb is no part of a name
	if (/ \p{Ll}+ed$/u.test(thing.text)) return [];
	if (!isThing || thing.text === name.text) return [];
	return [
		{
			slots: new Map([
				['thing', thing],
				['name', name]
			]),
			predicate,
			verb: clause.verb,
			...whenOf(clause)
		}
	];
}

/** "Boeing" and "Boeing Airplane Company": asked for the one, the other tells it. */
function holdsOther(slots: ReadonlyMap<string, Slot>): boolean {
	const [thing = '', name = ''] = ['thing', 'name'].map((slot) => slots.get(slot)?.text);
	return name.includes(thing) || thing.includes(name);
}

/** A place, a company or a body takes another name, or had one. */
export const rename: Frame<'thing' | 'name'> = {
	name: 'rename',
	tier: 'A',
	identity: ['thing', 'name'],
	read: (context) =>
		context.sentence.clauses.flatMap((clause) => [
			...renamed(clause, context),
			...changed(clause, context),
			...earlier(clause, context)
		]),
	directions: [
		{
			asks: 'when',
			kind: 'date',
			stem: ({ thing, name }, { when, predicate, slots }) => {
				// A name that only got shorter is nothing to remember a day for.
				const isShortened =
					slots.get('thing')?.text.includes(slots.get('name')?.text ?? '') === true;
				if (!when || isShortened) return undefined;
				if (predicate === 'rename')
					return `${whenAsked(when)} ${wasOf(slots.get('thing'))} ${thing} renamed ${name}?`;
				return predicate === 'change'
					? `${whenAsked(when)} did ${thing} take the name ${name}?`
					: undefined;
			}
		},
		{
			asks: 'name',
			kind: 'term',
			stem: ({ thing }, { when, predicate, slots }) => {
				if (holdsOther(slots)) return undefined;
				const was = wasOf(slots.get('thing'));
				const time = when ? ` ${atTime(when)}` : '';
				if (predicate === 'rename') return when && `What ${was} ${thing} renamed${time}?`;
				if (predicate === 'change') return when && `Which new name did ${thing} take${time}?`;
				return predicate === 'found'
					? `Under which name ${was} ${thing} founded${time}?`
					: `Under which name ${was} ${thing} formerly known?`;
			}
		},
		{
			asks: 'thing',
			kind: 'term',
			stem: ({ name }, { when, predicate, slots }) =>
				when && predicate === 'rename' && !holdsOther(slots)
					? `What was renamed ${name} ${atTime(when)}?`
					: undefined
		}
	]
};
