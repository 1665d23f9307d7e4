import * as v from 'valibot';
import type { Store } from '#lib/store/api.ts';

/** A search that a person gave a name. */
export type SavedSearch = { readonly name: string; readonly text: string };

const prefix = 'search:';
const text = v.pipe(v.string(), v.maxLength(5000));

/** Kept one by one among the settings, so that those of two devices come together and are backed up. */
export class Searches {
	#saved = $state.raw<readonly SavedSearch[]>([]);

	get saved(): readonly SavedSearch[] {
		return this.#saved;
	}

	async read(store: Store): Promise<void> {
		const settings = [...(await store.settings())];
		const collator = new Intl.Collator();
		this.#saved = settings
			.flatMap(([key, value]) =>
				key.startsWith(prefix) && v.is(text, value)
					? [{ name: key.slice(prefix.length), text: value }]
					: []
			)
			.sort((a, b) => collator.compare(a.name, b.name));
	}

	async save(store: Store, { name, text }: SavedSearch): Promise<void> {
		await store.saveSetting(prefix + name, text);
		await this.read(store);
	}

	async forget(store: Store, name: string): Promise<void> {
		// An empty place, so that another device hears of it.
		await store.saveSetting(prefix + name, null);
		await this.read(store);
	}
}
