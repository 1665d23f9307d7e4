import type { Note } from '#lib/core/deck/note.ts';
import type { Document } from '#lib/core/document/document.ts';
import type { Evidence, Source } from '#lib/core/deck/source.ts';
import { fold, words } from '#lib/core/text/unicode.ts';
import type { Store } from '#lib/store/api.ts';

export type Passage = { readonly before: string; readonly marked: string; readonly after: string };
export type Proof = {
	readonly evidence: Evidence;
	readonly source: Source | undefined;
	readonly passage: Passage | undefined;
};
type Documents = Pick<Store, 'document' | 'documents'>;

/** A span with the rest of its paragraph around it, as far as that is read. */
export function passageIn(
	{ text, blocks }: Pick<Document, 'text' | 'blocks'>,
	{ start, end }: Pick<Evidence, 'start' | 'end'>
): Passage {
	const home = blocks.find(({ span }) => start < span.end)?.paragraph;
	const around = blocks.filter(({ paragraph }) => paragraph === home);
	return {
		before: text.slice(Math.min(start, around[0]?.span.start ?? start), start),
		marked: text.slice(start, end),
		after: text.slice(end, Math.max(end, around.at(-1)?.span.end ?? end))
	};
}

/**
 * The evidence of a note with its sources: the passage where the reader has opened the document, else the
 * deck's own quotation, else the citation alone.
 */
export const proofsOf = (
	store: Documents,
	note: Pick<Note, 'evidence' | 'question' | 'answer'>,
	sources: readonly Source[]
): Promise<Proof[]> =>
	Promise.all(
		note.evidence.map(async (evidence): Promise<Proof> => {
			const source = sources.find(({ id }) => id === evidence.source);
			const document = await documentOf(store, evidence, source);
			const quoted = { before: '', marked: evidence.quote ?? '', after: '' };
			const passage =
				document && proves(document.text.slice(evidence.start, evidence.end), note)
					? passageIn(document, evidence)
					: undefined;
			return { evidence, source, passage: passage ?? (evidence.quote ? quoted : undefined) };
		})
	);

/** A deck names a source by its own id: the reader's copy of it is known by the same id or the same title. */
async function documentOf(store: Documents, evidence: Evidence, source: Source | undefined) {
	const kept = await store.document(evidence.source);
	if (kept || !source) return kept;
	const same = (await store.documents()).find(
		({ title }) => fold(title ?? '') === fold(source.title)
	);
	return same && store.document(same.id);
}

/** Offsets into another edition of the text point at other words: a passage shares some with its note. */
function proves(passage: string, { question, answer }: Pick<Note, 'question' | 'answer'>): boolean {
	const said = new Set(words(passage));
	return words(answer === '' ? question : answer).some((word) => said.has(word));
}
