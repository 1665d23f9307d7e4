/** What the command line needs of the world, so that a test needs no process. Paths are as typed. */
export type Io = {
	/** Writes to standard output as is. */
	out(text: string): void;
	/** Writes one line to standard error. */
	err(line: string): void;
	/** Rejects with a Node error (`code` is `ENOENT`, `EISDIR` …) when there is nothing to read. */
	readFile(path: string): Promise<Uint8Array>;
	/** The file of the trained model, which stands beside the program. Rejects where it does not. */
	readModel(): Promise<Uint8Array>;
	/** Replaces the file. Rejects with a Node error when it cannot. */
	writeFile(path: string, data: string | Uint8Array): Promise<void>;
	/** Makes a folder where there is none. */
	makeFolder(path: string): Promise<void>;
	/** The files in a folder and below, sorted, each starting with `path`; undefined if `path` is no folder. */
	listFolder(path: string): Promise<readonly string[] | undefined>;
};
