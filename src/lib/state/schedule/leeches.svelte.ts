import { askedOf } from '#lib/core/deck/asked.ts';
import { cardsOf, noteIdOf } from '#lib/core/deck/cards.ts';
import type { DeckId, Note } from '#lib/core/deck/note.ts';
import type { Card } from '#lib/core/schedule/card.ts';
import { diagnose, type Diagnosis } from '#lib/core/schedule/diagnose.ts';
import { presetOf } from '#lib/core/schedule/preset.ts';
import { p } from '#lib/i18n/plan/words.svelte.ts';
import type { DeckInfo, NoteEdit, Store } from '#lib/store/api.ts';
import type { App } from '../app.svelte.ts';
import { isToLookAt, keptLeft, lapsesOf, parseLeft, type Left } from './leeches-left.ts';
import { neighboursIn, type Neighbours } from './neighbours.ts';

/** A card that is forgotten again and again. */
export type Leech = {
	readonly card: Card;
	readonly note: Note;
	readonly deck: DeckInfo;
	readonly lapses: number;
	/** What may be wrong with it, the strongest first, and the other note that it is about, if any. */
	readonly findings: readonly LeechFinding[];
};
export type LeechFinding = { readonly diagnosis: Diagnosis; readonly other?: Note };

const pageSize = 10;

/** Cards that will not stick, with what may help each. Nothing is done about one but by the learner. */
export class LeechesPage {
	#leeches = $state.raw<readonly Leech[]>([]);
	#waiting = $state.raw<readonly Card[]>([]);
	#isOpen = $state(false);
	#isLooking = $state(false);
	#decks: ReadonlyMap<DeckId, DeckInfo> = new Map();
	#neighbours = new Map<DeckId, Promise<Neighbours>>();
	#left: Left = new Map();

	constructor(
		private readonly app: App,
		private readonly deckId: DeckId | undefined
	) {}

	get leeches() {
		return this.#leeches;
	}
	get isOpen() {
		return this.#isOpen;
	}
	get isLooking() {
		return this.#isLooking;
	}
	/** How many there are, those not shown yet among them. */
	readonly total = $derived(this.#leeches.length + this.#waiting.length);
	readonly hasMore = $derived(this.#waiting.length > 0);
	readonly threshold = $derived.by(() => this.app.settings.preset.leechThreshold);
	get deck() {
		return this.deckId && this.#decks.get(this.deckId);
	}

	async open(): Promise<void> {
		await this.app.try(async () => {
			const [store, { at, day }] = [await this.app.store, await this.app.time()];
			const [cards, decks, settings] = await Promise.all([
				store.allCards(),
				store.decks(at, day),
				store.settings()
			]);
			this.#decks = new Map(decks.map(({ deck }) => [deck.id, deck]));
			this.#left = parseLeft(settings.get('leechesLeft'));
			this.#waiting = cards
				.filter(
					(card) =>
						(this.deckId === undefined || card.deckId === this.deckId) &&
						isToLookAt(card, this.#thresholdOf(card.deckId), this.#left)
				)
				.sort((a, b) => lapsesOf(b) - lapsesOf(a));
			this.#isOpen = true;
			await this.#look(store);
		});
	}

	async more(): Promise<void> {
		await this.app.try(async () => this.#look(await this.app.store));
	}

	/** Changes the words of a note. Edited cards leave the list: whether it helps will show. */
	async edit(leech: Leech, note: Note, edit: NoteEdit): Promise<void> {
		const fields = Object.keys(edit) as (keyof NoteEdit)[];
		const before = Object.fromEntries(fields.map((field) => [field, note[field]])) as NoteEdit;
		await this.#act(leech, p.leeches.edited, async (store) => {
			await store.editNote(note.id, edit);
			return async () => void (await store.editNote(note.id, before));
		});
	}

	/** Adds a text that asks for each part on its own, and stops asking the old card if the learner says so. */
	async split(leech: Leech, text: string, isSuspended: boolean): Promise<void> {
		const { note, deck, card } = leech;
		const part: Note = {
			...note,
			id: noteIdOf(note.id, text),
			type: 'cloze',
			question: text,
			answer: '',
			accept: [],
			distractors: []
		};
		const added = cardsOf(part).length;
		await this.#act(leech, p.leeches.splitDone(added), async (store) => {
			await store.addNotes(deck.id, [part]);
			const undoSuspend = isSuspended ? await this.#suspend(store, card) : undefined;
			return async () => {
				await store.deleteNote(part.id);
				await undoSuspend?.();
			};
		});
	}

	async suspend(leech: Leech): Promise<void> {
		await this.#act(leech, p.leeches.suspended, (store) => this.#suspend(store, leech.card));
	}

	/** Nothing is changed; it is listed again when it is forgotten again. */
	async leave(leech: Leech): Promise<void> {
		await this.#act(leech, p.leeches.left, () => Promise.resolve(() => Promise.resolve()));
	}

	async #suspend(store: Store, { id }: Card): Promise<() => Promise<void>> {
		await store.suspend([id], true);
		return async () => void (await store.suspend([id], false));
	}

	/** Does something about a card, takes it off the list and offers the way back. */
	async #act(
		leech: Leech,
		said: string,
		act: (store: Store) => Promise<() => Promise<void>>
	): Promise<void> {
		await this.app.try(async () => {
			const store = await this.app.store;
			const [list, left] = [this.#leeches, this.#left];
			const undo = await act(store);
			await this.#keepLeft(new Map(left).set(leech.card.id, leech.lapses));
			this.#leeches = list.filter(({ card }) => card.id !== leech.card.id);
			this.app.toast.say(said, async () => {
				await this.app.try(async () => {
					await undo();
					await this.#keepLeft(left);
					this.#leeches = list;
				});
			});
		});
	}

	async #keepLeft(left: Left): Promise<void> {
		await (await this.app.store).saveSetting('leechesLeft', keptLeft(left));
		this.#left = left;
	}

	#thresholdOf(deck: DeckId): number {
		return presetOf(this.app.settings.preset, this.#decks.get(deck)?.preset).leechThreshold;
	}

	/** Looks at the next cards, one after the other. */
	async #look(store: Store): Promise<void> {
		const next = this.#waiting.slice(0, pageSize);
		this.#isLooking = true;
		try {
			for (const card of next) {
				const leech = await this.#leechOf(store, card);
				this.#waiting = this.#waiting.slice(1);
				if (leech) this.#leeches = [...this.#leeches, leech];
			}
		} finally {
			this.#isLooking = false;
		}
	}

	async #leechOf(store: Store, card: Card): Promise<Leech | undefined> {
		const deck = this.#decks.get(card.deckId);
		const known = this.#neighbours.get(card.deckId) ?? neighboursIn(store, card.deckId);
		this.#neighbours.set(card.deckId, known);
		const [{ notes, asked }, events] = await Promise.all([known, store.eventsOf(card.id)]);
		const note = notes.get(card.noteId);
		if (!deck || !note) return undefined;
		const wrong = events.flatMap((event) =>
			event.type === 'grade' && event.grade === 1 && event.answered !== undefined
				? [event.answered]
				: []
		);
		const findings = diagnose({ note: note.id, ...askedOf(note, card.ord) }, asked, wrong);
		return {
			card,
			note,
			deck,
			lapses: lapsesOf(card),
			findings: findings.map((diagnosis) => withOther(diagnosis, notes))
		};
	}
}

function withOther(diagnosis: Diagnosis, notes: Neighbours['notes']): LeechFinding {
	const id =
		diagnosis.cause === 'confusable'
			? diagnosis.neighbour
			: diagnosis.cause === 'ambiguous-stem'
				? diagnosis.rival
				: undefined;
	const other = id && notes.get(id);
	return other ? { diagnosis, other } : { diagnosis };
}
