import { headKind } from '../../language/lexicon.ts';
import type { Reading } from '../../language/read.ts';
import type { VerbReading } from '../../language/verbs.ts';
import type { Word } from '../../language/words.ts';
import type { DateValue } from '../../text/date.ts';
import type { Span } from '../../text/span.ts';
import type { Slot } from '../fact.ts';
import { establish } from '../frames/establish.ts';
import { visit } from '../frames/visit.ts';
import { cased, deedOf, slots, type Happening } from './happened.ts';
import { intransitive } from './line-verb.ts';
import { isTelling, slotIn } from './naming.ts';

/** "Congress Ministries": several bodies, of which "were" is said. */
function isSeveral({ text, type }: Slot): boolean {
	const [named = ''] = text.split(/ (?:of|in|at|on|for|between) /);
	const last = named.split(' ').at(-1) ?? '';
	const one = last.replace(/(ie)?s$/, (end) => (end === 'ies' ? 'y' : '')).toLowerCase();
	return (
		type !== 'person' &&
		type !== 'country' &&
		!/^(?:United )?(?:Nations|States)$/.test(named) &&
		/[^su]s$/.test(last) &&
		headKind(one) !== undefined
	);
}

/** "King Ossi and Queen Ana": two are said to have been. */
const isPair =
	/^(?:King|Queen|Emperor|Empress|Prince|Princess|Lord|Lady|President|General) [^,]* and (?:King|Queen|Emperor|Empress|Prince|Princess|Lord|Lady|President|General) /;

const isPluralName = (text: string) =>
	/\b(?:relations|ties|states|talks|reforms|forces)$/i.test(text);

/** A visit is asked for as the frame of visits does, which knows how often people come. */
function visitOf(visitor: Slot, place: Slot | undefined, when: DateValue): Happening | undefined {
	const isPlace = place?.type === 'country' || place?.type === 'place';
	return visitor.type === 'person' && isPlace
		? { frame: visit, draft: { slots: slots({ visitor, place }), when } }
		: undefined;
}

/** "elected President": done to the subject, not by it. */
const toOffice =
	/^(?:as )?(?:the )?(?:first )?(?:President|Prime|Governor|King|Queen|Emperor|Chairman|Viceroy|Chief|Secretary|Speaker|Vice|Pope|Sultan|Chancellor|Mayor|Premier)\b/i;

/** What is done with a language, a custom or a rule, somewhere. */
const ruled =
	/^(?:adopted|declared|introduced|abolished|banned|recogni[sz]ed|legali[sz]ed|approved|accepted)$/;

/** A subject with a verb and what follows it. */
export type Told = {
	readonly reading: Reading;
	readonly subject: Slot;
	readonly words: readonly Word[];
	/** Where the verb stands in `words`. */
	readonly index: number;
	readonly verb: VerbReading;
	/** "was founded" rather than "founded". */
	readonly helped: boolean;
	/** What follows the verb, without the date. */
	readonly rest: string;
	readonly when: DateValue;
	readonly span: Span;
};

/** A subject, its verb and the rest as a fact: passive where a thing has no doer before a preposition. */
export function told({
	reading,
	subject,
	words,
	index,
	verb,
	helped,
	rest,
	when,
	span
}: Told): Happening | undefined {
	const word = words[index];
	if (!word) return undefined;
	const isThing = subject.type !== 'person' && subject.type !== 'country';
	const particle = /^(?:up|out|off|down)$/.test(words[index + 1]?.lower ?? '') ? 1 : 0;
	const next = words[index + 1 + particle];
	const isWith = next?.lower === 'with' && subject.type !== 'agreement';
	const isPassive =
		helped ||
		(verb.form !== 'third' &&
			!intransitive.test(verb.lemma) &&
			!isWith &&
			(next === undefined ||
				/^(?:by|in|at|on|from|to|into|under|as|for|with|after|during|and|,)$/.test(next.lower)));
	if (verb.lemma === 'visit' && !isPassive)
		return visitOf(
			subject,
			slotIn(reading, { start: (words[index]?.end ?? 0) + 1, end: span.end }),
			when
		);
	if (isPassive && helped && verb.form === 'third') return undefined;
	if (rest.split(' ').length > 11 || /[(;:"“”]/.test(rest) || subject.text.split(' ').length > 9)
		return undefined;
	if (
		/^(?:appoint|elect|crown|declare|make|name|proclaim)$/.test(verb.lemma) &&
		verb.form !== 'third' &&
		!isPassive &&
		!/^(?:agreement|organisation|event)$/.test(subject.type)
	)
		return toOffice.test(rest)
			? deedOf(subject, `${word.lower} ${rest}`, true, when, span, 'B')
			: undefined;
	if (verb.lemma === 'rename' && verb.form !== 'third')
		return isTelling(subject.text)
			? deedOf(subject, `renamed ${rest.replace(/^as /, '')}`, true, when, span, 'B')
			: undefined;
	if (isPassive) {
		if (isThing && subject.type !== 'place' && !isTelling(subject.text)) return undefined;
		if (isPluralName(subject.text)) return undefined;
		// "English adopted as the official language": nobody is told where
		const isLoose =
			subject.type === 'phrase' || (subject.type === 'name' && ruled.test(word.lower));
		if (isLoose && !subject.text.includes(' ') && !/\p{Lu}/u.test(rest)) return undefined;
		const cut = cased(subject, true);
		const who = isSeveral(subject) || isPair.test(subject.text) ? { ...cut, isPlural: true } : cut;
		if (
			rest === '' &&
			subject.type === 'organisation' &&
			/^(?:establish|found|form|create|launch)$/.test(verb.lemma)
		)
			return {
				frame: establish,
				draft: { slots: slots({ thing: who }), predicate: verb.lemma, when }
			};
		const participle = word.lower;
		return deedOf(who, `${participle} ${rest}`.trim(), true, when, span, isThing ? 'A' : 'B');
	}
	if (verb.lemma === '') return undefined;
	if (rest === '' && !/^(?:die|resign|retire|surrender|collapse)$/.test(verb.lemma))
		return undefined;
	return deedOf(cased(subject, false), `${verb.lemma} ${rest}`.trim(), false, when, span, 'B');
}
