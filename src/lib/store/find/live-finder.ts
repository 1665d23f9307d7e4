import type { Note, NoteId } from '../../core/deck/note.ts';
import { matcher } from '../../core/find/match.ts';
import { needsOf } from '../../core/find/needs.ts';
import type { Ordering } from '../../core/find/order.ts';
import type { Change, Finder, FindRequest, FinderListeners, StoredNote } from '../api.ts';
import { read, type Context } from '../context.ts';
import { livingDecks } from '../deck-row.ts';
import { storeError } from '../error.ts';
import { notesById } from '../notes.ts';
import { Catalogue } from './catalogue.ts';
import type { CardEntry } from './entries.ts';
import { filtered } from './filtered.ts';
import { firstCards } from './first.ts';
import { NearNotes } from './near.ts';
import { readInto, type Reading } from './reading.ts';
import { inOrder } from './sort.ts';
import { readSurroundings, type Surroundings } from './surroundings.ts';
import { momentAt, type Moment } from './view.ts';

/** Of so many notes and more the whole library is read anew: it takes no longer. */
const manyNotes = 2000;

const ofNotes: ReadonlySet<Ordering> = new Set(['text', 'added']);

/** Reads the library into memory with the first search, in the background, and keeps it up to date until it is closed. */
export class LiveFinder implements Finder {
	#catalogue = new Catalogue();
	#reading: Reading | undefined;
	/** Notes that were changed since they were read. */
	#stale = new Set<NoteId>();
	#isAllStale = false;
	#refreshing: Promise<void> | undefined;
	#surroundings: { readonly answerDays: number; readonly read: Surroundings } | undefined;
	#sorted: { readonly key: string; readonly cards: readonly CardEntry[] } | undefined;
	/** Counts the changes: what was read across one is not kept. */
	#heard = 0;
	readonly #near = new NearNotes();
	#nears = 0;
	/** Counts the searches: one that was overtaken stops. */
	#searches = 0;
	#isClosed = false;
	readonly #unlisten: () => void;

	constructor(
		private readonly ctx: Context,
		private readonly listeners: FinderListeners
	) {
		this.#unlisten = ctx.changes.listen((change) => {
			this.#hear(change);
		});
	}

	first = (limit: number) => firstCards(this.ctx, limit);

	async find(request: FindRequest) {
		const { query, order, time, rolloverHour } = request;
		const mine = ++this.#searches;
		const isOvertaken = () => mine !== this.#searches || this.#isClosed;
		try {
			const { notes, answerDays } = needsOf(query);
			const reading = (this.#reading ??= this.#readInto(this.#catalogue));
			await reading.cards;
			if (notes || ofNotes.has(order.by)) await reading.notes;
			await this.#refreshing;
			if (isOvertaken()) return undefined;
			const moment = momentAt(time, rolloverHour, await this.#around(time.day, answerDays));
			return await filtered(this.#inOrder(request, moment), matcher(query), moment, isOvertaken);
		} catch (error) {
			// The next search reads again.
			this.#reading = undefined;
			throw storeError(error);
		}
	}

	async tags(): Promise<readonly string[]> {
		try {
			await (this.#reading ??= this.#readInto(this.#catalogue)).notes;
			await this.#refreshing;
			return this.#catalogue.tags.toSorted(new Intl.Collator().compare);
		} catch (error) {
			this.#reading = undefined;
			throw storeError(error);
		}
	}

	async near(note: Note): Promise<readonly StoredNote[] | undefined> {
		const mine = ++this.#nears;
		const isOvertaken = () => mine !== this.#nears || this.#isClosed;
		try {
			await (this.#reading ??= this.#readInto(this.#catalogue)).notes;
			await this.#refreshing;
			if (isOvertaken()) return undefined;
			const ids = await this.#near.near(this.#catalogue, note, isOvertaken);
			if (!ids || isOvertaken()) return undefined;
			const [stored, decks] = await Promise.all([
				notesById(this.ctx, ids),
				read(this.ctx, [this.ctx.db.decks], () => livingDecks(this.ctx.db))
			]);
			return ids
				.flatMap((id) => stored.get(id) ?? [])
				.filter(({ deckId }) => decks.some((deck) => deck.id === deckId));
		} catch (error) {
			this.#reading = undefined;
			throw storeError(error);
		}
	}

	close(): void {
		this.#isClosed = true;
		this.#unlisten();
	}

	#readInto = (catalogue: Catalogue): Reading =>
		readInto(
			catalogue,
			this.ctx,
			() => this.#isClosed,
			(share) => this.listeners.onProgress?.(share)
		);

	async #around(day: FindRequest['time']['day'], answerDays: number): Promise<Surroundings> {
		const known = this.#surroundings;
		if (known?.read.day === day && known.answerDays >= answerDays) return known.read;
		const heard = this.#heard;
		const read = await readSurroundings(this.ctx, day, answerDays);
		if (heard === this.#heard) this.#surroundings = { answerDays, read };
		return read;
	}

	/** Sorted once for many searches. */
	#inOrder({ order, time }: FindRequest, moment: Moment): readonly CardEntry[] {
		const key = `${order.by} ${order.isDescending} ${time.day}`;
		if (this.#sorted?.key !== key)
			this.#sorted = { key, cards: inOrder(this.#catalogue.cards, order, moment) };
		return this.#sorted.cards;
	}

	#hear({ what, notes }: Change): void {
		if (!this.#reading || what === 'documents' || what === 'drafts' || what === 'papers') return;
		this.#heard++;
		this.#surroundings = undefined;
		if (what !== 'settings') {
			if (!notes || notes.length >= manyNotes) this.#isAllStale = true;
			else for (const id of notes) this.#stale.add(id);
		}
		if (this.#refreshing) return;
		const refreshing = this.#refresh().finally(() => {
			this.#refreshing = undefined;
		});
		// A failure is for whoever searches next.
		refreshing.catch(() => undefined);
		this.#refreshing = refreshing;
	}

	async #refresh(): Promise<void> {
		await this.#reading?.notes;
		while (this.#isAllStale || this.#stale.size > 0) {
			const stale = [...this.#stale];
			this.#stale = new Set();
			if (this.#isAllStale) await this.#readAnew();
			else await this.#catalogue.refresh(this.ctx, stale);
		}
		this.#sorted = undefined;
		if (!this.#isClosed) this.listeners.onChange?.();
	}

	async #readAnew(): Promise<void> {
		this.#isAllStale = false;
		const catalogue = new Catalogue();
		await this.#readInto(catalogue).notes;
		this.#catalogue = catalogue;
	}
}
