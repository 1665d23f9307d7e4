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

/** Two statements as one card that gives both, each with its source. */
export function bothKept(a: Note, b: Note, sources: readonly Source[]): Note {
	const told = ({ answer, evidence: [proof] }: Note) => {
		const source = sources.find(({ id }) => id === proof?.source);
		return `${[source?.title, proof && `¶ ${proof.paragraph}`].filter(Boolean).join(', ')}: ${answer}.`;
	};
	return {
		...a,
		answer: `${a.answer} / ${b.answer}`,
		accept: [...new Set([a.answer, b.answer, ...a.accept, ...b.accept])],
		explanation: `${told(a)} ${told(b)}`,
		evidence: [...a.evidence, ...b.evidence]
	};
}

/** Of two that tell one thing differently what is kept. */
export type Kept = 'a' | 'b' | 'both' | 'none';

/** The decisions by which one of two, both in one card, or none stays. */
export function settled(
	[a, b]: readonly [Note, Note],
	keep: Kept,
	sources: readonly Source[]
): (readonly [NoteId, Decision])[] {
	const edit = (note: Note): Decision => ({ type: 'edit', note });
	const drop: Decision = { type: 'reject', reason: 'wrong' };
	const kept = (note: Note) => edit({ ...note, ...withoutFlag(note, 'conflict') } as Note);
	const ofA = {
		a: () => kept(a),
		both: () => edit(bothKept(a, b, sources)),
		b: () => drop,
		none: () => drop
	};
	return [
		[a.id, ofA[keep]()],
		[b.id, keep === 'b' ? kept(b) : drop]
	];
}

/** What was kept of two, once both are decided. */
export function keptOf([a, b]: readonly [Note, Note], verdicts: Verdicts): Kept | undefined {
	const [one, other] = [verdicts.get(a.id), verdicts.get(b.id)];
	if (!isDecided(one) || !isDecided(other)) return undefined;
	if (one?.type === 'reject') return other?.type === 'reject' ? 'none' : 'b';
	return noteNow(a, verdicts).evidence.length > a.evidence.length ? 'both' : 'a';
}
