import type { DeckId } from '#lib/core/deck/note.ts';
import type { DayAhead, Situation } from '#lib/core/schedule/foresee.ts';
import {
	presetOf,
	wholeDayMinutes,
	type OwnRules,
	type Preset
} from '#lib/core/schedule/preset.ts';
import { p } from '#lib/i18n/plan/words.svelte.ts';
import type { DeckInfo } from '#lib/store/api.ts';
import { startForesee, type Task } from '#lib/workers/foresee.ts';
import type { App } from '../app.svelte.ts';
import { Ahead } from './ahead.svelte.ts';
import {
	draftOf,
	isSameRule,
	presetIn,
	type Draft,
	type DraftField,
	type TypedField
} from '#lib/core/schedule/preset-draft.ts';
import { readSituation } from './situation.ts';
import { unusedDraft, type Unused } from './unused-draft.ts';

/** How far a change of rules is foreseen. */
export const aheadDays = 60;

const noFields: ReadonlySet<never> = new Set();

/** The rules of the library, or of one deck, as they are edited: nothing is kept before `apply`. */
export class PresetPage {
	#deck = $state.raw<DeckInfo>();
	#decks = $state.raw<readonly DeckInfo[]>([]);
	#isGone = $state(false);
	#kept = $state.raw<Preset>();
	#draft = $state.raw<Draft>();
	#situation = $state.raw<Situation>();
	readonly before = new Ahead(0);
	readonly after = new Ahead();

	readonly #unused: Unused<Partial<Draft>>;

	constructor(
		private readonly app: App,
		readonly deckId: DeckId | undefined
	) {
		this.#unused = unusedDraft(app, `rules ${deckId ?? ''}`);
	}

	get deck() {
		return this.#deck;
	}
	get isGone() {
		return this.#isGone;
	}
	get draft() {
		return this.#draft;
	}
	get hasCards() {
		return this.#situation === undefined || this.#situation.cards.length > 0;
	}
	/** Decks with rules of their own. */
	readonly ownDecks = $derived(this.#decks.filter(({ preset }) => preset !== undefined));
	readonly #read = $derived(
		this.#draft && this.#kept ? presetIn(this.#draft, this.#kept) : undefined
	);
	readonly #next = $derived(this.#read && 'preset' in this.#read ? this.#read.preset : undefined);
	readonly wrong = $derived<ReadonlySet<TypedField>>(
		this.#read && 'wrong' in this.#read ? this.#read.wrong : noFields
	);
	readonly isChanged = $derived(
		this.wrong.size > 0 || (this.#next !== undefined && !isSameRule(this.#next, this.#kept))
	);
	/** What the library has for each field, of a deck that has rules of its own. */
	readonly library = $derived.by(() =>
		this.deckId === undefined ? undefined : draftOf(this.app.settings.preset)
	);
	readonly own = $derived.by(() => this.#ownFields());

	async open(): Promise<void> {
		await this.app.try(async () => {
			const [store, { at, day }] = [await this.app.store, await this.app.time()];
			this.#decks = (await store.decks(at, day)).map(({ deck }) => deck);
			this.#deck = this.#decks.find(({ id }) => id === this.deckId);
			this.#isGone = this.deckId !== undefined && this.#deck === undefined;
			if (this.#isGone) return;
			this.#begin();
			this.#situation = await readSituation(this.app, this.deckId);
			this.#foresee();
			this.#foreseeChange();
		});
	}

	/** Ends the forecasts that are under way. */
	close(): void {
		this.before.stop();
		this.after.stop();
	}

	set(change: Partial<Draft>): void {
		if (!this.#draft) return;
		this.#draft = { ...this.#draft, ...change };
		this.#unused.keep(this.#changes(this.#draft));
		this.#foreseeChange();
	}

	allAsLibrary(): void {
		if (this.library) this.set(this.library);
	}

	discard(): void {
		this.#unused.drop();
		if (this.#kept) this.#draft = draftOf(this.#kept);
		this.after.clear();
	}

	async apply(): Promise<boolean> {
		const next = this.#next;
		if (!next || !this.isChanged) return false;
		const before = this.deckId === undefined ? this.#kept : (this.#deck?.preset ?? {});
		const now = this.deckId === undefined ? next : this.#ownOf(next);
		return this.app.try(async () => {
			await this.#keep(now);
			this.app.toast.say(p.applied, async () => {
				await this.app.try(() => this.#keep(before ?? {}));
			});
		});
	}

	/** Starts a forecast of these rules with another retention. */
	startWith(desiredRetention: number): Task<readonly DayAhead[]> | undefined {
		const rules = this.#next ?? this.#kept;
		const situation = rules && this.#with({ ...rules, desiredRetention });
		return situation && startForesee(situation, aheadDays);
	}

	#begin(): void {
		const { preset } = this.app.settings;
		this.#kept = this.deckId === undefined ? preset : presetOf(preset, this.#deck?.preset);
		this.#draft = { ...draftOf(this.#kept), ...this.#unused.read() };
	}

	/** What of a draft is otherwise than what is kept. */
	#changes(draft: Draft): Partial<Draft> {
		const kept = new Map<string, unknown>(Object.entries(this.#kept ? draftOf(this.#kept) : {}));
		return Object.fromEntries(
			Object.entries(draft).filter(([field, value]) => kept.get(field) !== value)
		);
	}

	async #keep(rules: Preset | OwnRules): Promise<void> {
		const store = await this.app.store;
		this.#unused.drop();
		if (this.deckId === undefined) await this.app.settings.setPreset(rules);
		else await store.setPreset(this.deckId, rules);
		// What is left of today follows the new rules too.
		await store.savePlan(undefined);
		this.after.clear();
		await this.open();
	}

	#foresee(): void {
		const situation = this.#situation;
		if (situation && this.hasCards) this.before.ask(() => startForesee(situation, aheadDays));
	}

	#foreseeChange(): void {
		const situation = this.#next && this.isChanged ? this.#with(this.#next) : undefined;
		if (situation && this.hasCards) this.after.ask(() => startForesee(situation, aheadDays));
		else this.after.clear();
	}

	#with(rules: Preset): Situation | undefined {
		const situation = this.#situation;
		if (!situation) return undefined;
		if (this.deckId === undefined) return { ...situation, library: rules };
		return { ...situation, decks: [{ id: this.deckId, preset: this.#ownOf(rules) }] };
	}

	/** What a deck does otherwise than the library. */
	#ownOf(rules: Preset): OwnRules {
		const library = new Map<string, unknown>(Object.entries(this.app.settings.preset));
		const hasLimit = this.app.settings.preset.minutesPerDay !== undefined;
		const isFreed = hasLimit && rules.minutesPerDay === undefined;
		return Object.fromEntries(
			Object.entries({ ...rules, ...(isFreed && { minutesPerDay: wholeDayMinutes }) }).filter(
				([key, value]) => !isSameRule(value, library.get(key))
			)
		);
	}

	#ownFields(): ReadonlySet<DraftField> {
		const [draft, library] = [this.#draft, this.library];
		if (!draft || !library) return noFields;
		const fields = Object.keys(draft) as DraftField[];
		return new Set(fields.filter((field) => draft[field] !== library[field]));
	}
}
