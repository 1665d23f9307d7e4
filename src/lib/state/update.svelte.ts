import { browser } from '$app/environment';

/** Tabs that hold work share this lock; who takes over alone knows that there is none. */
const lock = 'hafiza/work';

/** A new release is looked for at most so often. */
const lookAgainMs = 60 * 60 * 1000;

/** What of the browser a test gives in its place. */
type Surroundings = {
	readonly container: ServiceWorkerContainer | undefined;
	readonly locks: LockManager | undefined;
	readonly reload: () => void;
};

/**
 * A new release of the app, fetched and kept beside the one in use. It never takes over by itself: the person
 * says when, and only while no tab is at work, so that a session never meets two releases.
 */
export class Update {
	#waiting = $state.raw<ServiceWorker>();
	#isReloading = false;

	constructor(private readonly around: Surroundings) {}

	/** Whether a new release is ready. */
	get waiting(): boolean {
		return this.#waiting !== undefined;
	}

	/** Once a tab, at its start; returns how to stop. The registration itself is Kit's. */
	watch(): () => void {
		const { container, reload } = this.around;
		if (!container) return () => undefined;
		const isFirstVisit = container.controller === null;
		let isControlled = !isFirstVisit;
		const taken = () => {
			// The first release takes over a page that is its own already.
			if (isControlled && !this.#isReloading) {
				this.#isReloading = true;
				reload();
			}
			isControlled = true;
		};
		let registration: ServiceWorkerRegistration | undefined;
		let looked = Date.now();
		const look = () => {
			if (document.visibilityState !== 'visible' || Date.now() - looked < lookAgainMs) return;
			looked = Date.now();
			registration?.update().catch(() => undefined); // offline: another time
		};
		container.addEventListener('controllerchange', taken);
		document.addEventListener('visibilitychange', look);
		void container.ready.then((ready) => {
			registration = ready;
			this.#meet(ready);
		});
		return () => {
			container.removeEventListener('controllerchange', taken);
			document.removeEventListener('visibilitychange', look);
		};
	}

	#meet(registration: ServiceWorkerRegistration): void {
		this.#waiting = registration.waiting ?? undefined;
		const follow = () => {
			const worker = registration.installing;
			worker?.addEventListener('statechange', () => {
				this.#waiting = registration.waiting ?? undefined;
			});
		};
		follow();
		registration.addEventListener('updatefound', follow);
	}

	/** Says that this tab holds work which a reload would lose, such as an open session; returns how to end it. */
	hold(): () => void {
		let release = () => undefined as void;
		const ended = new Promise<void>((resolve) => (release = resolve));
		void this.around.locks?.request(lock, { mode: 'shared' }, () => ended);
		return release;
	}

	/** Changes to the new release and reloads every tab. False if a tab still holds work: nothing happens. */
	async apply(): Promise<boolean> {
		const worker = this.#waiting;
		if (!worker) return false;
		const { locks } = this.around;
		const go = (isFree: boolean) => {
			if (isFree) worker.postMessage('skip-waiting');
			return isFree;
		};
		if (!locks) return go(true);
		return locks.request(lock, { ifAvailable: true }, (held) => go(held !== null));
	}
}

export const update = new Update({
	container: browser ? navigator.serviceWorker : undefined,
	locks: browser ? navigator.locks : undefined,
	reload: () => {
		location.reload();
	}
});
