import { describe, expect, it, vi } from 'vitest';
import { Update } from './update.svelte.ts';

/** A worker and its registration as a browser would show them, moved by hand. */
function browserWith({ controlled = true, waiting = false } = {}) {
	const worker = Object.assign(new EventTarget(), { postMessage: vi.fn() });
	const registration = Object.assign(new EventTarget(), {
		waiting: waiting ? worker : null,
		installing: null as typeof worker | null,
		update: vi.fn(() => Promise.resolve())
	});
	const container = Object.assign(new EventTarget(), {
		controller: controlled ? {} : null,
		ready: Promise.resolve(registration)
	});
	const reload = vi.fn();
	const update = new Update({
		container: container as unknown as ServiceWorkerContainer,
		locks: navigator.locks,
		reload
	});
	return {
		update,
		reload,
		worker,
		find() {
			registration.installing = worker;
			registration.dispatchEvent(new Event('updatefound'));
		},
		install() {
			registration.waiting = worker;
			worker.dispatchEvent(new Event('statechange'));
		},
		takeOver: () => container.dispatchEvent(new Event('controllerchange'))
	};
}

describe('a new release', () => {
	it('is told once it is fetched whole', async () => {
		const { update, find, install } = browserWith();
		const stop = update.watch();
		await Promise.resolve();
		find();
		expect(update.waiting).toBe(false);
		install();
		expect(update.waiting).toBe(true);
		stop();
	});

	it('that waited before the page was opened is told too', async () => {
		const { update } = browserWith({ waiting: true });
		update.watch();
		await vi.waitFor(() => expect(update.waiting).toBe(true));
	});

	it('takes over when asked and reloads the page once', async () => {
		const { update, worker, reload, takeOver } = browserWith({ waiting: true });
		update.watch();
		await vi.waitFor(() => expect(update.waiting).toBe(true));
		expect(await update.apply()).toBe(true);
		expect(worker.postMessage).toHaveBeenCalledExactlyOnceWith('skip-waiting');
		takeOver();
		takeOver();
		expect(reload).toHaveBeenCalledOnce();
	});

	it('waits while a session is open, in this tab or another', async () => {
		const here = browserWith({ waiting: true });
		const there = browserWith();
		here.update.watch();
		await vi.waitFor(() => expect(here.update.waiting).toBe(true));
		const end = [here.update.hold(), there.update.hold()];
		expect(await here.update.apply()).toBe(false);
		end[0]?.();
		expect(await here.update.apply()).toBe(false);
		expect(here.worker.postMessage).not.toHaveBeenCalled();
		end[1]?.();
		await vi.waitFor(async () => expect(await here.update.apply()).toBe(true));
	});

	it('of which there is none is not taken', async () => {
		const { update } = browserWith();
		update.watch();
		expect(await update.apply()).toBe(false);
	});
});

describe('the first release', () => {
	it('takes its own page over without a reload', () => {
		const { update, reload, takeOver } = browserWith({ controlled: false });
		update.watch();
		takeOver();
		expect(reload).not.toHaveBeenCalled();
		takeOver();
		expect(reload).toHaveBeenCalledOnce();
	});

	it('is done without where the browser has no service workers', async () => {
		const update = new Update({ container: undefined, locks: undefined, reload: vi.fn() });
		update.watch()();
		expect(update.waiting).toBe(false);
		expect(await update.apply()).toBe(false);
	});
});
