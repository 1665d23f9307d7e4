import { readFile } from 'node:fs/promises';
import type { Io } from '../../src/cli/io.ts';

/** Files and streams in memory: what a command read, wrote and said. */
export function memoryIo(files: Record<string, string | Uint8Array> = {}) {
	const store = new Map(Object.entries(files));
	const said = { out: '', err: [] as string[] };
	const io: Io = {
		out: (text) => (said.out += text),
		err: (line) => said.err.push(line),
		readFile(path) {
			const data = store.get(path);
			if (data === undefined) return Promise.reject(nodeError('ENOENT'));
			return Promise.resolve(typeof data === 'string' ? new TextEncoder().encode(data) : data);
		},
		readModel: () => readFile('static/models/english.bin'),
		writeFile(path, data) {
			if (path.startsWith('missing/')) return Promise.reject(nodeError('ENOENT'));
			store.set(path, data);
			return Promise.resolve();
		},
		makeFolder: () => Promise.resolve(),
		listFolder(path) {
			const inside = [...store.keys()].filter((file) => file.startsWith(`${path}/`)).sort();
			return Promise.resolve(inside.length > 0 ? inside : undefined);
		}
	};
	return { io, said, files: store };
}

const nodeError = (code: string) => Object.assign(new Error(code), { code });
