import type { Clause, Oblique, Phrase } from './clause.ts';
import { isMark, isPreposition, relatives } from './grammar.ts';
import type { Item } from './items.ts';
import { headKind } from './lexicon.ts';
import type { Mention } from './mention.ts';
import { phraseAt, type Read } from './phrases.ts';
import { verbGroups, type VerbGroup } from './verbgroups.ts';

type DateItem = Extract<Mention, { type: 'date' }>;

type Chunk =
	| { readonly kind: 'phrase'; readonly phrase: Phrase }
	| { readonly kind: 'oblique'; readonly preposition: string; readonly phrase: Phrase }
	| { readonly kind: 'date'; readonly date: DateItem }
	| { readonly kind: 'verb'; readonly group: VerbGroup }
	| { readonly kind: 'mark' | 'word'; readonly lower: string };

/** A sentence as a row of phrases, prepositional phrases, dates and verbs. */
function chunksOf(items: readonly Item[], groups: readonly VerbGroup[], read: Read): Chunk[] {
	const starts = new Map(groups.map((group) => [group.from, group]));
	const verbs = new Set(
		groups.flatMap(({ from, to }) => Array.from({ length: to - from }, (_, i) => from + i))
	);
	const chunks: Chunk[] = [];
	for (let at = 0; at < items.length;) {
		const item = items[at] as Item;
		const group = starts.get(at);
		if (group) {
			chunks.push({ kind: 'verb', group });
			at = group.to;
			continue;
		}
		if (item.mention?.type === 'date') {
			chunks.push({ kind: 'date', date: item.mention });
			at++;
			continue;
		}
		const isOblique = isPreposition(item);
		const found = phraseAt(items, isOblique ? at + 1 : at, verbs, read);
		if (found) {
			const { phrase, next } = found;
			chunks.push(
				isOblique
					? { kind: 'oblique', preposition: item.lower, phrase }
					: { kind: 'phrase', phrase }
			);
			at = next;
			continue;
		}
		if (!isOblique) chunks.push({ kind: isMark(item) ? 'mark' : 'word', lower: item.lower });
		at++;
	}
	return chunks;
}

const joins = (chunk: Chunk | undefined) =>
	chunk !== undefined &&
	((chunk.kind === 'mark' && chunk.lower === ',') ||
		(chunk.kind === 'word' && /^(and|but)$/.test(chunk.lower)));
const breaks = (chunk: Chunk) => chunk.kind === 'mark' && /^[;:()“”"—–]$/.test(chunk.lower);
const isRelative = (chunk: Chunk | undefined): boolean =>
	chunk?.kind === 'word' && relatives.has(chunk.lower);

/** Index of the chunk that is the subject of the verb at `at`; 'same' where it shares the one before. */
function subjectOf(chunks: readonly Chunk[], at: number): number | 'same' | undefined {
	const verb = chunks[at];
	if (verb?.kind !== 'verb') return undefined;
	if (verb.group.mood === 'infinitive') return 'same';
	let from = at - 1;
	while (from >= 0 && chunks[from]?.kind !== 'verb' && !breaks(chunks[from] as Chunk)) from--;
	const afterVerb = chunks[from]?.kind === 'verb';
	const region = chunks.slice(from + 1, at);
	const before = chunks[at - 1];
	if (
		verb.group.mood === 'participle' ||
		(isRelative(before) && before?.kind === 'word' && /^(who|which|that)$/.test(before.lower))
	) {
		for (let i = at - 1; i > from; i--) {
			const chunk = chunks[i];
			if (chunk?.kind === 'phrase' || chunk?.kind === 'oblique') return i;
		}
		return undefined;
	}
	const opensHere = (i: number) => {
		const previous = region[i - 1];
		return !afterVerb
			? true
			: i > 0 && (joins(previous) || isRelative(previous) || previous?.kind === 'date');
	};
	const index = region.findIndex((chunk, i) => chunk.kind === 'phrase' && opensHere(i));
	if (index >= 0) return from + 1 + index;
	return afterVerb &&
		region.every(
			(chunk) =>
				joins(chunk) ||
				chunk.kind === 'word' ||
				chunk.kind === 'date' ||
				chunk.kind === 'phrase' ||
				chunk.kind === 'oblique'
		) &&
		region.some(joins)
		? 'same'
		: undefined;
}

const ownsDate = (chunk: Chunk | undefined): boolean =>
	chunk?.kind === 'oblique' &&
	(/^(after|during|since|before|until|following|under)$/.test(chunk.preposition) ||
		(headKind(chunk.phrase.head) === 'event' && chunk.preposition !== 'to'));

/** The clauses of a sentence, one a verb, by a shallow reading of its phrases from left to right. */
export function clausesOf(items: readonly Item[], read: Read): Clause[] {
	const groups = verbGroups(items);
	const chunks = chunksOf(items, groups, read);
	const subjects = chunks.map((_, at) => subjectOf(chunks, at));
	const clauses: (Clause & { mood: VerbGroup['mood'] })[] = [];
	for (const [at, chunk] of chunks.entries()) {
		if (chunk.kind !== 'verb') continue;
		const { from: _from, to: _to, mood, ...verb } = chunk.group;
		const subjectAt = subjects[at];
		const previous = clauses.at(-1);
		const subjectChunk = typeof subjectAt === 'number' ? chunks[subjectAt] : undefined;
		const subject =
			subjectAt === 'same'
				? previous?.subject
				: subjectChunk && 'phrase' in subjectChunk
					? subjectChunk.phrase
					: undefined;
		let end = at + 1;
		while (end < chunks.length && chunks[end]?.kind !== 'verb' && !breaks(chunks[end] as Chunk))
			end++;
		const nextSubject = subjects[end];
		const nextVerb = chunks[end];
		if (
			nextVerb?.kind === 'verb' &&
			nextVerb.group.mood === 'finite' &&
			typeof nextSubject === 'number' &&
			nextSubject > at
		)
			end = nextSubject;
		const after = chunks.slice(at + 1, end);
		const object = verb.isPassive
			? undefined
			: after[0]?.kind === 'phrase'
				? after[0].phrase
				: undefined;
		const obliques: Oblique[] = after.flatMap((c) =>
			c.kind === 'oblique' ? [{ preposition: c.preposition, phrase: c.phrase }] : []
		);
		const dateAfter = after.find(
			(c, i): c is Extract<Chunk, { kind: 'date' }> => c.kind === 'date' && !ownsDate(after[i - 1])
		);
		const first = typeof subjectAt === 'number' && mood === 'finite' ? subjectAt : at;
		const lead: Chunk[] = [];
		for (
			let i = first - 1;
			i >= 0 && chunks[i]?.kind !== 'verb' && !breaks(chunks[i] as Chunk);
			i--
		)
			lead.unshift(chunks[i] as Chunk);
		const dateBefore =
			mood === 'finite'
				? lead.find(
						(c, i): c is Extract<Chunk, { kind: 'date' }> =>
							c.kind === 'date' && !ownsDate(lead[i - 1])
					)
				: undefined;
		const leadObliques =
			mood === 'finite' && subjectAt !== 'same'
				? lead.flatMap((c) =>
						c.kind === 'oblique' ? [{ preposition: c.preposition, phrase: c.phrase }] : []
					)
				: [];
		const date = dateAfter?.date ?? dateBefore?.date;
		const last = after.at(-1);
		const clauseEnd =
			last === undefined
				? verb.end
				: 'phrase' in last
					? last.phrase.end
					: last.kind === 'date'
						? last.date.end
						: verb.end;
		const clause = {
			start: Math.min(
				subjectAt === 'same' ? verb.start : (subject?.start ?? verb.start),
				date?.start ?? verb.start
			),
			end: clauseEnd,
			verb,
			obliques: [...obliques, ...leadObliques],
			mood,
			...(subject ? { subject } : {}),
			...(object ? { object } : {}),
			...(date ? { when: date } : {})
		};
		if (mood === 'infinitive' && previous) {
			clauses[clauses.length - 1] = {
				...previous,
				infinitive: clause,
				...(previous.when === undefined && clause.when ? { when: clause.when } : {})
			};
		}
		clauses.push(clause);
	}
	return clauses.map(({ mood: _mood, ...clause }) => clause);
}
