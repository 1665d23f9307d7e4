/** A folder of files, as far as copies need one. */
export type Shelf = {
	names(): Promise<readonly string[]>;
	/** Undefined if there is none. */
	read(name: string): Promise<Blob | undefined>;
	/** All of it or, where it fails, what stood under that name before. */
	write(name: string, content: Blob): Promise<void>;
	remove(name: string): Promise<void>;
};

/** Lives in workers alone, in browsers that cannot write otherwise. */
type SyncHandle = {
	truncate(size: number): void;
	write(bytes: Uint8Array): number;
	flush(): void;
	close(): void;
};
type Writable = FileSystemFileHandle & {
	readonly createWritable?: FileSystemFileHandle['createWritable'];
	readonly createSyncAccessHandle?: () => Promise<SyncHandle>;
};

/** A directory of the browser's own file system, or one that a person chose. */
export const shelfOf = (directory: FileSystemDirectoryHandle): Shelf => ({
	async names() {
		const names: string[] = [];
		const keys = (directory as unknown as { keys(): AsyncIterable<string> }).keys();
		for await (const name of keys) names.push(name);
		return names;
	},
	async read(name) {
		try {
			return await (await directory.getFileHandle(name)).getFile();
		} catch {
			return undefined;
		}
	},
	async write(name, content) {
		const before = await this.read(name);
		const file = (await directory.getFileHandle(name, { create: true })) as Writable;
		try {
			await fill(file, content);
		} catch (error) {
			// What was there is replaced once the new one is whole, but by the browsers that write in place.
			if (!before || !('createWritable' in file))
				await directory.removeEntry(name).catch(() => undefined);
			throw error;
		}
	},
	async remove(name) {
		await directory.removeEntry(name).catch(() => undefined);
	}
});

async function fill(file: Writable, content: Blob): Promise<void> {
	if ('createWritable' in file) {
		await content.stream().pipeTo(await file.createWritable());
		return;
	}
	const handle = await (file as Writable).createSyncAccessHandle?.();
	if (!handle) throw new TypeError('this browser writes no files of its own here');
	try {
		handle.truncate(0);
		handle.write(new Uint8Array(await content.arrayBuffer()));
		handle.flush();
	} finally {
		handle.close();
	}
}
