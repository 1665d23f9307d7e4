import type { Note, NoteId, Tier } from '#lib/core/deck/note.ts';
import type { RejectReason } from '#lib/core/deck/reject-reasons.ts';
import type { Survey } from '#lib/core/deck/survey.ts';
import type { Decision } from '#lib/store/api.ts';

/** What was decided of each candidate so far. */
export type Verdicts = ReadonlyMap<NoteId, Decision>;

/** A word on a candidate. */
export type Word = 'accept' | 'reject' | 'later';

/** A candidate as it would enter the deck: with the person's edit, if there is one. */
export function noteNow(note: Note, verdicts: Verdicts): Note {
	return editOf(verdicts.get(note.id)) ?? note;
}

/** A word on a candidate, after what was decided before. The same word again takes it back; an edit stays. */
export function decisionAfter(
	before: Decision | undefined,
	word: Word,
	reason?: RejectReason
): Decision | undefined {
	const edited = editOf(before);
	const isSame = before?.type === word && reason === undefined;
	if (word !== 'accept' && !isSame)
		return {
			type: word,
			...(word === 'reject' && reason && { reason }),
			...(edited && { edited })
		};
	if (edited) return { type: 'edit', note: edited };
	return isSame ? undefined : { type: 'accept' };
}

export function editOf(decision: Decision | undefined): Note | undefined {
	if (decision?.type === 'edit') return decision.note;
	return decision && 'edited' in decision ? decision.edited : undefined;
}

/** A decision with another edit of its note; a bare yes stays one. */
export const withEdit = (decision: Decision, note: Note): Decision =>
	decision.type === 'edit'
		? { type: 'edit', note }
		: decision.type === 'accept'
			? decision
			: { ...decision, edited: note };

export const isDecided = (decision: Decision | undefined): boolean =>
	decision !== undefined && decision.type !== 'later';

/** What is sure is chosen until it is rejected; everything else waits for a word. */
export function isChosen(note: Note, verdicts: Verdicts): boolean {
	const decision = verdicts.get(note.id);
	if (decision) return decision.type === 'accept' || decision.type === 'edit';
	return note.tier === 'A' && !note.flags.includes('conflict');
}

/** How many are accepted, rejected, left to decide, and of those chosen until they are rejected. */
export function countsOf(notes: readonly Note[], verdicts: Verdicts) {
	const count = { accepted: 0, rejected: 0, left: 0, preselected: 0 };
	for (const note of notes) {
		const decision = verdicts.get(note.id);
		if (!isDecided(decision)) {
			count.left++;
			if (isChosen(note, verdicts)) count.preselected++;
		} else if (decision?.type === 'reject') count.rejected++;
		else count.accepted++;
	}
	return { ...count, decided: count.accepted + count.rejected };
}

/** What is sure, unflagged and undecided in the paragraph of a candidate. */
export const restOf = (candidates: readonly Note[], note: Note, verdicts: Verdicts): Note[] =>
	candidates.filter(
		(each) =>
			paragraphOf(each) === paragraphOf(note) &&
			each.tier === 'A' &&
			each.flags.length === 0 &&
			!isDecided(verdicts.get(each.id))
	);

/** The candidates and the cards that the person began themselves. */
export function withOwn(notes: readonly Note[], verdicts: Verdicts): Note[] {
	const known = new Set(notes.map(({ id }) => id));
	const own = [...verdicts].flatMap(([id, decision]) =>
		known.has(id) ? [] : (editOf(decision) ?? [])
	);
	return [...own, ...notes];
}

export const paragraphOf = (note: Note): number => note.evidence[0]?.paragraph ?? 0;
const startOf = (note: Note) => note.evidence[0]?.start ?? 0;

/** In the order of the text. */
const byPlace = (a: Note, b: Note): number =>
	paragraphOf(a) - paragraphOf(b) || startOf(a) - startOf(b);

export type Item = { readonly note: Note; readonly index: number };
/** One fact with the ways to ask for it. */
export type FactRow = {
	readonly key: string;
	readonly paragraph: number;
	readonly items: readonly Item[];
};
export type Section = { readonly tier: Tier; readonly rows: readonly FactRow[] };

const order: readonly Tier[] = ['manual', 'A', 'B', 'C'];

/**
 * The candidates as the desk shows them: the surest first, within a tier in the order of the text, the ways to ask
 * for one fact together. None stands under the heading of another tier. `index` counts over all of them.
 */
export function arranged(notes: readonly Note[], survey: Survey | undefined): Section[] {
	const factOf = new Map(survey?.facts.flatMap((ids) => ids.map((id) => [id, ids[0] ?? id])));
	const groups = new Map<string, Note[]>();
	for (const note of notes) {
		const key = `${factOf.get(note.id) ?? note.id} ${note.tier}`;
		groups.set(key, [...(groups.get(key) ?? []), note]);
	}
	const rows = [...groups]
		.map(([key, group]) => ({ key, group }))
		.sort((a, b) => byPlace(a.group[0] as Note, b.group[0] as Note));
	let index = 0;
	return order.flatMap((tier) => {
		const mine = rows.filter(({ group }) => group[0]?.tier === tier);
		if (mine.length === 0) return [];
		return {
			tier,
			rows: mine.map(({ key, group }) => ({
				key,
				paragraph: paragraphOf(group[0] as Note),
				items: group.map((note) => ({ note, index: index++ }))
			}))
		};
	});
}

/** The candidates of sections, one after another. */
export const inOrder = (sections: readonly Section[]): Note[] =>
	sections.flatMap(({ rows }) => rows.flatMap(({ items }) => items.map(({ note }) => note)));
