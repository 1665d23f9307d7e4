import type { Note } from '#lib/core/deck/note.ts';
import type { Evidence, Source } from '#lib/core/deck/source.ts';
import type { Store } from '#lib/store/api.ts';

export type Passage = { readonly before: string; readonly marked: string; readonly after: string };
export type Proof = {
	readonly evidence: Evidence;
	readonly source: Source | undefined;
	readonly passage: Passage | undefined;
};

/** Where the paragraph around a span begins and ends. */
export function passageIn(text: string, { start, end }: Pick<Evidence, 'start' | 'end'>): Passage {
	const from = text.lastIndexOf('\n\n', start) + 1;
	const next = text.indexOf('\n\n', end);
	return {
		before: text.slice(from, start).trimStart(),
		marked: text.slice(start, end),
		after: text.slice(end, next === -1 ? text.length : next).trimEnd()
	};
}

/** The evidence of a note with its sources; the passage where the reader has opened the document, or it is quoted. */
export async function proofsOf(
	store: Pick<Store, 'document'>,
	{ evidence }: Pick<Note, 'evidence'>,
	sources: readonly Source[]
): Promise<Proof[]> {
	return Promise.all(
		evidence.map(async (each): Promise<Proof> => {
			const text = (await store.document(each.source))?.text;
			const isInside = text !== undefined && each.start < each.end && each.end <= text.length;
			return {
				evidence: each,
				source: sources.find(({ id }) => id === each.source),
				passage: isInside
					? passageIn(text, each)
					: each.quote === undefined
						? undefined
						: { before: '', marked: each.quote, after: '' }
			};
		})
	);
}
