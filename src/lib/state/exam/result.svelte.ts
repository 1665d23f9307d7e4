import { adviceOn, type Advice } from '#lib/core/exam/advice.ts';
import { score, type Marked, type Result } from '#lib/core/exam/score.ts';
import { leftMs, responseTo, sat, type Sat, type SittingId } from '#lib/core/exam/sitting.ts';
import { x } from '#lib/i18n/exam/words.svelte.ts';
import type { DeckInfo, KeptSitting, Store } from '#lib/store/api.ts';
import type { App } from '../app.svelte.ts';
import { proofsOf, type Proof } from '../proofs.ts';
import { reviewsOf } from './reviews.ts';

/** A sitting that is over: its marks, what they teach, and whether the scheduler learnt of them. */
export class ResultPage {
	#kept = $state.raw<KeptSitting>();
	#sat = $state.raw<Sat>();
	#isGone = $state(false);
	#isUnderWay = $state(false);
	#decks = $state.raw<ReadonlyMap<string, DeckInfo>>(new Map());
	#isBusy = $state(false);

	constructor(
		private readonly app: App,
		private readonly id: SittingId
	) {}

	get sat() {
		return this.#sat;
	}
	get isGone() {
		return this.#isGone;
	}
	/** It is not handed in, and its time is not over. */
	get isUnderWay() {
		return this.#isUnderWay;
	}
	get isBusy() {
		return this.#isBusy;
	}
	readonly paper = $derived(this.#kept?.sitting.paper);
	readonly result = $derived.by((): Result | undefined => {
		const state = this.#sat;
		return state?.submitted && score(state.sitting.paper, (card) => responseTo(state, card));
	});
	readonly advice = $derived.by((): Advice | undefined => this.result && adviceOn(this.result));
	readonly isSent = $derived(this.#kept?.sent?.isTakenBack === false);
	/** The schedule can learn nothing from a paper that was left blank. */
	readonly canSend = $derived((this.result?.total.attempted ?? 0) > 0);

	languageOf(deck: string): string {
		return this.#decks.get(deck)?.language ?? 'und';
	}

	async open(): Promise<void> {
		await this.app.try(async () => {
			const store = await this.app.store;
			const { at, day } = await this.app.time();
			const decks = await store.decks(at, day);
			this.#decks = new Map(decks.map(({ deck }) => [deck.id, deck]));
			await this.#read(store);
			if (!this.#sat) return;
			if (!this.#sat.submitted) {
				const now = this.app.timeAfter(undefined).at;
				this.#isUnderWay = this.#sat.endsAt === undefined || leftMs(this.#sat, now) > 0;
				if (this.#isUnderWay) return;
				await store.tap(this.id, this.#sat.taps, { type: 'return' }, now);
				await store.tap(this.id, this.#sat.taps, { type: 'submit', by: 'clock' }, now);
				await this.#read(store);
			}
			if (this.#kept?.isReviewed && !this.#kept.sent && this.canSend) await this.send();
		});
	}

	/** The answers go to the schedule, as one batch. */
	async send(): Promise<void> {
		const { result } = this;
		const submittedAt = this.#sat?.submitted?.at;
		if (this.#isBusy || !result || submittedAt === undefined) return;
		this.#isBusy = true;
		await this.app.try(async () => {
			const store = await this.app.store;
			const reviews = await reviewsOf(this.app, store, result.marked, submittedAt);
			const { events, stale } = await store.gradeMany(reviews.answers, this.id);
			await this.#read(store);
			const left = stale.length + reviews.passedOver;
			const said = [x.sentNow(events.length), ...(left > 0 ? [x.stale(left)] : [])].join(' ');
			if (events.length > 0) this.app.toast.say(said, () => this.takeBack());
			else this.app.toast.say(x.stale(left));
		});
		this.#isBusy = false;
	}

	async takeBack(): Promise<void> {
		const { sent } = this.#kept ?? {};
		if (!sent || sent.isTakenBack) return;
		await this.app.try(async () => {
			const store = await this.app.store;
			await store.undo(sent.id, await this.app.time());
			await this.#read(store);
			this.app.toast.say(x.takenBack);
		});
	}

	/** The passages that prove a question's answer. */
	async proofs({ item }: Marked): Promise<Proof[]> {
		return proofsOf(await this.app.store, item.note, this.#decks.get(item.deck)?.sources ?? []);
	}

	async #read(store: Store): Promise<void> {
		this.#kept = await store.sitting(this.id);
		this.#isGone = this.#kept === undefined;
		this.#sat = this.#kept && sat(this.#kept.sitting, this.#kept.taps);
	}
}
