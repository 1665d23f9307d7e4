import { cardsOf } from '#lib/core/deck/cards.ts';
import type { Note } from '#lib/core/deck/note.ts';
import type { Document } from '#lib/core/document/document.ts';
import type { Draft } from '#lib/store/api.ts';
import { askable } from './askable.ts';
import {
	arranged,
	countsOf,
	inOrder,
	isChosen,
	noteNow,
	withOwn,
	type Verdicts
} from './candidates.ts';
import { coverageOf } from './coverage.ts';
import { stable } from './stable.ts';

/** What a desk shows of a draft after what was decided so far. */
export class Arrangement {
	constructor(
		private readonly draft: () => Draft | undefined,
		private readonly document: () => Document | undefined,
		private readonly verdicts: () => Verdicts
	) {}

	/** Groups that tell one thing differently, two or more in each. */
	readonly conflicts = $derived.by((): readonly (readonly Note[])[] => {
		const draft = this.draft();
		const byId = new Map(draft?.deck.notes.map((note) => [note.id, note]));
		return (draft?.survey?.conflicts ?? [])
			.map((group) => group.flatMap((id) => byId.get(id) ?? []))
			.filter(({ length }) => length > 1);
	});
	readonly #sameNotes = stable<Note>();
	readonly #sameWords = stable<Note>();
	readonly #notes = $derived.by(() =>
		this.#sameNotes(withOwn(this.draft()?.deck.notes ?? [], this.verdicts()))
	);
	readonly sections = $derived.by(() => {
		const rivals = new Set(this.conflicts.flat().map(({ id }) => id));
		return arranged(
			this.#notes.filter(({ id }) => !rivals.has(id)),
			this.draft()?.survey
		);
	});
	/** In the order of the desk. */
	readonly candidates = $derived.by((): readonly Note[] => inOrder(this.sections));
	readonly all = $derived.by((): readonly Note[] => [...this.candidates, ...this.conflicts.flat()]);
	readonly counts = $derived.by(() => countsOf(this.all, this.verdicts()));
	readonly chosen = $derived.by(() =>
		this.all
			.filter((note) => isChosen(note, this.verdicts()))
			.map((note) => noteNow(note, this.verdicts()))
	);
	/** How many cards that makes. */
	readonly cards = $derived.by(() => this.chosen.flatMap(cardsOf).length);
	readonly #words = $derived.by(() =>
		this.#sameWords(this.all.map((note) => noteNow(note, this.verdicts())))
	);
	readonly #askable = $derived.by(() => {
		const document = this.document();
		return document ? askable(this.draft()?.survey?.details ?? [], document) : [];
	});
	readonly coverage = $derived.by(() => coverageOf(this.#askable, this.#words));
}
