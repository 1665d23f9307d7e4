import { untrack } from 'svelte';

let closers = $state.raw<readonly (() => void)[]>([]);

/** What lies over the page, one upon the other. */
export const over = {
	get isOpen() {
		return closers.length > 0;
	},
	/** Puts one on top, by how it is closed. Returns how to take it off again. */
	put(close: () => void): () => void {
		untrack(() => (closers = [...closers, close]));
		return () => untrack(() => (closers = closers.filter((each) => each !== close)));
	},
	closeTop(): void {
		closers.at(-1)?.();
	}
};
