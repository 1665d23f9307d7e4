import type { IDBFactory } from 'fake-indexeddb';
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { CardId } from '#lib/core/deck/note.ts';
import type { Store } from '#lib/store/api.ts';
import { deckId } from './fixture.ts';

const folder = fileURLToPath(new URL('../fixtures/earlier/', import.meta.url));
const read = (name: string) => readFileSync(folder + name);

type StoreDump = {
	readonly name: string;
	readonly keyPath: string | string[];
	readonly indexes: readonly { readonly name: string; readonly keyPath: string | string[] }[];
	readonly rows: readonly unknown[];
};
type Kept = {
	readonly expected: { readonly cards: readonly (readonly [CardId, boolean, unknown])[] };
	readonly database: { readonly version: number; readonly stores: readonly StoreDump[] };
};

const kept = (name: string) => JSON.parse(read(`${name}.json`).toString()) as Kept;

/** The databases of earlier versions, by name. */
export const earlierDatabases = (): readonly string[] =>
	readdirSync(folder)
		.filter((name) => /^schema-[^.]+\.json$/.test(name))
		.map((name) => name.slice(0, -'.json'.length));

/** The backups of earlier versions: a file each, and the name of what it holds. */
export const earlierBackups = (): readonly { readonly file: string; readonly of: string }[] =>
	readdirSync(folder)
		.filter((name) => /\.backup\.json$|\.hafiza\.base64$/.test(name))
		.map((file) => ({
			file,
			of: file.replace(/(-protected)?\.(backup\.json|hafiza\.base64)$/, '')
		}));

export const passphrase = 'over the Khunjerab';
export function earlierFile(name: string): Blob {
	const bytes = read(name);
	const isText = name.endsWith('.base64');
	return new Blob([isText ? Buffer.from(bytes.toString(), 'base64') : new Uint8Array(bytes)]);
}

/** What the version of the time said of its library. */
export const expectedOf = (name: string): Kept['expected'] => kept(name).expected;

/** What this version says of a library, in the form of `expectedOf`. */
export async function told(store: Store, name: string): Promise<unknown> {
	const ids = expectedOf(name).cards.map(([id]) => id);
	const deck = await store.wholeDeck(deckId('mountains'));
	const cards = await store.cards(ids);
	return {
		title: deck?.title,
		answers: deck?.notes.map((note) => [note.id, 'answer' in note ? note.answer : undefined]),
		cards: ids.map((id) => [id, cards.get(id)?.suspended, cards.get(id)?.state]),
		settings: [...(await store.settings())],
		documents: (await store.documents()).map(({ title }) => title),
		drafts: (await store.drafts()).length,
		fitted: (await store.fitted()).length,
		papers: (await store.papers()).length,
		sittings: (await store.sittings()).length,
		exams: (await store.exams()).length,
		flags: [...(await store.flags(ids))]
	};
}

/** Lays a database of an earlier version down under a name. */
export function layDown(factory: IDBFactory, name: string, of: string): Promise<void> {
	const { version, stores } = kept(of).database;
	return new Promise((resolve, reject) => {
		const request = factory.open(name, version);
		request.onupgradeneeded = () => {
			for (const { name, keyPath, indexes, rows } of stores) {
				const store = request.result.createObjectStore(name, { keyPath });
				for (const index of indexes) store.createIndex(index.name, index.keyPath);
				for (const row of rows) store.put(thawed(row));
			}
		};
		request.onerror = () => reject(request.error ?? new Error('not laid down'));
		request.onsuccess = () => {
			request.result.close();
			resolve();
		};
	});
}

/** Bytes stand as base64 in the files. */
function thawed(value: unknown): unknown {
	if (Array.isArray(value)) return value.map(thawed);
	if (!(value instanceof Object)) return value;
	if ('base64' in value) return new Uint8Array(Buffer.from(String(value.base64), 'base64'));
	return Object.fromEntries(Object.entries(value).map(([key, part]) => [key, thawed(part)]));
}
