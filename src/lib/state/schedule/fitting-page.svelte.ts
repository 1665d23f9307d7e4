import { fewestReviews, type FitResult } from '#lib/core/schedule/fit/fit.ts';
import type { Situation } from '#lib/core/schedule/foresee.ts';
import { memoryModel } from '#lib/core/schedule/memory.ts';
import type { Grade } from '#lib/core/schedule/card.ts';
import type { ParametersId } from '#lib/core/schedule/review.ts';
import { inForce } from '#lib/core/schedule/schedulers.ts';
import { p } from '#lib/i18n/plan/words.svelte.ts';
import type { FittedSet } from '#lib/store/api.ts';
import { startForesee } from '#lib/workers/foresee.ts';
import { Cancelled, type Task } from '#lib/workers/fit.ts';
import type { App } from '../app.svelte.ts';
import { fitHabit, keepFitHabit, type FitHabit, type FitMode } from '../fit-habit.ts';
import { adoptFit, revertFit, startFitting } from '../fitting.ts';
import { Ahead } from './ahead.svelte.ts';
import { readSituation } from './situation.ts';

const aheadDays = 60;

/** A fit that was judged, whatever the verdict. */
type Found = Exclude<FitResult, { verdict: 'too-few' }>;

/** The days until a new card comes again that was answered so, without its steps. */
export type FirstInterval = {
	readonly grade: Grade;
	readonly before: number;
	readonly after: number;
};

/** What was learnt from the answers, and what could be: nothing is scheduled otherwise before `adopt`. */
export class FittingPage {
	#current = $state.raw<FittedSet>();
	#habit = $state.raw<FitHabit>({ mode: 'auto' });
	#isOpen = $state(false);
	#result = $state.raw<FitResult>();
	#done = $state(0);
	#task = $state.raw<Task<FitResult>>();
	#situation = $state.raw<Situation>();
	readonly before = new Ahead(0);
	readonly after = new Ahead(0);

	constructor(
		private readonly app: App,
		/** Of the library, as workers find it. */
		private readonly name?: string
	) {}

	get isOpen() {
		return this.#isOpen;
	}
	/** The set in force; undefined where it is the common one. */
	get current() {
		return this.#current;
	}
	get mode(): FitMode {
		return this.#habit.mode;
	}
	get isWorking() {
		return this.#task !== undefined;
	}
	/** How much is done of what is under way, 0 to 1. */
	get done() {
		return this.#done;
	}
	get needed() {
		return fewestReviews;
	}
	readonly tooFew = $derived(this.#result?.verdict === 'too-few' ? this.#result : undefined);
	readonly found = $derived<Found | undefined>(
		this.#result?.verdict === 'too-few' ? undefined : this.#result
	);
	readonly firstIntervals = $derived(this.#firstIntervals());

	async open(): Promise<void> {
		await this.app.try(async () => {
			await this.#read();
			const store = await this.app.store;
			this.#habit = await fitHabit(store);
			const { untold, ...told } = this.#habit;
			if (untold !== undefined) await this.#keepHabit(told);
			this.#isOpen = true;
			if (this.#habit.isOffered) await this.learn();
		});
	}

	close(): void {
		this.#task?.cancel();
		this.before.stop();
		this.after.stop();
	}

	/** Learns in the background; `cancel` ends it. */
	async learn(): Promise<void> {
		if (this.#task) return;
		await this.app.try(async () => {
			this.#done = 0;
			this.#result = undefined;
			const task = startFitting((done) => (this.#done = done), this.name);
			this.#task = task;
			try {
				this.#result = await task.done;
				if (this.found) await this.#foresee(this.found);
			} catch (error) {
				if (!(error instanceof Cancelled)) throw error;
				this.app.toast.say(p.memory.cancelled);
			} finally {
				this.#task = undefined;
			}
		});
	}

	cancel(): void {
		this.#task?.cancel();
	}

	async adopt(): Promise<void> {
		const result = this.found;
		if (!result) return;
		await this.app.try(async () => {
			await adoptFit(await this.app.store, result);
			const { isOffered: _, ...habit } = this.#habit;
			await this.#keepHabit(habit);
			this.#forget();
			await this.#read();
			this.app.toast.say(p.memory.adopted, () => this.revert());
		});
	}

	async revert(): Promise<void> {
		await this.app.try(async () => {
			if (!(await revertFit(await this.app.store))) return;
			this.#forget();
			await this.#read();
			this.app.toast.say(p.memory.reverted);
		});
	}

	async setMode(mode: FitMode): Promise<void> {
		await this.app.try(() => this.#keepHabit({ ...this.#habit, mode }));
	}

	#forget(): void {
		this.#result = undefined;
		this.before.clear();
		this.after.clear();
	}

	async #read(): Promise<void> {
		this.#current = inForce(await (await this.app.store).fitted());
	}

	async #keepHabit(habit: FitHabit): Promise<void> {
		await keepFitHabit(await this.app.store, habit);
		this.#habit = habit;
	}

	async #foresee({ verdict, parameters }: Found): Promise<void> {
		const situation = await readSituation(this.app);
		this.#situation = situation;
		this.before.ask(() => startForesee(situation, aheadDays));
		if (verdict !== 'adopted') return this.after.clear();
		const learnt = { id: 'learnt' as ParametersId, values: parameters, isReverted: false };
		const sets = [...situation.sets, learnt];
		this.after.ask(() => startForesee({ ...situation, sets }, aheadDays));
	}

	#firstIntervals(): readonly FirstInterval[] {
		const found = this.found;
		if (!found || !this.#situation) return [];
		const { desiredRetention } = this.app.settings.preset;
		const [now, learnt] = [memoryModel(this.#current?.values), memoryModel(found.parameters)];
		return ([1, 2, 3, 4] as const).map((grade) => {
			const days = (model: typeof now) =>
				model.interval(model.next(undefined, 0, grade).stability, desiredRetention);
			return { grade, before: days(now), after: days(learnt) };
		});
	}
}
