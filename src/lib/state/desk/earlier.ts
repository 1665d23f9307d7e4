import type { Deck } from '#lib/core/deck/deck.ts';
import type { Note, NoteId } from '#lib/core/deck/note.ts';
import { sameNotes } from '#lib/core/deck/same-notes.ts';
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

/** The decisions of an earlier reading as they stand for a later one: for its unchanged facts, and the own cards. */
function carried(
	before: Pick<Draft, 'deck' | 'decisions'>,
	after: Deck,
	document: Document
): Verdicts {
	const same = sameNotes(before.deck.notes, after.notes);
	const candidates = new Set(before.deck.notes.map(({ id }) => id));
	return new Map(
		[...before.decisions].flatMap(([id, decision]): [NoteId, Decision][] => {
			const edited = editOf(decision);
			if (!candidates.has(id))
				return edited ? [[id, withEdit(decision, moved(edited, document))]] : [];
			const note = same.get(id);
			if (!note) return [];
			const again = edited && { ...edited, id: note.id, evidence: note.evidence };
			return [[note.id, again ? withEdit(decision, again) : decision]];
		})
	);
}

/** A later reading with what an earlier review decided and renamed. */
export function goneOn(before: Draft | undefined, after: Deck, document: Document) {
	const aliases = before?.aliases ?? [];
	const deck = { ...after, notes: after.notes.map((note) => aliased(note, aliases)) };
	return { deck, aliases, decisions: before && carried(before, deck, document) };
}
