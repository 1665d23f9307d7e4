import type { Detail } from '#lib/core/deck/details.ts';
import type { Note, NoteId } from '#lib/core/deck/note.ts';
import type { Source } from '#lib/core/deck/source.ts';
import { slice, overlaps } from '#lib/core/text/span.ts';
import type { Decision, NoteEdit } from '#lib/store/api.ts';
import { isDecided, noteNow, type Verdicts } from './candidates.ts';

/** The note without one reason to look at it again. */
export const withoutFlag = ({ flags }: Note, flag: string): NoteEdit => ({
	flags: flags.filter((each) => each !== flag)
});

/** A name may hold commas; what follows it is how a question begins. */
const attribution =
	/^According to (.+?), (?=(?:who|whose|whom|what|which|when|where|why|how|on|in|at|from|to|by|for|as|with|during|under|of|between|after|before)\b)/i;

/** A question that says whose word its answer is. */
export function attributed(question: string, speaker: string): string {
	const bare = unattributed(question);
	return `According to ${speaker.trim()}, ${bare.charAt(0).toLowerCase()}${bare.slice(1)}`;
}

export function unattributed(question: string): string {
	const bare = question.replace(attribution, '');
	return bare.charAt(0).toUpperCase() + bare.slice(1);
}

/** Whom a question names as the one who said it. */
export const speakerOf = (question: string): string | undefined => attribution.exec(question)?.[1];

/** The words of the passage that gave a date only together with the document's own, and that date. */
export function workedOut(
	note: Note,
	details: readonly Detail[],
	text: string
): { readonly said: string; readonly date: string } | undefined {
	const detail = details.find(
		(one) => one.isWorkedOut && note.evidence.some((proof) => overlaps(proof, one))
	);
	return detail && { said: slice(text, detail), date: detail.answer };
}

/** Statements as one card that gives them all, each with its source. */
export function allKept(notes: readonly [Note, ...Note[]], sources: readonly Source[]): Note {
	const told = ({ answer, evidence: [proof] }: Note) => {
		const source = sources.find(({ id }) => id === proof?.source);
		return `${[source?.title, proof && `¶ ${proof.paragraph}`].filter(Boolean).join(', ')}: ${answer}.`;
	};
	const [first] = notes;
	return {
		...first,
		answer: notes.map(({ answer }) => answer).join(' / '),
		accept: [
			...new Set([...notes.map(({ answer }) => answer), ...notes.flatMap(({ accept }) => accept)])
		],
		explanation: notes.map(told).join(' '),
		evidence: notes.flatMap(({ evidence }) => evidence)
	};
}

/** Of those that tell one thing differently what is kept: one, by its index, all in one card, or none. */
export type Kept = number | 'all' | 'none';

/** The decisions by which one, all in one card, or none stays. */
export function settled(
	[first, ...others]: readonly Note[],
	keep: Kept,
	sources: readonly Source[]
): (readonly [NoteId, Decision])[] {
	if (!first) return [];
	const edit = (note: Note): Decision => ({ type: 'edit', note });
	return [first, ...others].map((note, i) => {
		if (keep === i) return [note.id, edit({ ...note, ...withoutFlag(note, 'conflict') } as Note)];
		if (keep === 'all' && i === 0) return [note.id, edit(allKept([first, ...others], sources))];
		return [note.id, { type: 'reject', reason: 'wrong' }];
	});
}

/** What was kept, once all are decided. */
export function keptOf(notes: readonly Note[], verdicts: Verdicts): Kept | undefined {
	if (!notes.every(({ id }) => isDecided(verdicts.get(id)))) return undefined;
	const kept = notes.findIndex(({ id }) => verdicts.get(id)?.type !== 'reject');
	const note = notes[kept];
	if (!note) return 'none';
	return noteNow(note, verdicts).evidence.length > note.evidence.length ? 'all' : kept;
}
