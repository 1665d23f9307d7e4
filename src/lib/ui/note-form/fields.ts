import { cardsOf } from '#lib/core/deck/cards.ts';
import { itemsOf } from '#lib/core/deck/items.ts';
import { linesOf, pairOf } from '#lib/core/deck/lists.ts';
import type { Note, NoteKind, NoteType } from '#lib/core/deck/note.ts';
import type { Source } from '#lib/core/deck/source.ts';
import { fold } from '#lib/core/text/unicode.ts';
import { evidenceOf, type EvidenceRow } from './evidence.ts';

/** The fields as they stand in the form. */
export type NoteFields = {
	question: string;
	answer: string;
	/** One a line, as the distractors. */
	accept: string;
	distractors: string;
	hint: string;
	explanation: string;
	/** With commas between them. */
	tags: string;
	topic: string;
	/** Where it is another than the note's own. */
	type?: NoteType;
	kind?: NoteKind;
	/** Where it was touched. */
	evidence?: EvidenceRow[];
};

/** The fields of a note that were changed. */
export type Edit = Partial<
	Pick<
		Note,
		'type' | 'kind' | 'question' | 'answer' | 'accept' | 'distractors' | 'tags' | 'evidence'
	> & {
		topic: string | undefined;
		hint: string | undefined;
		explanation: string | undefined;
	}
>;

export const fieldsOf = (note: Note): NoteFields => ({
	question: note.question,
	answer: note.answer,
	accept: note.accept.join('\n'),
	distractors: note.distractors.join('\n'),
	hint: note.hint ?? '',
	explanation: note.explanation ?? '',
	tags: note.tags.join(', '),
	topic: note.topic ?? ''
});

export const tagsOf = (text: string): string[] => [
	...new Set(
		text
			.split(/[,،]/)
			.map((tag) => tag.trim())
			.filter((tag) => tag !== '')
	)
];

/** What of a note the fields would change: those that say the same but for space around them are left as they are. */
export function editOf(note: Note, now: NoteFields, sources: readonly Source[] = []): Edit {
	const old = fieldsOf(note);
	const changed = (field: Exclude<keyof NoteFields, 'type' | 'kind' | 'evidence'>) =>
		now[field].trim() !== old[field].trim();
	const type = now.type ?? note.type;
	// The words of other kinds of cards are not lost while one is tried out, but go once it is kept.
	const answer = type === 'cloze' ? '' : now.answer.trim();
	const proofs = now.evidence && evidenceOf(now.evidence, note.evidence, sources).evidence;
	return {
		...(type !== note.type && { type }),
		...(now.kind && now.kind !== note.kind && { kind: now.kind }),
		...(changed('question') && { question: now.question.trim() }),
		...((changed('answer') || answer !== old.answer.trim()) && { answer }),
		...(changed('accept') && { accept: linesOf(now.accept) }),
		...(changed('distractors') && { distractors: linesOf(now.distractors) }),
		...(changed('hint') && { hint: now.hint.trim() || undefined }),
		...(changed('explanation') && { explanation: now.explanation.trim() || undefined }),
		...(changed('topic') && { topic: now.topic.trim() || undefined }),
		...(changed('tags') && { tags: tagsOf(now.tags) }),
		...(proofs && JSON.stringify(proofs) !== JSON.stringify(note.evidence) && { evidence: proofs })
	};
}

/** The note as it would be. */
export const edited = (note: Note, edit: Edit): Note =>
	Object.fromEntries(
		Object.entries({ ...note, ...edit }).filter(([, value]) => value !== undefined)
	) as unknown as Note;

/** Why a note can't be asked. */
export type Problem =
	'question' | 'answer' | 'gaps' | 'options' | 'items' | 'pairs' | 'twice' | 'source';

export function problemOf(note: Note): Problem | undefined {
	const { type, question, answer, distractors } = note;
	if (type === 'cloze') return cardsOf(note).length === 0 ? 'gaps' : undefined;
	if (question.trim() === '') return 'question';
	if (answer.trim() === '') return 'answer';
	if (type === 'choice') return distractors.some((text) => text !== answer) ? undefined : 'options';
	if (type === 'ordering') {
		const items = itemsOf(answer).map(({ text }) => text);
		if (items.length < 2) return 'items';
		return hasTwo(items) ? 'twice' : undefined;
	}
	if (type === 'matching') {
		const pairs = linesOf(answer).map(pairOf);
		if (pairs.length < 2 || pairs.includes(undefined)) return 'pairs';
		return hasTwo(pairs.map((pair) => pair?.left ?? '')) ? 'twice' : undefined;
	}
	return undefined;
}

const hasTwo = (texts: readonly string[]): boolean =>
	new Set(texts.map((text) => fold(text) || text)).size < texts.length;

/** Kinds of cards whose words mean the same: a note may become another of them. */
const alike: readonly NoteType[] = ['basic', 'reversed', 'typed', 'choice'];

export const typesFor = (note: Note): readonly NoteType[] =>
	alike.includes(note.type) ? alike : [note.type];
