import type { Shelf } from '#lib/store/snapshots/shelf.ts';
import type { Shelves } from '#lib/store/snapshots/snapshots.ts';

/** A folder that forgets when the test does. */
export function shelf(): Shelf & { readonly files: Map<string, Blob> } {
	const files = new Map<string, Blob>();
	return {
		files,
		names: () => Promise.resolve([...files.keys()]),
		read: (name) => Promise.resolve(files.get(name)),
		write: (name, content) => Promise.resolve(void files.set(name, content)),
		remove: (name) => Promise.resolve(void files.delete(name))
	};
}

export const shelves = () => ({ copies: shelf(), images: shelf() }) satisfies Shelves;
