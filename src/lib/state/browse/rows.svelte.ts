import { askedOf } from '#lib/core/deck/asked.ts';
import type { Flag } from '#lib/core/deck/flag.ts';
import type { CardId, Note } from '#lib/core/deck/note.ts';
import { plainText } from '#lib/core/deck/rich-text.ts';
import type { Card } from '#lib/core/schedule/card.ts';
import type { StudyDay } from '#lib/core/schedule/day.ts';
import { isLeech } from '#lib/core/schedule/leech.ts';
import type { DeckInfo, Store } from '#lib/store/api.ts';
import { presetOf } from '#lib/core/schedule/preset.ts';
import type { Decks } from '../study/decks.ts';

/** A card as the list shows it. */
export type BrowseRow = {
	readonly card: Card;
	readonly note: Note;
	readonly deck: DeckInfo;
	/** What it asks and what it wants, as plain text. */
	readonly stem: string;
	readonly key: string;
	readonly flag: Flag | undefined;
	readonly isBuried: boolean;
	readonly isLeech: boolean;
	/** Study days from today until it is due, below 0 when overdue; undefined where it was not met yet. */
	readonly dueInDays: number | undefined;
};

/** What rows need besides the cards. */
export type RowSurroundings = {
	readonly decks: Decks;
	readonly today: StudyDay;
};

/** So many rows stay in memory, of those read last. */
const kept = 400;

/** What stands for words that were damaged. */
const unreadable = { stem: '�', key: '�' };

/** Reads the rows that are on the screen, and drops those that are far away. */
export class Rows {
	#rows = $state.raw<ReadonlyMap<CardId, BrowseRow>>(new Map());
	#wanted: readonly CardId[] = [];
	#isReading = false;
	/** Counts the changes: what was read before the last one is read again. */
	#changes = 0;

	constructor(
		private readonly store: Store,
		private readonly around: () => RowSurroundings
	) {}

	get(id: CardId): BrowseRow | undefined {
		return this.#rows.get(id);
	}

	/** These are on the screen now. One reading at a time; what was passed by meanwhile is not read. */
	async want(ids: readonly CardId[]): Promise<void> {
		this.#wanted = ids;
		if (this.#isReading) return;
		this.#isReading = true;
		try {
			for (;;) {
				const missing = this.#wanted.filter((id) => !this.#rows.has(id));
				if (missing.length === 0) return;
				const changes = this.#changes;
				const read = await this.#read(missing);
				if (changes !== this.#changes) continue;
				this.#rows = new Map([...[...this.#rows].slice(-kept), ...read]);
				// A card that is gone is not asked for again.
				this.#wanted = this.#wanted.filter((id) => read.has(id) || !missing.includes(id));
			}
		} finally {
			this.#isReading = false;
		}
	}

	/** Something was changed: the rows on the screen are read anew, and stay until they are. */
	async refresh(): Promise<void> {
		this.#changes++;
		const ids = this.#wanted;
		const changes = this.#changes;
		const read = await this.#read(ids);
		if (changes === this.#changes) this.#rows = read;
	}

	async #read(ids: readonly CardId[]): Promise<Map<CardId, BrowseRow>> {
		const { decks, today } = this.around();
		const [cards, flags, buried] = await Promise.all([
			this.store.cards(ids),
			this.store.flags(ids),
			this.store.buried(today)
		]);
		const notes = await this.store.notesById([
			...new Set([...cards.values()].map(({ noteId }) => noteId))
		]);
		const rows = new Map<CardId, BrowseRow>();
		for (const card of cards.values()) {
			const note = notes.get(card.noteId)?.note;
			const deck = decks.byId.get(card.deckId);
			if (!note || !deck) continue;
			const { stem, key } =
				typeof note.question === 'string' ? askedOf(note, card.ord) : unreadable;
			rows.set(card.id, {
				card,
				note,
				deck,
				stem: plainText(stem),
				key: plainText(key),
				flag: flags.get(card.id),
				isBuried: buried.has(card.id),
				isLeech: isLeech(card.state, presetOf(decks.preset, deck.preset).leechThreshold),
				dueInDays: dueInDays(card, today)
			});
		}
		return rows;
	}
}

function dueInDays({ state }: Card, today: StudyDay): number | undefined {
	if (state.phase === 'new') return undefined;
	return state.phase === 'review' ? state.dueDay - today : 0;
}
