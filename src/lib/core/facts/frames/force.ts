import type { Clause, Phrase } from '../../language/clause.ts';
import { readAloud } from '../../language/read.ts';
import type { Context } from '../context.ts';
import type { Slot } from '../fact.ts';
import { whenOf, type Draft, type Frame } from '../frame.ts';
import { numberSlot, phraseSlot, slotOf } from '../slots.ts';
import { toldIn, withoutNamedYear } from './stated.ts';
import { uncapital } from '../../text/capital.ts';
import { whichAsked } from '../asked.ts';
import { endsCut, namesOne, withThe, withYear } from './slot-names.ts';
import { whenAsked, timeOpening } from '../time.ts';

const instruments =
	/\b(?:Act|Treaty|Convention|Constitution|Agreement|Protocol|Accords?|Pact|Charter|Law|Code|Covenant|Amendment)\b/;

/** The treaty that heads the section where "it" was opened for signature. */
function headedBy({ start, end }: Phrase, { sentence, reading }: Context): Slot | undefined {
	const under = reading.document.blocks[sentence.block]?.under;
	const heading = under === undefined ? undefined : reading.document.blocks[under];
	const name = heading && readAloud(reading.legible, heading.span).replace(/ \([^()]*\)$/, '');
	const isOne =
		name !== undefined && /^(?:\p{Lu}[\p{L}’'-]* |of |on |the ){1,7}\p{Lu}\p{L}+$/u.test(name);
	return isOne && instruments.test(name)
		? { ...phraseSlot(name, { start, end }), type: 'agreement', article: 'the' }
		: undefined;
}

const instrumentOf = (clause: Clause, context: Context): Slot | undefined => {
	const { subject } = clause;
	const named = subject && slotOf(subject, context);
	const isUnknown = subject?.isPronoun && !(named && instruments.test(named.text));
	const slot = isUnknown ? headedBy(subject, context) : named;
	const isOne = slot && (slot.type === 'agreement' || instruments.test(slot.text));
	return clause.subject && isOne && namesOne(slot) && !endsCut(slot)
		? withYear(withThe(slot), clause.subject, context)
		: undefined;
};

type Step = 'enter into force' | 'open for signature' | 'expire';

function stepOf({ verb, obliques, object }: Clause): Step | undefined {
	const after = (preposition: string, noun: RegExp) =>
		obliques.some(
			(oblique) => oblique.preposition === preposition && noun.test(oblique.phrase.head)
		) ||
		(object !== undefined && noun.test(object.head));
	if (
		verb.lemma === 'enter-into-force' ||
		(/^(?:enter|come|go)$/.test(verb.lemma) && after('into', /^(?:force|effect|operation)$/)) ||
		(verb.lemma === 'take' && object?.head === 'effect')
	)
		return 'enter into force';
	if (verb.lemma === 'open' && after('for', /^signatures?$/)) return 'open for signature';
	return verb.lemma === 'expire' || verb.lemma === 'lapse' ? 'expire' : undefined;
}

/** "came into effect in Peru": for one state, later than for the others. */
const isLocal = ({ obliques }: Clause): boolean =>
	obliques.some(
		({ preposition, phrase }) =>
			/^(?:in|for)$/.test(preposition) && phrase.mention?.type === 'country'
	);

const dated = (clause: Clause, context: Context): Draft[] => {
	const step = clause.when && clause.verb.tense !== 'present' ? stepOf(clause) : undefined;
	const paper = step && !isLocal(clause) ? instrumentOf(clause, context) : undefined;
	return paper && step
		? [
				{
					slots: new Map([
						['paper', paper],
						['step', phraseSlot(step, clause)]
					]),
					predicate: clause.verb.lemma,
					...whenOf(clause)
				}
			]
		: [];
};

/** "was replaced by the Treaty of Lausanne": what came instead. */
function replaced(clause: Clause, context: Context): Draft[] {
	const { verb, obliques, object } = clause;
	if (!/^(?:replace|supersede|supersed|succeed)$/.test(verb.lemma) || verb.mood !== 'finite')
		return [];
	const other = verb.isPassive
		? obliques.find(({ preposition }) => preposition === 'by')?.phrase
		: object;
	const [one, two] = [instrumentOf(clause, context), other && slotOf(other, context)];
	if (!one || !two || !namesOne(two) || two.type !== 'agreement') return [];
	const [paper, successor] = verb.isPassive ? [one, two] : [two, one];
	return [
		{
			slots: new Map([
				['paper', paper],
				['successor', successor]
			]),
			predicate: verb.lemma,
			...whenOf(clause)
		}
	];
}

/** "was signed by 48 states". */
function counted(clause: Clause, context: Context): Draft[] {
	const { verb, obliques } = clause;
	if (!/^(?:sign|ratify)$/.test(verb.lemma) || !verb.isPassive || verb.mood !== 'finite') return [];
	const by = obliques.find(({ preposition }) => preposition === 'by')?.phrase;
	const number = by?.mentions[0];
	const isCount =
		number?.type === 'number' &&
		number.value.kind === 'count' &&
		!/\b(?:two|both)\b/i.test(by?.text ?? '') &&
		number.start - (by?.start ?? 0) < 4;
	const paper = isCount ? instrumentOf(clause, context) : undefined;
	const noun =
		by && number ? readAloud(context.reading.legible, { start: number.end, end: by.end }) : '';
	if (!paper || number?.type !== 'number' || !/^\p{Ll}+(?: \p{Ll}+)?$/u.test(noun)) return [];
	return [
		{
			slots: new Map([
				['paper', paper],
				['number', numberSlot(readAloud(context.reading.legible, number), number)],
				['noun', phraseSlot(noun, by ?? number)]
			]),
			predicate: verb.lemma === 'ratify' ? 'ratify' : 'sign',
			...whenOf(clause)
		}
	];
}

/** When an instrument opens for signature, enters into force or ends, what replaced it, how many signed it. */
export const force: Frame<'paper' | 'step' | 'successor' | 'number' | 'noun'> = {
	name: 'force',
	tier: 'A',
	identity: ['paper', 'step', 'successor', 'noun'],
	read: (context) =>
		toldIn(context)
			.map((clause) => withoutNamedYear(clause, context))
			.flatMap((clause) => [
				...dated(clause, context),
				...replaced(clause, context),
				...counted(clause, context)
			]),
	directions: [
		{
			asks: 'when',
			kind: 'date',
			stem: ({ paper, step }, { when }) =>
				when && step && `${whenAsked(when)} did ${paper} ${step}?`
		},
		{
			asks: 'successor',
			kind: 'agreement',
			stem: ({ paper }, { slots }) => {
				const successor = slots.get('successor');
				return successor && `${whichAsked(successor)} replaced ${paper}?`;
			}
		},
		{
			asks: 'number',
			kind: 'figure',
			stem: ({ paper, noun }, fact) => {
				if (!noun) return undefined;
				if (fact.predicate === 'sign') return `How many ${noun} signed ${paper}?`;
				const opening = timeOpening(fact);
				return opening && opening + uncapital(`How many ${noun} had ratified ${paper}?`);
			}
		}
	]
};
