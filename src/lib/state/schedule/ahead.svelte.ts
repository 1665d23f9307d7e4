import type { DayAhead } from '#lib/core/schedule/foresee.ts';
import { Cancelled, type Task } from '#lib/workers/foresee.ts';

/** A slider that is still moving asks for no forecast. */
const calmMs = 250;

/** What begins to foresee a change; `T` is what comes of it besides the days. */
export type Foresight<T> = () => Task<T>;

/** The latest forecast that was asked for. Earlier ones that are still under way are ended. */
export class Ahead<T = readonly DayAhead[]> {
	#found = $state.raw<T>();
	#isWorking = $state(false);
	#isFailed = $state(false);
	#task: Task<T> | undefined;
	#timer: ReturnType<typeof setTimeout> | undefined;

	constructor(private readonly waitMs = calmMs) {}

	/** What was found last; of an earlier question as long as `isWorking`. */
	get found() {
		return this.#found;
	}
	get isWorking() {
		return this.#isWorking;
	}
	get isFailed() {
		return this.#isFailed;
	}

	/** Asks anew, a moment after nothing else was asked. */
	ask(begin: Foresight<T>): void {
		this.stop();
		this.#isWorking = true;
		this.#timer = setTimeout(() => void this.#work(begin), this.waitMs);
	}

	/** Nothing is to be foreseen: what was found is forgotten. */
	clear(): void {
		this.stop();
		this.#found = undefined;
	}

	/** Ends what is under way. */
	stop(): void {
		clearTimeout(this.#timer);
		this.#task?.cancel();
		this.#task = undefined;
		this.#isWorking = false;
		this.#isFailed = false;
	}

	async #work(begin: Foresight<T>): Promise<void> {
		const task = begin();
		this.#task = task;
		try {
			const found = await task.done;
			if (this.#task === task) this.#found = found;
		} catch (error) {
			if (this.#task !== task || error instanceof Cancelled) return;
			console.warn(error);
			this.#isFailed = true;
		}
		if (this.#task === task) this.#isWorking = false;
	}
}
