import { fold } from '../text/unicode.ts';
import type { Note, NoteId } from './note.ts';
import { undated } from './told.ts';

/**
 * What tells that two notes are the same, the surest first: the id, which names the fact wherever it stands;
 * what it asks and answers; the words that prove it with the question, or with the answer; what it asks; all of it but its figures and dates.
 */
const signs: readonly ((note: Note) => string)[] = [
	({ id }) => id,
	({ question, answer }) => `${fold(question)}|${fold(answer)}`,
	({ question, kind, evidence: [proof] }) =>
		proof?.quote ? `${kind}|${fold(proof.quote)}|${fold(question)}` : '',
	({ answer, kind, evidence: [proof] }) =>
		proof?.quote ? `${kind}|${fold(proof.quote)}|${fold(answer)}` : '',
	({ kind, question }) => `${kind}|${fold(question)}`,
	({ type, question, answer, evidence: [proof] }) =>
		proof?.quote ? [type, ...[question, answer, proof.quote].map(undated)].join('|') : ''
];

/** Things by a sign that only one of them has. */
function unique(notes: Iterable<Note>, signOf: (note: Note) => string): Map<string, Note> {
	const known = new Map<string, Note | undefined>();
	for (const note of notes) {
		const sign = signOf(note);
		known.set(sign, sign === '' || known.has(sign) ? undefined : note);
	}
	return new Map([...known].flatMap(([sign, note]) => (note ? [[sign, note] as const] : [])));
}

/** Which note of a later reading is which of an earlier one, by the earlier one's id. */
export function sameNotes(
	before: readonly Note[],
	after: readonly Note[]
): ReadonlyMap<NoteId, Note> {
	const same = new Map<NoteId, Note>();
	const free = new Set(after);
	for (const signOf of signs) {
		const news = unique(free, signOf);
		const olds = unique(
			before.filter(({ id }) => !same.has(id)),
			signOf
		);
		for (const [sign, old] of olds) {
			const note = news.get(sign);
			if (!note) continue;
			same.set(old.id, note);
			free.delete(note);
		}
	}
	return same;
}
