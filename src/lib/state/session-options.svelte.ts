import type { ActionName, Key, Remapped } from '#lib/core/session/actions.ts';
import { defaultOptions, readOptions, type SessionOptions } from '#lib/core/session/options.ts';
import { readRemapped, withKeys } from '#lib/core/session/remap.ts';
import type { App } from './app.svelte.ts';

/** How a person wants a session to run, kept in the library. */
export class SessionSettings {
	#options = $state.raw(defaultOptions);
	#remapped = $state.raw<Remapped>(new Map());
	#isOpen = $state(false);

	constructor(private readonly app: App) {}

	get options() {
		return this.#options;
	}
	get remapped() {
		return this.#remapped;
	}
	get isOpen() {
		return this.#isOpen;
	}

	async open(): Promise<void> {
		await this.app.try(async () => {
			const kept = await (await this.app.store).settings();
			this.#options = readOptions(kept.get('session'));
			this.#remapped = readRemapped(kept.get('keys'));
			this.#isOpen = true;
		});
	}

	async change(change: Partial<SessionOptions>): Promise<void> {
		const options = readOptions({ ...this.#options, ...change });
		await this.#save('session', options);
		this.#options = options;
	}

	/** Chooses the keys of an action; undefined gives it its own again. */
	async setKeys(name: ActionName, keys: readonly Key[] | undefined): Promise<void> {
		await this.#remap(withKeys(this.#remapped, name, keys));
	}

	async resetKeys(): Promise<void> {
		await this.#remap(new Map());
	}

	async #remap(remapped: Remapped): Promise<void> {
		await this.#save('keys', [...remapped]);
		this.#remapped = remapped;
	}

	async #save(key: string, value: unknown): Promise<void> {
		await this.app.store;
		await this.app.settings.save(key, value);
		this.app.settings.isSessionSet = true;
	}
}
