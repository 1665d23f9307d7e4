import type { DeckId } from '../core/deck/note.ts';
import type { Evidence, Source } from '../core/deck/source.ts';
import type { Hlc } from '../core/schedule/review.ts';
import type { Database, DeckRow } from './database.ts';
import { infoOf } from './deck-row.ts';
import { mergeSources } from './merge-decks.ts';
import { noteOf } from './note-row.ts';
import { notesIn } from './notes.ts';
import { isSame } from './same.ts';

/** Takes the sources of notes along to another deck, where the same id may be that of another source. */
export class Carrier {
	/** Those that the other deck did not have, as it is to have them. */
	readonly carried: Source[] = [];
	readonly #there: Map<string, Source>;
	/** Under which id a source stands there, once that was asked. */
	readonly #names = new Map<Source, string>();

	constructor(there: readonly Source[]) {
		this.#there = new Map(there.map((source) => [source.id, source]));
	}

	/** The evidence of a note, by the names that its sources have there; undefined where they are the same. */
	carry(
		evidence: readonly Evidence[],
		from: ReadonlyMap<string, Source>
	): readonly Evidence[] | undefined {
		const renamed = evidence.map((each) => {
			const own = from.get(each.source);
			return own ? { ...each, source: this.#nameOf(own) } : each;
		});
		return renamed.some(({ source }, i) => source !== evidence[i]?.source) ? renamed : undefined;
	}

	/** The first free id for a source: its own, or with a number; or that under which it is there already. */
	#nameOf(own: Source): string {
		const known = this.#names.get(own);
		if (known !== undefined) return known;
		for (let n = 1; ; n++) {
			const name = n === 1 ? own.id : `${own.id}-${n}`;
			const source = { ...own, id: name };
			const other = this.#there.get(name);
			if (other && !isSame(source, other)) continue;
			if (!other) {
				this.#there.set(name, source);
				this.carried.push(source);
			}
			this.#names.set(own, name);
			return name;
		}
	}
}

/** The row with these sources beside its own. */
export const withSources = (row: DeckRow, fresh: readonly Source[], hlc: Hlc): DeckRow => ({
	...row,
	carried: mergeSources(
		row.carried ?? [],
		fresh.map((value) => ({ value, hlc }))
	)
});

/** Takes sources that were carried there out of a deck, those that no note of it names. */
export async function dropSources(
	db: Database,
	deck: DeckId,
	names: readonly string[],
	hlc: Hlc
): Promise<void> {
	const row = await db.decks.get(deck);
	if (!row) return;
	const unused = new Set(names);
	await notesIn(db, deck)
		.until(() => unused.size === 0)
		.each((note) => {
			for (const { source } of noteOf(note).evidence) unused.delete(source);
		});
	const isDropped = ({ id }: Source) => unused.has(id);
	const carried = (row.carried ?? []).map((each) =>
		isDropped(each.value) ? { ...each, hlc, isDropped: true as const } : each
	);
	await db.decks.put({ ...row, carried });
}

/** The sources of a deck by id. */
export const sourcesOf = (row: DeckRow): ReadonlyMap<string, Source> =>
	new Map(infoOf(row).sources.map((source) => [source.id, source]));
