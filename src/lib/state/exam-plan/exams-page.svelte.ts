import { comingOf } from '#lib/core/schedule/exam-day/coming.ts';
import {
	draftOf,
	emptyDraft,
	examOf,
	type ExamDraft,
	type ExamField
} from '#lib/core/schedule/exam-day/draft.ts';
import type { KeptPlan } from '#lib/core/schedule/exam-day/kept-plan.ts';
import type { StudyDay } from '#lib/core/schedule/day.ts';
import type { Exam, ExamId } from '#lib/core/schedule/plan/exam.ts';
import { isSameRule } from '#lib/core/schedule/preset-draft.ts';
import { x } from '#lib/i18n/exam-plan/words.svelte.ts';
import type { DeckInfo } from '#lib/store/api.ts';
import { Cancelled, type Task } from '#lib/workers/exam-plan.ts';
import type { App } from '../app.svelte.ts';
import { begunExam } from './begun-exam.ts';
import { replanned, standing } from './planning.ts';

type Editing = {
	/** Undefined for one that is new. */
	readonly exam: Exam | undefined;
	readonly before: ExamDraft;
	readonly draft: ExamDraft;
	/** It was begun another time, and not saved. */
	readonly isEarlier: boolean;
};

/** The exams of a learner: they are planned for anew with each change; a draft is kept at every key press until it is saved or dropped. */
export class ExamsPage {
	#today = $state.raw<StudyDay>();
	#exams = $state.raw<readonly Exam[]>([]);
	#decks = $state.raw<readonly DeckInfo[]>([]);
	#tags = $state.raw<readonly string[]>([]);
	#kept = $state.raw<KeptPlan>();
	#editing = $state.raw<Editing>();
	/** What is wrong is said once it was to be saved. */
	#isTried = $state(false);
	#isSaving = $state(false);
	#task = $state.raw<Task<KeptPlan>>();
	#done = $state(0);
	#isFailed = $state(false);
	#isClosed = false;

	constructor(private readonly app: App) {}

	get today() {
		return this.#today;
	}
	/** The soonest first, then those that are over. */
	get exams() {
		return this.#exams;
	}
	get decks() {
		return this.#decks;
	}
	get tags() {
		return this.#tags;
	}
	/** What was planned for these exams. */
	get kept() {
		return this.#kept;
	}
	get draft() {
		return this.#editing?.draft;
	}
	/** The exam that is edited; undefined for a new one. */
	get edited() {
		return this.#editing?.exam;
	}
	/** What is on show was written another time, and not saved. */
	get isEarlier() {
		return this.#editing?.isEarlier === true;
	}
	get isSaving() {
		return this.#isSaving;
	}
	get isWorking() {
		return this.#task !== undefined;
	}
	/** How much is worked out, 0 to 1. */
	get done() {
		return this.#done;
	}
	get isFailed() {
		return this.#isFailed;
	}
	readonly problems: readonly ExamField[] = $derived.by(() => {
		if (!this.#editing || this.#today === undefined || !this.#isTried) return [];
		const found = examOf(this.#editing.draft, '' as ExamId, this.#today);
		return 'problems' in found ? found.problems : [];
	});
	readonly #coming = $derived(this.#today === undefined ? [] : comingOf(this.#exams, this.#today));

	async open(): Promise<void> {
		await this.app.try(async () => {
			await this.#read();
			if (this.#coming.length > 0 && this.#kept?.plannedOn !== this.#today) void this.plan();
			const finder = await (await this.app.store).finder();
			this.#tags = await finder.tags();
			finder.close();
		});
	}

	close(): void {
		this.#isClosed = true;
		this.#task?.cancel();
	}

	/** A draft of a new exam, or of one that is there. */
	begin(exam?: Exam): void {
		const { daysOff } = this.app.settings.preset;
		const today = this.#today ?? 0;
		const free = daysOff.filter(({ to }) => to >= today);
		const only = this.#decks.length === 1 ? this.#decks : [];
		const parts = only.map(({ id }) => ({ kind: 'deck', key: id, weight: '1' }) as const);
		const before = exam ? draftOf(exam) : { ...emptyDraft, parts, daysOff: free };
		const kept = begunExam(exam?.id).read();
		this.#editing = { exam, before, draft: kept ?? before, isEarlier: kept !== undefined };
		this.#isTried = false;
	}

	change(part: Partial<ExamDraft>): void {
		if (!this.#editing) return;
		const { exam, before } = this.#editing;
		const draft = { ...this.#editing.draft, ...part };
		this.#editing = { ...this.#editing, draft };
		if (isSameRule(draft, before)) begunExam(exam?.id).drop();
		else begunExam(exam?.id).keep(draft);
	}

	/** Closes the form and leaves what was begun as it is. True if there is something to go on with. */
	putAside(): boolean {
		const editing = this.#editing;
		this.#editing = undefined;
		return editing !== undefined && !isSameRule(editing.draft, editing.before);
	}
	/** Drops what was begun; the form stays open. */
	startAnew(): void {
		if (!this.#editing) return;
		const { exam, before } = this.#editing;
		begunExam(exam?.id).drop();
		this.#editing = { exam, before, draft: before, isEarlier: false };
		this.#isTried = false;
	}
	discard(): void {
		begunExam(this.#editing?.exam?.id).drop();
		this.#editing = undefined;
	}

	/** True if it is kept; otherwise `problems` says why not. */
	async save(): Promise<boolean> {
		const editing = this.#editing;
		if (!editing || this.#today === undefined || this.#isSaving) return false;
		this.#isTried = true;
		const id = editing.exam?.id ?? (crypto.randomUUID() as string as ExamId);
		const made = examOf(editing.draft, id, this.#today);
		if (!('exam' in made)) return false;
		this.#isSaving = true;
		const isKept = await this.app.try(async () => {
			await this.#keep(made.exam);
			this.discard();
		});
		this.#isSaving = false;
		if (isKept) void this.plan();
		return isKept;
	}

	/** The cards go on by the plain schedule, unless another exam asks them. */
	async remove(exam: Exam): Promise<void> {
		await this.app.try(async () => {
			const store = await this.app.store;
			await store.deleteExam(exam.id);
			await store.savePlan(undefined);
			await this.#read();
			this.app.toast.say(x.deleted(exam.name), async () => {
				if (await this.app.try(() => this.#keep(exam))) await this.#planIfNeeded();
			});
		});
		await this.#planIfNeeded();
	}

	/** Works out anew what the days until the exams bring; `cancel` ends it. */
	async plan(): Promise<void> {
		this.#task?.cancel();
		this.#isFailed = false;
		this.#done = 0;
		const store = await this.app.store;
		const now = await standing(store, (await this.app.time()).day);
		if (now.exams.length === 0 || this.#isClosed) return;
		const task = replanned(store, now, (done) => {
			if (this.#task === task) this.#done = done;
		});
		this.#task = task;
		try {
			const kept = await task.done;
			if (this.#task === task) this.#kept = kept;
		} catch (error) {
			if (error instanceof Cancelled) return;
			console.warn(error);
			if (this.#task === task) this.#isFailed = true;
		} finally {
			if (this.#task === task) this.#task = undefined;
		}
	}

	cancel(): void {
		this.#task?.cancel();
	}

	async #planIfNeeded(): Promise<void> {
		if (this.#coming.length > 0 && !this.#kept) await this.plan();
		else if (this.#coming.length === 0) this.cancel();
	}

	async #keep(exam: Exam): Promise<void> {
		const store = await this.app.store;
		await store.saveExam(exam);
		await store.saveSetting('hasExams', true);
		await store.savePlan(undefined);
		await this.#read();
	}

	async #read(): Promise<void> {
		const [store, { at, day }] = [await this.app.store, await this.app.time()];
		const [exams, summaries, { kept }] = await Promise.all([
			store.exams(),
			store.decks(at, day),
			standing(store, day)
		]);
		this.#exams = [...comingOf(exams, day), ...exams.filter(({ date }) => date <= day)];
		this.#decks = summaries.map(({ deck }) => deck).sort((a, b) => a.title.localeCompare(b.title));
		this.#kept = kept;
		this.#today = day;
	}
}
