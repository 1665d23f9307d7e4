import type { Clause } from '../language/clause.ts';
import type { Context } from './context.ts';
import type { Slot } from './fact.ts';
import { printDate } from '../text/date.ts';

/** Words by which a writer leaves open whether it is so. */
const hedges =
	/\b(?:alleg\w+|reportedly|supposedly|probably|possibly|perhaps|presumably|purported\w*|legend(?:ary)?|rumou?red|(?:thought|believed|said|claimed|rumou?red|expected|planned|scheduled|set|due) to|it is (?:thought|believed|said)|fictional|if|would|failed to|attempt\w*|tried to|threaten\w*|almost|nearly)\b/i;

/** Whether the sentence tells it as a fact. */
export const isPlain = ({ sentence, reading }: Context): boolean =>
	!hedges.test(reading.legible.slice(sentence.start, sentence.end));

const points = new Set([undefined, 'in', 'on', 'at', 'during', 'effective', 'dated']);
const stretches = new Set([...points, 'from', 'between']);

/**
 * Whether the clause's date says when it happened: "in 1995", "on 4 May"; not "before 1995", not the year
 * of "the 1995 law". A clause without a date passes.
 */
export function isDatedSo({ when }: Clause, { reading: { legible } }: Context): boolean {
	if (!when) return true;
	const fitting = when.value.precision === 'range' ? stretches : points;
	if (!fitting.has(when.preposition)) return false;
	const before = legible.slice(Math.max(0, when.start - 24), when.start);
	const after = legible.slice(when.end, when.end + 14);
	// "…, and in 1954, B was": it opens the next statement.
	if (/(?:\band|;|,)\s+(?:in|on)\s+$/.test(before) && after.startsWith(',')) return false;
	if (/\b(?:the|its|their|his|her|an?|this|that|former|about|around|circa|c\.)\s+$/i.test(before))
		return (
			when.value.precision !== 'year' && !/^ (?!in|on|at|by|and|with|when|as)\p{Ll}/u.test(after)
		);
	return !(when.preposition === undefined && /['’]s\s+$/.test(before));
}

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
	{ end, type, text }: Slot,
	{ reading: { legible }, sentence }: Context
): boolean {
	if (/ (?:got|gets?|became|becomes?)$/.test(text)) return true;
	if (type === 'phrase') return false;
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

/** Words between a noun and the participle that tells of it: "X (1901), *originally* founded in Y". */
const linked = /^(?: \([^)]*\))?,? ?(?:\p{Ll}+ly |first |then |itself )?$/u;

/** Whether a participle belongs to the noun that stands as its subject, and not to one further left. */
function isOwn({ verb, subject }: Clause, { sentence, reading: { legible } }: Context): boolean {
	if (!subject) return true;
	// "A, which …, and B, launched in 2017": of the last one only.
	const isListed = subject.members.length > 1;
	if (isListed && legible.slice(subject.end, verb.start).trim() === ',') return false;
	if (verb.mood !== 'participle') return true;
	if (subject.start >= verb.end)
		return /^[^\p{L}]*$/u.test(legible.slice(sentence.start, verb.start));
	const gap = legible.slice(subject.end, verb.start);
	if (!linked.test(gap)) return false;
	const before = legible.slice(Math.max(sentence.start, subject.start - 14), subject.start);
	return !(
		/\b(?:to|from|between|by|and|or)\s+(?:the )?$/.test(before) ||
		(gap.includes(',') && /\b(?:in|of|at|with|near)\s+(?:the )?$/.test(before))
	);
}

/** Whether a clause tells as a fact of the past what one of these verbs says. */
export function tells(clause: Clause, verbs: ReadonlySet<string>, context: Context): boolean {
	const { verb } = clause;
	return (
		verbs.has(verb.lemma) &&
		!verb.isModal &&
		!verb.isNegated &&
		(verb.tense === 'past' || verb.tense === 'none') &&
		(verb.mood === 'finite' || (verb.mood === 'participle' && verb.isPassive)) &&
		isDatedSo(clause, context) &&
		isOwn(clause, context) &&
		isPlain(context)
	);
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
