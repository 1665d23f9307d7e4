import { studyDay, studyTime, type StudyDay, type StudyTime } from '#lib/core/schedule/day.ts';
import type { Closed, Opened, Store, Unusable } from '#lib/store/api.ts';
import { openStore } from '#lib/store/open.ts';
import { mayHaveCopies } from '#lib/store/snapshots/folder.ts';
import { deviceClock, type Clock } from './clock.ts';
import { Settings } from './settings.svelte.ts';
import { Toast } from './toast.svelte.ts';
import { troubleOf, type Trouble } from './trouble.ts';

export type Loss = Extract<Opened, { result: 'data-loss' }>;

export type Status =
	| { readonly is: 'opening' | 'ready' }
	| { readonly is: 'stopped'; readonly why: Unusable | Closed }
	| { readonly is: 'loss'; readonly loss: Loss };

const beforeUpgrade = async (name: string): Promise<unknown> =>
	(await import('#lib/workers/safety.ts')).snapshotOf(name, 'upgrade');

/** What every screen shares: the store, once it is open, the settings, the clock and the last word said. */
export class App {
	readonly settings = new Settings();
	readonly toast = new Toast();
	readonly store: Promise<Store>;
	#status = $state.raw<Status>({ is: 'opening' });
	#trouble = $state.raw<Trouble>();
	#give!: (store: Store) => void;
	#isOpen = false;

	constructor(
		private readonly open: () => Promise<Opened> = () => openStore({ beforeUpgrade }),
		private readonly clock: Clock = deviceClock
	) {
		this.store = new Promise((resolve) => (this.#give = resolve));
	}

	get status() {
		return this.#status;
	}
	/** What went wrong last, until it is dismissed. */
	get trouble() {
		return this.#trouble;
	}

	/** Once a tab. Screens wait for `store`. */
	async start(): Promise<void> {
		if (this.#isOpen) return;
		this.#isOpen = true;
		const opened = await this.open();
		if (opened.result === 'unusable') this.#status = { is: 'stopped', why: opened.reason };
		else if (opened.result === 'data-loss') this.#status = { is: 'loss', loss: opened };
		else {
			const loss =
				opened.isNew &&
				(await mayHaveCopies(opened.store.name)) &&
				(await (await import('./safety/begun.ts')).lossOf(opened.store));
			if (loss) this.#status = { is: 'loss', loss };
			else await this.#use(opened.store);
		}
	}

	/** After a loss: go on with what is there. */
	async acceptLoss({ store, accept }: Loss): Promise<void> {
		await this.try(async () => {
			await accept();
			await this.#use(store);
		});
	}

	/** Now, as the scheduler takes it; today is never before the last day studied. */
	async time(): Promise<StudyTime> {
		const store = await this.store;
		return this.timeAfter(await store.lastDay());
	}

	/** Milliseconds since some moment, which no setting of the clock changes. */
	steadyMs(): number {
		return this.clock.steadyMs?.() ?? this.clock.now();
	}

	timeAfter(lastDay: StudyDay | undefined): StudyTime {
		const at = this.clock.now();
		return studyTime(at, this.clock.offsetMinutes(at), this.settings.rolloverHour, lastDay);
	}

	/** The study day of a moment of the past, by today's settings. */
	dayOf(at: number): StudyDay {
		return studyDay(at, this.clock.offsetMinutes(at), this.settings.rolloverHour);
	}

	/** Runs an action; whatever it throws is told in words. True if it went through. */
	async try(action: () => Promise<void>): Promise<boolean> {
		try {
			await action();
			this.#trouble = undefined;
			return true;
		} catch (error) {
			this.tell(troubleOf(error));
			console.warn(error);
			return false;
		}
	}

	tell(trouble: Trouble | undefined): void {
		this.#trouble = trouble;
	}

	async #use(store: Store): Promise<void> {
		store.onClosed((why) => (this.#status = { is: 'stopped', why }));
		store.onChange(({ what, elsewhere }) => {
			if (what === 'settings' && elsewhere) void this.try(() => this.settings.readStore(store));
		});
		await this.settings.readStore(store);
		this.#status = { is: 'ready' };
		this.#give(store);
	}
}

export const app = new App();
