import type { Deck } from '#lib/core/deck/deck.ts';
import type { Note, NoteId } from '#lib/core/deck/note.ts';
import { sameNotes } from '#lib/core/deck/same-notes.ts';
import type { Survey } from '#lib/core/deck/survey.ts';
import { isCorrected } from '#lib/core/deck/told.ts';
import type { Document } from '#lib/core/document/document.ts';
import { similarity } from '#lib/core/document/similar.ts';
import { fold } from '#lib/core/text/unicode.ts';
import type { Decision, DocumentInfo, Draft, Store } from '#lib/store/api.ts';
import { aliased } from './aliases.ts';
import { editOf, withEdit, type Verdicts } from './candidates.ts';

/** As alike as versions of one text are. */
const leastAlike = 0.5;
/** As many texts are looked into, the latest first. */
const mostLookedInto = 20;

const isCalledSame = (a: DocumentInfo, b: Document): boolean =>
	(a.url !== undefined && a.url === b.url) ||
	(a.title !== undefined && b.title !== undefined && fold(a.title) === fold(b.title));

/** The latest review of this text, else of an earlier version of it: known by its words, looked for by its name first. */
export async function earlierReading(
	store: Pick<Store, 'documents' | 'document' | 'draftOf'>,
	document: Document
): Promise<Draft | undefined> {
	const same = await store.draftOf(document.id);
	if (same) return same;
	const others = (await store.documents()).filter(({ id, length }) => {
		const ratio = length / document.text.length;
		return id !== document.id && ratio > 0.3 && ratio < 3;
	});
	const named = others.filter((info) => isCalledSame(info, document));
	const rest = others.filter((info) => !isCalledSame(info, document));
	let best: { readonly draft: Draft; readonly alike: number } | undefined;
	for (const { id } of [...named, ...rest].slice(0, mostLookedInto)) {
		const text = (await store.document(id))?.text ?? '';
		const alike = similarity(text, document.text);
		if (alike < leastAlike || alike <= (best?.alike ?? 0)) continue;
		const draft = await store.draftOf(id);
		if (draft) best = { draft, alike };
	}
	return best?.draft;
}

/** A person's own card in a later version of its text: its passage where that stands now. */
function moved(note: Note, { id, text, blocks }: Document): Note {
	const evidence = note.evidence.flatMap((proof) => {
		const start = proof.quote ? text.indexOf(proof.quote) : -1;
		const end = start + (proof.quote?.length ?? 0);
		const block = blocks.find(({ span }) => span.start <= start && start < span.end);
		return start === -1 || !block
			? []
			: [{ ...proof, source: id, paragraph: block.paragraph, start, end }];
	});
	return { ...note, evidence };
}

type Reading = { readonly deck: Deck; readonly survey: Survey };

/** A later reading whose notes have the ids of those that they were before: a deck changes them instead of keeping both. */
export function keepingIds(before: Deck | undefined, { deck, survey }: Reading): Reading {
	const same = sameNotes(before?.notes ?? [], deck.notes);
	const ids = new Map([...same].map(([id, note]) => [note.id, id]));
	const idOf = (id: NoteId): NoteId => ids.get(id) ?? id;
	return {
		deck: { ...deck, notes: deck.notes.map((note) => ({ ...note, id: idOf(note.id) })) },
		survey: {
			...survey,
			facts: survey.facts.map((group) => group.map(idOf)),
			conflicts: survey.conflicts.map((group) => group.map(idOf))
		}
	};
}

/** An edit stands over the words of a later reading; where the text was corrected it waits to be looked at. */
function again(decision: Decision, before: Note, after: Note): Decision | undefined {
	const edited = editOf(decision);
	if (!isCorrected(before, after))
		return edited ? withEdit(decision, { ...edited, evidence: after.evidence }) : decision;
	if (!edited || edited.answer !== before.answer || edited.type === 'cloze') return undefined;
	const { answer, accept, distractors, evidence } = after;
	return { type: 'later', edited: { ...edited, answer, accept, distractors, evidence } };
}

/** The decisions of an earlier reading as they stand for a later one: for its unchanged facts, and the own cards. */
function carried(
	before: Pick<Draft, 'deck' | 'decisions'>,
	after: Deck,
	document: Document
): Verdicts {
	const byId = ({ notes }: Deck) => new Map(notes.map((note) => [note.id, note]));
	const [olds, news] = [byId(before.deck), byId(after)];
	return new Map(
		[...before.decisions].flatMap(([id, decision]): [NoteId, Decision][] => {
			const [old, note, edited] = [olds.get(id), news.get(id), editOf(decision)];
			if (!old) return edited ? [[id, withEdit(decision, moved(edited, document))]] : [];
			const now = note && again(decision, old, note);
			return now ? [[id, now]] : [];
		})
	);
}

/** A later reading with what an earlier review decided and renamed. */
export function goneOn(
	before: Draft | undefined,
	{ deck: read, survey }: Reading,
	document: Document
) {
	const aliases = before?.aliases ?? [];
	const notes = read.notes.map((note) => aliased(note, aliases));
	const after = keepingIds(before?.deck, { deck: { ...read, notes }, survey });
	return { ...after, aliases, decisions: before && carried(before, after.deck, document) };
}
