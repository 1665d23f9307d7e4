import { draw } from '#lib/core/exam/draw.ts';
import type { PaperId } from '#lib/core/exam/paper.ts';
import { score, type Tally } from '#lib/core/exam/score.ts';
import {
	leftMs,
	responseTo,
	sat,
	type Conditions,
	type SittingId
} from '#lib/core/exam/sitting.ts';
import type { KeptPaper, PaperInfo, SittingInfo, Store } from '#lib/store/api.ts';
import type { App } from '../app.svelte.ts';
import { readCandidates } from './candidates.ts';
import { newSeed } from './seed.ts';

/** A sitting in a list; `total` once it is over. */
export type Listed = SittingInfo & { readonly total?: Tally };

/** So many sittings are marked for a list; marking reads all of their taps. */
const listed = 30;

/** The papers of this device and who sat them; or one of the papers. */
export class Papers {
	#papers = $state.raw<readonly PaperInfo[]>();
	#sittings = $state.raw<readonly Listed[]>([]);
	#paper = $state.raw<KeptPaper>();
	#isGone = $state(false);

	constructor(
		private readonly app: App,
		private readonly id?: PaperId
	) {}

	get papers() {
		return this.#papers;
	}
	/** The latest first. */
	get sittings() {
		return this.#sittings;
	}
	get paper() {
		return this.#paper;
	}
	get isGone() {
		return this.#isGone;
	}

	async open(): Promise<void> {
		await this.app.try(async () => {
			const store = await this.app.store;
			if (this.id !== undefined) {
				this.#paper = await store.paper(this.id);
				this.#isGone = this.#paper === undefined;
			}
			const sittings = (await store.sittings())
				.filter(({ paper }) => this.id === undefined || paper === this.id)
				.slice(0, listed);
			this.#sittings = sittings;
			this.#papers = await store.papers();
			for (const { id } of sittings) await this.#mark(store, id);
		});
	}

	async #mark(store: Store, id: SittingId): Promise<void> {
		const kept = await store.sitting(id);
		if (!kept) return;
		const state = sat(kept.sitting, kept.taps);
		if (!state.submitted && leftMs(state, this.app.timeAfter(undefined).at) > 0) return;
		const { total } = score(kept.sitting.paper, (card) => responseTo(state, card));
		this.#sittings = this.#sittings.map((one) => (one.id === id ? { ...one, total } : one));
	}

	async begin(conditions: Conditions, isReviewed: boolean): Promise<SittingId | undefined> {
		const { id } = this;
		let sitting: SittingId | undefined;
		if (id)
			await this.app.try(async () => {
				const startedAt = this.app.timeAfter(undefined).at;
				const how = { conditions, isReviewed, startedAt };
				sitting = await (await this.app.store).beginSitting(id, how);
			});
		return sitting;
	}

	/** Another paper by the same plan, with other questions where there are any. */
	async another(): Promise<PaperId | undefined> {
		const blueprint = this.#paper?.blueprint;
		let made: PaperId | undefined;
		if (blueprint)
			await this.app.try(async () => {
				const store = await this.app.store;
				const { at, day } = await this.app.time();
				const decks = (await store.decks(at, day)).map(({ deck }) => deck);
				const candidates = await readCandidates(store, decks, new Set());
				const { paper } = draw(blueprint, candidates, newSeed());
				const sections = paper.sections.filter(({ items }) => items.length > 0);
				if (sections.length === 0) return;
				await store.savePaper({ ...paper, sections }, blueprint);
				made = paper.id;
			});
		return made;
	}

	/** True once the paper is off the device. */
	deletePaper(): Promise<boolean> {
		return this.app.try(async () => {
			if (this.id) await (await this.app.store).deletePaper(this.id);
		});
	}

	async deleteSitting(id: SittingId): Promise<void> {
		await this.app.try(async () => {
			await (await this.app.store).deleteSitting(id);
			this.#sittings = this.#sittings.filter((one) => one.id !== id);
		});
	}
}
