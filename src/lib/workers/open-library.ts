import type { Store } from '../store/api.ts';
import { openStore } from '../store/open.ts';

/** The library that the page has open, through a connection of its own. */
export async function openLibrary(name: string): Promise<Store> {
	const opened = await openStore({ name, mirror: undefined });
	if (opened.result === 'ready') return opened.store;
	throw new Error(opened.result === 'unusable' ? opened.detail : 'the library is damaged');
}
