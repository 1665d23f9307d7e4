import type { Clause } from '../language/clause.ts';
import { printDate } from '../text/date.ts';
import type { Span } from '../text/span.ts';
import type { Context } from './context.ts';
import type { Slot } from './fact.ts';

/** What a phrase is called goes on behind it: "the outbreak *in Guinea*", "Blue Heron *2019*". */
const tail =
	/^ (?:(?:in|of|at|on|against|between|for|over) (?:the )?[^,;:()"“”]{2,50}|(?:18|19|20)\d\d)$/;

/** A subject's slot with what stands between it and its verb, where that belongs to its name. */
export function withTail(slot: Slot, { verb }: Clause, { reading: { legible } }: Context): Slot {
	if (slot.end >= verb.start || slot.members.length > 0) return slot;
	const home = /^ (?:in|at) (?:the )?\p{Lu}[\p{L}’'-]+(?: \p{Lu}[\p{L}’'-]+)*(?=,)/u.exec(
		legible.slice(slot.end, verb.start)
	);
	if (home) return { ...slot, text: `${slot.text}${home[0]}` };
	const between = legible
		.slice(slot.end, verb.start)
		.replace(/\s+(?:\p{Ll}+ly|first|also|later|then)?\s*$/u, '');
	return tail.test(between)
		? { ...slot, text: `${slot.text}${between.replace(/\s+/g, ' ')}` }
		: slot;
}

/** A slot with the date that its name ends with: "the Quetta earthquake *of 31 May 1935*". */
export function withDate(slot: Slot, { sentence, reading: { legible } }: Context): Slot {
	const link = /^ of (?=\d|\p{Lu}\p{Ll}+ \d)|^ (?=\d{4}\b)/u.exec(
		legible.slice(slot.end, slot.end + 30)
	);
	const start = slot.end + (link?.[0].length ?? 0);
	const date =
		link && sentence.mentions.find((mention) => mention.type === 'date' && mention.start === start);
	if (!link || date?.type !== 'date') return slot;
	return { ...slot, text: `${slot.text}${link[0]}${printDate(date.value)}`, end: date.end };
}

/** Whether a name was cut: "the Programme | on Health", "Ft | . Riley". */
export function isCut(
	{ start, end, type, text }: Slot,
	{ reading: { legible }, sentence }: Context
): boolean {
	// "the 2+ | 2 Dialogue".
	if (/[+/]$/.test(legible.slice(Math.max(0, start - 1), start))) return true;
	if (/ (?:got|gets?|became|becomes?)$/.test(text)) return true;
	// What the heading above names stands nowhere in the line: nothing of it is left out.
	if (type === 'phrase' || start === end) return false;
	const after = legible.slice(end, Math.min(end + 30, sentence.end));
	const goesOn = /^ (?:on|for|of|against) (?:the )?(?=\p{Lu})/u.exec(after);
	const next = end + (goesOn?.[0].length ?? 0);
	const isDate = sentence.mentions.some(
		({ type: kind, start }) => kind === 'date' && start === next
	);
	const mayGoOn =
		type !== 'country' && type !== 'person' && type !== 'place' && type !== 'nationality';
	return (mayGoOn && goesOn !== null && !isDate) || /^\.? ?\p{Lu}/u.test(after);
}

/** Whether a place stands right behind the verb, the thing, who did it or when, or opens the sentence. */
export function isNear(
	place: Slot,
	others: readonly { readonly end: number }[],
	{ sentence, reading: { legible } }: Context
): boolean {
	const before = Math.max(...others.map(({ end }) => end).filter((end) => end <= place.start), 0);
	return (
		/^,? ?(?:in|at|near|on|off) (?:the (?:city of |town of )?)?$/.test(
			legible.slice(before, place.start)
		) || /^\s*(?:In|At|Near) (?:the )?$/.test(legible.slice(sentence.start, place.start))
	);
}

const particle =
	'de|del|della|di|da|do|dos|das|du|la|le|al|el|bin|ibn|bint|von|van|der|den|ten|ter|ul|ud|y';
const goesBefore = new RegExp(`(?:^|\\s)(?:(\\p{Lu}[\\p{L}.’'-]*)|(?:${particle})) $`, 'u');
const goesAfter = new RegExp(
	`^(?:-\\p{L}|\\.? (?:\\p{Lu}|(?:${particle}) \\p{Lu}|\\p{Ll}{1,3}[-’']\\p{Lu}))`,
	'u'
);

/** Whether a person's name goes on beyond what was read of it: a capital or a particle touches its ends. */
export function isCutPerson(
	{ start, end }: Span,
	{ reading: { legible }, sentence }: Context
): boolean {
	const isOther = (at: number) =>
		sentence.mentions.some(
			(other) =>
				other.start <= at &&
				at < other.end &&
				/^(?:date|country|nationality|office|organisation)$/.test(other.type)
		);
	const after = goesAfter.exec(legible.slice(end, Math.min(end + 24, sentence.end)));
	if (after && !isOther(end + 1)) return true;
	const before = goesBefore.exec(legible.slice(sentence.start, start));
	if (!before) return false;
	// "When Ana Rojas …": the word only opens the sentence.
	const opens = before[1] !== undefined && /^\p{Lu}\p{Ll}+$/u.test(before[1]) && before.index === 0;
	return !opens && !isOther(start - 2);
}

/** Whether another name stands in the same row: "Ana Kall, | Rob Stone and Leo Vance". */
export function isCutList(
	{ start, end }: Span,
	{ sentence, reading: { legible } }: Context
): boolean {
	const isName = (at: (mention: Span) => boolean) =>
		sentence.mentions.some((mention) => /^(?:person|name)$/.test(mention.type) && at(mention));
	return isName(
		(mention) =>
			(mention.end <= start && /^,? (?:and )?$/.test(legible.slice(mention.end, start))) ||
			(mention.start >= end && /^(?:, |,? and )$/.test(legible.slice(end, mention.start)))
	);
}
