import { isBacklog } from '#lib/core/schedule/backlog.ts';
import { parseCatchUp, type CatchUp } from '#lib/core/schedule/catch-up.ts';
import type { CatchUpAhead, Situation } from '#lib/core/schedule/foresee.ts';
import {
	Cancelled,
	startForesee,
	startForeseeCatchUp,
	startForeseeWithin
} from '#lib/workers/foresee.ts';
import { p } from '#lib/i18n/plan/words.svelte.ts';
import type { App } from '../app.svelte.ts';
import { Ahead } from './ahead.svelte.ts';
import { lookDays } from './look-days.ts';
import { dueNow, minutesOfDay } from './piled-up.ts';
import { readSituation } from './situation.ts';

/** Choices around the minutes that the learner usually has. */
const shares = [0.5, 1, 1.5, 2, 3];
const step = 5;

/** As many days as a picture of them has room for. */
const chartDays = 42;

/** Plans for the days after an absence, each with what it costs; nothing is kept before `accept`. */
export class CatchUpPage {
	#situation = $state.raw<Situation>();
	#current = $state.raw<CatchUp>();
	#choices = $state.raw<readonly CatchUpAhead[]>([]);
	#offered = $state.raw<readonly number[]>([]);
	#chosen = $state<number>();
	#isNeeded = $state<boolean>();
	#isWorking = $state(false);
	#run = 0;
	/** The days as they would be without a plan, and with the one that is chosen. */
	readonly before = new Ahead(0);
	readonly after = new Ahead(0);

	constructor(private readonly app: App) {}

	/** The plan that is followed now. */
	get current() {
		return this.#current;
	}
	get choices() {
		return this.#choices;
	}
	/** Minutes of a day to choose from, those too that are still foreseen. */
	readonly offered = $derived(
		[...new Set([...this.#offered, ...this.#choices.map((each) => each.minutesPerDay)])].sort(
			(a, b) => a - b
		)
	);
	/** Undefined until it is known whether something piled up. */
	get isNeeded() {
		return this.#isNeeded;
	}
	get isWorking() {
		return this.#isWorking;
	}
	get today() {
		return this.#situation?.today;
	}
	readonly chosen = $derived(
		this.#choices.find(({ minutesPerDay }) => minutesPerDay === this.#chosen)
	);

	/** Another choice than what is followed now. */
	readonly isOther = $derived(
		this.#chosen !== undefined && this.#chosen !== this.#current?.minutesPerDay
	);

	async open(): Promise<void> {
		await this.app.try(async () => {
			const [store, time] = [await this.app.store, await this.app.time()];
			this.#situation = await readSituation(this.app);
			this.#current = parseCatchUp((await store.settings()).get('catchUp'));
			const usual = await minutesOfDay(store, time.day, this.app.settings.preset);
			const due = await dueNow(store, time);
			this.#isNeeded = isBacklog(due, usual, this.#situation.pace);
			if (!this.#isNeeded && !this.#current) return;
			const without = { ...this.#situation, catchUp: undefined };
			this.before.ask(() => startForesee(without, chartDays));
			const own = this.#current?.minutesPerDay ?? usual;
			this.choose(own);
			await this.#foresee(minutesAround(usual, own));
		});
	}

	close(): void {
		this.#run++;
		this.before.stop();
		this.after.stop();
	}

	choose(minutesPerDay: number): void {
		this.#chosen = minutesPerDay;
		this.#foreseeChosen();
	}

	/** Adds a choice of one's own. */
	async chooseMinutes(minutesPerDay: number): Promise<void> {
		await this.app.try(() => this.#foresee([minutesPerDay]));
		this.choose(minutesPerDay);
	}

	/** Adds the choice that is done within so many days. */
	async chooseDays(days: number): Promise<void> {
		const situation = this.#situation;
		if (!situation) return;
		await this.app.try(() =>
			this.#work(async () => {
				const found = await startForeseeWithin(situation, days).done;
				this.#add(found);
				this.choose(found.minutesPerDay);
			})
		);
	}

	#foreseeChosen(): void {
		const [situation, minutesPerDay] = [this.#situation, this.#chosen];
		if (!situation || minutesPerDay === undefined) return;
		this.after.ask(() => startForesee({ ...situation, catchUp: { minutesPerDay } }, chartDays));
	}

	/** Today and the days after it follow the plan that is chosen. */
	async accept(): Promise<boolean> {
		const [chosen, today] = [this.chosen, this.#situation?.today];
		if (!chosen || today === undefined) return false;
		const { minutesPerDay, clearOn } = chosen;
		return this.#keep(
			{ minutesPerDay, foreseenOn: today, ...(clearOn !== undefined && { until: clearOn }) },
			p.catchUp.started
		);
	}

	async end(): Promise<boolean> {
		return this.#keep(undefined, p.catchUp.ended);
	}

	#keep(plan: CatchUp | undefined, said: string): Promise<boolean> {
		const before = this.#current;
		const set = async (value: CatchUp | undefined) => {
			const store = await this.app.store;
			await store.saveSetting('catchUp', value ?? null);
			await store.savePlan(undefined);
			this.#current = value;
		};
		return this.app.try(async () => {
			await set(plan);
			this.app.toast.say(said, async () => void (await this.app.try(() => set(before))));
		});
	}

	#foresee(minutes: readonly number[]): Promise<void> {
		const situation = this.#situation;
		this.#offered = [...this.#offered, ...minutes];
		return this.#work(async (isCurrent) => {
			for (const minutesPerDay of minutes) {
				if (!situation || !isCurrent()) return;
				if (this.#choices.some((choice) => choice.minutesPerDay === minutesPerDay)) continue;
				const found = await startForeseeCatchUp(situation, minutesPerDay, lookDays).done;
				if (isCurrent()) this.#add(found);
			}
		});
	}

	async #work(act: (isCurrent: () => boolean) => Promise<void>): Promise<void> {
		const run = this.#run;
		this.#isWorking = true;
		try {
			await act(() => this.#run === run);
		} catch (error) {
			if (!(error instanceof Cancelled)) throw error;
		} finally {
			this.#isWorking = false;
		}
	}

	#add(found: CatchUpAhead): void {
		const others = this.#choices.filter(
			({ minutesPerDay }) => minutesPerDay !== found.minutesPerDay
		);
		this.#choices = [...others, found].sort((a, b) => a.minutesPerDay - b.minutesPerDay);
	}
}

function minutesAround(usual: number, own: number): readonly number[] {
	const around = shares.map((share) => Math.max(step, Math.round((usual * share) / step) * step));
	return [...new Set([own, ...around])];
}
