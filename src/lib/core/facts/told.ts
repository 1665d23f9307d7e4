import type { Clause } from '../language/clause.ts';
import type { Context } from './context.ts';

/** Words by which a writer leaves open whether it is so. */
const hedges =
	/\b(?:alleg\w+|reportedly|supposedly|probably|possibly|perhaps|presumably|purported\w*|legend(?:ary)?|rumou?red|(?:thought|believed|said|claimed|rumou?red|expected|planned|scheduled|set|due) to|it is (?:thought|believed|said)|fictional|if|would|failed to|attempt\w*|tried to|threaten\w*|almost|nearly)\b/i;

/** "nearly 100 people", "almost half of": only the number is not exact. */
const rounded = /\b(?:almost|nearly) (?=\d|[$€£₹]|(?:half|one|two|three|a) )/gi;

/** Whether the sentence tells it as a fact. */
export const isPlain = ({ sentence, reading }: Context): boolean =>
	!hedges.test(reading.legible.slice(sentence.start, sentence.end).replace(rounded, ''));

const points = new Set([undefined, 'in', 'on', 'at', 'during', 'effective', 'dated']);
const stretches = new Set([...points, 'from', 'between']);

/** "Further, on 4 May, …", "In addition, in 1954, …": nothing was told before it. */
const linking = /^\W*(?:\p{Lu}\p{Ll}+(?: \p{Ll}+){0,2}), (?:in|on) (?:the )?$/u;

/** "by Peru, 2 July 1494, and by Chile, 5 September 1494": each has a day of its own. */
export const isDoneTwice =
	/\bby (?:the )?\p{Lu}[^.;,]*, [^.;,]*\d{4}, and by (?:the )?\p{Lu}[^.;,]*, [^.;,]*\d{4}/u;

/**
 * Whether the clause's date says when it happened: "in 1995", "on 4 May"; not "before 1995", not the year
 * of "the 1995 law". A clause without a date passes.
 */
export function isDatedSo(
	{ when, subject }: Clause,
	{ sentence, reading: { legible } }: Context
): boolean {
	if (!when) return true;
	if (isDoneTwice.test(legible.slice(sentence.start, sentence.end))) return false;
	const fitting = when.value.precision === 'range' ? stretches : points;
	if (!fitting.has(when.preposition)) return false;
	const before = legible.slice(Math.max(0, when.start - 24), when.start);
	const after = legible.slice(when.end, when.end + 14);
	// "…, and in 1954, B was": it opens the next statement.
	if (/(?:\band|;|,)\s+(?:in|on)\s+$/.test(before) && after.startsWith(','))
		return (
			linking.test(legible.slice(sentence.start, when.start)) ||
			// "…, and in 2000, B visited": this is the one that it opens.
			(subject !== undefined && /^, (?:the )?$/.test(legible.slice(when.end, subject.start)))
		);
	if (/\b(?:the|its|their|his|her|an?|this|that|former|about|around|circa|c\.)\s+$/i.test(before))
		return (
			when.value.precision !== 'year' && !/^ (?!in|on|at|by|and|with|when|as)\p{Ll}/u.test(after)
		);
	return !(when.preposition === undefined && /['’]s\s+$/.test(before));
}

/** Words between a noun and the participle that tells of it: "X (1901), *originally* founded in Y". */
const linked = /^(?: \([^)]*\))?,? ?(?:\p{Ll}+ly |first |then |itself )?$/u;

/** "the 14th Army, *newly formed* in Kenya": a participle behind a comma tells of what stands before the comma. */
const aside = /,\s+(?:\p{Ll}+ly )?$/u;
/** "…, *and* bombed the port" behind "as the army took towns": done by whoever was named last. */
const joins = /,?\s(?:and|or|but) (?:then |also |later )?$/;
const opensClause =
	/(?:^|\s)(?:as|while|when|because|after|before|since|until|although|though|where) (?:the |an? |its |his |their )?(?:\p{L}+ )?$/u;

/** Whether the verb was given to a subject from which another's words part it. */
export function isAnothers(
	{ verb, subject }: Clause,
	{ sentence, reading: { legible } }: Context
): boolean {
	if (verb.mood !== 'finite' || !subject || subject.end > verb.start) return false;
	const gap = legible.slice(subject.end, verb.start);
	const isBare =
		!verb.isPassive && (verb.words?.auxiliaries.length ?? 0) === 0 && verb.tense === 'past';
	const commas = gap.match(/,/g)?.length ?? 0;
	if (isBare && aside.test(gap) && commas % 2 === 1) return true;
	if (!joins.test(gap)) return false;
	return [...sentence.clauses, ...sentence.parsed].some(
		(other) =>
			other.subject !== undefined &&
			other.verb.mood === 'finite' &&
			other.subject.start >= subject.end &&
			other.verb.end <= verb.start &&
			opensClause.test(legible.slice(subject.end, other.subject.start))
	);
}

/** Whether a participle belongs to the noun that stands as its subject, and not to one further left. */
export function isOwn(clause: Clause, context: Context): boolean {
	const { verb, subject } = clause;
	const {
		sentence,
		reading: { legible }
	} = context;
	if (!subject) return true;
	// "A, which …, and B, launched in 2017": of the last one only.
	const isListed = subject.members.length > 1;
	if (isListed && legible.slice(subject.end, verb.start).trim() === ',') return false;
	// "A (founded in 1914), B (founded in 1918) and C": of the one before the bracket.
	if (isListed && /\([^()]*$/.test(legible.slice(subject.start, verb.start))) return false;
	if (verb.mood !== 'participle') return !isAnothers(clause, context);
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
