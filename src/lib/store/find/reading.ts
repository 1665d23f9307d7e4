import type { Context } from '../context.ts';
import type { Catalogue } from './catalogue.ts';
import { pagesOf } from './pages.ts';

export type Reading = {
	/** Settled once all cards, and once all notes are in the catalogue. */
	readonly cards: Promise<void>;
	readonly notes: Promise<void>;
};

/** Reads a library into a catalogue: the cards first, for most searches ask no more. `onProgress` gets a share, 0–1. */
export function readInto(
	catalogue: Catalogue,
	ctx: Context,
	isClosed: () => boolean,
	onProgress: (share: number) => void
): Reading {
	const { db } = ctx;
	const counted = Promise.all([db.cards.count(), db.notes.count()]).then(([a, b]) => a + b);
	let done = 0;
	const fill = async <Row>(
		pages: AsyncGenerator<readonly Row[]>,
		put: (page: readonly Row[]) => void
	) => {
		const total = await counted;
		for await (const page of pages) {
			if (isClosed()) return;
			put(page);
			done += page.length;
			onProgress(Math.min(1, done / total));
		}
	};
	const cards = fill(pagesOf(ctx, db.cards), (page) => {
		catalogue.putCards(page);
	});
	const notes = cards.then(() =>
		fill(pagesOf(ctx, db.notes), (page) => {
			catalogue.putNotes(page);
		})
	);
	// A failure is for whoever waits for them.
	cards.catch(() => undefined);
	notes.catch(() => undefined);
	return { cards, notes };
}
