import { readQuick } from '#lib/core/deck/read-quick.ts';
import type { DeckId, Note } from '#lib/core/deck/note.ts';
import type { Source } from '#lib/core/deck/source.ts';
import type { Card } from '#lib/core/schedule/card.ts';
import type { StudyDay } from '#lib/core/schedule/day.ts';
import type { EventId } from '#lib/core/schedule/review.ts';
import { fold } from '#lib/core/text/unicode.ts';
import { w } from '#lib/i18n/screens/words.svelte.ts';
import type { DeckInfo, NoteEdit, Store, StoredNote } from '#lib/store/api.ts';
import { addedWords } from './added-words.ts';
import type { App } from './app.svelte.ts';

/** A note in the list, with when it comes back. */
export type NoteRow = {
	readonly note: Note;
	readonly isEdited: boolean;
	readonly isSuspended: boolean;
	/** Study days from today until its first card is due, 0 also when overdue; undefined where none was met yet. */
	readonly dueInDays: number | undefined;
};

const pageSize = 50;

/** The page of one deck: its notes, how it is studied, and the way out as a file. */
export class DeckPage {
	#deck = $state.raw<DeckInfo>();
	#isGone = $state(false);
	#rows = $state.raw<readonly NoteRow[]>([]);
	#hasMore = $state(false);
	#words = $state('');
	#store!: Store;
	#today = 0 as StudyDay;
	/** How many notes were looked through. */
	#offset = 0;
	/** Counts the searches: an answer to an older one is dropped. */
	#search = 0;

	constructor(
		private readonly app: App,
		private readonly id: DeckId
	) {}

	get deck() {
		return this.#deck;
	}
	get isGone() {
		return this.#isGone;
	}
	get rows() {
		return this.#rows;
	}
	get hasMore() {
		return this.#hasMore;
	}
	get words() {
		return this.#words;
	}
	async open(): Promise<void> {
		await this.app.try(async () => {
			this.#store = await this.app.store;
			this.#today = (await this.app.time()).day;
			this.#deck = await this.#store.deck(this.id);
			this.#isGone = this.#deck === undefined;
			if (this.#deck) await this.#read();
		});
	}

	async search(words: string): Promise<void> {
		this.#words = words;
		await this.app.try(() => this.#read());
	}

	async more(): Promise<void> {
		await this.app.try(async () => {
			const { rows, hasMore } = await this.#find();
			this.#rows = [...this.#rows, ...rows];
			this.#hasMore = hasMore;
		});
	}

	/** `fresh`: sources that the deck does not have yet. True once it is saved. */
	async edit(id: Note['id'], edit: NoteEdit, fresh: readonly Source[] = []): Promise<boolean> {
		return this.app.try(async () => {
			await this.#put(await this.#store.editNote(id, edit, fresh));
			if (fresh.length > 0) this.#deck = await this.#store.deck(this.id);
		});
	}

	async revert(id: Note['id']): Promise<void> {
		await this.app.try(async () => {
			await this.#put(await this.#store.revertNote(id));
			this.app.toast.say(w.deck.reverted);
		});
	}

	/** All cards of a note at once. */
	async suspend(row: NoteRow, isSuspended: boolean): Promise<void> {
		await this.app.try(async () => {
			const cards = await this.#store.cardsOf(row.note.id);
			const ids = cards.map(({ id }) => id);
			const { id } = await this.#store.suspend(ids, isSuspended);
			this.#replace({ ...row, isSuspended });
			this.app.toast.say(
				isSuspended ? w.deck.wasSuspended : w.deck.wasUnsuspended,
				this.#undoOf(id, () => this.#replace({ ...row, isSuspended: !isSuspended }))
			);
		});
	}

	async delete(row: NoteRow): Promise<void> {
		await this.app.try(async () => {
			const deed = await this.#store.deleteNote(row.note.id);
			const before = this.#rows;
			this.#rows = before.filter(({ note }) => note.id !== row.note.id);
			this.app.toast.say(
				w.deck.noteDeleted,
				this.#undoOf(deed, () => (this.#rows = before))
			);
		});
	}

	#undoOf = (deed: EventId, show: () => void) => async (): Promise<void> => {
		await this.app.try(async () => {
			await this.#store.undo(deed, await this.app.time());
			show();
		});
	};

	/** True if it is gone; the toast brings it back. */
	async remove(): Promise<boolean> {
		return this.app.try(async () => {
			const { snapshotOf } = await import('#lib/workers/safety.ts');
			await snapshotOf(this.#store.name, 'delete').catch(console.warn);
			await this.#store.deleteDeck(this.id);
			this.app.toast.say(w.deck.removed(this.#deck?.title ?? ''), async () => {
				await this.app.try(() => this.#store.restoreDeck(this.id));
			});
		});
	}

	/** Adds what can be read of pasted cards. */
	async addPasted(text: string): Promise<boolean> {
		return this.app.try(async () => {
			const { deck } = readQuick(text, this.id);
			const added = await this.#store.addNotes(this.id, deck.notes, deck.sources);
			this.app.toast.say(addedWords(this.#deck?.title ?? deck.title, added));
			await this.#read();
		});
	}

	async #read(): Promise<void> {
		const search = ++this.#search;
		this.#offset = 0;
		const { rows, hasMore } = await this.#find();
		if (search !== this.#search) return;
		this.#rows = rows;
		this.#hasMore = hasMore;
	}

	/** The next notes that hold all the words, and whether others may follow. */
	async #find(): Promise<{ readonly rows: readonly NoteRow[]; readonly hasMore: boolean }> {
		const sought = fold(this.#words).split(/\s+/).filter(Boolean);
		const found: StoredNote[] = [];
		let hasMore = true;
		while (hasMore && found.length < pageSize) {
			const page = await this.#store.notes(this.id, { offset: this.#offset, limit: pageSize });
			found.push(...page.filter(({ note }) => holds(note, sought)));
			this.#offset += page.length;
			hasMore = page.length === pageSize;
		}
		return { rows: await Promise.all(found.map((each) => this.#row(each))), hasMore };
	}

	async #row({ note, edited }: StoredNote): Promise<NoteRow> {
		const cards = await this.#store.cardsOf(note.id);
		return {
			note,
			isEdited: edited.length > 0,
			isSuspended: cards.length > 0 && cards.every(({ suspended }) => suspended),
			dueInDays: dueInDays(cards, this.#today)
		};
	}

	async #put(stored: StoredNote): Promise<void> {
		this.#replace(await this.#row(stored));
	}

	#replace(row: NoteRow): void {
		this.#rows = this.#rows.map((each) => (each.note.id === row.note.id ? row : each));
	}
}

function holds({ question, answer, topic, tags }: Note, words: readonly string[]): boolean {
	if (words.length === 0) return true;
	const text = fold([question, answer, topic ?? '', ...tags].join(' '));
	return words.every((word) => text.includes(word));
}

function dueInDays(cards: readonly Card[], today: StudyDay): number | undefined {
	const days = cards.flatMap(({ state }) => {
		if (state.phase === 'new') return [];
		return [state.phase === 'review' ? Math.max(0, state.dueDay - today) : 0];
	});
	return days.length === 0 ? undefined : Math.min(...days);
}
