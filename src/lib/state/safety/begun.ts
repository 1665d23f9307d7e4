import type { Store } from '#lib/store/api.ts';
import { listSnapshots, openShelves } from '#lib/store/snapshots/snapshots.ts';
import type { Loss } from '../app.svelte.ts';

/** Copies beside a library that has only just begun: an earlier one was here, and nothing else remembers it. */
export async function lossOf(store: Store): Promise<Loss | undefined> {
	const shelves = await openShelves(store.name);
	if (!shelves || (await listSnapshots(shelves)).length === 0) return undefined;
	return {
		result: 'data-loss',
		store,
		expected: undefined,
		found: undefined,
		// Whatever is written tells the next start that somebody went on from here.
		accept: () => store.savePlan(undefined)
	};
}
