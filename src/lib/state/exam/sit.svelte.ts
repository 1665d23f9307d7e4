import type { CardId, DeckId } from '#lib/core/deck/note.ts';
import { questionsOf, type Numbered } from '#lib/core/exam/paper.ts';
import {
	leftMs,
	responseTo,
	sat,
	standingOf,
	tap,
	warningsOf,
	type Deed,
	type Response,
	type Sat,
	type SittingId,
	type Standing
} from '#lib/core/exam/sitting.ts';
import type { Verdict } from '#lib/core/answer/verdict.ts';
import type { EpochMs } from '#lib/core/schedule/day.ts';
import type { Store } from '#lib/store/api.ts';
import type { App } from '../app.svelte.ts';

/** A sitting on the screen: nothing is shown as done before it is kept. */
export class Sit {
	#sat = $state.raw<Sat>();
	#isGone = $state(false);
	#now = $state(0);
	/** The minutes left that were told of last. */
	#told = $state<number>();
	#languages = $state.raw<ReadonlyMap<DeckId, string>>(new Map());
	#store!: Store;
	/** What is kept, one after the other. */
	#queue: Promise<unknown> = Promise.resolve();
	/** What was written and is not handed to the store yet. */
	#draft: { readonly item: CardId; readonly answered: string } | undefined;

	constructor(
		private readonly app: App,
		private readonly id: SittingId
	) {}

	#opened: { readonly at: number; readonly ms: number } | undefined;
	/** A clock that is set back while the paper is sat gives no time back. */
	#time(): EpochMs {
		const told = this.app.timeAfter(undefined).at;
		this.#opened ??= { at: told, ms: this.app.steadyMs() };
		const passed = this.#opened.at + this.app.steadyMs() - this.#opened.ms;
		return Math.max(told, Math.floor(passed), this.#sat?.lastAt ?? 0) as EpochMs;
	}

	get sat() {
		return this.#sat;
	}
	get isGone() {
		return this.#isGone;
	}
	/** Minutes left at the last warning. */
	get told() {
		return this.#told;
	}
	readonly questions = $derived(this.#sat ? questionsOf(this.#sat.sitting.paper) : []);
	readonly shown = $derived.by((): Numbered | undefined =>
		this.questions.find(({ item }) => item.card === this.#sat?.open)
	);
	readonly response = $derived(
		this.#sat && this.shown && responseTo(this.#sat, this.shown.item.card)
	);
	readonly leftMs = $derived(this.#sat ? leftMs(this.#sat, this.#now as EpochMs) : 0);
	readonly isPractice = $derived(this.#sat?.sitting.conditions === 'practice');
	readonly isPaused = $derived(
		!!this.#sat && !this.#sat.submitted && this.#sat.endsAt === undefined
	);
	readonly isOver = $derived(this.#sat?.submitted !== undefined);
	readonly standings = $derived(
		this.questions.map(({ item }): Standing =>
			this.#sat ? standingOf(responseTo(this.#sat, item.card)) : 'unseen'
		)
	);
	/** Answers that stake something and do not say how much. */
	readonly unsure = $derived(this.questions.filter((one) => this.#isUnsure(one)).length);
	/** The answer on show stakes something and does not say how much. */
	readonly isUnsure = $derived(!!this.shown && this.#isUnsure(this.shown));

	languageOf(deck: DeckId): string {
		return this.#languages.get(deck) ?? 'und';
	}

	async open(): Promise<void> {
		await this.app.try(async () => {
			this.#store = await this.app.store;
			const { at, day } = await this.app.time();
			const decks = await this.#store.decks(at, day);
			this.#languages = new Map(decks.map(({ deck }) => [deck.id, deck.language]));
			await this.#read();
			if (!this.#sat || this.#sat.submitted) return;
			this.#now = this.#time();
			if (this.#sat.taps > 0) await this.do({ type: 'return' });
			if (this.leftMs === 0 && !this.isPaused) await this.handIn('clock');
			else if (!this.shown) await this.go(0);
		});
	}

	/** Follows the clock and other tabs. Returns how to stop. */
	watch(): () => void {
		const timer = setInterval(() => this.tick(), 500);
		let stop: (() => void) | undefined;
		let isStopped = false;
		void this.app.store.then((store) => {
			if (isStopped) return;
			stop = store.onChange(({ what, elsewhere }) => {
				if (elsewhere && (what === 'papers' || what === 'everything'))
					this.#queue = this.#queue.then(() => this.app.try(() => this.#read()));
			});
		});
		return () => {
			isStopped = true;
			clearInterval(timer);
			stop?.();
		};
	}

	/** Once a moment: the clock, what it says, and its end. */
	tick(): void {
		if (!this.#sat || this.#sat.submitted) return;
		const before = this.leftMs;
		this.#now = this.#time();
		if (this.isPaused) return;
		const passed = warningsOf(this.#sat.sitting.paper)
			.filter((minutes) => before > minutes * 60_000 && this.leftMs <= minutes * 60_000)
			.at(-1);
		if (passed !== undefined) this.#told = passed;
		if (this.leftMs === 0) void this.handIn('clock');
	}

	go(index: number): Promise<void> {
		const question = this.questions[index];
		return question ? this.do({ type: 'open', item: question.item.card }) : Promise.resolve();
	}

	/** The page goes out of sight, perhaps for good: what was spent on the question so far is kept. */
	left(): void {
		if (this.shown && !this.isPaused && !this.isOver)
			void this.do({ type: 'open', item: this.shown.item.card });
	}

	/** An answer that is still being written: while one is being kept, only the newest waits. */
	write(item: CardId, answered: string): void {
		this.#draft = { item, answered };
		void this.#queue.then(() => this.#flush());
	}

	async handIn(by: 'person' | 'clock'): Promise<void> {
		if (!this.isOver) await this.do({ type: 'submit', by });
	}

	do(deed: Deed): Promise<void> {
		void this.#flush();
		return this.#keep(deed);
	}

	/** Waits until all that was done is kept. */
	async settle(): Promise<void> {
		await this.#flush();
		await this.#queue;
	}

	/** How an answer is judged that may be seen; undefined where there is none. */
	async judge({ item }: Numbered, { answered }: Response): Promise<Verdict | undefined> {
		const { creditOf } = await import('#lib/core/exam/score.ts');
		return answered === '' ? undefined : creditOf(item, answered).verdict;
	}

	#flush(): Promise<void> {
		const draft = this.#draft;
		this.#draft = undefined;
		return draft ? this.#keep({ type: 'answer', ...draft }) : Promise.resolve();
	}

	#keep(deed: Deed): Promise<void> {
		const kept = this.#queue.then(async () => {
			await this.app.try(async () => {
				const before = this.#sat;
				if (!before || before.submitted) return;
				const at = this.#time();
				const taps = await this.#store.tap(this.id, before.taps, deed, at);
				this.#sat = taps.reduce(tap, before);
				this.#now = at;
			});
		});
		this.#queue = kept;
		return kept;
	}

	async #read(): Promise<void> {
		const kept = await this.#store.sitting(this.id);
		this.#isGone = kept === undefined;
		this.#sat = kept && sat(kept.sitting, kept.taps);
	}

	#isUnsure({ item, section }: Numbered): boolean {
		if (section.marking.type !== 'certainty' || !this.#sat) return false;
		const { answered, certainty } = responseTo(this.#sat, item.card);
		return answered !== '' && certainty === undefined;
	}
}
