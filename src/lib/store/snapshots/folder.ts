/** The folder of the origin's private file system that holds the copies of a library. */
export const folderOf = (library: string): string => `${library}-copies`;

/** False where no copy was ever kept: a first visit fetches nothing to look for one. */
export async function mayHaveCopies(library: string): Promise<boolean> {
	try {
		await (await navigator.storage.getDirectory()).getDirectoryHandle(folderOf(library));
		return true;
	} catch {
		return false;
	}
}
