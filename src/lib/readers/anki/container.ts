import { Unreadable } from '../../core/document/unreadable.ts';
import { limits } from '../limits.ts';
import { entriesOf, unpack, type Entry } from '../zip.ts';
import { mediaNames } from './media-names.ts';
import { protoField } from './protobuf.ts';
import { damaged, Refused, tooLarge } from './refused.ts';
import { unzstd } from './zstd.ts';

/** How a package is packed: 1 and 2 as Anki did until 2.1.49, 3 as it does since. */
export type Version = 1 | 2 | 3;

/** A package taken apart. */
export type Container = {
	readonly version: Version;
	readonly database: Uint8Array;
	/** The names of its files by the entries that hold them. */
	readonly names: ReadonlyMap<string, string>;
	readonly has: (entry: string) => boolean;
	/** The bytes of one file. @throws Refused */
	readonly file: (entry: string) => Uint8Array;
};

const databases = { 1: 'collection.anki2', 2: 'collection.anki21', 3: 'collection.anki21b' };

/** Whether a zip is a package of Anki. Never throws. */
export function isAnki(bytes: Uint8Array): boolean {
	try {
		const entries = entriesOf(bytes, limits.anki.files);
		return Object.values(databases).some((name) => entries.has(name));
	} catch {
		return false;
	}
}

/** @throws Refused */
export function openContainer(bytes: Uint8Array): Container {
	if (bytes.length > limits.anki.bytes) throw tooLarge('the package is larger than 1 GB');
	const entries = guarded('the package', () => entriesOf(bytes, limits.anki.files));
	const read = (name: string, most: number): Uint8Array | undefined => {
		const entry = entries.get(name);
		return entry && guarded(name, () => unpack(bytes, entry, most));
	};
	const version = versionOf(read('meta', 1000), entries);
	const name = databases[version];
	const packed = read(name, limits.anki.databaseBytes);
	if (!packed)
		throw new Refused(
			'not-anki',
			'this is no package of Anki: it holds no collection',
			'export it from Anki as .apkg or .colpkg'
		);
	const most = Math.min(limits.anki.databaseBytes, packed.length * limits.anki.ratio + 1_000_000);
	const unpacked = (bytes: Uint8Array, most: number, what: string) =>
		version === 3 ? unzstd(bytes, most, what) : bytes;
	const list = read('media', 64e6);
	return {
		version,
		database: unpacked(packed, most, 'the collection'),
		names: list ? mediaNames(unpacked(list, 64e6, 'the list of media'), version) : new Map(),
		has: (entry) => entries.has(entry),
		file: (entry) => {
			const found = read(entry, limits.anki.allImageBytes);
			if (!found) throw damaged(`${entry} is missing`);
			return unpacked(found, limits.anki.imageBytes + 1, entry);
		}
	};
}

function versionOf(meta: Uint8Array | undefined, entries: ReadonlyMap<string, Entry>): Version {
	if (!meta) {
		if (entries.has(databases[2])) return 2;
		return !entries.has(databases[1]) && entries.has(databases[3]) ? 3 : 1;
	}
	const version = protoField(meta, 1);
	if (version === 1 || version === 2 || version === 3) return version;
	throw new Refused(
		'newer-package',
		'a newer Anki than this Hafiza knows made the package',
		'update Hafiza, or export with “Support older Anki versions”'
	);
}

function guarded<T>(what: string, read: () => T): T {
	try {
		return read();
	} catch (error) {
		if (!(error instanceof Unreadable)) throw damaged(`${what} is damaged`);
		const { trouble } = error;
		if (trouble.code === 'encrypted')
			throw new Refused('encrypted', `${what} is under a password`, 'pack it without one');
		if (trouble.code === 'excess')
			throw trouble.of === 'unpacked'
				? damaged(`${what} unpacks to more than such a package can hold`)
				: tooLarge(`${what} holds more than ${trouble.limit} files`);
		throw damaged(`${what} is damaged or cut short, or is no zip`);
	}
}
