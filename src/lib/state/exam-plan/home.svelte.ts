import type { KeptPlan } from '#lib/core/schedule/exam-day/kept-plan.ts';
import type { Exam } from '#lib/core/schedule/plan/exam.ts';
import type { Expected } from '#lib/core/schedule/plan/foretell.ts';
import { Cancelled, type Task } from '#lib/workers/exam-plan.ts';
import type { App } from '../app.svelte.ts';
import { relisted, replanned, standing } from './planning.ts';

export type ExamAhead = {
	readonly exam: Exam;
	readonly days: number;
	readonly expected: Expected | undefined;
};

/** What home says of the exams to come; it also sees that they are planned for anew each day. */
export class ExamsToday {
	#ahead = $state.raw<readonly ExamAhead[]>([]);
	#minutes = $state<number>();
	#task = $state.raw<Task<KeptPlan>>();
	#done = $state(0);
	#isFailed = $state(false);

	constructor(private readonly app: App) {}

	get ahead() {
		return this.#ahead;
	}
	/** What the list of the day takes; undefined where there is none. */
	get minutes() {
		return this.#minutes;
	}
	get isWorking() {
		return this.#task !== undefined;
	}
	get done() {
		return this.#done;
	}
	get isFailed() {
		return this.#isFailed;
	}

	/** Reads what is planned, and works out what is missing. True if today's cards are others now. */
	async open(): Promise<boolean> {
		const [store, time] = [await this.app.store, await this.app.time()];
		const now = await standing(store, time.day);
		const { kept, today } = now;
		this.#show(now.exams, kept, today);
		if (now.exams.length === 0) return false;
		const summaries = await store.decks(time.at, today);
		const isGrown = (plan: KeptPlan) => {
			const asked = new Set(plan.scope.decks);
			const size = summaries.reduce(
				(sum, { deck, counts }) => (asked.has(deck.id) ? sum + counts.cards : sum),
				0
			);
			return size > plan.size;
		};
		if (kept?.plannedOn === today && !isGrown(kept)) return false;
		try {
			// Cards that came in today are asked today too.
			if (kept?.plannedOn === today) return (await relisted(store, now, kept)) !== undefined;
			this.#task = replanned(store, now, (done) => (this.#done = done));
			this.#show(now.exams, await this.#task.done, today);
			return true;
		} catch (error) {
			if (error instanceof Cancelled) return false;
			console.warn(error);
			this.#isFailed = true;
			return false;
		} finally {
			this.#task = undefined;
		}
	}

	close(): void {
		this.#task?.cancel();
	}

	#show(exams: readonly Exam[], kept: KeptPlan | undefined, today: number): void {
		const foretold = kept?.plan.foretold.exams ?? [];
		this.#ahead = exams.map((exam) => ({
			exam,
			days: exam.date - today,
			expected: foretold.find((each) => each.exam === exam.id)?.onTheDay
		}));
		this.#minutes = kept?.day === today ? kept.list.minutes : undefined;
	}
}
