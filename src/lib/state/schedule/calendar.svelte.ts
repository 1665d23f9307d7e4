import { joined, toggled, without } from '#lib/core/schedule/breaks.ts';
import type { StudyDay } from '#lib/core/schedule/day.ts';
import type { MovesAhead, Situation } from '#lib/core/schedule/foresee.ts';
import type { EventId } from '#lib/core/schedule/review.ts';
import type { Break, Calendar, Ease } from '#lib/core/schedule/weekdays.ts';
import { p } from '#lib/i18n/plan/words.svelte.ts';
import { startForesee, startForeseeMoves } from '#lib/workers/foresee.ts';
import type { App } from '../app.svelte.ts';
import { Ahead } from './ahead.svelte.ts';
import { isSameRule } from '#lib/core/schedule/preset-draft.ts';
import { readSituation } from './situation.ts';
import { unusedDraft, type Unused } from './unused-draft.ts';

export const calendarDays = 42;
const longestBreak = 366;

export type BreakProblem = 'wrongBreak' | 'pastBreak' | 'longBreak';

/** The learner's days as they are edited: nothing is kept or moved before `apply`. */
export class CalendarPage {
	#today = $state.raw<StudyDay>();
	#draft = $state.raw<Calendar>();
	#situation = $state.raw<Situation>();
	#isApplying = $state(false);
	readonly before = new Ahead(0);
	readonly after = new Ahead<MovesAhead>();

	readonly #unused: Unused<Calendar>;

	constructor(private readonly app: App) {
		this.#unused = unusedDraft(app, 'days');
	}

	get today() {
		return this.#today;
	}
	get draft() {
		return this.#draft;
	}
	get hasCards() {
		return this.#situation === undefined || this.#situation.cards.length > 0;
	}
	get isApplying() {
		return this.#isApplying;
	}
	readonly isChanged = $derived.by(
		() =>
			this.#draft !== undefined && !isSameRule(this.#draft, calendarOf(this.app.settings.preset))
	);
	/** Breaks that are not over. */
	readonly planned = $derived(
		this.#draft?.daysOff.filter(({ to }) => to >= (this.#today ?? -Infinity)) ?? []
	);

	async open(): Promise<void> {
		await this.app.try(async () => {
			await this.app.store;
			this.#today = (await this.app.time()).day;
			this.#draft = this.#unused.read() ?? calendarOf(this.app.settings.preset);
			this.#situation = await readSituation(this.app);
			const situation = this.#situation;
			if (this.hasCards) this.before.ask(() => startForesee(situation, calendarDays));
			this.#foreseeChange();
		});
	}

	close(): void {
		this.before.stop();
		this.after.stop();
	}

	toggle(day: StudyDay): void {
		if (this.#draft) this.#set({ daysOff: toggled(this.#draft.daysOff, day) });
	}

	/** What is wrong with the break, if it was not added. */
	addBreak(given: Break | undefined): BreakProblem | undefined {
		if (!this.#draft || this.#today === undefined) return undefined;
		if (!given || given.to < given.from) return 'wrongBreak';
		if (given.to < this.#today) return 'pastBreak';
		if (given.to - given.from >= longestBreak) return 'longBreak';
		this.#set({ daysOff: joined([...this.#draft.daysOff, given]) });
		return undefined;
	}

	removeBreak(given: Break): void {
		if (this.#draft) this.#set({ daysOff: without(this.#draft.daysOff, given) });
	}

	setEase(weekday: number, ease: Ease): void {
		if (this.#draft) this.#set({ easyDays: this.#draft.easyDays.with(weekday, ease) });
	}

	discard(): void {
		this.#unused.drop();
		this.#draft = calendarOf(this.app.settings.preset);
		this.after.clear();
	}

	/** Keeps the days, and moves what is planned on those that take less: one action to take back. */
	async apply(): Promise<void> {
		const draft = this.#draft;
		if (!draft || !this.isChanged || this.#isApplying) return;
		const before = calendarOf(this.app.settings.preset);
		this.#isApplying = true;
		await this.app.try(async () => {
			// Looked at anew: something may have been answered since the page was opened.
			const now = await readSituation(this.app);
			const task = startForeseeMoves({ ...now, library: { ...now.library, ...draft } }, 1);
			const { moves } = await task.done;
			const [store, time] = [await this.app.store, await this.app.time()];
			await this.#keep(draft);
			const { events } = await store.replan(
				moves.map(({ card, to }) => ({ type: 'set-due', card, dueDay: to, ...time }))
			);
			await this.open();
			this.app.toast.say(p.days.applied(events.length), () =>
				this.#takeBack(before, events[0]?.id)
			);
		});
		this.after.clear();
		this.#isApplying = false;
	}

	async #takeBack(before: Calendar, first: EventId | undefined): Promise<void> {
		await this.app.try(async () => {
			await this.#keep(before);
			if (first !== undefined) await (await this.app.store).undo(first, await this.app.time());
			await this.open();
		});
	}

	async #keep(calendar: Calendar): Promise<void> {
		this.#unused.drop();
		await this.app.settings.setPreset({ ...this.app.settings.preset, ...calendar });
		await (await this.app.store).savePlan(undefined);
	}

	#set(change: Partial<Calendar>): void {
		if (!this.#draft) return;
		this.#draft = { ...this.#draft, ...change };
		this.#unused.keep(this.#draft);
		this.#foreseeChange();
	}

	#foreseeChange(): void {
		const situation = this.#situation;
		const { library } = situation ?? {};
		if (!this.isChanged || !situation || !library || !this.hasCards) return this.after.clear();
		const changed = { ...situation, library: { ...library, ...this.#draft } };
		this.after.ask(() => startForeseeMoves(changed, calendarDays));
	}
}

const calendarOf = ({ easyDays, daysOff }: Calendar): Calendar => ({ easyDays, daysOff });
