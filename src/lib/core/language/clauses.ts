import {
	breaks,
	chunksOf,
	isAdverbial,
	isRelative,
	isRelativeSubject,
	joins,
	phraseOf,
	type Chunk,
	type DateItem
} from './chunks.ts';
import type { Clause, Oblique, Phrase } from './clause.ts';
import type { Item } from './items.ts';
import { headKind } from './lexicon.ts';
import type { Read } from './phrases.ts';
import { verbGroups } from './verbgroups.ts';

/** The first chunk after the last verb or break before `at`. */
function regionStart(chunks: readonly Chunk[], at: number): number {
	let from = at;
	while (from > 0 && chunks[from - 1]?.kind !== 'verb' && !breaks(chunks[from - 1])) from--;
	return from;
}

const hasRelativeSubject = (chunks: readonly Chunk[], at: number) =>
	isRelativeSubject(chunks[isAdverbial(chunks[at - 1]) ? at - 2 : at - 1]);

/** Index of the chunk that is the subject of the verb at `at`; 'same' where it shares the one before. */
function subjectAt(chunks: readonly Chunk[], at: number): number | 'same' | undefined {
	const verb = chunks[at];
	if (verb?.kind !== 'verb') return undefined;
	if (verb.group.mood === 'infinitive') return 'same';
	const from = regionStart(chunks, at);
	const isAfterVerb = chunks[from - 1]?.kind === 'verb';
	if (verb.group.mood === 'participle' || hasRelativeSubject(chunks, at)) {
		for (let i = at - 1; i >= from; i--) if (phraseOf(chunks[i])) return i;
		return undefined;
	}
	const opens = (i: number) => {
		const previous = chunks[i - 1];
		return (
			!isAfterVerb ||
			(i > from && (joins(previous) || isRelative(previous) || previous?.kind === 'date'))
		);
	};
	for (let i = from; i < at; i++) if (chunks[i]?.kind === 'phrase' && opens(i)) return i;
	return isAfterVerb && chunks.slice(from, at).some(joins) ? 'same' : undefined;
}

/** Whether a date right after this chunk tells when that was, not when the verb happened. */
const ownsDate = (chunk: Chunk | undefined): boolean =>
	chunk?.kind === 'oblique' &&
	(/^(after|during|since|before|until|following|under)$/.test(chunk.preposition) ||
		(headKind(chunk.phrase.head) === 'event' && chunk.preposition !== 'to'));

const dateIn = (chunks: readonly Chunk[]): DateItem | undefined =>
	chunks.find(
		(c, i): c is Extract<Chunk, { kind: 'date' }> => c.kind === 'date' && !ownsDate(chunks[i - 1])
	)?.date;

const obliquesIn = (chunks: readonly Chunk[]): Oblique[] =>
	chunks.flatMap((c) =>
		c.kind === 'oblique' ? [{ preposition: c.preposition, phrase: c.phrase }] : []
	);

const endOf = (chunk: Chunk): number =>
	chunk.kind === 'date'
		? chunk.date.end
		: chunk.kind === 'verb'
			? chunk.group.end
			: (phraseOf(chunk)?.end ?? 0);

/** What follows the verb at `at`, up to the next verb or that verb's subject. */
function chunksAfter(chunks: readonly Chunk[], at: number): readonly Chunk[] {
	let end = at + 1;
	while (end < chunks.length && chunks[end]?.kind !== 'verb' && !breaks(chunks[end])) end++;
	const next = chunks[end];
	const nextSubject = subjectAt(chunks, end);
	const ownsSubject =
		next?.kind === 'verb' &&
		next.group.mood === 'finite' &&
		typeof nextSubject === 'number' &&
		!hasRelativeSubject(chunks, end);
	if (!ownsSubject || nextSubject <= at) return chunks.slice(at + 1, end);
	// "… and in 2017 B did Y": what opens the next clause goes with it.
	const opening = chunks.slice(at + 1, nextSubject).findLastIndex(joins);
	return chunks.slice(at + 1, opening < 0 ? nextSubject : at + 1 + opening);
}

/** "the third country which recognised X", after "Pakistan was": the subject is Pakistan. */
function throughCopula(
	subject: Phrase | undefined,
	previous: Clause | undefined
): Phrase | undefined {
	return previous?.verb.lemma === 'be' && subject !== undefined && previous.object === subject
		? (previous.subject ?? subject)
		: subject;
}

/** The clauses of a sentence, one a verb, by a shallow reading of its phrases from left to right. */
export function clausesOf(items: readonly Item[], read: Read): Clause[] {
	const chunks = chunksOf(items, verbGroups(items), read);
	const clauses: Clause[] = [];
	for (const [at, chunk] of chunks.entries()) {
		if (chunk.kind !== 'verb') continue;
		const { from, to, ...verb } = chunk.group;
		const found = subjectAt(chunks, at);
		const previous = clauses.at(-1);
		const subject =
			found === 'same'
				? previous?.subject
				: throughCopula(typeof found === 'number' ? phraseOf(chunks[found]) : undefined, previous);
		const after = chunksAfter(chunks, at);
		const isOwn = verb.mood === 'finite' && found !== 'same';
		const first = typeof found === 'number' ? found : at;
		const lead = isOwn ? chunks.slice(regionStart(chunks, first), first) : [];
		const date = dateIn(after) ?? dateIn(lead);
		const last = after.findLast((c) => endOf(c) > 0);
		const end = last ? endOf(last) : verb.end;
		const object = after[0]?.kind === 'phrase' ? after[0].phrase : undefined;
		const clause: Clause = {
			start: isOwn && subject ? Math.min(subject.start, date?.start ?? subject.start) : verb.start,
			end,
			text: read({ start: verb.start, end }),
			verb,
			obliques: [...obliquesIn(after), ...obliquesIn(lead)],
			...(subject ? { subject } : {}),
			...(object ? { object } : {}),
			...(date ? { when: date } : {})
		};
		clauses.push(clause, ...gapped(clause, after));
	}
	return clauses.reduceRight<Clause[]>(
		(linked, clause) => [goingOn(clause, linked[0]), ...linked],
		[]
	);
}

/**
 * "…was opened on D, and B on E": a second subject and date share the verb. Only in the passive, where what
 * follows the verb can be nothing else.
 */
function gapped(clause: Clause, after: readonly Chunk[]): Clause[] {
	if (!clause.verb.isPassive || clause.verb.mood !== 'finite') return [];
	const from = after.findIndex((c, i) => c.kind === 'phrase' && i > 0 && joins(after[i - 1]));
	const subject = phraseOf(after[from]);
	const date = dateIn(after.slice(from));
	if (!subject || !date || clause.when === date) return [];
	return [{ ...clause, start: subject.start, end: date.end, subject, obliques: [], when: date }];
}

/** A clause with the participle or infinitive that goes on where it ends, whose date is also its own. */
function goingOn(clause: Clause, next: Clause | undefined): Clause {
	if (!next || next.verb.mood === 'finite' || next.verb.start - clause.end > 2) return clause;
	const when = clause.when ?? (next.verb.mood === 'infinitive' ? next.when : undefined);
	return { ...clause, next, ...(when ? { when } : {}) };
}
